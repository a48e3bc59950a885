export interface GoRelease {
  /** `1.27` */
  readonly minor: string;
  readonly released: string;
  /** First day without fixes: the day on which the second release after it appears. */
  readonly ends: string;
  /** That day lies ahead: two releases a year, in February and August. */
  readonly endEstimated: boolean;
}

// Release and end dates: github.com/endoflife-date/endoflife.date products/go.md, 2026-08-22. The two newest releases are
// supported: go.dev/doc/devel/release#policy, 2026-08-22.

/** Newest first; as far back as there are images. Older ones differ in nothing: they are all out of support. */
export const goReleases: readonly GoRelease[] = [
  { minor: '1.27', released: '2026-08-19', ends: '2027-08-18', endEstimated: true },
  { minor: '1.26', released: '2026-02-10', ends: '2027-02-10', endEstimated: true },
  { minor: '1.25', released: '2025-08-12', ends: '2026-08-19', endEstimated: false },
  { minor: '1.24', released: '2025-02-11', ends: '2026-02-10', endEstimated: false },
  { minor: '1.23', released: '2024-08-13', ends: '2025-08-12', endEstimated: false },
];

export interface GoReleaseChoice {
  readonly minor: string;
  /** `own`: what the module asks for · `newest`: the newest supported, with a reason why not the module's own. */
  readonly kind: 'own' | 'newest';
  /** One sentence for people. */
  readonly reason: string;
}

/**
 * The Go release to build with. `directive` is the `go` line's version as written (`1.21`, `1.21.3`, `1.27rc1`), null
 * or anything unreadable where there is none; `today` is an ISO date. The module's own release as long as it is
 * supported, else the newest: Go builds older modules with the language version that their go.mod names.
 * null when the module asks for a Go that nobody has released as far as this program knows.
 */
export function goReleaseFor(directive: string | null, today: string): GoReleaseChoice | null {
  const out = goReleases.filter(release => release.released <= today);
  const newest = out[0] ?? goReleases[goReleases.length - 1];
  if (newest === undefined) return null;
  const wanted = parseMinor(directive);
  if (wanted === null) {
    return {
      minor: newest.minor,
      kind: 'newest',
      reason: `go.mod names no Go version: ${newest.minor} is the newest`,
    };
  }
  if (compare(wanted, parseMinor(newest.minor) ?? wanted) > 0) return null;
  const own = out.find(release => release.minor === `${wanted[0]}.${wanted[1]}`);
  if (own !== undefined && (own === newest || today < own.ends)) {
    return { minor: own.minor, kind: 'own', reason: `go.mod asks for Go ${own.minor}, which is supported` };
  }
  return {
    minor: newest.minor,
    kind: 'newest',
    reason: `go.mod asks for Go ${wanted[0]}.${wanted[1]}, which gets no more fixes${own === undefined ? '' : ` since ${own.ends}`}: ${newest.minor} builds it, with the same language version`,
  };
}

function parseMinor(version: string | null): readonly [number, number] | null {
  // At most three digits each: a longer run of digits is no Go version.
  const match = /^(?:go)?(\d{1,3})(?:\.(\d{1,3}))?(?![\d])/.exec(version?.trim() ?? '');
  return match === null ? null : [Number(match[1]), Number(match[2] ?? 0)];
}

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}
