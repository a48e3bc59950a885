import type { Restriction } from '../engine/types.js';
import { printable } from '../terminal/printable.js';
import type { Trial } from './try-container.js';

/** How a restriction is called in a report. */
export const restrictionTitles: Readonly<Record<Restriction, string>> = {
  'read-only-root': 'a read-only file system',
  'no-capabilities': 'no capabilities',
  'no-new-privileges': 'no new privileges',
  'non-root-user': 'a user other than root',
  limits: 'limits of 512 MB and 512 processes',
};

/** Why a restriction had to go: the paths it writes, where that is it, or what the program said under all of them. */
export function droppedBecause(id: Restriction, without: Trial, under: Trial): string {
  const written = id === 'read-only-root' ? writtenPaths(without.changes ?? []) : [];
  if (written.length > 0) return `it writes to ${written.map(path => printable(path)).join(', ')}`;
  const last = (under.refused ? under.refused.split('\n').at(-1) : under.log.at(-1)) ?? '';
  return last.trim() === ''
    ? 'it fails under it without a word'
    : `under it the program says: ${printable(last.trim().slice(0, 300))}`;
}

/** The files and folders themselves, not the folders on the way to them; what engines put there is left out. */
function writtenPaths(changes: readonly string[]): readonly string[] {
  const kept = changes.filter(
    path =>
      !/^\/(?:dev|proc|sys|tmp|run)(?:\/|$)|^\/etc(?:\/(?:hosts|hostname|resolv\.conf|mtab))?$/.test(path),
  );
  const leaves = kept.filter(path => !kept.some(other => other.startsWith(`${path}/`)));
  return leaves.slice(0, 5);
}
