import type { Header } from './header.js';
import { type Segment, segmentTypes } from './segments.js';
import type { Window } from './window.js';
import { fields } from './words.js';

const abiTag = 1;
const longest = 4_096;

/** Oldest Linux that the ABI tag note accepts, `3.2.0`; null without such a note. */
export function oldestKernel(file: Window, header: Header, segments: readonly Segment[]): string | null {
  for (const segment of segments) {
    if (segment.type !== segmentTypes.note) continue;
    const found = inNotes(file.upTo(segment.offset, Math.min(segment.fileBytes, longest)), header);
    if (found !== null) return found;
  }
  return null;
}

function inNotes(bytes: Uint8Array, header: Header): string | null {
  const raw = fields(bytes, header.words);
  for (let at = 0; at + 12 <= bytes.length; ) {
    const nameBytes = raw.u32(at);
    const textBytes = raw.u32(at + 4);
    const name = at + 12;
    const text = name + aligned(nameBytes);
    if (text + textBytes > bytes.length) return null;
    const isGnu =
      nameBytes === 4 && bytes[name] === 0x47 && bytes[name + 1] === 0x4e && bytes[name + 2] === 0x55;
    // Four numbers: system (0 is Linux), then the version.
    if (isGnu && raw.u32(at + 8) === abiTag && textBytes >= 16 && raw.u32(text) === 0) {
      return [raw.u32(text + 4), raw.u32(text + 8), raw.u32(text + 12)].join('.');
    }
    at = text + aligned(textBytes);
  }
  return null;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
