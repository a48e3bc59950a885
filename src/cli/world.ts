import { exitCodes } from '../domain/errors.js';
import type { WizardTerminal } from '../wizard/types.js';

/** Everything of the outside that commands may touch: made once, in `main`, and handed in. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** ISO date. */
  readonly today: string;
  readonly version: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
}

/** The real outside. SIGINT and SIGTERM abort `signal`; a second one ends the process at once. */
export function realWorld(version: string): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    today: process.env['CREATE_SLIM_IMAGE_TODAY'] ?? new Date().toISOString().slice(0, 10),
    version,
    // Opened when it is used, which most runs never do: it costs a millisecond at start.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    signal: interruption(),
  };
}

/** True when a person can be asked: both ends are terminals and nothing says that this is automation. */
export function canAsk(world: World): boolean {
  return world.stdin.isTTY === true && world.stdout.isTTY === true && !isCi(world.env);
}

/** The terminal as the wizard needs it. */
export function wizardTerminal(world: World): WizardTerminal {
  const { stdin, stdout, stderr, env } = world;
  return {
    stdin,
    stdout,
    stderr,
    color: hasColor(world, stdout),
    unicode: isUnicode(env),
    // Plain lines in and out: also for a terminal that cannot move its cursor.
    screenReader: env['INK_SCREEN_READER'] === 'true' || env['TERM'] === 'dumb',
  };
}

/** NO_COLOR and FORCE_COLOR, then whether the stream is a terminal that is not dumb. */
export function hasColor({ env }: World, stream: NodeJS.WriteStream): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** The locale speaks UTF-8 and the terminal can draw it. */
export function isUnicode(env: World['env']): boolean {
  if (env['TERM'] === 'dumb' || env['TERM'] === 'linux') return false;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale === '' ? process.platform !== 'linux' : /utf-?8/i.test(locale);
}

/** As the package is-in-ci, which Ink asks: where it sees CI it draws no frame until the end. An empty CI counts. */
function isCi(env: World['env']): boolean {
  return ['CI', 'CONTINUOUS_INTEGRATION'].some(name => {
    const value = env[name];
    return value !== undefined && value !== '0' && value !== 'false';
  });
}

/**
 * The listener stays: packages that end processes on a signal (execa, ink) leave that to whoever listens, too, and what
 * was begun in an engine has to be removed first. A second signal does not wait for that.
 */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(exitCodes.interrupted);
      controller.abort();
    });
  }
  return controller.signal;
}
