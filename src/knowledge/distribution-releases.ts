import { goReleases } from './go-releases.js';

/** A release of a distribution that images are made of. */
export interface Release {
  readonly distribution: 'debian' | 'ubuntu' | 'alpine';
  readonly release: string;
  readonly codename: string | null;
  /** First day without regular security fixes. */
  readonly ends: string;
  /** Newer releases have higher numbers; comparable within a distribution only. */
  readonly order: number;
}

/** Source: github.com/endoflife-date/endoflife.date, products debian, ubuntu, alpine-linux, 2026-08-22. */
export const releases: readonly Release[] = [
  debian('8', 'jessie', '2018-06-17'),
  debian('9', 'stretch', '2020-07-18'),
  debian('10', 'buster', '2022-09-10'),
  debian('11', 'bullseye', '2024-08-14'),
  debian('12', 'bookworm', '2026-07-11'),
  debian('13', 'trixie', '2028-08-09'),
  ubuntu('16.04', 'xenial', '2021-04-02'),
  ubuntu('18.04', 'bionic', '2023-05-31'),
  ubuntu('20.04', 'focal', '2025-05-31'),
  ubuntu('22.04', 'jammy', '2027-04-01'),
  ubuntu('24.04', 'noble', '2029-05-31'),
  ubuntu('26.04', 'resolute', '2031-04-30'),
  alpine('3.10', '2021-05-01'),
  alpine('3.11', '2021-11-01'),
  alpine('3.12', '2022-05-01'),
  alpine('3.13', '2022-11-01'),
  alpine('3.14', '2023-05-01'),
  alpine('3.15', '2023-11-01'),
  alpine('3.16', '2024-05-23'),
  alpine('3.17', '2024-11-22'),
  alpine('3.18', '2025-05-09'),
  alpine('3.19', '2025-11-01'),
  alpine('3.20', '2026-04-01'),
  alpine('3.21', '2026-11-01'),
  alpine('3.22', '2027-05-01'),
  alpine('3.23', '2027-11-01'),
  alpine('3.24', '2028-06-01'),
];

function debian(release: string, codename: string, ends: string): Release {
  return { distribution: 'debian', release, codename, ends, order: Number(release) };
}

function ubuntu(release: string, codename: string, ends: string): Release {
  return { distribution: 'ubuntu', release, codename, ends, order: Number(release) };
}

function alpine(release: string, ends: string): Release {
  return { distribution: 'alpine', release, codename: null, ends, order: Number(release.split('.')[1]) };
}

/** Images whose tag names a distribution only when one asks for it: without, they move to a newer one in silence. */
export const movesReleases = new Set([
  'golang',
  'rust',
  'gcc',
  'node',
  'python',
  'ruby',
  'php',
  'buildpack-deps',
]);

/** Images that are made for building: compilers, headers, package managers. */
export const forBuilding = new Set([
  'golang',
  'rust',
  'gcc',
  'maven',
  'gradle',
  'buildpack-deps',
  'dotnet/sdk',
  'swift',
]);

/** First day without fixes of the Go in a golang tag; null where it is not known. */
export function goEnds(tag: string): string | null {
  const minor = /^(1\.\d{1,3})(?:$|[.-])/.exec(tag)?.[1];
  if (minor === undefined) return null;
  const known = goReleases.find(one => one.minor === minor);
  const oldest = goReleases.at(-1);
  if (known) return known.ends;
  return oldest && Number(minor.slice(2)) < Number(oldest.minor.slice(2)) ? oldest.ends : null;
}
