import type { BaseImage } from './base-image.js';
import { alpine323, alpine324 } from './bases-alpine.js';
import { bookworm, debianSupportEnds, trixie } from './bases-debian.js';
import type { Source } from './source.js';

// Tags are minor and release, `golang:1.27-trixie`: the patch floats by design (security fixes of Go come monthly), the
// distribution does not. An image's support ends with Go's or with the distribution's, whichever is first.

const tags: Source = {
  fact: 'tags, architectures',
  source: 'github.com/docker-library/official-images library/golang',
  date: '2026-08-21',
};
// Before 1.27.0 replaced it in the list.
const tags125: Source = {
  fact: 'tags, architectures',
  source: 'github.com/docker-library/golang 1.25/, commit 3c304fa',
  date: '2026-08-19',
};
const contents: Source = {
  fact: 'compilers, git, certificates, GOTOOLCHAIN=local',
  source: 'github.com/docker-library/golang Dockerfile-linux.template',
  date: '2026-08-19',
};
const support: Source = {
  fact: 'support ends',
  source: 'github.com/endoflife-date/endoflife.date products/go.md',
  date: '2026-08-22',
};
const size: Source = {
  fact: 'size (of 1.27; the other minors are taken to be as large)',
  source: 'github.com/docker-library/repo-info',
  date: '2026-09-17',
};
const sources: readonly Source[] = [tags, contents, support, size];
const sources125: readonly Source[] = [tags125, contents, support, size];

const golang = {
  repository: 'golang',
  family: 'golang',
  role: 'build',
  user: 0,
  nonroot: null,
  shell: true,
  certificates: '/etc/ssl/certs/ca-certificates.crt',
  passwd: true,
  tmp: true,
  libssl: true,
} as const;

const onDebian = {
  ...golang,
  packageManager: 'apt',
  zoneinfo: true,
  libgcc: true,
  libstdcxx: true,
  // On top of buildpack-deps:…-scm, which has git; libc6-dev, make and pkg-config are there too.
  compiler: 'gcc,g++',
  git: true,
  bytes: 885_240_000,
  compressedBytes: 312_000_000,
  estimated: true,
} as const;

const onTrixie = {
  ...onDebian,
  distribution: trixie,
  libc: { type: 'glibc', version: '2.41' },
  architectures: ['amd64', 'arm64', 'arm/v7', '386', 'ppc64le', 'riscv64', 's390x'],
} as const;

const onBookworm = {
  ...onDebian,
  distribution: bookworm,
  libc: { type: 'glibc', version: '2.36' },
  architectures: ['amd64', 'arm64', 'arm/v7', '386', 'ppc64le'],
  supportEnds: debianSupportEnds.bookworm,
  supportEndEstimated: false,
} as const;

const onAlpine = {
  ...golang,
  packageManager: 'apk',
  zoneinfo: false,
  libgcc: false,
  libstdcxx: false,
  compiler: null,
  git: false,
  bytes: 252_770_000,
  compressedBytes: 75_170_000,
  estimated: true,
  architectures: ['amd64', 'arm64', 'arm/v6', 'arm/v7', '386', 'ppc64le', 'riscv64', 's390x'],
} as const;

const onAlpine324 = {
  ...onAlpine,
  distribution: alpine324,
  libc: { type: 'musl', version: '1.2.6' },
} as const;
const onAlpine323 = {
  ...onAlpine,
  distribution: alpine323,
  libc: { type: 'musl', version: '1.2.5' },
} as const;

const go127 = { goMinor: '1.27', supportEnds: '2027-08-18', supportEndEstimated: true, sources } as const;
const go126 = { goMinor: '1.26', supportEnds: '2027-02-10', supportEndEstimated: true, sources } as const;
const go125 = {
  goMinor: '1.25',
  supportEnds: '2026-08-19',
  supportEndEstimated: false,
  sources: sources125,
} as const;

export const golangBases: readonly BaseImage[] = [
  { ...onTrixie, ...go127, id: 'golang-1.27-trixie', tag: '1.27-trixie', estimated: false },
  { ...onAlpine324, ...go127, id: 'golang-1.27-alpine3.24', tag: '1.27-alpine3.24', estimated: false },
  { ...onAlpine323, ...go127, id: 'golang-1.27-alpine3.23', tag: '1.27-alpine3.23' },
  { ...go127, ...onBookworm, id: 'golang-1.27-bookworm', tag: '1.27-bookworm' },
  { ...onTrixie, ...go126, id: 'golang-1.26-trixie', tag: '1.26-trixie' },
  { ...onAlpine324, ...go126, id: 'golang-1.26-alpine3.24', tag: '1.26-alpine3.24' },
  { ...onAlpine323, ...go126, id: 'golang-1.26-alpine3.23', tag: '1.26-alpine3.23' },
  { ...go126, ...onBookworm, id: 'golang-1.26-bookworm', tag: '1.26-bookworm' },
  { ...onTrixie, ...go125, id: 'golang-1.25-trixie', tag: '1.25-trixie' },
  { ...onAlpine324, ...go125, id: 'golang-1.25-alpine3.24', tag: '1.25-alpine3.24' },
  { ...onAlpine323, ...go125, id: 'golang-1.25-alpine3.23', tag: '1.25-alpine3.23' },
  { ...go125, ...onBookworm, id: 'golang-1.25-bookworm', tag: '1.25-bookworm' },
];
