import type { BaseImage, Distribution } from './base-image.js';
import type { Source } from './source.js';

const alpine322: Distribution = { id: 'alpine', release: '3.22', codename: null };
export const alpine323: Distribution = { id: 'alpine', release: '3.23', codename: null };
export const alpine324: Distribution = { id: 'alpine', release: '3.24', codename: null };

const supportEnds = { '3.22': '2027-05-01', '3.23': '2027-11-01', '3.24': '2028-06-01' } as const;

const sources: readonly Source[] = [
  {
    fact: 'tags, architectures',
    source: 'github.com/docker-library/official-images library/alpine',
    date: '2026-08-21',
  },
  {
    fact: 'support ends',
    source: 'github.com/endoflife-date/endoflife.date products/alpine-linux.md',
    date: '2026-08-22',
  },
  {
    fact: 'musl and package versions, size',
    source: 'github.com/docker-library/repo-info',
    date: '2026-09-17',
  },
];

const alpine = {
  repository: 'alpine',
  family: 'alpine',
  role: 'run',
  compressedBytes: null,
  estimated: false,
  user: 0,
  nonroot: null,
  shell: true,
  packageManager: 'apk',
  // Package ca-certificates-bundle: the file is there, update-ca-certificates is not.
  certificates: '/etc/ssl/certs/ca-certificates.crt',
  zoneinfo: false,
  passwd: true,
  tmp: true,
  libgcc: false,
  libstdcxx: false,
  // apk links it.
  libssl: true,
  compiler: null,
  git: false,
  architectures: ['amd64', 'arm64', 'arm/v6', 'arm/v7', '386', 'ppc64le', 'riscv64', 's390x'],
  supportEndEstimated: false,
  goMinor: null,
  sources,
} as const;

export const alpineBases: readonly BaseImage[] = [
  {
    ...alpine,
    id: 'alpine-3.24',
    tag: '3.24',
    distribution: alpine324,
    libc: { type: 'musl', version: '1.2.6' },
    bytes: 8_420_000,
    compressedBytes: 3_850_000,
    supportEnds: supportEnds['3.24'],
  },
  {
    ...alpine,
    id: 'alpine-3.23',
    tag: '3.23',
    distribution: alpine323,
    libc: { type: 'musl', version: '1.2.5' },
    bytes: 8_420_000,
    supportEnds: supportEnds['3.23'],
  },
  {
    ...alpine,
    id: 'alpine-3.22',
    tag: '3.22',
    distribution: alpine322,
    libc: { type: 'musl', version: '1.2.5' },
    bytes: 8_300_000,
    supportEnds: supportEnds['3.22'],
  },
];
