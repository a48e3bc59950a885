import type { Source } from './source.js';

/** Names of Debian packages that plans and templates use; the same in bookworm and trixie. */
export const debianPackages = {
  certificates: 'ca-certificates',
  zones: 'tzdata',
  /** Old names of zones (`US/Pacific`, `Asia/Calcutta`); trixie only, bookworm has them in tzdata. */
  legacyZones: 'tzdata-legacy',
  cCompiler: 'gcc',
  cxxCompiler: 'g++',
  cHeaders: 'libc6-dev',
  git: 'git',
  pkgConfig: 'pkg-config',
  init: 'tini',
  libgcc: 'libgcc-s1',
  libstdcxx: 'libstdc++6',
} as const;

/** Where the init program is after its package is installed. */
export const debianInitPath = '/usr/bin/tini';

/** The same package brings a statically linked one, which runs on any base. */
export const debianStaticInitPath = '/usr/bin/tini-static';

export interface DebianSlim {
  readonly codename: 'bookworm' | 'trixie';
  /** tzdata is of priority `required`: the slim image has it. */
  readonly zones: boolean;
  /** … with the old names of zones. */
  readonly legacyZones: boolean;
  readonly certificates: boolean;
  readonly init: boolean;
}

export const debianSlim: readonly DebianSlim[] = [
  { codename: 'trixie', zones: true, legacyZones: false, certificates: false, init: false },
  { codename: 'bookworm', zones: true, legacyZones: true, certificates: false, init: false },
];

export const debianSources: readonly Source[] = [
  {
    fact: 'names, priorities and dependencies',
    source: 'deb.debian.org dists/{bookworm,trixie}/main/binary-amd64/Packages',
    date: '2026-11-21',
  },
];
