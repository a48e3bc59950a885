import type { Source } from './source.js';

/** Names of Alpine packages that plans and templates use; the same in every release known here. */
export const alpinePackages = {
  /** update-ca-certificates and the single certificates; the bundle file alone is in the base image. */
  certificates: 'ca-certificates',
  zones: 'tzdata',
  /** glibc's loader name and part of its functions on top of musl. Brings musl-obstack and libucontext. */
  glibcLayer: 'gcompat',
  cCompiler: 'gcc',
  cxxCompiler: 'g++',
  /** Headers and start files of the C library: the compiler does not bring them. */
  cHeaders: 'musl-dev',
  /** Kernel headers; glibc's development package brings them, musl-dev does not. */
  kernelHeaders: 'linux-headers',
  /** gcc, g++, make, musl-dev, patch and what else abuild wants: larger than the two above. */
  everythingToBuild: 'build-base',
  git: 'git',
  pkgConfig: 'pkgconf',
  init: 'tini',
  staticInit: 'tini-static',
  libgcc: 'libgcc',
  libstdcxx: 'libstdc++',
} as const;

/** Where the init program is after its package is installed. */
export const alpineInitPath = '/sbin/tini';

/** … and of the statically linked one, which runs on any base. */
export const alpineStaticInitPath = '/sbin/tini-static';

export interface AlpineRelease {
  readonly release: string;
  readonly musl: string;
  readonly gcompat: string;
  /** What `apk add libc6-compat` gives: symbolic links to musl itself, or gcompat under another name. */
  readonly libc6Compat: 'musl-links' | 'gcompat';
  readonly confidence: 'high' | 'medium';
}

/** Newest first. */
export const alpineReleases: readonly AlpineRelease[] = [
  { release: '3.24', musl: '1.2.6', gcompat: '1.1.0', libc6Compat: 'gcompat', confidence: 'medium' },
  { release: '3.23', musl: '1.2.5', gcompat: '1.1.0', libc6Compat: 'gcompat', confidence: 'high' },
  { release: '3.22', musl: '1.2.5', gcompat: '1.1.0', libc6Compat: 'gcompat', confidence: 'high' },
  { release: '3.21', musl: '1.2.5', gcompat: '1.1.0', libc6Compat: 'gcompat', confidence: 'high' },
  { release: '3.20', musl: '1.2.5', gcompat: '1.1.0', libc6Compat: 'musl-links', confidence: 'medium' },
  { release: '3.19', musl: '1.2.4', gcompat: '1.1.0', libc6Compat: 'musl-links', confidence: 'medium' },
  { release: '3.18', musl: '1.2.4', gcompat: '1.1.0', libc6Compat: 'musl-links', confidence: 'high' },
];

export const alpineSources: readonly Source[] = [
  { fact: 'musl versions', source: 'github.com/docker-library/repo-info, images', date: '2026-09-17' },
  {
    fact: 'gcompat 1.1.0 provides libc6-compat, /lib/ld-linux-*.so and links for libc.so.6, libresolv.so.2 and others',
    source: 'github.com/alpinelinux/aports main/gcompat/APKBUILD, commit 9e88698c',
    date: '2026-11-21',
  },
  {
    fact: 'libc6-compat per release: 3.18, 3.21, 3.22 from public build logs; 3.19 and 3.20 from one log; 3.24 assumed',
    source: 'public build logs',
    date: '2026-11-21',
  },
  {
    fact: 'tini installs /sbin/tini; ca-certificates-bundle holds the bundle file',
    source: 'github.com/alpinelinux/aports community/tini, main/ca-certificates',
    date: '2026-11-21',
  },
];
