import { ElfFault } from './fault.js';
import { limits } from './limits.js';
import type { Window } from './window.js';
import { counted } from './words.js';

/** A table of texts that end with a zero byte, addressed by their offset in it. */
export interface Strings {
  /** The text at that place, UTF-8. An ElfFault when it lies outside, has no end or is absurdly long. */
  at(index: number, longest?: number): string;
}

const decoder = new TextDecoder();
const step = 128;

export function stringsAt(file: Window, offset: number, bytes: number, what: string): Strings {
  const end = Math.min(offset + bytes, file.size);
  let spent = 0;
  return {
    at(index, longest = limits.name) {
      const start = offset + index;
      if (index >= bytes || start >= end) {
        throw new ElfFault(
          'malformed',
          `A name should stand at ${index} of its ${what}, which has ${bytes} bytes.`,
        );
      }
      for (let length = step; ; length *= 2) {
        const piece = file.upTo(start, Math.min(length, end - start));
        const zero = piece.indexOf(0);
        spent += zero < 0 ? piece.length : zero;
        counted(spent, limits.nameBytes, `bytes of names in its ${what}`);
        if (zero >= 0) return decoder.decode(piece.subarray(0, zero));
        if (piece.length >= longest)
          throw new ElfFault('too-large', `A name in its ${what} is longer than ${longest} bytes.`);
        if (piece.length < length)
          throw new ElfFault('truncated', `The last name of its ${what} has no end.`);
      }
    },
  };
}
