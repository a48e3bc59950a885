import { both, type Constraint, parseConstraint, parsePlusBuild } from './constraint.js';

/** The build constraint in the lines above the package clause. */
export interface HeaderConstraint {
  /** null where there is none, and where there is one that Go would refuse (then `broken`). */
  readonly constraint: Constraint | null;
  /** The line as written, for evidence; null without constraint. */
  readonly text: string | null;
  readonly line: number | null;
  readonly broken: boolean;
}

interface HeaderLine {
  readonly text: string;
  readonly line: number;
}

/**
 * Reads `//go:build`, or where there is none the `// +build` lines that a blank line separates from the package clause
 * (go/build, shouldBuild). Works for C and assembly sources too.
 */
export function readHeader(text: string): HeaderConstraint {
  const { lines, beforeBlank } = headerLines(text);
  const goBuild = lines.find(({ text }) => /^\/\/go:build(?:[ \t]|$)/.test(text));
  if (goBuild !== undefined) {
    const constraint = parseConstraint(goBuild.text.slice('//go:build'.length));
    return { constraint, text: goBuild.text, line: goBuild.line, broken: constraint === null };
  }
  const plus = lines.slice(0, beforeBlank).filter(({ text }) => /^\/\/[ \t]*\+build(?:[ \t]|$)/.test(text));
  const constraint = plus
    .map(({ text }) => parsePlusBuild(text.slice(text.indexOf('+build') + '+build'.length)))
    .reduce(both, null);
  return { constraint, text: plus[0]?.text ?? null, line: plus[0]?.line ?? null, broken: false };
}

/** The `//` lines before the first line of code, and how many of them stand above the last blank line there. */
function headerLines(text: string): { readonly lines: readonly HeaderLine[]; readonly beforeBlank: number } {
  const lines: HeaderLine[] = [];
  let beforeBlank = 0;
  let inBlock = false;
  let line = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const content = text.slice(at, end).trim();
    at = end + 1;
    line += 1;
    if (content === '' && !inBlock) beforeBlank = lines.length;
    else if (!inBlock && content.startsWith('//')) lines.push({ text: content, line });
    else {
      const after = afterBlocks(content, inBlock);
      if (after.code) break;
      inBlock = after.inBlock;
    }
  }
  return { lines, beforeBlank };
}

/** Steps over block comments of a line: whether code follows, and whether one is still open at its end. */
function afterBlocks(content: string, open: boolean): { readonly code: boolean; readonly inBlock: boolean } {
  let rest = content;
  let inBlock = open;
  while (rest !== '') {
    if (inBlock) {
      const close = rest.indexOf('*/');
      if (close < 0) return { code: false, inBlock };
      inBlock = false;
      rest = rest.slice(close + 2).trimStart();
    } else if (rest.startsWith('/*')) {
      inBlock = true;
      rest = rest.slice(2);
    } else {
      return { code: !rest.startsWith('//'), inBlock };
    }
  }
  return { code: false, inBlock };
}
