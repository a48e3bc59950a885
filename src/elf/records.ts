import type { Window } from './window.js';
import { type Fields, fields, type Words } from './words.js';

/** A table of records of one size in the file. */
export interface Records {
  readonly offset: number;
  readonly count: number;
  readonly bytes: number;
  /** For messages: `relocations`. */
  readonly what: string;
}

const chunkBytes = 12 * 1024;

/** Visits each record in turn, a few kilobytes at a time: memory does not grow with the table. */
export function eachRecord(
  file: Window,
  words: Words,
  table: Records,
  visit: (record: Fields, at: number, index: number) => void,
): void {
  const atOnce = Math.max(1, Math.floor(chunkBytes / table.bytes));
  for (let first = 0; first < table.count; first += atOnce) {
    const count = Math.min(atOnce, table.count - first);
    const bytes = file.bytes(table.offset + first * table.bytes, count * table.bytes, table.what);
    const record = fields(bytes, words);
    for (let index = 0; index < count; index++) visit(record, index * table.bytes, first + index);
  }
}
