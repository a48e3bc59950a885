import { databasesModules } from './cgo/databases.js';
import { desktopModules } from './cgo/desktop.js';
import { mediaModules } from './cgo/media.js';
import type { CgoKind, CgoModuleRow, SystemPackages } from './cgo/row.js';
import { systemModules } from './cgo/system.js';
import type { Source } from './source.js';

/** A Go module that needs cgo, with every value filled in. */
export interface CgoModule {
  /** The entry of the table that matched, without a major version suffix. */
  readonly module: string;
  /** The only packages below the module that use C; empty for all. */
  readonly packages: readonly string[];
  readonly kind: CgoKind;
  /** C++: libstdc++ and libgcc at run time, g++ at build time. */
  readonly cxx: boolean;
  readonly debian13: SystemPackages;
  readonly debian12: SystemPackages;
  readonly alpine: SystemPackages;
  readonly withoutCgo: 'fails-to-build' | 'fails-at-run-time' | 'pure-go';
  /** Why it cannot be used on musl; null when it can. */
  readonly muslRefused: string | null;
  /** Why it cannot be linked statically; null when it can. */
  readonly staticRefused: string | null;
  /** Why a glibc build of it cannot run on Alpine with gcompat; null when nothing known speaks against it. */
  readonly gcompatRefused: string | null;
  readonly muslTags: readonly string[];
  readonly staticTags: readonly string[];
  /** Build tags that remove the need of C. */
  readonly tagsWithoutCgo: readonly string[];
  readonly pureGo: readonly string[];
  readonly note: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

export const cgoModuleSources: readonly Source[] = [
  {
    fact: 'Debian packages exist under these names',
    source: 'deb.debian.org dists/{bookworm,trixie}/main/binary-amd64/Packages',
    date: '2026-11-21',
  },
  {
    fact: 'Alpine packages: unverified, from knowledge of the package tree',
    source: 'research notes',
    date: '2026-11-21',
  },
  {
    fact: 'needs of each module; go-sqlite3 and fcntl64 by experiment',
    source: 'documentation of the modules',
    date: '2026-11-21',
  },
];

/** The tables; for tests and for listings. */
export const cgoModuleRows: readonly (readonly CgoModuleRow[])[] = [
  databasesModules,
  mediaModules,
  systemModules,
  desktopModules,
];

/**
 * What is known of a module named in go.mod (`github.com/google/gopacket`), or null. Where `packages` is not empty, the
 * module needs C only if one of them is imported: ask `cgoImport` with the imports.
 */
export function cgoModule(modulePath: string, tags: readonly string[] = []): CgoModule | null {
  return find(
    modulePath,
    tags,
    (rest, row) => row.packages === undefined || rest === '' || inPackages(rest, row),
  );
}

/** What is known of an imported package (`github.com/google/gopacket/pcap`), or null when it needs no C. */
export function cgoImport(importPath: string, tags: readonly string[] = []): CgoModule | null {
  return find(importPath, tags, (rest, row) => row.packages === undefined || inPackages(rest, row));
}

function find(
  path: string,
  tags: readonly string[],
  applies: (rest: string, row: CgoModuleRow) => boolean,
): CgoModule | null {
  for (const rows of cgoModuleRows) {
    for (const row of rows) {
      if (row.onlyWithTag !== undefined && !tags.includes(row.onlyWithTag)) continue;
      for (const module of row.modules) {
        const rest = below(path, module);
        if (rest !== null && applies(rest, row)) return filledIn(module, row);
      }
    }
  }
  return null;
}

/** The part of a path below a module, without a major version; null when it is not the module's. */
function below(path: string, module: string): string | null {
  if (path === module) return '';
  if (!path.startsWith(`${module}/`)) return null;
  return path.slice(module.length + 1).replace(/^v\d{1,4}(?:\/|$)/, '');
}

function inPackages(rest: string, row: CgoModuleRow): boolean {
  return (row.packages ?? []).some(name => rest === name || rest.startsWith(`${name}/`));
}

/** Nobody has compared these with what gcompat supplies; sources in the module are compiled here and can be checked. */
const gcompatRefusal: Readonly<Record<CgoKind, string | null>> = {
  'bundled-source': null,
  'system-library':
    'it links libraries of Debian, and those of Alpine are made for musl, often in another version',
  'prebuilt-library': 'it ships a compiled library whose needs of glibc are not known to be in gcompat',
  'loaded-library': 'it loads a library at run time that is made for glibc',
  optional: null,
};

const none: SystemPackages = { build: [], run: [] };

function filledIn(module: string, row: CgoModuleRow): CgoModule {
  const debian13 = row.debian13 ?? none;
  return {
    module,
    packages: row.packages ?? [],
    kind: row.kind,
    cxx: row.cxx ?? false,
    debian13,
    debian12: row.debian12 ?? debian13,
    alpine: row.alpine ?? none,
    withoutCgo: row.without ?? 'fails-to-build',
    muslRefused: row.musl ?? null,
    staticRefused: row.static ?? null,
    gcompatRefused: row.gcompat ?? gcompatRefusal[row.kind],
    muslTags: row.muslTags ?? [],
    staticTags: row.staticTags ?? [],
    tagsWithoutCgo: row.tagsWithout ?? [],
    pureGo: row.pureGo ?? [],
    note: row.note ?? '',
    confidence: row.confidence ?? 'medium',
  };
}
