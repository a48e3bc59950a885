import type { BaseImage, Distribution } from './base-image.js';
import type { Source } from './source.js';

export const bookworm: Distribution = { id: 'debian', release: '12', codename: 'bookworm' };
export const trixie: Distribution = { id: 'debian', release: '13', codename: 'trixie' };

/** Regular security support; the volunteers' LTS after it covers fewer packages and is not counted. */
export const debianSupportEnds = { bookworm: '2026-07-11', trixie: '2028-08-09' } as const;

const tags: Source = {
  fact: 'tags, architectures',
  source: 'github.com/docker-library/official-images library/debian',
  date: '2026-08-21',
};
const support: Source = {
  fact: 'support ends',
  source: 'github.com/endoflife-date/endoflife.date products/debian.md',
  date: '2026-08-22',
};
// debootstrap's minbase is what the image is made of: packages of priority `required` (tzdata, apt) and their needs.
const contents: Source = {
  fact: 'glibc, time zones, libgcc, libstdc++ and libssl follow from apt and its dependencies; no ca-certificates',
  source: 'deb.debian.org dists/{bookworm,trixie}/main/binary-amd64/Packages',
  date: '2026-11-21',
};

const slim = {
  repository: 'debian',
  family: 'debian',
  role: 'run',
  estimated: false,
  user: 0,
  nonroot: null,
  shell: true,
  packageManager: 'apt',
  certificates: null,
  zoneinfo: true,
  passwd: true,
  tmp: true,
  libgcc: true,
  libstdcxx: true,
  compiler: null,
  git: false,
  supportEndEstimated: false,
  goMinor: null,
} as const;

export const debianBases: readonly BaseImage[] = [
  {
    ...slim,
    id: 'debian-trixie-slim',
    tag: 'trixie-slim',
    distribution: trixie,
    libc: { type: 'glibc', version: '2.41' },
    bytes: 78_640_000,
    compressedBytes: 29_780_000,
    // apt 3 links OpenSSL.
    libssl: true,
    architectures: ['amd64', 'arm64', 'arm/v5', 'arm/v7', '386', 'ppc64le', 'riscv64', 's390x'],
    supportEnds: debianSupportEnds.trixie,
    sources: [
      tags,
      support,
      contents,
      { fact: 'size', source: 'github.com/docker-library/repo-info', date: '2026-08-24' },
    ],
  },
  {
    ...slim,
    id: 'debian-bookworm-slim',
    tag: 'bookworm-slim',
    distribution: bookworm,
    libc: { type: 'glibc', version: '2.36' },
    bytes: 74_830_000,
    compressedBytes: null,
    libssl: false,
    architectures: ['amd64', 'arm64', 'arm/v7', '386', 'ppc64le'],
    supportEnds: debianSupportEnds.bookworm,
    sources: [
      tags,
      support,
      contents,
      { fact: 'size', source: 'github.com/docker-library/repo-info', date: '2026-09-18' },
    ],
  },
];
