import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { repoRoot } from './repo.js';
import { projectCopy } from './run-cli.js';
import { keys, openTerminal, type TerminalOptions, type TestTerminal } from './terminal.js';

/** The built program asking in a real terminal. */
export interface WizardRun {
  readonly terminal: TestTerminal;
  /** The project, a copy that may be written into. */
  readonly dir: string;
  /** Folder of the person's defaults. */
  readonly home: string;
}

export interface WizardOptions extends TerminalOptions {
  readonly words?: readonly string[];
  /** Files written into the copy first. */
  readonly files?: Readonly<Record<string, string>>;
  /** Line of shell in which `"$@"` is the program; the program alone when left out. */
  readonly shell?: string;
}

const program = (): readonly string[] => [
  process.execPath,
  path.join(repoRoot(), 'bin', 'create-slim-image.js'),
];

/** Titles of the questions about a Go project, as they follow each other. */
export const titles = [
  'Which language?',
  'Which program?',
  'Compile C code (cgo)?',
  'Does it call HTTPS addresses?',
  'What matters most?',
  'Which base image?',
] as const;

/** Starts the program on a copy of an example project. It ends with the test at the latest. */
export async function startWizard(
  t: ExecutionContext,
  name: string,
  options: WizardOptions = {},
): Promise<WizardRun> {
  const dir = await projectCopy(t, path.join(repoRoot(), 'test/fixtures/go', name), options.files);
  const home = path.join(path.dirname(dir), 'home');
  return restartWizard(t, { dir, home }, options);
}

/** The same again on a project that is there. */
export function restartWizard(
  t: ExecutionContext,
  { dir, home }: Pick<WizardRun, 'dir' | 'home'>,
  { words = [], shell = 'exec "$@"', ...options }: WizardOptions = {},
): WizardRun {
  const env = { HOME: home, CREATE_SLIM_IMAGE_CONFIG_DIR: home, ...options.env };
  const line = ['-c', shell, 'sh', ...program(), dir, ...words];
  const terminal = openTerminal('/bin/sh', line, { ...options, env });
  t.teardown(() => terminal.close());
  return { terminal, dir, home };
}

/** Waits until the question is on the screen. */
export function asked(terminal: TestTerminal, title: string): Promise<string> {
  return terminal.waitFor(
    screen => screen.includes(`? ${title}`) && /quit, nothing written$/m.test(screen),
    20_000,
  );
}

/** Takes the suggestion of each question. */
export async function accept(terminal: TestTerminal, wanted: readonly string[]): Promise<void> {
  for (const title of wanted) {
    await asked(terminal, title);
    terminal.press(keys.enter);
  }
}

/** The terminal is as it was found: a cursor, the first screen, no modes left on. */
export function isClean(t: ExecutionContext, terminal: TestTerminal): void {
  const raw = terminal.raw();
  t.false(terminal.cursorHidden(), 'the cursor is shown');
  t.is(count(raw, '\u001B[?1049h'), count(raw, '\u001B[?1049l'), 'no other screen is left on');
  t.is(count(raw, '\u001B[?2004h'), count(raw, '\u001B[?2004l'), 'bracketed paste is off');
  t.false(raw.includes('\u001B[3J'), 'the scrollback is kept');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
