import { glibcConstants, glibcFunctions, glibcHeaders } from './glibc-only-data.js';
import type { Source } from './source.js';

export const glibcOnlySources: readonly Source[] = [
  {
    fact: 'functions: public names in glibc’s ABI lists that musl 1.2.5 neither exports nor maps',
    source: 'github.com/bminor/glibc ABI lists against the loader of Alpine 3.20',
    date: '2026-01-20',
  },
  {
    fact: 'headers and constants: in libc6-dev 2.36, not in musl’s tree',
    source: 'github.com/bminor/musl, commit 86373b49',
    date: '2025-05-27',
  },
  {
    fact: 'Alpine packages that bring a missing header: unverified, from knowledge of the package tree',
    source: 'research notes',
    date: '2026-11-21',
  },
];

/** Headers that musl lacks and an Alpine package brings, with the library to link where there is one. */
const packagedHeaders: Readonly<Record<string, { readonly package: string; readonly link: string | null }>> =
  {
    'argp.h': { package: 'argp-standalone', link: 'argp' },
    'fts.h': { package: 'musl-fts-dev', link: 'fts' },
    'libintl.h': { package: 'musl-libintl', link: 'intl' },
    'obstack.h': { package: 'musl-obstack-dev', link: 'obstack' },
    'sys/cdefs.h': { package: 'bsd-compat-headers', link: null },
    'sys/queue.h': { package: 'bsd-compat-headers', link: null },
    'sys/tree.h': { package: 'bsd-compat-headers', link: null },
  };

/**
 * True for a function that glibc has and musl lacks. Names that projects often give to functions of their own (`error`,
 * `step`, `login`) are left out: a false alarm would cost more than it saves. 1.2.6 is taken as 1.2.5.
 */
export function isGlibcFunction(name: string): boolean {
  return words('functions').has(name);
}

/** True for a macro or type that glibc's headers define and musl's do not (`M_ARENA_MAX`). */
export function isGlibcConstant(name: string): boolean {
  return words('constants').has(name);
}

/** True for a header, as written in #include, that glibc has and that neither musl nor a package of Alpine has. */
export function isGlibcHeader(header: string): boolean {
  return words('headers').has(header) || header.startsWith('rpc/') || header.startsWith('rpcsvc/');
}

/** The Alpine package for a header that musl lacks; null when none is needed or none exists. */
export function alpineHeaderPackage(
  header: string,
): { readonly package: string; readonly link: string | null } | null {
  return Object.hasOwn(packagedHeaders, header) ? (packagedHeaders[header] ?? null) : null;
}

const texts = {
  functions: () => glibcFunctions,
  constants: () => glibcConstants,
  headers: () => glibcHeaders,
} as const;

// Split when first asked: a project without cgo never asks.
const sets = new Map<keyof typeof texts, ReadonlySet<string>>();

function words(name: keyof typeof texts): ReadonlySet<string> {
  const known = sets.get(name);
  if (known !== undefined) return known;
  const made = new Set(texts[name]().trim().split(/\s+/));
  sets.set(name, made);
  return made;
}
