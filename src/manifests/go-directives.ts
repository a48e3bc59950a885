import { notParsed, type Parsed, parsed } from './parsed.js';

/** One line of go.mod or go.work, taken out of its block. */
export interface Directive {
  readonly verb: string;
  /** Quotes and escapes resolved; `=>`, `[`, `,` and `]` are words of their own. */
  readonly args: readonly string[];
  /** Text behind `//`, trimmed; empty without a comment. */
  readonly comment: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Far more than the largest real file has. */
const maxLines = 100_000;

/**
 * Reads the grammar that go.mod and go.work share (golang.org/ref/mod, "Lexical elements"). Every line is a directive,
 * the head of a block, or one of its lines: no token spans lines.
 */
export function readDirectives(text: string): Parsed<readonly Directive[]> {
  const directives: Directive[] = [];
  let block: { verb: string; line: number } | null = null;
  let line = 0;
  for (const source of text.split('\n', maxLines)) {
    line += 1;
    const read = readWords(source);
    if (typeof read === 'string') return notParsed(read, line);
    const { words, comment } = read;
    const [first, second] = words;
    if (first === undefined) continue;
    if (block !== null) {
      if (isMark(first, ')')) {
        if (second !== undefined) return notParsed('something follows the closing bracket', line);
        block = null;
      } else directives.push(directive(block.verb, words, comment, line));
    } else if (isMark(second, '(') && words.length === 2) {
      block = { verb: first.text, line };
    } else if (!(isMark(second, '(') && isMark(words[2], ')') && words.length === 3)) {
      directives.push(directive(first.text, words.slice(1), comment, line));
    }
  }
  return block === null
    ? parsed(directives)
    : notParsed(`the block ${block.verb} ( is never closed`, block.line);
}

interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

function isMark(word: Word | undefined, mark: string): boolean {
  return word !== undefined && !word.quoted && word.text === mark;
}

function directive(verb: string, words: readonly Word[], comment: string, line: number): Directive {
  return { verb, args: words.map(({ text }) => text), comment, line };
}

/** One word, or the comment that ends the line. Every alternative begins with another character: linear. */
const token =
  /[ \t\r]+|(\/\/.*)|([()[\]{},])|("(?:[^"\\]|\\.)*")|(`[^`]*`)|((?:[^ \t\r\n()[\]{},"`/]|\/(?![/*]))(?:[^ \t\r\n()[\]{},/]|\/(?![/*]))*)/y;

function readWords(source: string): { words: readonly Word[]; comment: string } | string {
  const words: Word[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (match === null) return whyNot(source.slice(at));
    const [, comment, mark, quoted, raw, plain] = match;
    if (comment !== undefined) return { words, comment: comment.slice(2).trim() };
    if (quoted !== undefined) {
      const text = unquote(quoted);
      if (text === null) return 'a quoted string holds an escape that Go does not know';
      words.push({ text, quoted: true });
    } else if (raw !== undefined) words.push({ text: raw.slice(1, -1), quoted: true });
    else if (mark !== undefined || plain !== undefined)
      words.push({ text: mark ?? plain ?? '', quoted: false });
  }
  return { words, comment: '' };
}

function whyNot(rest: string): string {
  if (rest.startsWith('/*')) return 'only // comments are allowed here';
  return 'a quoted string is never closed';
}

const simpleEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

/** A Go string literal with its quotes, as strconv.Unquote reads it; null for an unknown escape. */
function unquote(literal: string): string | null {
  let known = true;
  const text = literal
    .slice(1, -1)
    .replace(
      /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U00([0-9a-fA-F]{6})|([0-7]{3})|(.))/gs,
      (_, hex, short, long, octal, simple) => {
        const digits: unknown = hex ?? short ?? long;
        const code =
          typeof digits === 'string'
            ? Number.parseInt(digits, 16)
            : typeof octal === 'string'
              ? Number.parseInt(octal, 8)
              : null;
        if (code !== null && code <= 0x10ffff) return String.fromCodePoint(code);
        const plain = typeof simple === 'string' ? simpleEscapes[simple] : undefined;
        known &&= plain !== undefined;
        return plain ?? '';
      },
    );
  return known ? text : null;
}
