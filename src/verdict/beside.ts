import type { Elf } from '../elf/index.js';
import { loadersFor } from '../knowledge/loaders.js';
import type { Provided } from './environment.js';

/** A library that is shipped with the program, at its place in the image. Links count as files of their own. */
export interface Beside {
  /** Absolute path. */
  readonly path: string;
  /** Read with its exports, or its symbols count as unknown. */
  readonly elf: Elf;
}

/** Who asks for a library. */
export interface Asking {
  readonly path: string;
  readonly elf: Elf | null;
}

/** Finds shipped libraries as loaders do: in the folders that a file names, or in those that every program searches. */
export interface Shipped {
  /** In the run path of who asks, or in the older kind of path of the program too. */
  inOwnFolders(library: string, asking: Asking, program: Asking): Provided | null;
  inCommonFolders(library: string, libc: 'glibc' | 'musl'): Provided | null;
}

export function shipped(libraries: readonly Beside[], machine: string): Shipped {
  const byPath = new Map(libraries.map(({ path, elf }) => [path, providedBy(path, elf)]));
  const first = (folders: readonly string[], library: string) => {
    for (const folder of folders) {
      const found = byPath.get(normal(`${folder}/${library}`));
      if (found !== undefined) return found;
    }
    return null;
  };
  return {
    inOwnFolders: (library, asking, program) =>
      library.includes('/')
        ? (byPath.get(normal(library)) ?? null)
        : first([...ownFolders(asking), ...(asking === program ? [] : olderFolders(program))], library),
    inCommonFolders: (library, libc) => first(commonFolders(libc, machine), library),
  };
}

function providedBy(path: string, elf: Elf): Provided {
  const versions = new Set(elf.versionDefinitions);
  const names = elf.exported === null ? null : new Set(elf.exported.map(({ name }) => name));
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    defines: versions.size === 0 ? null : version => versions.has(version),
    needed: elf.needed,
    exports: names === null ? null : symbol => names.has(symbol),
    elf,
  };
}

function ownFolders({ path, elf }: Asking): string[] {
  if (elf === null) return [];
  const folders = elf.runpath.length > 0 ? elf.runpath : elf.rpath;
  return folders.map(folder => withOrigin(folder, path));
}

/** DT_RPATH reaches to the libraries of libraries, DT_RUNPATH does not. */
function olderFolders({ path, elf }: Asking): string[] {
  if (elf === null || elf.runpath.length > 0) return [];
  return elf.rpath.map(folder => withOrigin(folder, path));
}

function withOrigin(folder: string, path: string): string {
  const origin = path.slice(0, path.lastIndexOf('/')) || '/';
  return folder.replaceAll('${ORIGIN}', origin).replaceAll('$ORIGIN', origin);
}

/** /usr/local/lib is Debian's only through a cache that nobody renews in an image. */
function commonFolders(libc: 'glibc' | 'musl', machine: string): string[] {
  if (libc === 'musl') return ['/lib', '/usr/local/lib', '/usr/lib'];
  const multiarch = loadersFor(machine)?.multiarch ?? machine;
  return [`/lib/${multiarch}`, `/usr/lib/${multiarch}`, '/lib', '/usr/lib', '/lib64', '/usr/lib64'];
}

/** Without `.`, `..` and doubled slashes. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
