import type { BaseImage } from './base-image.js';
import { alpineBases } from './bases-alpine.js';
import { debianBases } from './bases-debian.js';
import { distrolessBases } from './bases-distroless.js';
import { golangBases } from './bases-golang.js';

export type { BaseImage } from './base-image.js';

const scratch: BaseImage = {
  id: 'scratch',
  repository: 'scratch',
  tag: '',
  family: 'scratch',
  role: 'run',
  distribution: null,
  libc: null,
  bytes: 0,
  compressedBytes: 0,
  estimated: false,
  user: 0,
  nonroot: null,
  shell: false,
  packageManager: null,
  certificates: null,
  zoneinfo: false,
  passwd: false,
  tmp: false,
  libgcc: false,
  libstdcxx: false,
  libssl: false,
  compiler: null,
  git: false,
  architectures: [],
  supportEnds: null,
  supportEndEstimated: false,
  goMinor: null,
  sources: [
    {
      fact: 'an empty image, known to the builder itself; any architecture',
      source: 'docs.docker.com/build/building/base-images',
      date: '2026-08-21',
    },
  ],
};

/** Every base image known, newest release first within its family. */
export const bases: readonly BaseImage[] = [
  ...debianBases,
  ...alpineBases,
  ...distrolessBases,
  ...golangBases,
  scratch,
];

/** The base with that id, or null. */
export function baseById(id: string): BaseImage | null {
  return bases.find(base => base.id === id) ?? null;
}

/** What stands after FROM: `golang:1.27-trixie`, `scratch`. */
export function reference(base: BaseImage): string {
  return base.tag === '' ? base.repository : `${base.repository}:${base.tag}`;
}

/** The base that an image reference means, digest and registry `docker.io/library` left aside; null when unknown. */
export function baseByReference(image: string): BaseImage | null {
  const name = image.replace(/@sha256:[0-9a-f]{64}$/, '').replace(/^docker\.io\/(?:library\/)?/, '');
  return bases.find(base => reference(base) === name) ?? null;
}

/** True while the base is maintained. `today` is an ISO date. */
export function isSupported(base: BaseImage, today: string): boolean {
  return base.supportEnds === null || today < base.supportEnds;
}

export function supportedBases(today: string): readonly BaseImage[] {
  return bases.filter(base => isSupported(base, today));
}
