import type { Constraint } from './constraint.js';
import {
  type GoEmbed,
  type GoGenerate,
  type GoLinkname,
  readEmbed,
  readGenerate,
  readLinkname,
} from './directives.js';
import { readHeader } from './header.js';
import { type GoImport, readPrologue } from './imports.js';
import { lexer, tokensOf } from './lexer.js';
import { type CgoPreamble, readPreamble } from './preamble.js';
import type { Comment, Token } from './token.js';

/** A Go source file, as far as detection wants to know it. */
export interface GoFile {
  /** Name in the package clause; null where the text has none, and is no Go file then. */
  readonly package: string | null;
  readonly packageLine: number | null;
  /** From `//go:build` or `// +build`; null where the file belongs to every build. File names count besides. */
  readonly constraint: Constraint | null;
  /** The constraint as written; null without one. */
  readonly constraintText: string | null;
  readonly constraintLine: number | null;
  /** A `//go:build` line that Go refuses: the package does not build. */
  readonly constraintBroken: boolean;
  readonly imports: readonly GoImport[];
  /** The file has `import "C"`, with or without preamble. */
  readonly cgo: boolean;
  readonly preambles: readonly CgoPreamble[];
  readonly embeds: readonly GoEmbed[];
  readonly generates: readonly GoGenerate[];
  readonly linknames: readonly GoLinkname[];
  /** Characters of the text. */
  readonly length: number;
  /** `// Code generated … DO NOT EDIT.` stands above the package clause (go help generate). */
  readonly generated: boolean;
  /** All tokens of the file; lexed anew on each call, so keep the result no longer than needed. */
  tokens(): readonly Token[];
  /** Text of a line, counted from 1; empty outside of the file. */
  lineText(line: number): string;
}

/** `import "C"` clauses of one file whose comments are read; nobody writes more than two. */
const mostCgoImports = 20;

/**
 * Reads a Go file. Total: any text gives a value. Linear in its length. Declarations are lexed only where a directive
 * may stand in them or `tokens` is called.
 */
export function readGoFile(text: string): GoFile {
  const comments: Comment[] = [];
  const source = lexer(text, comment => comments.push(comment));
  const preambles: CgoPreamble[] = [];
  let cgoImports = 0;
  const prologue = readPrologue(source, (spec, declaration) => {
    if (spec.path === 'C') cgoImports += 1;
    const wanted = spec.path === 'C' && cgoImports <= mostCgoImports;
    const preamble = wanted ? preambleAbove(comments, spec.line, declaration) : null;
    if (preamble !== null) preambles.push(preamble);
  });
  if (mayHoldDirectives(text)) while (source.next().kind !== 'end');
  const header = readHeader(text);
  let lines: readonly string[] | undefined;
  return {
    package: prologue.package,
    packageLine: prologue.packageLine,
    constraint: header.constraint,
    constraintText: header.text,
    constraintLine: header.line,
    constraintBroken: header.broken,
    imports: prologue.imports,
    cgo: cgoImports > 0,
    preambles,
    embeds: prologue.imports.some(({ path }) => path === 'embed') ? comments.flatMap(readEmbed) : [],
    generates: comments.map(readGenerate).filter(line => line !== null),
    linknames: comments.map(readLinkname).filter(line => line !== null),
    length: text.length,
    generated: comments.some(comment => isGeneratedMark(comment, prologue.packageLine)),
    tokens: () => tokensOf(text),
    lineText: line => {
      lines ??= text.split('\n');
      return lines[line - 1] ?? '';
    },
  };
}

function isGeneratedMark({ text, line }: Comment, packageLine: number | null): boolean {
  return (
    line < (packageLine ?? 0) &&
    text.startsWith('// Code generated ') &&
    text.trimEnd().endsWith(' DO NOT EDIT.')
  );
}

function mayHoldDirectives(text: string): boolean {
  return text.includes('//go:embed') || text.includes('//go:generate') || text.includes('//go:linkname');
}

/** The comment group that documents the import, or the declaration around it where it holds nothing else (cmd/cgo). */
function preambleAbove(
  comments: readonly Comment[],
  line: number,
  declaration: number | null,
): CgoPreamble | null {
  const group = groupEndingAbove(comments, line);
  if (group.length > 0 || declaration === null) return readPreamble(group);
  return readPreamble(groupEndingAbove(comments, declaration));
}

/** Comments that follow each other without a blank line, the last of which ends on the line before `line`. */
function groupEndingAbove(comments: readonly Comment[], line: number): readonly Comment[] {
  const last = comments.findLastIndex(comment => comment.endLine < line);
  if (comments[last]?.endLine !== line - 1) return [];
  let first = last;
  while (first > 0 && isGrouped(comments[first - 1], comments[first])) first -= 1;
  return comments.slice(first, last + 1).filter(comment => comment.leads);
}

function isGrouped(before: Comment | undefined, after: Comment | undefined): boolean {
  return before !== undefined && after !== undefined && before.leads && after.line - before.endLine <= 1;
}
