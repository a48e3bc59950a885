import { libraryPackageRows } from './library-package-rows.js';
import type { Source } from './source.js';

export const libraryPackageSources: readonly Source[] = [
  {
    fact: 'Debian’s packages: libraries in the loader’s folder whose package at least twelve others depend on',
    source:
      'deb.debian.org dists/{trixie,bookworm}/main Contents-amd64 and Packages, scripts/knowledge/library-packages.js',
    date: '2026-11-21',
  },
  {
    fact: 'names of Alpine’s packages: unverified, from knowledge of the package tree',
    source: 'research notes',
    date: '2026-11-21',
  },
  {
    fact: 'apk resolves `so:NAME` to the package that provides a library',
    source: 'github.com/alpinelinux/apk-tools, doc apk-package.5: provides',
    date: '2026-11-21',
  },
];

/** Debian's package that brings the library of that file name; null when unknown or when the release has none. */
export function debianLibraryPackage(library: string, codename: string): string | null {
  const row = rows().get(library);
  if (row === undefined) return null;
  const regular = byPolicy(library);
  if (row === '') return regular;
  if (row === 't64') return codename === 'trixie' ? `${regular}t64` : regular;
  const [newer = '-', older = newer] = row.split(' ');
  const name = codename === 'trixie' ? newer : older;
  return name === '-' ? null : name;
}

/**
 * What to hand to `apk add` for the library of that file name: its package where the name has held for years, else
 * `so:NAME`, which apk resolves or refuses by itself.
 */
export function alpineLibraryPackage(library: string): string {
  return alpinePackages.get(library) ?? `so:${library}`;
}

const alpinePackages: ReadonlyMap<string, string> = new Map([
  ['libstdc++.so.6', 'libstdc++'],
  ['libgcc_s.so.1', 'libgcc'],
  ['libgomp.so.1', 'libgomp'],
  ['libatomic.so.1', 'libatomic'],
  ['libz.so.1', 'zlib'],
  ['libssl.so.3', 'libssl3'],
  ['libcrypto.so.3', 'libcrypto3'],
  ['libpq.so.5', 'libpq'],
  ['libsqlite3.so.0', 'sqlite-libs'],
  ['libcurl.so.4', 'libcurl'],
  ['libbz2.so.1', 'libbz2'],
  ['liblzma.so.5', 'xz-libs'],
  ['libzstd.so.1', 'zstd-libs'],
  ['liblz4.so.1', 'lz4-libs'],
  ['libffi.so.8', 'libffi'],
  ['libexpat.so.1', 'libexpat'],
  ['libpcre2-8.so.0', 'pcre2'],
  ['libreadline.so.8', 'readline'],
  ['libncursesw.so.6', 'ncurses-libs'],
  ['libgmp.so.10', 'gmp'],
  ['libuv.so.1', 'libuv'],
  ['libseccomp.so.2', 'libseccomp'],
  ['libpcap.so.1', 'libpcap'],
  ['libzmq.so.5', 'libzmq'],
  ['librdkafka.so.1', 'librdkafka'],
]);

let parsed: ReadonlyMap<string, string> | null = null;

function rows(): ReadonlyMap<string, string> {
  parsed ??= new Map(
    libraryPackageRows
      .trim()
      .split('\n')
      .map(line => {
        const end = line.indexOf(' ');
        return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end + 1)];
      }),
  );
  return parsed;
}

/** Debian policy, section 8.1: `libfoo.so.1` → `libfoo1`, `libfoo2.so.1` → `libfoo2-1`, `libfoo-1.so.0` → `libfoo-1-0`. */
function byPolicy(library: string): string {
  const [stem = '', number = ''] = library.split('.so.');
  const name = stem.toLowerCase().replaceAll('_', '-');
  return /\d$/.test(name) ? `${name}-${number}` : `${name}${number}`;
}
