import { type CLibraryRow, cLibraryRows } from './c-library-rows.js';
import type { Source } from './source.js';

/** The packages that hold a C library. */
export interface CLibrary {
  readonly debianBuild: readonly string[];
  readonly debianRun: { readonly trixie: readonly string[]; readonly bookworm: readonly string[] };
  /** Empty where Alpine has no such library. */
  readonly alpineBuild: readonly string[];
  readonly alpineRun: readonly string[];
  /** Besides `alpineBuild`, for a static link; null when it is not known whether a static archive exists. */
  readonly alpineStatic: readonly string[] | null;
}

export const cLibrarySources: readonly Source[] = [
  {
    fact: 'Debian packages exist under these names',
    source: 'deb.debian.org dists/{bookworm,trixie}/main/binary-amd64/Packages',
    date: '2026-11-21',
  },
  {
    fact: 'Alpine: openssl, zstd, lz4, xz, libpcap from build recipes',
    source: 'github.com/alpinelinux/aports main/{openssl,zstd,lz4,xz,libpcap}/APKBUILD',
    date: '2026-11-21',
  },
  {
    fact: 'the other Alpine names: unverified, from knowledge of the package tree',
    source: 'research notes',
    date: '2026-11-21',
  },
];

/** Libraries that are part of the C library or of the compiler: `-lm` needs no package. */
export const toolchainLibraries: readonly string[] = [
  'c',
  'm',
  'pthread',
  'dl',
  'rt',
  'util',
  'resolv',
  'crypt',
  'stdc++',
  'gcc_s',
  'gcc',
  'atomic',
  'gomp',
];

/** The library behind `-lNAME` or `pkg-config NAME`; null when unknown or part of the toolchain. */
export function cLibrary(name: string): CLibrary | null {
  const row = cLibraryRows.find(([names]) => names.split(' ').includes(name));
  return row === undefined ? null : spelledOut(row);
}

function spelledOut([
  ,
  build,
  trixie,
  bookworm,
  alpineBuild,
  alpineRun,
  alpineStatic,
]: CLibraryRow): CLibrary {
  return {
    debianBuild: [build],
    debianRun: { trixie: [trixie], bookworm: [bookworm ?? trixie] },
    alpineBuild: list(alpineBuild),
    alpineRun: list(alpineRun),
    alpineStatic: alpineStatic === null ? null : list(alpineStatic),
  };
}

function list(names: string): readonly string[] {
  return names === '' ? [] : names.split(' ');
}
