import type { BaseImage } from './base-image.js';
import type { Source } from './source.js';

export const baseProgramSources: readonly Source[] = [
  {
    fact: 'interpreters in debian:*-slim: dash, bash, coreutils, perl-base, mawk, sed are essential packages',
    source: 'deb.debian.org dists/{bookworm,trixie}/main/binary-amd64/Packages',
    date: '2026-11-21',
  },
  {
    fact: 'what env of coreutils 9.1 (bookworm) and 9.7 (trixie) prints',
    source: 'measured on images made of those packages',
    date: '2026-11-21',
  },
  { fact: 'applets of Alpine’s busybox', source: 'github.com/docker-library/repo-info', date: '2026-09-17' },
];

/** Names of programs that scripts are run by, in /bin as well as in /usr/bin where the two are one folder. */
const debian = ['sh', 'dash', 'bash', 'rbash', 'env', 'perl', 'awk', 'mawk', 'sed'];
const alpineInBin = ['sh', 'ash', 'busybox', 'sed'];
const alpineInUsrBin = ['env', 'awk'];

/** Paths of the programs on a base that a script may name in its first line. */
export function scriptInterpreters(base: BaseImage): ReadonlySet<string> {
  if (base.distribution === null || !base.shell) return new Set();
  if (base.distribution.id === 'debian') {
    return new Set(debian.flatMap(name => [`/bin/${name}`, `/usr/bin/${name}`]));
  }
  return new Set([
    ...alpineInBin.map(name => `/bin/${name}`),
    ...alpineInUsrBin.map(name => `/usr/bin/${name}`),
  ]);
}

/** What env prints when it does not find a program: BusyBox's words, or GNU's, which calls itself by its path on bookworm. */
export function envRefusal(base: BaseImage, env: string, program: string): string {
  if (base.distribution?.id === 'alpine') return `env: can't execute '${program}': No such file or directory`;
  const name = base.distribution?.codename === 'bookworm' ? env : 'env';
  return `${name}: '${program}': No such file or directory`;
}
