import type { Elf } from '../elf/index.js';
import type { Asking, Shipped } from './beside.js';
import type { Blocker } from './blocker.js';
import type { Environment, Provided } from './environment.js';
import { follow } from './load.js';
import { glibcMissing, glibcStart, glibcVersion } from './messages.js';
import { packageFor } from './packages.js';

/**
 * What glibc's loader refuses: missing libraries first (it stops at each), then the symbol versions of the file and of every
 * library that is shipped with it. `program` is argv[0]; null when a library is opened by a running program, whose
 * messages have no such prefix.
 */
export function glibcBlockers(
  elf: Elf,
  path: string,
  program: string | null,
  environment: Environment,
  own: Shipped,
): Blocker[] {
  const file: Asking = { path, elf };
  const { libraries, missing } = follow(environment, file, own);
  return [
    ...missing.map(({ library, neededBy }): Blocker => {
      const text = glibcMissing(library);
      return {
        kind: 'missing-library',
        error: program === null ? text : glibcStart(program, text),
        library,
        neededBy,
        package: packageFor(environment, library),
      };
    }),
    ...[file, ...libraries].flatMap(object => missingVersions(object, program, libraries, environment)),
  ];
}

function missingVersions(
  { elf, path }: Asking,
  program: string | null,
  libraries: readonly Provided[],
  environment: Environment,
): Blocker[] {
  const blockers: Blocker[] = [];
  for (const { library, versions } of elf?.versionNeeds ?? []) {
    // A version of the loader itself may be asked for without naming it as needed: it is always there.
    const found = libraries.find(({ name }) => name === library) ?? environment.libraries.get(library);
    if (found === undefined || found.defines === null) continue;
    for (const { name: version, weak } of versions) {
      if (weak || found.defines(version)) continue;
      const text = glibcVersion(found.path, version, path);
      blockers.push({
        kind: 'missing-version',
        error: program === null ? text : `${program}: ${text}`,
        library,
        version,
        neededBy: path,
      });
    }
  }
  return blockers;
}
