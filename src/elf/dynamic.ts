import { ElfFault } from './fault.js';
import type { Header } from './header.js';
import { limits } from './limits.js';
import { requiredOffset, type Segment, segmentTypes } from './segments.js';
import { type Strings, stringsAt } from './strings.js';
import type { Window } from './window.js';
import { counted, fields } from './words.js';

/** Tags of the dynamic section that are read here. Source: elf.h of glibc. */
export const tags = {
  needed: 1,
  hash: 4,
  strtab: 5,
  symtab: 6,
  rela: 7,
  relaSize: 8,
  strSize: 10,
  symbolBytes: 11,
  soname: 14,
  rpath: 15,
  rel: 17,
  relSize: 18,
  pltRelSize: 2,
  pltRel: 20,
  jmpRel: 23,
  bindNow: 24,
  runpath: 29,
  flags: 30,
  gnuHash: 0x6ffffef5,
  versionSymbols: 0x6ffffff0,
  relaCount: 0x6ffffff9,
  relCount: 0x6ffffffa,
  flags1: 0x6ffffffb,
  versionDefinitions: 0x6ffffffc,
  versionDefinitionCount: 0x6ffffffd,
  versionNeeds: 0x6ffffffe,
  versionNeedCount: 0x6fffffff,
  mipsSymbols: 0x70000011,
} as const;

/** The dynamic section: what the loader is told. */
export interface Dynamic {
  /** First value of a tag; null when it is not there. */
  value(tag: number): number | null;
  /** File offset of the table that a tag points to; null when the tag is not there. */
  table(tag: number, what: string): number | null;
  readonly strings: Strings;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly rpath: string | null;
  readonly runpath: string | null;
}

/** Reads the dynamic section; null in a file that has none. */
export function readDynamic(file: Window, header: Header, segments: readonly Segment[]): Dynamic | null {
  const segment = segments.find(({ type }) => type === segmentTypes.dynamic);
  // A detached debug file keeps the header and drops the bytes.
  if (segment === undefined || segment.fileBytes === 0) return null;
  const entries = readEntries(file, header, segment);
  const first = (tag: number) => entries.find(([key]) => key === tag)?.[1] ?? null;
  const table = (tag: number, what: string) => {
    const address = first(tag);
    return address === null || address === 0 ? null : requiredOffset(segments, address, what);
  };
  const strings = stringTable(file, table(tags.strtab, 'dynamic strings'), first(tags.strSize));
  const text = (tag: number) => {
    const index = first(tag);
    return index === null ? null : strings.at(index, limits.runpath);
  };
  const needed = entries.filter(([tag]) => tag === tags.needed);
  counted(needed.length, limits.needed, 'needed libraries');
  return {
    value: first,
    table,
    strings,
    needed: needed.map(([, index]) => strings.at(index)),
    soname: text(tags.soname),
    rpath: text(tags.rpath),
    runpath: text(tags.runpath),
  };
}

function readEntries(file: Window, header: Header, segment: Segment): (readonly [number, number])[] {
  const size = header.words.bits === 64 ? 16 : 8;
  const most = Math.floor(segment.fileBytes / size);
  const entries: (readonly [number, number])[] = [];
  for (let index = 0; index < most; index++) {
    counted(index, limits.dynamicEntries, 'entries in the dynamic section');
    const raw = fields(file.bytes(segment.offset + index * size, size, 'dynamic section'), header.words);
    const tag = raw.word(0);
    if (tag === 0) break;
    entries.push([tag, raw.word(size / 2)]);
  }
  return entries;
}

function stringTable(file: Window, offset: number | null, bytes: number | null): Strings {
  if (offset === null) {
    return {
      at: () => {
        throw new ElfFault('malformed', 'Its dynamic section names texts but has no table of them.');
      },
    };
  }
  return stringsAt(file, offset, bytes ?? file.size - offset, 'dynamic strings');
}
