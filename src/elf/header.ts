import { ElfFault } from './fault.js';
import { type Machine, machineOf } from './machines.js';
import type { Window } from './window.js';
import { fields, type Words } from './words.js';

export type ElfType = 'relocatable' | 'executable' | 'shared' | 'core' | 'other';

export interface Table {
  readonly offset: number;
  readonly count: number;
  readonly entryBytes: number;
}

/** The first 52 or 64 bytes of an ELF file. */
export interface Header {
  readonly words: Words;
  readonly type: ElfType;
  readonly machineCode: number;
  readonly machine: Machine;
  readonly osAbi: number;
  readonly entry: number;
  readonly segments: Table;
  /** `count` 0 with a nonzero offset: the real number stands in the first section header. */
  readonly sections: Table;
  readonly sectionNames: number;
}

const types: Readonly<Record<number, ElfType>> = {
  1: 'relocatable',
  2: 'executable',
  3: 'shared',
  4: 'core',
};

export function isElf(start: Uint8Array): boolean {
  return start[0] === 0x7f && start[1] === 0x45 && start[2] === 0x4c && start[3] === 0x46;
}

/** Reads the header of a file that begins with the magic number. */
export function readHeader(file: Window): Header {
  const ident = file.bytes(0, 16, 'identification');
  const words = wordsOf(ident[4] ?? 0, ident[5] ?? 0);
  if (ident[6] !== 1) throw new ElfFault('malformed', `It is of ELF version ${ident[6]}; only 1 exists.`);
  const osAbi = ident[7] ?? 0;
  const wide = words.bits === 64;
  const raw = fields(file.bytes(0, wide ? 64 : 52, 'header'), words);
  const type = raw.u16(16);
  const machineCode = raw.u16(18);
  const after = wide ? 48 : 36;
  return {
    words,
    type: types[type] ?? 'other',
    machineCode,
    machine: machineOf(machineCode, words.bits, words.littleEndian),
    osAbi,
    entry: raw.word(24),
    segments: { offset: raw.word(wide ? 32 : 28), entryBytes: raw.u16(after + 6), count: raw.u16(after + 8) },
    sections: {
      offset: raw.word(wide ? 40 : 32),
      entryBytes: raw.u16(after + 10),
      count: raw.u16(after + 12),
    },
    sectionNames: raw.u16(after + 14),
  };
}

function wordsOf(bits: number, order: number): Words {
  if (bits !== 1 && bits !== 2) {
    throw new ElfFault('malformed', `Its class is ${bits}: neither 32-bit (1) nor 64-bit (2).`);
  }
  if (order !== 1 && order !== 2) {
    throw new ElfFault('malformed', `Its byte order is ${order}: neither little (1) nor big (2).`);
  }
  return { bits: bits === 1 ? 32 : 64, littleEndian: order === 1 };
}
