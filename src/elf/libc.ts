import type { VersionNeed } from './versions.js';

/** The C library that a file was linked against; `none` for a program that brings all it needs. */
export type Libc = 'glibc' | 'musl' | 'none' | 'unknown';

/** Names by which only glibc's family goes. */
const glibcNames = /^(?:libc\.so\.6(?:\.1)?|ld-linux[\w.-]*\.so\.\d+|ld64\.so\.[12])$/;
const muslNames = /^(?:libc\.musl-[\w]+\.so\.1|ld-musl-[\w-]+\.so\.1)$/;

export function libcOf(
  interpreter: string | null,
  needed: readonly string[],
  needs: readonly VersionNeed[],
  soname: string | null,
  isStatic: boolean,
): Libc {
  if (isStatic) return 'none';
  const names = [fileName(interpreter ?? ''), soname ?? '', ...needed];
  if (names.some(name => muslNames.test(name))) return 'musl';
  if (names.some(name => glibcNames.test(name))) return 'glibc';
  const versions = needs.flatMap(need => need.versions);
  if (versions.some(({ name }) => name.startsWith('GLIBC_'))) return 'glibc';
  // musl's library is called libc.so where the distribution gave it no name of its own.
  return needed.includes('libc.so') || soname === 'libc.so' ? 'musl' : 'unknown';
}

/** The highest GLIBC_x.y that the file insists on; null when it names none. */
export function highestGlibc(needs: readonly VersionNeed[]): string | null {
  let highest: string | null = null;
  for (const { name, weak } of needs.flatMap(need => need.versions)) {
    const version = /^GLIBC_(\d+(?:\.\d+)*)$/.exec(name)?.[1];
    if (version === undefined || weak) continue;
    if (highest === null || compareVersions(version, highest) > 0) highest = version;
  }
  return highest;
}

/** Order of dotted numbers: 2.9 before 2.34. */
function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
