import { createInterface } from 'node:readline';
import { initialState } from '../reduce.js';
import type { State } from '../state.js';
import { createTheme, type Theme } from '../theme.js';
import { type Line, lineWidth, token, wrapText } from '../tokens.js';
import type { WizardInput, WizardResult } from '../types.js';
import { createWorld } from '../world.js';
import { answerTo } from './answer.js';
import { headText, lastText, screenText } from './text.js';

/**
 * The same wizard as plain lines: every question is printed once with numbered choices and answered by typing a line.
 * Nothing is ever redrawn, no cursor is moved and the terminal keeps its own line editing, so that screen readers,
 * Braille displays and terminals without a cursor have nothing to stumble over.
 */
export async function runLinear(input: WizardInput): Promise<WizardResult> {
  const { stdin, stdout } = input.terminal;
  const theme = createTheme({ ...input.terminal, unicode: false });
  const world = createWorld(input);
  const print = (lines: readonly Line[]): void => {
    stdout.write(lines.map(line => `${theme.paint(line)}\n`).join(''));
  };
  const printProse = (lines: readonly Line[]): void => {
    print(lines.flatMap(line => wrapLine(line, stdout.columns || 80)));
  };
  const lines = lineReader(stdin);
  let state: State = initialState(world);
  printProse(headText(input, state.log));
  let shown: State | null = null;
  try {
    while (state.result === null) {
      if (shown !== state) printProse(screenText(state, world));
      shown = state;
      stdout.write(prompt(theme));
      const line = await lines.next();
      if (line === null) stdout.write('\n');
      const reply = line === null ? { state: cancelled(state), say: [] } : answerTo(line, state, world);
      print(reply.say);
      state = reply.state;
    }
  } finally {
    lines.close();
  }
  print([lastText(state.result, state, world)]);
  return state.result;
}

/** Words are not torn apart at the edge of the screen: a reader reads row by row. */
function wrapLine(line: Line, columns: number): readonly Line[] {
  const [first] = line;
  if (first === undefined || lineWidth(line) <= columns) return [line];
  const indent = /^ */.exec(first.text)?.[0] ?? '';
  const text = line.map(piece => piece.text).join('');
  return wrapText(text, columns - indent.length).map(row => [token(indent + row, first.style)]);
}

function prompt(theme: Theme): string {
  return theme.paint([{ text: 'Your answer: ', style: 'strong' }]);
}

function cancelled(state: State): State {
  return { ...state, result: { kind: 'cancelled' } };
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lines from a terminal that edits and echoes them itself; null at the end of input or on Ctrl-C, which in this mode
 * arrives as a signal, and on the signals that end programs.
 */
function lineReader(stdin: NodeJS.ReadStream): { next: () => Promise<string | null>; close: () => void } {
  const reader = createInterface({ input: stdin, terminal: false });
  const waiting: ((line: string | null) => void)[] = [];
  const arrived: (string | null)[] = [];
  const push = (line: string | null): void => {
    const taker = waiting.shift();
    if (taker === undefined) arrived.push(line);
    else taker(line);
  };
  const end = (): void => push(null);
  reader.on('line', push);
  reader.once('close', end);
  for (const signal of endings) process.once(signal, end);
  return {
    next: () =>
      new Promise(resolve => {
        const line = arrived.shift();
        if (line === undefined) waiting.push(resolve);
        else resolve(line);
      }),
    close: () => {
      for (const signal of endings) process.off(signal, end);
      reader.off('close', end);
      reader.close();
      stdin.pause();
    },
  };
}
