import { type Dynamic, tags } from './dynamic.js';
import type { Header } from './header.js';
import { limits } from './limits.js';
import type { Window } from './window.js';
import { counted, fields } from './words.js';

/** Symbol versions that a file wants of one library, in the order of the file: loaders report in that order. */
export interface VersionNeed {
  readonly library: string;
  readonly versions: readonly NeededVersion[];
}

export interface NeededVersion {
  readonly name: string;
  /** Only weak references use it: the loader does not insist. */
  readonly weak: boolean;
}

/** What stands behind the version number of a symbol. */
export interface VersionName {
  readonly name: string;
  /** The library that has to bring it; null for a version of the file's own. */
  readonly library: string | null;
}

export interface Versions {
  readonly needs: readonly VersionNeed[];
  /** Versions that the file itself defines, without the one that carries its name. */
  readonly definitions: readonly string[];
  readonly byNumber: ReadonlyMap<number, VersionName>;
  /** File offset of the table with one number a symbol; null when symbols have no versions. */
  readonly symbols: number | null;
}

export function readVersions(file: Window, header: Header, dynamic: Dynamic): Versions {
  const byNumber = new Map<number, VersionName>();
  const needs = readNeeds(file, header, dynamic, byNumber);
  const definitions = readDefinitions(file, header, dynamic, byNumber);
  return { needs, definitions, byNumber, symbols: dynamic.table(tags.versionSymbols, 'version numbers') };
}

function readNeeds(
  file: Window,
  header: Header,
  dynamic: Dynamic,
  byNumber: Map<number, VersionName>,
): VersionNeed[] {
  let at = dynamic.table(tags.versionNeeds, 'needed versions');
  const needs: VersionNeed[] = [];
  // `next` counts forward and is never 0 here, so a cycle is impossible; a long chain ends at the limit.
  while (at !== null) {
    counted(needs.length + 1, limits.versionLibraries, 'libraries with versions');
    const raw = fields(file.bytes(at, 16, 'needed versions'), header.words);
    const library = dynamic.strings.at(raw.u32(4));
    const versions = readNeeded(file, header, dynamic, at + raw.u32(8), raw.u16(2), library, byNumber);
    needs.push({ library, versions });
    at = raw.u32(12) === 0 ? null : at + raw.u32(12);
  }
  return needs;
}

function readNeeded(
  file: Window,
  header: Header,
  dynamic: Dynamic,
  start: number,
  count: number,
  library: string,
  byNumber: Map<number, VersionName>,
): NeededVersion[] {
  const versions: NeededVersion[] = [];
  let at = start;
  for (let left = count; left > 0; left--) {
    const raw = fields(file.bytes(at, 16, 'needed versions'), header.words);
    const name = dynamic.strings.at(raw.u32(8));
    versions.push({ name, weak: (raw.u16(4) & 2) !== 0 });
    byNumber.set(raw.u16(6) & 0x7fff, { name, library });
    counted(byNumber.size, limits.versions, 'symbol versions');
    if (raw.u32(12) === 0) break;
    at += raw.u32(12);
  }
  return versions;
}

function readDefinitions(
  file: Window,
  header: Header,
  dynamic: Dynamic,
  byNumber: Map<number, VersionName>,
): string[] {
  let at = dynamic.table(tags.versionDefinitions, 'version definitions');
  const definitions: string[] = [];
  while (at !== null) {
    counted(definitions.length + 1, limits.versions, 'version definitions');
    const raw = fields(file.bytes(at, 20, 'version definitions'), header.words);
    const isFileName = (raw.u16(2) & 1) !== 0;
    const auxiliary = fields(file.bytes(at + raw.u32(12), 8, 'version definitions'), header.words);
    const name = dynamic.strings.at(auxiliary.u32(0));
    if (!isFileName) definitions.push(name);
    if (!isFileName) byNumber.set(raw.u16(4) & 0x7fff, { name, library: null });
    at = raw.u32(16) === 0 ? null : at + raw.u32(16);
  }
  return definitions;
}
