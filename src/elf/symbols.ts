import { type Dynamic, tags } from './dynamic.js';
import { ElfFault } from './fault.js';
import type { Header } from './header.js';
import { limits } from './limits.js';
import { eachRecord } from './records.js';
import type { RelocationUse } from './relocations.js';
import type { Versions } from './versions.js';
import type { Window } from './window.js';
import { counted, type Fields, fields } from './words.js';

/** A name that another library has to bring. */
export interface UndefinedSymbol {
  readonly name: string;
  /** `GLIBC_2.34`; null where the file asks for no version, as everything linked against musl does. */
  readonly version: string | null;
  /** The library that had the version when the file was linked; null without a version. */
  readonly library: string | null;
  /** May be missing. */
  readonly weak: boolean;
  /** Place among all uses in the order in which musl's loader works; null when nothing uses it: no loader misses it. */
  readonly order: number | null;
  /** Only called: glibc looks for it when it is called first, unless it is told to bind at once. */
  readonly callOnly: boolean;
  /** A variable that is copied out of the library at load. */
  readonly copied: boolean;
}

/** A name that the file offers to others. */
export interface ExportedSymbol {
  readonly name: string;
  readonly version: string | null;
  /** The version a new link would take (`@@`); false for older ones and for what was copied out of a library. */
  readonly standard: boolean;
}

export interface Symbols {
  readonly undefined: readonly UndefinedSymbol[];
  readonly exported: readonly ExportedSymbol[];
}

interface Entry {
  readonly nameIndex: number;
  readonly binding: number;
  readonly kind: number;
  readonly visibility: number;
  readonly section: number;
}

const local = 0;
const weakBinding = 2;
/** Hidden and internal names are nobody else's. */
const hiddenVisibility: readonly number[] = [1, 2];
/** STT_SECTION and STT_FILE are no names to bind to. */
const nameless: readonly number[] = [3, 4];

/** Reads the first `count` dynamic symbols. Exported names are left out unless asked for: they can be many. */
export function readSymbols(
  file: Window,
  header: Header,
  dynamic: Dynamic,
  versions: Versions,
  uses: readonly RelocationUse[],
  count: number,
  withExports: boolean,
): Symbols {
  const start = dynamic.table(tags.symtab, 'dynamic symbols');
  if (start === null) return { undefined: [], exported: [] };
  const bytes = header.words.bits === 64 ? 24 : 16;
  checkEntrySize(dynamic, bytes);
  const useOf = usesBySymbol(uses);
  const found: { undefined: UndefinedSymbol[]; exported: ExportedSymbol[] } = { undefined: [], exported: [] };
  eachRecord(
    file,
    header.words,
    { offset: start, count, bytes, what: 'dynamic symbols' },
    (raw, at, index) => {
      const entry = entryAt(raw, at, header);
      if (index === 0 || entry.binding === local || nameless.includes(entry.kind)) return;
      const use = useOf.get(index);
      const copied = use?.copied ?? false;
      const offered = entry.section !== 0 && !hiddenVisibility.includes(entry.visibility);
      if (!copied && !(entry.section === 0) && !(withExports && offered)) return;
      const name = dynamic.strings.at(entry.nameIndex);
      if (name === '') return;
      const version = versionAt(file, header, versions, index);
      if (entry.section === 0 || copied) {
        counted(found.undefined.length + 1, limits.names, 'undefined symbols');
        found.undefined.push({
          name,
          version: version?.name ?? null,
          library: version?.library ?? null,
          weak: entry.binding === weakBinding && !copied,
          order: use?.order ?? null,
          callOnly: use?.callOnly ?? false,
          copied,
        });
      }
      if (withExports && offered) {
        counted(found.exported.length + 1, limits.names, 'exported symbols');
        const standard = version === null || (!version.hidden && version.library === null);
        found.exported.push({ name, version: version?.name ?? null, standard });
      }
    },
  );
  return found;
}

function checkEntrySize(dynamic: Dynamic, bytes: number): void {
  const announced = dynamic.value(tags.symbolBytes) ?? bytes;
  if (announced !== bytes) {
    throw new ElfFault('malformed', `Its dynamic symbols have ${announced} bytes each instead of ${bytes}.`);
  }
}

function usesBySymbol(uses: readonly RelocationUse[]) {
  const result = new Map<number, { order: number; callOnly: boolean; copied: boolean }>();
  for (const [order, { symbol, call, copy }] of uses.entries()) {
    const before = result.get(symbol);
    result.set(symbol, {
      order: before?.order ?? order,
      callOnly: (before?.callOnly ?? true) && call,
      copied: (before?.copied ?? false) || copy,
    });
  }
  return result;
}

function entryAt(raw: Fields, at: number, header: Header): Entry {
  const wide = header.words.bits === 64;
  const info = raw.u8(at + (wide ? 4 : 12));
  return {
    nameIndex: raw.u32(at),
    binding: info >> 4,
    kind: info & 15,
    visibility: raw.u8(at + (wide ? 5 : 13)) & 3,
    section: raw.u16(at + (wide ? 6 : 14)),
  };
}

function versionAt(file: Window, header: Header, versions: Versions, index: number) {
  if (versions.symbols === null) return null;
  const number = fields(file.bytes(versions.symbols + index * 2, 2, 'version numbers'), header.words).u16(0);
  const name = versions.byNumber.get(number & 0x7fff);
  return name === undefined ? null : { ...name, hidden: (number & 0x8000) !== 0 };
}
