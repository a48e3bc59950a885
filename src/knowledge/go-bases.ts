import type { BaseImage } from './base-image.js';
import { bases, isSupported } from './bases.js';

/** The bases of one Debian release: what a program built on `builder` may run on without meeting an older glibc. */
export interface DebianSet {
  readonly release: string;
  readonly codename: string;
  readonly builder: BaseImage;
  readonly slim: BaseImage;
  readonly static: BaseImage;
  readonly baseNossl: BaseImage;
  readonly base: BaseImage;
  readonly cc: BaseImage;
  /** False when none of the releases known is supported any more, so that the newest had to do. */
  readonly supported: boolean;
}

/** The bases of one Alpine release. */
export interface AlpineSet {
  readonly release: string;
  readonly builder: BaseImage;
  readonly run: BaseImage;
  readonly supported: boolean;
}

/**
 * Builder and runtimes of the newest Debian release on which all of them are supported, for a Go minor (`1.27`).
 * null when there is no image of that Go.
 */
export function goOnDebian(goMinor: string, today: string): DebianSet | null {
  const sets = builders(goMinor, 'debian').flatMap(builder => debianSet(builder, today) ?? []);
  return sets.find(set => set.supported) ?? sets[0] ?? null;
}

/** Builder and runtime of the newest Alpine release on which both are supported; null when there is no image of that Go. */
export function goOnAlpine(goMinor: string, today: string): AlpineSet | null {
  const sets = builders(goMinor, 'alpine').flatMap(builder => alpineSet(builder, today) ?? []);
  return sets.find(set => set.supported) ?? sets[0] ?? null;
}

function builders(goMinor: string, distribution: 'debian' | 'alpine'): readonly BaseImage[] {
  return bases
    .filter(base => base.goMinor === goMinor && base.distribution?.id === distribution)
    .sort((a, b) => releaseNumber(b) - releaseNumber(a));
}

/** 3.24 is 3024, 13 is 13000: enough to compare releases of one distribution. */
function releaseNumber(base: BaseImage): number {
  const [major, minor] = (base.distribution?.release ?? '0').split('.');
  return Number(major) * 1000 + Number(minor ?? 0);
}

function debianSet(builder: BaseImage, today: string): DebianSet | null {
  const { release, codename } = builder.distribution ?? {};
  if (release === undefined || codename === undefined || codename === null) return null;
  const slim = find('debian', 'debian', release);
  const runtime = (name: string) => find('distroless', `gcr.io/distroless/${name}-debian${release}`, release);
  const [fixed, baseNossl, base, cc] = [
    runtime('static'),
    runtime('base-nossl'),
    runtime('base'),
    runtime('cc'),
  ];
  if (!slim || !fixed || !baseNossl || !base || !cc) return null;
  const supported = [builder, slim, fixed, baseNossl, base, cc].every(image => isSupported(image, today));
  return { release, codename, builder, slim, static: fixed, baseNossl, base, cc, supported };
}

function alpineSet(builder: BaseImage, today: string): AlpineSet | null {
  const release = builder.distribution?.release;
  if (release === undefined) return null;
  const run = find('alpine', 'alpine', release);
  return run && { release, builder, run, supported: isSupported(builder, today) && isSupported(run, today) };
}

function find(family: BaseImage['family'], repository: string, release: string): BaseImage | null {
  return (
    bases.find(
      base =>
        base.family === family && base.repository === repository && base.distribution?.release === release,
    ) ?? null
  );
}
