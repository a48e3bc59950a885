import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

/** What keys send. */
export const keys = {
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  pageUp: '\u001B[5~',
  pageDown: '\u001B[6~',
  home: '\u001B[H',
  end: '\u001B[F',
  enter: '\r',
  escape: '\u001B',
  tab: '\t',
  space: ' ',
  backspace: '\u007F',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
} as const;

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd?: string;
  /** Added to a small, fixed environment: nothing of the test run's own (CI, NO_COLOR, …) is passed on. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface TestTerminal {
  /** Types; each argument arrives at the program in a piece of its own. */
  press(...inputs: readonly string[]): void;
  /** Resolves with the screen as soon as it satisfies the condition; fails with the screen after `timeoutMs`. */
  waitFor(wanted: string | RegExp | ((screen: string) => boolean), timeoutMs?: number): Promise<string>;
  resize(columns: number, rows: number): void;
  /** The rows that can be seen now, without blanks at their ends. */
  screen(): string;
  /** What has scrolled away above, and the screen. */
  transcript(): string;
  /** Every byte the program wrote, for questions of colour and of what is left behind. */
  raw(): string;
  cursorHidden(): boolean;
  /** Resolves when the program has ended and all it wrote is on the screen. */
  exit(timeoutMs?: number): Promise<{ readonly code: number; readonly signal: number }>;
  /** Ends the program if it still runs. */
  close(): void;
}

/** A program in a real pseudo-terminal, with a terminal emulator on the other end. Needs no display and no tmux. */
export function openTerminal(
  command: string,
  args: readonly string[],
  options: TerminalOptions = {},
): TestTerminal {
  const { columns = 80, rows = 24, cwd = process.cwd(), env = {} } = options;
  const emulator = new headless.Terminal({ cols: columns, rows, scrollback: 2000, allowProposedApi: true });
  const child = spawn(command, [...args], {
    // node-pty sets TERM from this, whatever the environment says.
    name: env['TERM'] ?? 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: { ...baseEnvironment(), ...env },
  });
  let raw = '';
  let ended: { code: number; signal: number } | null = null;
  const watchers = new Set<() => void>();
  const changed = (): void => {
    for (const check of watchers) check();
  };
  child.onData(data => {
    emulator.write(data, () => {
      raw += data;
      changed();
    });
  });
  emulator.onData(reply => child.write(reply));
  child.onExit(({ exitCode, signal }) => {
    // An empty write is parsed after everything before it.
    emulator.write('', () => {
      ended = { code: exitCode, signal: signal ?? 0 };
      changed();
    });
  });
  const screen = (): string => visibleRows(emulator).join('\n').trimEnd();
  // Programs that draw in several writes say where an update begins and ends; half of one is no screen.
  const drawing = (): boolean => raw.lastIndexOf('\u001B[?2026h') > raw.lastIndexOf('\u001B[?2026l');
  const until = <T>(what: string, timeoutMs: number, look: () => T | null): Promise<T> =>
    watch(
      watchers,
      look,
      timeoutMs,
      () => new Error(`waited ${timeoutMs} ms for ${what}; the screen is:\n${screen()}`),
    );

  return {
    press: (...inputs) => typeAll(child, inputs),
    waitFor: (wanted, timeoutMs = 8_000) =>
      until(String(wanted), timeoutMs, () => {
        const now = screen();
        if (!drawing() && matches(wanted, now)) return now;
        if (ended !== null)
          throw new Error(`the program ended before ${String(wanted)}; the screen is:\n${now}`);
        return null;
      }),
    resize: (toColumns, toRows) => {
      emulator.resize(toColumns, toRows);
      child.resize(toColumns, toRows);
    },
    screen,
    transcript: () => allRows(emulator).join('\n').trimEnd(),
    raw: () => raw,
    cursorHidden: () => raw.lastIndexOf('\u001B[?25l') > raw.lastIndexOf('\u001B[?25h'),
    exit: (timeoutMs = 8_000) => until('the program to end', timeoutMs, () => ended),
    close: () => {
      if (ended === null) child.kill('SIGKILL');
      emulator.dispose();
    },
  };
}

function baseEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '/' } = process.env;
  return { PATH, HOME, LANG: 'C.UTF-8' };
}

function matches(wanted: string | RegExp | ((screen: string) => boolean), screen: string): boolean {
  if (typeof wanted === 'string') return screen.includes(wanted);
  return typeof wanted === 'function' ? wanted(screen) : wanted.test(screen);
}

/** Looks now and after every change, until there is something to see or the time is up. */
function watch<T>(
  watchers: Set<() => void>,
  look: () => T | null,
  timeoutMs: number,
  late: () => Error,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(late())), timeoutMs);
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      watchers.delete(check);
      end();
    };
    const check = (): void => {
      try {
        const seen = look();
        if (seen !== null) settle(() => resolve(seen));
      } catch (error) {
        settle(() => reject(error));
      }
    };
    watchers.add(check);
    check();
  });
}

/**
 * Sends each input in a write of its own. A program may still read several at once, as it may when a person types
 * fast: a test that needs one key seen before the next waits for what the first one shows.
 */
function typeAll(child: IPty, inputs: readonly string[]): void {
  for (const input of inputs) child.write(input);
}

function visibleRows(emulator: headless.Terminal): readonly string[] {
  return allRows(emulator).slice(emulator.buffer.active.baseY);
}

function allRows(emulator: headless.Terminal): readonly string[] {
  const buffer = emulator.buffer.active;
  return Array.from({ length: buffer.length }, (_, at) => buffer.getLine(at)?.translateToString(true) ?? '');
}
