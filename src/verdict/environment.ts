import type { Elf } from '../elf/index.js';
import { baseLibraries } from '../knowledge/base-libraries.js';
import { envRefusal, scriptInterpreters } from '../knowledge/base-programs.js';
import { type BaseImage, reference } from '../knowledge/bases.js';
import { loadersFor } from '../knowledge/loaders.js';
import { gcompatSupplies, muslResolves } from '../knowledge/musl-symbols.js';

/** A library as a loader finds it. */
export interface Provided {
  readonly name: string;
  /** As error texts name it. */
  readonly path: string;
  /** Does it define that symbol version? null for a library that defines none at all: loaders then only warn. */
  readonly defines: ((version: string) => boolean) | null;
  readonly needed: readonly string[];
  /** Does it export that symbol? null when nobody listed its symbols. */
  readonly exports: ((symbol: string) => boolean) | null;
  /** The file itself where it was read; null for a library of the tables, which has all it needs on its base. */
  readonly elf: Elf | null;
}

/** A root file system as kernel and loaders see it, for one processor. */
export interface Environment {
  readonly id: string;
  /** As written after FROM. */
  readonly image: string;
  readonly title: string;
  readonly libc: 'glibc' | 'musl' | null;
  readonly libcVersion: string | null;
  readonly machine: string;
  /** Paths of loaders that programs may name. */
  readonly loaders: ReadonlySet<string>;
  /** By the name that programs ask for. */
  readonly libraries: ReadonlyMap<string, Provided>;
  /** Names that musl's library and what is loaded with every program bring; unused on glibc. */
  readonly muslResolves: (symbol: string, viaGlibcLoader: boolean) => boolean;
  readonly interpreters: ReadonlySet<string>;
  readonly envRefusal: (env: string, program: string) => string;
  readonly packageManager: 'apt' | 'apk' | null;
  /** `trixie`, `3.24`; for package names. */
  readonly release: string | null;
  readonly bytes: number | null;
  /** First day on which nobody maintains it; null where there is no such day. */
  readonly supportEnds: string | null;
}

/** A base of the catalogue for one processor; null when its libraries are not known (builder images). */
export function environmentOf(base: BaseImage, machine: string, gcompat: boolean): Environment | null {
  const known = baseLibraries(base);
  const loaders = loadersFor(machine);
  if (known === null) return null;
  const multiarch = loaders?.multiarch ?? machine;
  const glibc = base.libc?.type === 'glibc' ? base.libc.version : null;
  const provided = known.map(({ name, path, versions, needed }) => ({
    name,
    path: path.replace('MULTIARCH', multiarch),
    defines: versions.length === 0 ? null : definer(name, versions, machine, glibc),
    needed: needed.map(library => localName(library, loaders?.glibc ?? null)),
    exports: null,
    elf: null,
  }));
  const extra = gcompat ? gcompatLibraries(loaders?.glibc ?? null) : [];
  const muslVersion = base.libc?.version === '1.2.6' ? '1.2.6' : '1.2.5';
  return {
    id: gcompat ? `${base.id}-gcompat` : base.id,
    image: reference(base),
    title: gcompat ? `${reference(base)} + gcompat` : reference(base),
    libc: base.libc?.type ?? null,
    libcVersion: base.libc?.version ?? null,
    machine,
    loaders: new Set(loaders === null ? [] : loaderPaths(base, loaders, gcompat)),
    libraries: new Map(
      [...provided, ...extra].map(library => [localName(library.name, loaders?.glibc ?? null), library]),
    ),
    muslResolves: (symbol, viaGlibcLoader) =>
      muslResolves(symbol, muslVersion) || (gcompat && viaGlibcLoader && gcompatSupplies(symbol)),
    interpreters: scriptInterpreters(base),
    envRefusal: (env, program) => envRefusal(base, env, program),
    packageManager: base.packageManager,
    release: base.distribution?.codename ?? base.distribution?.release ?? null,
    bytes: base.bytes,
    supportEnds: base.supportEnds,
  };
}

function loaderPaths(base: BaseImage, loaders: { glibc: string; musl: string }, gcompat: boolean): string[] {
  if (base.libc === null) return [];
  if (base.libc.type === 'glibc') return [loaders.glibc];
  return gcompat ? [loaders.musl, loaders.glibc, ...glibcInLib(loaders.glibc)] : [loaders.musl];
}

/** gcompat's loader lies in /lib; /lib64 has a link to it. */
function glibcInLib(loader: string): string[] {
  return [`/lib/${loader.slice(loader.lastIndexOf('/') + 1)}`];
}

/** The tables are of amd64: the loader goes by another name elsewhere. */
function localName(library: string, loader: string | null): string {
  return library === 'ld-linux-x86-64.so.2' && loader !== null
    ? loader.slice(loader.lastIndexOf('/') + 1)
    : library;
}

/**
 * On amd64 the measured list decides. Elsewhere the oldest versions differ, so numbers are compared: every version up to
 * the newest with the same prefix counts as there, and GLIBC_ up to glibc's own.
 */
function definer(name: string, versions: readonly string[], machine: string, glibc: string | null) {
  const exact = new Set(versions);
  if (machine === 'x86_64') return (version: string) => exact.has(version);
  return (version: string) => exact.has(version) || notNewer(version, versions, name, glibc);
}

function notNewer(version: string, versions: readonly string[], name: string, glibc: string | null): boolean {
  const prefix = version.slice(0, version.lastIndexOf('_') + 1);
  const number = version.slice(prefix.length);
  if (!/^[\d.]+$/.test(number)) return false;
  if (prefix === 'GLIBC_' && glibc !== null && !name.startsWith('libcrypt.')) return !isNewer(number, glibc);
  const newest = versions.filter(known => known.startsWith(prefix)).at(-1);
  return newest !== undefined && !isNewer(number, newest.slice(prefix.length));
}

function isNewer(a: string, b: string): boolean {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const length = Math.max(left.length, right.length);
  const at = Array.from({ length }, (_, index) => index).find(
    index => (left[index] ?? 0) !== (right[index] ?? 0),
  );
  return at !== undefined && (left[at] ?? 0) > (right[at] ?? 0);
}

/** What gcompat 1.1.0 puts into /lib besides musl's own names. Source: libc.md, section 1.2. */
function gcompatLibraries(loader: string | null): Provided[] {
  const names = ['libgcompat.so.0', 'libcrypt.so.1', 'libresolv.so.2', 'libucontext.so.1', 'libobstack.so.1'];
  const loaderName = loader === null ? [] : [loader.slice(loader.lastIndexOf('/') + 1)];
  return [...names, ...loaderName].map(name => ({
    name,
    path: `/lib/${name}`,
    defines: null,
    needed: [],
    exports: gcompatSupplies,
    elf: null,
  }));
}
