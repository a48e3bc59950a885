import { knownArchitectures, knownSystems } from './build-tags.js';

/** What the name of a source file says of the builds it belongs to. */
export interface FileNameConstraint {
  /** `_test.go`: never part of a program. */
  readonly test: boolean;
  /** Starts with `_` or `.`: the go command does not see it. */
  readonly hidden: boolean;
  /** Tags that must all be set: the system, the architecture, both or none. */
  readonly requires: readonly string[];
}

/** Reads `name_linux_arm64_test.go` (go help buildconstraint). `name` is a file name without folders. */
export function fileNameConstraint(name: string): FileNameConstraint {
  const hidden = name.startsWith('_') || name.startsWith('.');
  const [stem = ''] = name.split('.', 1);
  // what stands before the first _ is never a constraint: linux.go is built everywhere
  const parts = stem.split('_').slice(1);
  const test = parts.at(-1) === 'test' && name.endsWith('.go');
  if (parts.at(-1) === 'test') parts.pop();
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  if (knownArchitectures.has(last) && knownSystems.has(before))
    return { test, hidden, requires: [before, last] };
  const alone = knownSystems.has(last) || knownArchitectures.has(last);
  return { test, hidden, requires: alone ? [last] : [] };
}

/** True when the name alone does not keep a file out of a build of a program. */
export function nameFits(name: string, tags: ReadonlySet<string>): boolean {
  const { test, hidden, requires } = fileNameConstraint(name);
  return !test && !hidden && requires.every(tag => tags.has(tag));
}
