import type { BaseImage } from './base-image.js';
import { bookworm, trixie } from './bases-debian.js';
import type { Source } from './source.js';

const project = 'github.com/GoogleContainerTools/distroless';
const contents: Source = {
  fact: 'packages, users, /tmp, certificates, tags, architectures',
  source: `${project} static/, base/, cc/, common/, README.md`,
  date: '2026-08-21',
};
const support: Source = { fact: 'support ends', source: `${project} SUPPORT_POLICY.md`, date: '2026-08-21' };
const counted: Source = {
  fact: 'size',
  source: 'counted from the Debian packages the image is made of',
  date: '2026-11-21',
};

const glibc236 = { type: 'glibc', version: '2.36' } as const;
const glibc241 = { type: 'glibc', version: '2.41' } as const;

const distroless = {
  // `latest` is the same file system under root; `debug` adds BusyBox below /busybox.
  tag: 'nonroot',
  family: 'distroless',
  role: 'run',
  user: 65532,
  nonroot: { uid: 65532, gid: 65532, home: '/home/nonroot' },
  shell: false,
  packageManager: null,
  certificates: '/etc/ssl/certs/ca-certificates.crt',
  zoneinfo: true,
  passwd: true,
  tmp: true,
  libgcc: false,
  libstdcxx: false,
  libssl: false,
  compiler: null,
  git: false,
  goMinor: null,
} as const;

const debian13 = {
  ...distroless,
  distribution: trixie,
  estimated: true,
  architectures: ['amd64', 'arm64', 'arm/v7', 'ppc64le', 'riscv64', 's390x'],
  // Announced as a year after Debian 14, which has no date yet; Debian 13's own support ends at about that time.
  supportEnds: '2028-08-09',
  supportEndEstimated: true,
  sources: [contents, support, counted],
} as const;

const debian12 = {
  ...distroless,
  distribution: bookworm,
  estimated: false,
  bytes: null,
  compressedBytes: null,
  architectures: ['amd64', 'arm64', 'arm/v7', 'ppc64le', 's390x'],
  // «Sept 2026».
  supportEnds: '2026-10-01',
  supportEndEstimated: false,
  sources: [contents, support],
} as const;

export const distrolessBases: readonly BaseImage[] = [
  {
    ...debian13,
    id: 'distroless-static-debian13',
    repository: 'gcr.io/distroless/static-debian13',
    libc: null,
    bytes: 2_300_000,
    compressedBytes: 850_000,
  },
  {
    ...debian13,
    id: 'distroless-base-nossl-debian13',
    repository: 'gcr.io/distroless/base-nossl-debian13',
    libc: glibc241,
    bytes: 15_300_000,
    compressedBytes: 6_100_000,
  },
  {
    ...debian13,
    id: 'distroless-base-debian13',
    repository: 'gcr.io/distroless/base-debian13',
    libc: glibc241,
    // With what OpenSSL itself needs here: zlib and zstd.
    libssl: true,
    bytes: 24_300_000,
    compressedBytes: 9_700_000,
  },
  {
    ...debian13,
    id: 'distroless-cc-debian13',
    repository: 'gcr.io/distroless/cc-debian13',
    libc: glibc241,
    libssl: true,
    libgcc: true,
    libstdcxx: true,
    bytes: 27_600_000,
    compressedBytes: 10_900_000,
  },
  {
    ...debian12,
    id: 'distroless-static-debian12',
    repository: 'gcr.io/distroless/static-debian12',
    libc: null,
  },
  {
    ...debian12,
    id: 'distroless-base-nossl-debian12',
    repository: 'gcr.io/distroless/base-nossl-debian12',
    libc: glibc236,
  },
  {
    ...debian12,
    id: 'distroless-base-debian12',
    repository: 'gcr.io/distroless/base-debian12',
    libc: glibc236,
    libssl: true,
  },
  {
    ...debian12,
    id: 'distroless-cc-debian12',
    repository: 'gcr.io/distroless/cc-debian12',
    libc: glibc236,
    libssl: true,
    libgcc: true,
    libstdcxx: true,
  },
];
