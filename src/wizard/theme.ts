import type { Line, Style } from './tokens.js';

/** Every sign that is not a word. Each pair differs without colour, too. */
interface Symbols {
  readonly pointer: string;
  readonly chosen: string;
  readonly open: string;
  readonly marked: string;
  readonly unmarked: string;
  readonly refused: string;
  readonly done: string;
  readonly stopped: string;
  readonly returned: string;
  readonly question: string;
  readonly warning: string;
  readonly ellipsis: string;
  readonly dot: string;
  readonly rule: string;
  readonly divider: string;
  readonly about: string;
  readonly keys: { readonly move: string; readonly left: string; readonly right: string };
  /** Cells of a bar from an eighth to a full one. */
  readonly bar: readonly string[];
}

const unicodeSymbols: Symbols = {
  pointer: '❯',
  chosen: '●',
  open: '○',
  marked: '◼',
  unmarked: '◻',
  refused: '✕',
  done: '✔',
  stopped: '✖',
  returned: '↶',
  question: '?',
  warning: '!',
  ellipsis: '…',
  dot: '·',
  rule: '─',
  divider: '│',
  about: '≈ ',
  keys: { move: '↑↓', left: '←', right: '→' },
  bar: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
};

const asciiSymbols: Symbols = {
  pointer: '>',
  chosen: '(*)',
  open: '( )',
  marked: '[x]',
  unmarked: '[ ]',
  refused: ' x ',
  done: '+',
  stopped: 'x',
  returned: '<',
  question: '?',
  warning: '!',
  ellipsis: '...',
  dot: '-',
  rule: '-',
  divider: '|',
  about: '~ ',
  keys: { move: 'up/down', left: 'left', right: 'right' },
  bar: ['#'],
};

/** How tokens look on one terminal. */
export interface Theme {
  readonly symbols: Symbols;
  /** The line as text for the terminal, with SGR sequences where there is colour. */
  paint(line: Line): string;
}

/**
 * The looks for a terminal. The sequences are our own: Ink's colours follow the process's stdout and know nothing of
 * NO_COLOR, and the wizard may be drawn on another stream. Only the sixteen colours that every theme defines.
 */
export function createTheme(terminal: { readonly color: boolean; readonly unicode: boolean }): Theme {
  const symbols = terminal.unicode ? unicodeSymbols : asciiSymbols;
  const paint = (line: Line): string =>
    line.map(piece => (terminal.color ? colour(piece.text, piece.style) : piece.text)).join('');
  return { symbols, paint };
}

const sgr: Readonly<Record<Style, readonly [open: string, close: string] | null>> = {
  plain: null,
  title: ['1', '22'],
  strong: ['1', '22'],
  dim: ['2', '22'],
  accent: ['36', '39'],
  good: ['32', '39'],
  warn: ['33', '39'],
  bad: ['31', '39'],
  instruction: ['35', '39'],
  flag: ['36', '39'],
  string: ['32', '39'],
  variable: ['33', '39'],
  comment: ['2', '22'],
};

function colour(text: string, style: Style): string {
  const pair = sgr[style];
  return pair === null || text === '' ? text : `\u001B[${pair[0]}m${text}\u001B[${pair[1]}m`;
}
