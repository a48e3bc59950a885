import { type Constraint, parsePlusBuild } from './constraint.js';
import type { Comment } from './token.js';

/** The C text in the comment above an `import "C"` (go doc cmd/cgo). */
export interface CgoPreamble {
  /** C code without comment delimiters and `#cgo` lines; its line N stands on line `line + N` of the file, N from 0. */
  readonly text: string;
  readonly line: number;
  readonly directives: readonly CgoDirective[];
}

/** `#cgo linux,!arm LDFLAGS: -lm`. */
export interface CgoDirective {
  /** As in a `// +build` line; null where the line holds for every build. */
  readonly condition: Constraint | null;
  /** `CFLAGS`, `LDFLAGS`, `pkg-config`, `noescape`, … */
  readonly verb: string;
  /** The words, unquoted. */
  readonly words: readonly string[];
  readonly line: number;
  /** As written. */
  readonly text: string;
}

/** Reads the comments of one group, the one that ends on the line above the import. */
export function readPreamble(comments: readonly Comment[]): CgoPreamble | null {
  const first = comments[0];
  if (first === undefined) return null;
  const lines: string[] = [];
  for (const comment of comments) addComment(lines, comment, comment.line - first.line);
  const directives: CgoDirective[] = [];
  const text = lines.map((line, index) => {
    const directive = readDirective(line, first.line + index);
    if (directive === null) return line;
    directives.push(directive);
    return '';
  });
  return { text: text.join('\n'), line: first.line, directives };
}

/** Adds a comment from line `index` of the group on; it may begin on the line on which the one before it ended. */
function addComment(lines: string[], comment: Comment, index: number): void {
  const inner = comment.text.startsWith('//') ? comment.text.slice(2) : comment.text.slice(2, -2);
  const [head = '', ...rest] = inner
    .split('\n')
    .map(line => (line.endsWith('\r') ? line.slice(0, -1) : line));
  while (lines.length <= index) lines.push('');
  lines[index] = lines[index] === '' ? head : `${lines[index]} ${head}`;
  for (const line of rest) lines.push(line);
}

function readDirective(line: string, number: number): CgoDirective | null {
  const trimmed = line.trim();
  if (!/^#cgo[ \t]/.test(trimmed)) return null;
  const text = trimmed.slice('#cgo'.length);
  const colon = text.indexOf(':');
  const [verb = '', ...conditions] = (colon < 0 ? text : text.slice(0, colon))
    .trim()
    .split(/[ \t]+/)
    .reverse();
  // without a colon: `#cgo noescape cFunction`
  if (colon < 0) {
    return { condition: null, verb: conditions.at(-1) ?? verb, words: [], line: number, text: trimmed };
  }
  return {
    condition: conditions.length === 0 ? null : parsePlusBuild(conditions.reverse().join(' ')),
    verb,
    words: splitWords(text.slice(colon + 1)),
    line: number,
    text: trimmed,
  };
}

/** Splits as go/build does: white space, quotes of both kinds, backslash. */
function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let started = false;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && at + 1 < text.length) {
      at += 1;
      word += text.charAt(at);
      started = true;
    } else if (quote !== '') {
      if (char === quote) quote = '';
      else word += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      started = true;
    } else if (/\s/.test(char)) {
      if (started) words.push(word);
      word = '';
      started = false;
    } else {
      word += char;
      started = true;
    }
  }
  return started ? [...words, word] : words;
}
