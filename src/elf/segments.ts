import { ElfFault } from './fault.js';
import type { Header } from './header.js';
import { limits } from './limits.js';
import type { Window } from './window.js';
import { counted, fields } from './words.js';

/** A program header: a part of the file and where it lies in memory. */
export interface Segment {
  readonly type: number;
  readonly writable: boolean;
  readonly executable: boolean;
  readonly offset: number;
  readonly address: number;
  readonly fileBytes: number;
}

export const segmentTypes = { load: 1, dynamic: 2, interpreter: 3, note: 4, stack: 0x6474e551 } as const;

/** `e_phnum` when there are too many segments for it: the number stands in the first section header. */
const countedElsewhere = 0xffff;

export function readSegments(file: Window, header: Header): Segment[] {
  const { offset, entryBytes } = header.segments;
  const count = counted(segmentCount(file, header), limits.programHeaders, 'segments');
  if (count === 0) return [];
  const wide = header.words.bits === 64;
  const least = wide ? 56 : 32;
  if (entryBytes < least) {
    throw new ElfFault('malformed', `Its program headers have ${entryBytes} bytes each instead of ${least}.`);
  }
  const raw = fields(file.bytes(offset, count * entryBytes, 'program headers'), header.words);
  return Array.from({ length: count }, (_, index) => {
    const at = index * entryBytes;
    const flags = raw.u32(at + (wide ? 4 : 24));
    return {
      type: raw.u32(at),
      executable: (flags & 1) !== 0,
      writable: (flags & 2) !== 0,
      offset: raw.word(at + (wide ? 8 : 4)),
      address: raw.word(at + (wide ? 16 : 8)),
      fileBytes: raw.word(at + (wide ? 32 : 16)),
    };
  });
}

function segmentCount(file: Window, header: Header): number {
  const { count } = header.segments;
  if (count !== countedElsewhere) return count;
  const wide = header.words.bits === 64;
  const first = fields(
    file.bytes(header.sections.offset, wide ? 64 : 40, 'first section header'),
    header.words,
  );
  return first.u32(wide ? 44 : 28);
}

/** Where an address of the running program lies in the file; null where no segment holds it. */
export function fileOffset(segments: readonly Segment[], address: number): number | null {
  const home = segments.find(
    ({ type, address: start, fileBytes }) =>
      type === segmentTypes.load && address >= start && address - start < fileBytes,
  );
  return home === undefined ? null : home.offset + (address - home.address);
}

/** Like `fileOffset` for something that has to be there. */
export function requiredOffset(segments: readonly Segment[], address: number, what: string): number {
  const offset = fileOffset(segments, address);
  if (offset !== null) return offset;
  throw new ElfFault(
    'malformed',
    `Its ${what} should lie at address 0x${address.toString(16)}, which no segment holds.`,
  );
}

/** Text of PT_INTERP; null when the file names no interpreter. */
export function readInterpreter(file: Window, segments: readonly Segment[]): string | null {
  const segment = segments.find(({ type }) => type === segmentTypes.interpreter);
  if (segment === undefined) return null;
  const length = counted(segment.fileBytes, limits.interpreter, 'bytes of interpreter path');
  const bytes = file.bytes(segment.offset, length, 'interpreter path');
  const end = bytes.indexOf(0);
  // The kernel refuses such a file (ENOEXEC).
  if (end < 1) throw new ElfFault('malformed', 'The path of its interpreter is empty or has no end.');
  return new TextDecoder().decode(bytes.subarray(0, end));
}
