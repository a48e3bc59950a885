import { gcompat110, gcompatNeeds, largeFileAliases, musl125 } from './musl-symbols-data.js';
import type { Source } from './source.js';

export type MuslVersion = '1.2.5' | '1.2.6';

export const muslSymbolSources: readonly Source[] = [
  {
    fact: 'symbols of musl 1.2.5',
    source: 'github.com/alpinelinux/docker-alpine v3.20, loader read with readelf',
    date: '2024-09-23',
  },
  {
    fact: 'symbols that 1.2.6 adds: those of the upstream tree after 1.2.5; the release itself was not measured',
    source: 'git.musl-libc.org/musl, commit 86373b49',
    date: '2025-05-27',
  },
  {
    fact: 'symbols of gcompat 1.1.0, and which names no release has',
    source: 'github.com/truboxl/gcompat, tag 1.1.0, compiled and read with readelf',
    date: '2022-10-21',
  },
  {
    fact: 'gcompat of Alpine is built with libucontext and musl-obstack',
    source: 'github.com/alpinelinux/aports main/gcompat/APKBUILD, commit 9e88698c',
    date: '2026-11-21',
  },
];

const added126 = ['posix_getdents', 'renameat2'];

/** True when a program can be linked against that symbol of musl. */
export function muslExports(symbol: string, version: MuslVersion = '1.2.5'): boolean {
  return words('musl').has(symbol) || (version === '1.2.6' && added126.includes(symbol));
}

/** True when musl's loader finds that symbol for a program that was linked elsewhere: the above and the `*64` names. */
export function muslResolves(symbol: string, version: MuslVersion = '1.2.5'): boolean {
  return muslExports(symbol, version) || words('aliases').has(symbol);
}

/** True when gcompat 1.1.0, as Alpine packages it, adds that symbol. Symbols that musl has itself are not its. */
export function gcompatSupplies(symbol: string): boolean {
  return words('gcompat').has(symbol);
}

/** Of the symbols a glibc program imports, those that neither musl nor gcompat has, in the order given. */
export function missingOnGcompat(symbols: Iterable<string>, version: MuslVersion = '1.2.5'): string[] {
  return [...symbols].filter(symbol => !muslResolves(symbol, version) && !gcompatSupplies(symbol));
}

const texts = {
  musl: () => musl125,
  aliases: () => largeFileAliases,
  gcompat: () => `${gcompat110} ${gcompatNeeds}`,
} as const;

// Split when first asked: most runs never ask.
const sets = new Map<keyof typeof texts, ReadonlySet<string>>();

function words(name: keyof typeof texts): ReadonlySet<string> {
  const known = sets.get(name);
  if (known !== undefined) return known;
  const made = new Set(texts[name]().trim().split(/\s+/));
  sets.set(name, made);
  return made;
}
