import { printable } from '../terminal/printable.js';
import { displayWidth, takeWidth } from './width.js';

/** What a piece of text is, not how it looks: the theme decides that, and no meaning hangs on looks alone. */
export type Style =
  | 'plain'
  | 'title'
  | 'strong'
  | 'dim'
  | 'accent'
  | 'good'
  | 'warn'
  | 'bad'
  | 'instruction'
  | 'flag'
  | 'string'
  | 'variable'
  | 'comment';

/** A run of text in one style, safe to print: made only by `token`. */
interface Token {
  readonly text: string;
  readonly style: Style;
}

/** One row of the screen. */
export type Line = readonly Token[];

/**
 * A token. Much of what the wizard shows was read from the project, so control characters are made visible here, in
 * the only place where tokens are made.
 */
export function token(text: string, style: Style = 'plain'): Token {
  return { text: printable(text.replaceAll('\t', '    ')), style };
}

export const blank: Line = [];

/** Columns that a line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, piece) => sum + displayWidth(piece.text), 0);
}

/** Cuts a line to `columns`; what is cut is told by `ellipsis`. */
export function fitLine(line: Line, columns: number, ellipsis: string): Line {
  if (lineWidth(line) <= columns) return line;
  const room = Math.max(0, columns - displayWidth(ellipsis));
  const kept: Token[] = [];
  let used = 0;
  for (const piece of line) {
    const text = takeWidth(piece.text, room - used);
    used += displayWidth(text);
    if (text !== '') kept.push({ text, style: piece.style });
    if (text !== piece.text) break;
  }
  return columns < displayWidth(ellipsis) ? kept : [...kept, { text: ellipsis, style: 'dim' }];
}

/** Fills a line with blanks up to `columns`; a longer one is cut. */
export function padLine(line: Line, columns: number, ellipsis: string): Line {
  const fitted = fitLine(line, columns, ellipsis);
  const missing = columns - lineWidth(fitted);
  return missing > 0 ? [...fitted, { text: ' '.repeat(missing), style: 'plain' }] : fitted;
}

/** Breaks text at blanks into rows of at most `columns`; a longer word is cut into pieces. */
export function wrapText(text: string, columns: number): readonly string[] {
  const room = Math.max(1, columns);
  const rows: string[] = [];
  let row = '';
  for (const word of token(text.replaceAll(/\s+/g, ' ').trim())
    .text.split(' ')
    .flatMap(part => chop(part, room))) {
    const joined = row === '' ? word : `${row} ${word}`;
    if (displayWidth(joined) <= room) {
      row = joined;
      continue;
    }
    if (row !== '') rows.push(row);
    row = word;
  }
  return row === '' ? rows : [...rows, row];
}

function chop(word: string, room: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (displayWidth(rest) > room) {
    // A character wider than the room would never end: it is taken whole.
    const start = takeWidth(rest, room) || (Array.from(rest)[0] ?? '');
    pieces.push(start);
    rest = rest.slice(start.length);
  }
  return rest === '' ? pieces : [...pieces, rest];
}
