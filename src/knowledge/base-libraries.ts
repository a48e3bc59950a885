import type { BaseImage } from './base-image.js';
import { bookwormLibraries, trixieLibraries } from './base-library-rows.js';
import type { Source } from './source.js';

/** A shared library that a base image brings. */
export interface BaseLibrary {
  /** File name that loaders look for. */
  readonly name: string;
  /** Path as the loader prints it, with MULTIARCH for the folder of the machine: `/lib/MULTIARCH/libc.so.6`. */
  readonly path: string;
  /** Symbol versions it defines on amd64; empty for a library without versions. */
  readonly versions: readonly string[];
  readonly needed: readonly string[];
}

export const baseLibrarySources: readonly Source[] = [
  {
    fact: 'libraries of the slim and distroless images with their versions and needs, amd64',
    source:
      'measured with scripts/knowledge/base-libraries.js on images made of the Debian packages of trixie and bookworm',
    date: '2026-11-21',
  },
  {
    fact: 'libraries of Alpine’s image: from its package list (musl, libcrypto3, libssl3, zlib, apk-tools); not measured',
    source: 'github.com/docker-library/repo-info',
    date: '2026-09-17',
  },
];

const none: readonly BaseLibrary[] = [];

/** Every shared library of a base that runs programs, on amd64; null for builder images, which nobody listed. */
export function baseLibraries(base: BaseImage): readonly BaseLibrary[] | null {
  if (base.role !== 'run') return null;
  if (base.libc === null) return none;
  if (base.libc.type === 'musl') return alpineLibraries;
  const letter = base.family === 'debian' ? 's' : distrolessLetter(base.repository);
  const rows = base.distribution?.codename === 'bookworm' ? 'bookworm' : 'trixie';
  return letter === null ? null : librariesOf(rows, letter);
}

function distrolessLetter(repository: string): string | null {
  if (repository.includes('/cc-')) return 'c';
  if (repository.includes('/base-nossl-')) return 'n';
  return repository.includes('/base-') ? 'b' : null;
}

const texts = { trixie: trixieLibraries, bookworm: bookwormLibraries } as const;
const made = new Map<string, readonly BaseLibrary[]>();

function librariesOf(release: keyof typeof texts, letter: string): readonly BaseLibrary[] {
  const key = `${release} ${letter}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  // Debian merged /usr before bookworm; only distroless images of bookworm still have both folders.
  const merged = release === 'trixie' || letter === 's';
  const libraries = texts[release]
    .trim()
    .split('\n')
    .flatMap(line => parse(line, letter, merged));
  made.set(key, libraries);
  return libraries;
}

function parse(line: string, letter: string, merged: boolean): BaseLibrary[] {
  const [own = '', needs = ''] = line.split(' : ');
  const [letters = '', folder, name = '', ...versions] = own.split(' ');
  if (!letters.includes(letter)) return [];
  const place = folder === 'u' && !merged ? '/usr/lib' : '/lib';
  return [
    {
      name,
      path: `${place}/MULTIARCH/${name}`,
      versions: versions.flatMap(spelledOut),
      needed: needs === '' ? [] : needs.split(' '),
    },
  ];
}

/** `GLIBC_2.2.5,2.3` → both in full. */
function spelledOut(group: string): string[] {
  const prefix = group.slice(0, group.lastIndexOf('_') + 1);
  return group
    .slice(prefix.length)
    .split(',')
    .map(rest => prefix + rest);
}

// Since 3.21 libraries other than musl lie in /usr/lib.
const alpineLibraries: readonly BaseLibrary[] = [
  { name: 'libcrypto.so.3', path: '/usr/lib/libcrypto.so.3', versions: [], needed: [] },
  { name: 'libssl.so.3', path: '/usr/lib/libssl.so.3', versions: [], needed: ['libcrypto.so.3'] },
  { name: 'libz.so.1', path: '/usr/lib/libz.so.1', versions: [], needed: [] },
];
