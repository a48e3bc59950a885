import { type Dynamic, tags } from './dynamic.js';
import type { Header } from './header.js';
import { limits } from './limits.js';
import { eachRecord } from './records.js';
import type { SectionTable } from './sections.js';
import type { Window } from './window.js';
import { counted, fields } from './words.js';

const dynamicSymbols = 11;

/**
 * Number of entries in the dynamic symbol table. No tag gives it: it follows from the hash tables that loaders use, so
 * that it holds for files whose section headers are stripped. A GNU hash table does not count undefined symbols when it
 * holds no defined one; relocations and, where there are any, section headers fill that gap.
 */
export function countSymbols(
  file: Window,
  header: Header,
  dynamic: Dynamic,
  sections: SectionTable | null,
  highestUsed: number,
): number {
  const count = Math.max(
    highestUsed + 1,
    dynamic.value(tags.mipsSymbols) ?? 0,
    fromHash(file, header, dynamic),
    fromGnuHash(file, header, dynamic),
    fromSections(header, dynamic, sections),
  );
  return counted(count, limits.symbols, 'dynamic symbols');
}

function fromHash(file: Window, header: Header, dynamic: Dynamic): number {
  const start = dynamic.table(tags.hash, 'hash table');
  if (start === null) return 0;
  // 64-bit s390 and Alpha write this table in words of 8 bytes.
  const wide = header.words.bits === 64 && (header.machineCode === 22 || header.machineCode === 0x9026);
  const raw = fields(file.bytes(start, wide ? 16 : 8, 'hash table'), header.words);
  return wide ? raw.word(8) : raw.u32(4);
}

function fromGnuHash(file: Window, header: Header, dynamic: Dynamic): number {
  const start = dynamic.table(tags.gnuHash, 'GNU hash table');
  if (start === null) return 0;
  const { words } = header;
  const raw = fields(file.bytes(start, 16, 'GNU hash table'), words);
  const buckets = counted(raw.u32(0), limits.hashBuckets, 'hash buckets');
  const firstHashed = raw.u32(4);
  const filterBytes = raw.u32(8) * (words.bits / 8);
  const offset = start + 16 + filterBytes;
  let last = 0;
  eachRecord(file, words, { offset, count: buckets, bytes: 4, what: 'GNU hash table' }, (record, at) => {
    last = Math.max(last, record.u32(at));
  });
  if (last < firstHashed) return firstHashed;
  return chainEnd(file, header, offset + buckets * 4, last, firstHashed);
}

/** Follows the last chain: its end is the end of the table. The lowest bit of a hash marks it. */
function chainEnd(file: Window, header: Header, chains: number, start: number, firstHashed: number): number {
  for (let symbol = start; ; symbol++) {
    counted(symbol, limits.symbols, 'dynamic symbols');
    const at = chains + (symbol - firstHashed) * 4;
    const hash = fields(file.bytes(at, 4, 'GNU hash table'), header.words).u32(0);
    if ((hash & 1) === 1) return symbol + 1;
  }
}

/** Taken only when the section lies where the loader looks: section headers may say anything. */
function fromSections(header: Header, dynamic: Dynamic, sections: SectionTable | null): number {
  const address = dynamic.value(tags.symtab);
  const section = sections?.sections.find(
    ({ type, address: at }) => type === dynamicSymbols && at === address,
  );
  return section === undefined ? 0 : Math.floor(section.bytes / (header.words.bits === 64 ? 24 : 16));
}
