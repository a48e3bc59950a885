import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { logLine } from '../terminal/printable.js';
import { imageRepository, runLabels } from './leftovers.js';
import { probeExitCode, probeProgram } from './probe-program.js';
import { type Engine, type EngineAnswer, type Restriction, restrictions } from './types.js';
import { undoList } from './undo.js';

/** What an engine proved to be able to do. */
export type Smoke =
  | { readonly ok: true; readonly supports: readonly Restriction[]; readonly limits: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Builds an image with one tiny program of ours and runs it, under every restriction that the engine can apply. An
 * engine that answers may still be unable to build (no builder) or to run (cgroups, a sandbox around it).
 * Everything made is removed again.
 */
export async function smokeTest(
  engine: Engine,
  architecture: string,
  run: string,
  now: number,
  signal: AbortSignal,
): Promise<Smoke> {
  const program = probeProgram(architecture);
  if (program === null) return { ok: true, supports: restrictions, limits: [] };
  const undo = undoList();
  const tag = `${imageRepository}:probe-${run}`;
  try {
    const folder = await mkdtemp(path.join(tmpdir(), 'create-slim-image-'));
    undo.add(() => rm(folder, { recursive: true, force: true }));
    await writeFile(path.join(folder, 'probe'), program, { mode: 0o755 });
    await writeFile(
      path.join(folder, 'Dockerfile'),
      'FROM scratch\nCOPY probe /probe\nENTRYPOINT ["/probe"]\n',
    );
    undo.add(late => engine.removeImage(tag, late));
    const labels = runLabels(run, now);
    const built = await engine.build(
      {
        contextDir: folder,
        dockerfile: path.join(folder, 'Dockerfile'),
        target: null,
        buildArgs: [],
        secrets: [],
        platform: null,
        tag,
        labels,
      },
      () => undefined,
      signal,
    );
    if (!built.ok) return { ok: false, reason: `cannot build: ${lastOf(built.tail)}` };
    return await tryRestrictions(async (tried, round) => {
      const name = `create-slim-image-probe-${run}-${round}`;
      undo.add(late => engine.removeContainer(name, late));
      return runProbe(engine, { image: tag, name, labels, restrictions: tried }, signal);
    });
  } finally {
    await undo.run(15_000);
  }
}

type Attempt = (tried: readonly Restriction[], round: number) => Promise<EngineAnswer>;

/** All restrictions; else each alone, to learn which the engine refuses; none at all has to work. */
async function tryRestrictions(attempt: Attempt): Promise<Smoke> {
  const all = await attempt(restrictions, 0);
  if (all.ok) return { ok: true, supports: restrictions, limits: [] };
  const bare = await attempt([], 1);
  if (!bare.ok) return { ok: false, reason: `builds, but cannot run: ${lastOf(bare.message.split('\n'))}` };
  const supports: Restriction[] = [];
  const limits: string[] = [];
  for (const [index, one] of restrictions.entries()) {
    const alone = await attempt([one], index + 2);
    if (alone.ok) supports.push(one);
    else limits.push(`this engine cannot apply ${one}: ${lastOf(alone.message.split('\n'))}`);
  }
  return { ok: true, supports, limits };
}

async function runProbe(
  engine: Engine,
  container: {
    image: string;
    name: string;
    labels: Readonly<Record<string, string>>;
    restrictions: readonly Restriction[];
  },
  signal: AbortSignal,
): Promise<EngineAnswer> {
  const created = await engine.create(
    { ...container, user: null, port: null, arguments: [], platform: null },
    signal,
  );
  if (!created.ok) return created;
  const started = await engine.start(container.name, signal);
  if (!started.ok) return started;
  await engine.wait(container.name, signal);
  const state = await engine.state(container.name, null, signal);
  if (state?.exitCode === probeExitCode) return { ok: true };
  return { ok: false, message: state?.error || `the probe ended with ${state?.exitCode ?? 'no exit code'}` };
}

function lastOf(lines: readonly string[]): string {
  return (
    lines
      .map(line => logLine(line, 300).trim())
      .filter(line => line !== '')
      .at(-1) ?? 'no reason given'
  );
}
