import type { EngineUsed } from '../domain/verification.js';
import { runBuild } from './build.js';
import { createArguments, listArguments, logArguments, stopArguments } from './commands.js';
import { readContainerState } from './container-state.js';
import type { Dialect } from './dialects.js';
import { readHistory, readImageDetails } from './image-details.js';
import { readLeftovers, runLabel } from './leftovers.js';
import { type Run, type RunResult, said } from './run.js';
import { type Engine, type EngineAnswer, type Leftover, type Restriction, restrictions } from './types.js';

/** What is known of one engine on this machine before it is used. */
export interface EngineSetting {
  readonly dialect: Dialect;
  /** Path of the client that builds. */
  readonly builder: string;
  /** Path of the client that runs containers: the same but for buildah, which borrows podman. */
  readonly runner: string;
  readonly used: EngineUsed;
  /** Of the machine behind the engine, in Go's words or the kernel's. */
  readonly architecture: string;
  readonly remote: boolean;
  /** Docker with containerd's image store, whose `Size` is that of the compressed blobs. */
  readonly sizeIsCompressed: boolean;
  readonly supports?: readonly Restriction[];
}

/** Longest that a quick command may take; a daemon that hangs must not hang us. */
const quick = 60_000;

/** An engine whose command line is docker's, from the record of its words. */
export function containerEngine(setting: EngineSetting, run: Run, now: () => number): Engine {
  const { dialect, runner } = setting;
  const ask = (words: readonly string[], signal: AbortSignal, timeout = quick): Promise<RunResult> =>
    run({ file: runner, arguments: words }, { signal, timeout });
  const tell = async (
    words: readonly string[],
    signal: AbortSignal,
    timeout = quick,
  ): Promise<EngineAnswer> => answer(await ask(words, signal, timeout));
  const remove = async (words: readonly string[], signal: AbortSignal): Promise<EngineAnswer> =>
    answer(await run({ file: runner, arguments: words }, { signal, timeout: quick, shielded: true }));

  const labelled = async (kind: Leftover['kind'], signal: AbortSignal): Promise<readonly Leftover[]> => {
    const listed = await ask(listArguments(kind, runLabel), signal);
    const ids = [...new Set(listed.stdout.split('\n').filter(id => id !== ''))].slice(0, 200);
    if (listed.code !== 0 || ids.length === 0) return [];
    const words = kind === 'container' ? dialect.inspectContainer : dialect.inspectImage;
    return readLeftovers(kind, (await ask([...words, ...ids], signal)).stdout);
  };

  return {
    used: setting.used,
    remote: setting.remote,
    supports: setting.supports ?? restrictions,
    build: (request, onEvent, signal) =>
      runBuild({ dialect, client: setting.builder }, request, { run, now, onEvent, signal }),
    async inspectImage(ref, signal) {
      const [inspected, history] = [
        await ask([...dialect.inspectImage, ref], signal),
        await ask([...dialect.history, ref], signal),
      ];
      if (inspected.code !== 0) return null;
      return readImageDetails(
        inspected.stdout,
        history.code === 0 ? readHistory(history.stdout) : [],
        setting.sizeIsCompressed,
      );
    },
    create: (spec, signal) => tell(createArguments(dialect, spec), signal),
    start: (name, signal) => tell(['start', name], signal),
    async state(name, port, signal) {
      const inspected = await ask([...dialect.inspectContainer, name], signal);
      return inspected.code === 0 ? readContainerState(inspected.stdout, port) : null;
    },
    async wait(name, signal) {
      await run({ file: runner, arguments: ['wait', name] }, { signal });
    },
    async logs(name, signal) {
      return (await ask(logArguments(name), signal)).tail;
    },
    stop: (name, seconds, signal) => tell(stopArguments(name, seconds), signal, quick + seconds * 1000),
    async hasFile(name, path, signal) {
      // A tar of the file (of the link, where it is one) goes to stdout; only the exit code is of interest.
      const copied = await ask(['cp', `${name}:${path}`, '-'], signal);
      return copied.code === null ? null : copied.code === 0;
    },
    async changes(name, signal) {
      const diff = await ask(['diff', name], signal);
      if (diff.code !== 0) return null;
      return diff.stdout.split('\n').flatMap(line => (/^[AC] \//.test(line) ? [line.slice(2)] : []));
    },
    removeContainer: (name, signal) => remove([...dialect.removeContainer, name], signal),
    removeImage: (ref, signal) => remove([...dialect.removeImage, ref], signal),
    async leftovers(signal) {
      return [...(await labelled('container', signal)), ...(await labelled('image', signal))];
    },
  };
}

function answer(result: RunResult): EngineAnswer {
  return result.code === 0 ? { ok: true } : { ok: false, message: said(result).slice(-8).join('\n').trim() };
}
