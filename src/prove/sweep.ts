import type { Engine } from '../engine/types.js';

/** How long a run may take at most: what is older was left behind by a killed one. In milliseconds. */
const stale = 60 * 60 * 1000;

/** Removes what killed runs left in the engine; returns how many things. Containers first: they hold images. */
export async function sweepStale(engine: Engine, now: number, signal: AbortSignal): Promise<number> {
  const old = (await engine.leftovers(signal)).filter(one => now - one.madeAt > stale);
  for (const { kind, id } of [...old].sort((a, b) => a.kind.localeCompare(b.kind))) {
    await (kind === 'container' ? engine.removeContainer(id, signal) : engine.removeImage(id, signal));
  }
  return old.length;
}

/** Removes everything of one run: after an interruption, when what was made cannot be known. */
export async function sweepRun(engine: Engine, run: string, signal: AbortSignal): Promise<void> {
  const own = (await engine.leftovers(signal)).filter(one => one.run === run);
  for (const { kind, id } of [...own].sort((a, b) => a.kind.localeCompare(b.kind))) {
    await (kind === 'container' ? engine.removeContainer(id, signal) : engine.removeImage(id, signal));
  }
}
