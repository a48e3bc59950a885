import { lstat, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { runBuild } from './build.js';
import { leftoversOf, ownTags, readBuildahImage } from './buildah-image.js';
import type { EngineSetting } from './container-engine.js';
import { signalProgram } from './family.js';
import { lastLines } from './lines.js';
import { type Run, type RunResult, said } from './run.js';
import type { ContainerSpec, Engine, EngineAnswer, ImageDetails, Restriction } from './types.js';

/** What `buildah run` can restrict; it has no read-only root, no `no-new-privileges` and no limits. */
const possible: readonly Restriction[] = ['no-capabilities', 'non-root-user'];

/** A program under `buildah run`: Buildah keeps no state of it, so this is all there is. */
interface Job {
  readonly spec: ContainerSpec;
  readonly log: ReturnType<typeof lastLines>;
  readonly kill: AbortController;
  leader: number | null;
  startedAt: number;
  ended: Promise<void> | null;
  exitCode: number | null;
  running: boolean;
}

/**
 * Buildah on a machine without Podman: images are built and looked at as ever, and programs run by `buildah run` on the
 * host's network, as restricted as that allows.
 */
export function buildahAlone(setting: EngineSetting, run: Run, now: () => number): Engine {
  const { dialect, builder } = setting;
  const jobs = new Map<string, Job>();
  const ask = (words: readonly string[], signal: AbortSignal, shielded = false): Promise<RunResult> =>
    run({ file: builder, arguments: words }, { signal, timeout: 60_000, shielded });
  const inspect = async (ref: string, signal: AbortSignal): Promise<ImageDetails | null> => {
    const inspected = await ask(['inspect', '--type', 'image', ref], signal);
    return inspected.code === 0 ? readBuildahImage(inspected.stdout) : null;
  };

  return {
    used: setting.used,
    remote: false,
    supports: setting.supports ?? possible,
    build: (request, onEvent, signal) =>
      runBuild({ dialect, client: builder }, request, { run, now, onEvent, signal }),
    inspectImage: inspect,
    async create(spec, signal) {
      const refused = spec.restrictions.find(one => !possible.includes(one));
      if (refused !== undefined) return { ok: false, message: 'buildah run has no option for it' };
      if (spec.port !== null && (await isTaken(spec.port))) {
        return {
          ok: false,
          message: `port ${spec.port} is taken on this machine, and buildah run shares its network`,
        };
      }
      const created = await ask(['from', '--pull=never', '--name', spec.name, spec.image], signal);
      if (created.code !== 0) return answer(created);
      const job = { spec, log: lastLines(100), kill: new AbortController(), startedAt: 0, exitCode: null };
      jobs.set(spec.name, { ...job, leader: null, ended: null, running: false });
      return { ok: true };
    },
    async start(name, signal) {
      const job = jobs.get(name);
      const image = job ? await inspect(job.spec.image, signal) : null;
      if (!job || !image) return { ok: false, message: `no container ${name}` };
      job.startedAt = now();
      job.running = true;
      const options = {
        signal: job.kill.signal,
        onLine: (line: string) => job.log.push(line),
        onStart: (pid: number) => {
          job.leader = pid;
        },
        family: true,
      };
      job.ended = run({ file: builder, arguments: runWords(job.spec, image) }, options).then(
        result => end(job, result.code),
        () => end(job, 137),
      );
      return { ok: true };
    },
    async state(name) {
      const job = jobs.get(name);
      if (!job) return null;
      const { running, exitCode, startedAt, spec } = job;
      const addresses = spec.port === null ? [] : [{ host: '127.0.0.1', port: spec.port }];
      return { id: name, running, exitCode, outOfMemory: false, startedAt, error: '', pid: null, addresses };
    },
    async wait(name, signal) {
      await Promise.race([jobs.get(name)?.ended, aborted(signal)]);
    },
    async logs(name) {
      return jobs.get(name)?.log.lines() ?? [];
    },
    async stop(name, seconds, signal) {
      const job = jobs.get(name);
      if (!job?.running || job.leader === null) return { ok: false, message: 'it does not run' };
      const image = await inspect(job.spec.image, signal);
      signalProgram(job.leader, image?.stopSignal ?? '');
      const timer = setTimeout(() => job.kill.abort(), seconds * 1000);
      await Promise.race([job.ended, aborted(signal)]);
      clearTimeout(timer);
      return { ok: true };
    },
    async hasFile(name, file, signal) {
      const mounted = await ask(['mount', name], signal);
      return mounted.code === 0 ? isBelow(mounted.stdout.trim(), file) : null;
    },
    changes: async () => null,
    async removeContainer(name, signal) {
      const job = jobs.get(name);
      job?.kill.abort();
      await job?.ended;
      jobs.delete(name);
      return answer(await ask(['rm', name], signal, true));
    },
    removeImage: async (ref, signal) => answer(await ask(['rmi', '--force', ref], signal, true)),
    async leftovers(signal) {
      const containers = (await ask(['containers', '--json'], signal)).stdout;
      const tags = ownTags((await ask(['images', '--json'], signal)).stdout);
      const found = await Promise.all(
        tags.map(async tag => leftoversOf(tag, await inspect(tag, signal), containers)),
      );
      return found.flat();
    },
  };
}

/** `buildah run` knows neither ENTRYPOINT nor CMD: the whole command is spelt out. */
function runWords(spec: ContainerSpec, image: ImageDetails): readonly string[] {
  const user = spec.user ?? (spec.restrictions.includes('non-root-user') ? '65532:65532' : null);
  return [
    'run',
    '--network=host',
    ...(spec.restrictions.includes('no-capabilities') ? ['--cap-drop=ALL'] : []),
    ...(user === null ? [] : [`--user=${user}`]),
    spec.name,
    '--',
    ...image.entrypoint,
    ...(spec.arguments.length > 0 ? spec.arguments : image.command),
  ];
}

function isTaken(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, () => server.close(() => resolve(false)));
  });
}

function end(job: Job, code: number | null): void {
  job.running = false;
  job.exitCode = code ?? 137;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** A file in a mounted image; a folder that is a link out of it does not count. */
async function isBelow(root: string, file: string): Promise<boolean> {
  try {
    const folder = await realpath(path.join(root, path.dirname(file)));
    if (folder !== root && !folder.startsWith(root + path.sep)) return false;
    return (await lstat(path.join(folder, path.basename(file)))) !== null;
  } catch {
    return false;
  }
}

function answer(result: RunResult): EngineAnswer {
  return result.code === 0 ? { ok: true } : { ok: false, message: said(result).slice(-8).join('\n').trim() };
}
