import { ElfFault } from './fault.js';

/** How numbers are written in one ELF file: width and byte order. */
export interface Words {
  readonly bits: 32 | 64;
  readonly littleEndian: boolean;
}

/** Fixed-size numbers out of a range of bytes. Offsets past the end are a bug of the caller's and throw RangeError. */
export interface Fields {
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  /** An address, offset or size: 4 or 8 bytes. Above 2^53 it is taken as 2^53, which no range check lets through. */
  word(at: number): number;
}

export function fields(bytes: Uint8Array, words: Words): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = words.littleEndian;
  const u32 = (at: number) => view.getUint32(at, little);
  return {
    u8: at => view.getUint8(at),
    u16: at => view.getUint16(at, little),
    u32,
    word(at) {
      if (words.bits === 32) return u32(at);
      const high = u32(little ? at + 4 : at);
      const low = u32(little ? at : at + 4);
      return high > 0x1f_ffff ? Number.MAX_SAFE_INTEGER : high * 0x1_0000_0000 + low;
    },
  };
}

/** Refuses a count that the file gives before anything is done with it. */
export function counted(count: number, limit: number, what: string): number {
  if (count > limit) throw new ElfFault('too-large', `It announces ${count} ${what}; ${limit} is the limit.`);
  return count;
}
