import { type Dynamic, tags } from './dynamic.js';
import { ElfFault } from './fault.js';
import type { Header } from './header.js';
import { limits } from './limits.js';
import { eachRecord } from './records.js';
import { type RelocationTypes, relocationTypes } from './relocation-types.js';
import type { Window } from './window.js';
import { counted, type Fields } from './words.js';

/** First use of a symbol or of an unusual type, in the order in which musl's loader works. */
export interface RelocationUse {
  readonly type: number;
  /** Number of the symbol; 0 where the relocation stands for itself. */
  readonly symbol: number;
  readonly call: boolean;
  readonly copy: boolean;
}

/** A type of relocation that musl's loader does not know. */
export interface RefusedRelocation {
  readonly type: number;
  /** Its place among the uses of symbols: before the one with this `order`. */
  readonly order: number;
}

export interface Relocations {
  readonly uses: readonly RelocationUse[];
  /** Types that musl's loader refuses, each once, in its order. */
  readonly refusedByMusl: readonly RefusedRelocation[];
  readonly highestSymbol: number;
}

interface RelocationTable {
  readonly offset: number;
  readonly count: number;
  readonly bytes: number;
  readonly inCalls: boolean;
}

const mips = 8;

/** Reads the relocations of the loader: calls first, then REL, then RELA, as musl does (ldso/dynlink.c, reloc_all). */
export function readRelocations(file: Window, header: Header, dynamic: Dynamic): Relocations {
  const types = relocationTypes[header.machineCode] ?? null;
  const uses: RelocationUse[] = [];
  const refused = new Map<number, RefusedRelocation>();
  const seen = new Map<number, 'call' | 'data'>();
  let highestSymbol = 0;
  const tables = relocationTables(dynamic, header);
  counted(
    tables.reduce((sum, { count }) => sum + count, 0),
    limits.relocations,
    'relocations',
  );
  for (const { offset, count, bytes, inCalls } of tables) {
    eachRecord(file, header.words, { offset, count, bytes, what: 'relocations' }, (record, at) => {
      const { symbol, type } = infoOf(record, at, header);
      if (types !== null && isRefused(type, types) && !refused.has(type)) {
        refused.set(type, { type, order: uses.length });
      }
      if (symbol === 0) return;
      if (symbol > highestSymbol) highestSymbol = symbol;
      const copy = type === types?.copy;
      // A symbol is used as data when any relocation outside the calls names it.
      const call = inCalls && type === types?.call;
      const before = seen.get(symbol);
      if (before === 'data' || (before === 'call' && call)) return;
      seen.set(symbol, call ? 'call' : 'data');
      counted(uses.length + 1, limits.names, 'symbols in relocations');
      uses.push({ type, symbol, call, copy });
    });
  }
  return { uses, refusedByMusl: [...refused.values()], highestSymbol };
}

function relocationTables(dynamic: Dynamic, header: Header): RelocationTable[] {
  const wide = header.words.bits === 64;
  const relaBytes = wide ? 24 : 12;
  const relBytes = wide ? 16 : 8;
  const callBytes = dynamic.value(tags.pltRel) === tags.rela ? relaBytes : relBytes;
  return [
    ...tableAt(dynamic, tags.jmpRel, tags.pltRelSize, callBytes, null, true),
    ...tableAt(dynamic, tags.rel, tags.relSize, relBytes, tags.relCount, false),
    ...tableAt(dynamic, tags.rela, tags.relaSize, relaBytes, tags.relaCount, false),
  ];
}

/** The table without its leading entries that only add the load address: linkers sort them first and say how many. */
function tableAt(
  dynamic: Dynamic,
  tag: number,
  sizeTag: number,
  bytes: number,
  plainTag: number | null,
  inCalls: boolean,
): RelocationTable[] {
  const size = dynamic.value(sizeTag) ?? 0;
  if (size === 0) return [];
  const start = dynamic.table(tag, 'relocations');
  if (start === null)
    throw new ElfFault('malformed', `It announces ${size} bytes of relocations and no place for them.`);
  const all = Math.floor(size / bytes);
  const plain = plainTag === null ? 0 : Math.min(dynamic.value(plainTag) ?? 0, all);
  return [{ offset: start + plain * bytes, count: all - plain, bytes, inCalls }];
}

function infoOf(record: Fields, at: number, header: Header): { symbol: number; type: number } {
  const { bits, littleEndian } = header.words;
  if (bits === 32) {
    const info = record.u32(at + 4);
    return { symbol: info >>> 8, type: info & 0xff };
  }
  // 64-bit MIPS has its own layout: the symbol first, in both byte orders, then four bytes.
  if (header.machineCode === mips) return { symbol: record.u32(at + 8), type: record.u8(at + 15) };
  return { symbol: record.u32(at + (littleEndian ? 12 : 8)), type: record.u32(at + (littleEndian ? 8 : 12)) };
}

function isRefused(type: number, types: RelocationTypes): boolean {
  return types.musl === null ? type === types.irelative : !types.musl.includes(type);
}
