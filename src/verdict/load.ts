import type { Asking, Shipped } from './beside.js';
import type { Environment, Provided } from './environment.js';

/** What a loader found when it followed the needs of a file. */
export interface Loaded {
  /** In the order of loading, breadth first, the file itself left out. */
  readonly libraries: readonly Provided[];
  readonly missing: readonly { readonly library: string; readonly neededBy: string }[];
}

/** Names that musl's loader takes for itself whatever follows the dot. Source: ldso/dynlink.c, load_library. */
const muslItself = /^lib(?:c|pthread|rt|m|dl|util|xnet)\./;

/** Follows the needed libraries from a file on, as both loaders do, on the base and among what is shipped. */
export function follow(environment: Environment, program: Asking, own: Shipped): Loaded {
  const libraries: Provided[] = [];
  const missing: { library: string; neededBy: string }[] = [];
  const seen = new Set<string>();
  const queue = (program.elf?.needed ?? []).map(library => ({ library, asking: program }));
  // The queue grows while it is walked; `seen` bounds it.
  for (const { library, asking } of queue) {
    if (seen.has(library) || (environment.libc === 'musl' && muslItself.test(library))) continue;
    seen.add(library);
    const found = find(library, asking, program, environment, own);
    if (found === null) {
      missing.push({ library, neededBy: asking.path });
      continue;
    }
    libraries.push(found);
    queue.push(...found.needed.map(name => ({ library: name, asking: found })));
  }
  return { libraries, missing };
}

function find(
  library: string,
  asking: Asking,
  program: Asking,
  environment: Environment,
  own: Shipped,
): Provided | null {
  return (
    own.inOwnFolders(library, asking, program) ??
    environment.libraries.get(library) ??
    (environment.libc === null ? null : own.inCommonFolders(library, environment.libc))
  );
}
