/** `1.21`, `1.21.0`, `1.27rc1`: the form that golang.org/x/mod/modfile accepts. */
export function isGoVersion(text: string): boolean {
  return /^[1-9]\d{0,8}\.(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))?(?:[a-z]{1,20}\d{1,9})?$/.test(text);
}

/**
 * Smaller than 0 when `a` is older. As internal/gover: a language version (`1.21`) comes before its own release
 * candidates (`1.21rc1`), these before the first release (`1.21.0`).
 */
export function compareGoVersions(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  for (const [at, value] of left.entries()) {
    const difference = value - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Major, minor, patch, kind (0 language, 1 beta, 2 candidate, 3 release), number. */
function parts(version: string): readonly number[] {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?(?:([a-z]+)(\d+))?$/.exec(version);
  if (match === null) return [0, 0, 0, 0, 0];
  const [, major, minor, patch, kind, number] = match;
  const stage =
    kind === 'rc' ? 2 : kind !== undefined ? 1 : patch !== undefined || Number(minor) < 21 ? 3 : 0;
  return [Number(major), Number(minor), patch === undefined ? 0 : Number(patch), stage, Number(number ?? 0)];
}
