import { StringDecoder } from 'node:string_decoder';
import { endFamilyOn } from './family.js';
import { lastLines, lineSplitter } from './lines.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A command of another program, as data. */
export interface Command {
  readonly file: string;
  readonly arguments: readonly string[];
  /** Goes over the environment of this process. */
  readonly environment?: Environment;
}

interface RunOptions {
  /** Ends the child; the promise is then rejected with the signal's reason. */
  readonly signal: AbortSignal;
  /** Milliseconds after which the child is ended and `code` is null; none when left out. */
  readonly timeout?: number;
  /** Gets every line of stdout and stderr in the order of arrival. */
  readonly onLine?: (line: string) => void;
  /** Gets the id of the child's process. */
  readonly onStart?: (pid: number) => void;
  /** The child does not get the terminal's Ctrl-C: for cleaning up after one. */
  readonly shielded?: boolean;
  /** The signal ends the child's whole family: for programs that leave children behind. */
  readonly family?: boolean;
}

export interface RunResult {
  /** null when it could not be started, was killed or took too long. */
  readonly code: number | null;
  /** Whole up to a mebibyte. */
  readonly stdout: string;
  /** Last lines of stdout and stderr together. */
  readonly tail: readonly string[];
  /** Why there is no code; empty when there is one. */
  readonly trouble: string;
}

/** Everything a command said last, with why it has no exit code where it has none. */
export function said(result: RunResult): readonly string[] {
  return result.trouble === '' ? result.tail : [...result.tail, result.trouble];
}

/** Runs a command. The door to other programs; tests hand in their own. */
export type Run = (command: Command, options: RunOptions) => Promise<RunResult>;

const stdoutLimit = 1024 * 1024;
const tailLines = 400;

/** Runs commands for real. execa is loaded when the first engine is called, never before. */
export const runForReal: Run = async (command, options) => {
  options.signal.throwIfAborted();
  const { execa } = await import('execa');
  const tail = lastLines(tailLines);
  const splitter = lineSplitter(line => {
    tail.push(line);
    options.onLine?.(line);
  });
  const ownGroup = options.family === true && process.platform !== 'win32';
  const child = execa(command.file, [...command.arguments], {
    reject: false,
    buffer: false,
    all: true,
    stdin: 'ignore',
    encoding: 'buffer',
    forceKillAfterDelay: 4000,
    ...(ownGroup ? {} : { cancelSignal: options.signal }),
    windowsHide: true,
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    ...(options.shielded || ownGroup ? { detached: true, cleanup: false } : {}),
    ...(command.environment ? { env: { ...command.environment } } : {}),
  });
  if (child.pid !== undefined) options.onStart?.(child.pid);
  const decoder = new StringDecoder('utf8');
  child.all.on('data', (chunk: Buffer) => splitter.push(decoder.write(chunk)));
  const stdout: Buffer[] = [];
  let kept = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    if (kept < stdoutLimit) stdout.push(chunk.subarray(0, stdoutLimit - kept));
    kept += chunk.length;
  });
  const family = ownGroup ? endFamilyOn(options.signal, child.pid) : null;
  const result = await child;
  await family?.ended();
  splitter.end();
  options.signal.throwIfAborted();
  return {
    code: result.exitCode ?? null,
    stdout: Buffer.concat(stdout).toString('utf8'),
    tail: tail.lines(),
    trouble: trouble(result, options.timeout),
  };
};

interface Ending {
  readonly exitCode?: number | undefined;
  readonly timedOut: boolean;
  readonly signal?: string | undefined;
  readonly code?: string | undefined;
  readonly shortMessage?: string | undefined;
}

function trouble(result: Ending, timeout: number | undefined): string {
  if (result.exitCode !== undefined) return '';
  if (result.timedOut) return `no answer within ${Math.round((timeout ?? 0) / 1000)} s`;
  if (result.signal !== undefined) return `ended by ${result.signal}`;
  if (result.code === 'ENOENT') return 'not found';
  return result.code ?? result.shortMessage ?? 'could not be started';
}
