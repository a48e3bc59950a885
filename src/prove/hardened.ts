import type { Restriction } from '../engine/types.js';

/** What one attempt under some restrictions came to. */
export interface Attempted {
  /** The program started and did what is expected. */
  readonly worked: boolean;
  /** It failed in a way that no restriction causes: trying with fewer would only take time. */
  readonly hopeless: boolean;
  /** What it printed, for guessing which restriction hurts. */
  readonly log: readonly string[];
}

export interface HardenedRun<A extends Attempted> {
  /** The attempt that counts. */
  readonly attempt: A;
  readonly applied: readonly Restriction[];
  readonly dropped: readonly Restriction[];
  /** The attempt under all restrictions, when it failed; its log says why restrictions were dropped. */
  readonly refused: A | null;
}

/**
 * Runs a program under all restrictions and, when it cannot live with them, finds out with which: without any it has to
 * work (else the fault is its own, and that attempt counts); then one restriction is left out at a time; when leaving
 * out one is not enough, the largest set that works is built up from none.
 */
export async function hardenedRun<A extends Attempted>(
  restrictions: readonly Restriction[],
  attempt: (applied: readonly Restriction[]) => Promise<A>,
): Promise<HardenedRun<A>> {
  const all = await attempt(restrictions);
  if (all.worked || all.hopeless || restrictions.length === 0) {
    return { attempt: all, applied: restrictions, dropped: [], refused: null };
  }
  const bare = await attempt([]);
  if (!bare.worked) return { attempt: bare, applied: [], dropped: [], refused: null };

  for (const suspect of suspectsFirst(restrictions, all.log)) {
    const applied = restrictions.filter(one => one !== suspect);
    const without = await attempt(applied);
    if (without.worked) return { attempt: without, applied, dropped: [suspect], refused: all };
  }
  let applied: readonly Restriction[] = [];
  let best = bare;
  for (const one of restrictions) {
    const more = await attempt([...applied, one]);
    if (!more.worked) continue;
    applied = [...applied, one];
    best = more;
  }
  return {
    attempt: best,
    applied,
    dropped: restrictions.filter(one => !applied.includes(one)),
    refused: all,
  };
}

/** Words that programs print when a restriction hurts them; only an order of trying hangs on it. */
const hints: Readonly<Record<Restriction, RegExp>> = {
  'read-only-root': /read-only file system|EROFS|Errno 30/i,
  'non-root-user': /permission denied|EACCES|must be root|not permitted/i,
  'no-capabilities': /operation not permitted|EPERM|permission denied|EACCES/i,
  'no-new-privileges': /setuid|no new privileges|sudo|effective uid is not 0/i,
  limits: /out of memory|cannot allocate|resource temporarily unavailable|heap|killed/i,
};

function suspectsFirst(all: readonly Restriction[], log: readonly string[]): readonly Restriction[] {
  const text = log.join('\n').slice(0, 20_000);
  return [...all.filter(one => hints[one].test(text)), ...all.filter(one => !hints[one].test(text))];
}
