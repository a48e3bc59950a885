import { type GoModules, readModules } from './go-modules.js';
import { limits } from './limits.js';
import type { SectionTable } from './sections.js';
import { fileOffset, type Segment, segmentTypes } from './segments.js';
import type { Window } from './window.js';
import { counted, fields, type Words } from './words.js';

/** What the go command wrote into a program. Source: debug/buildinfo of Go 1.27. */
export interface GoBuildInfo extends GoModules {
  /** `go1.27.1`, `devel go1.28-…`; `unknown` where the linker wrote none. */
  readonly version: string;
  /** CGO_ENABLED of the build; null where it is not recorded (before Go 1.18). */
  readonly cgo: boolean | null;
}

/** "\xff Go buildinf:" */
const magic = new TextEncoder().encode('\0 Go buildinf:').fill(0xff, 0, 1);
const alignment = 16;
const headerBytes = 32;

/** Finds and reads the build information; null in a program that Go did not make. */
export function readGoBuildInfo(
  file: Window,

  segments: readonly Segment[],
  sections: SectionTable | null,
): GoBuildInfo | null {
  const place = searched(segments, sections);
  const at = place === null ? null : findMagic(file, place.offset, place.bytes);
  if (at === null) return null;
  const texts = readTexts(file, segments, at);
  const modules = readModules(unwrapped(texts.modules));
  const cgo = modules.settings['CGO_ENABLED'];
  return {
    version: text(texts.version) || 'unknown',
    ...modules,
    cgo: cgo === undefined ? null : cgo === '1',
  };
}

/** Its own section; where section headers are stripped, the first writable segment, which begins with it. */
function searched(segments: readonly Segment[], sections: SectionTable | null) {
  if (sections !== null && sections.sections.length > 1) {
    return sections.sections.find(({ name }) => name === '.go.buildinfo') ?? null;
  }
  const data = segments.find(
    ({ type, writable, executable }) => type === segmentTypes.load && writable && !executable,
  );
  return data === undefined ? null : { offset: data.offset, bytes: data.fileBytes };
}

function findMagic(file: Window, start: number, length: number): number | null {
  const bytes = file.upTo(start, Math.min(length, limits.goSearch));
  for (let at = 0; at + magic.length <= bytes.length; at += alignment) {
    if (magic.every((byte, index) => bytes[at + index] === byte)) return start + at;
  }
  return null;
}

function readTexts(file: Window, segments: readonly Segment[], at: number) {
  const head = file.bytes(at, headerBytes, 'Go build information').slice();
  const pointerBytes = head[14] ?? 0;
  const flags = head[15] ?? 0;
  // Since Go 1.18 both texts follow, each after its length; before, two pointers to Go strings.
  if ((flags & 2) !== 0) {
    const version = inline(file, at + headerBytes);
    return { version: version.bytes, modules: inline(file, version.end).bytes };
  }
  const words: Words = { bits: pointerBytes === 8 ? 64 : 32, littleEndian: (flags & 1) === 0 };
  const pointers = fields(head, words);
  return {
    version: pointed(file, segments, words, pointers.word(16)),
    modules: pointed(file, segments, words, pointers.word(16 + words.bits / 8)),
  };
}

/** A text behind its length as a varint of at most ten bytes. */
function inline(file: Window, at: number): { bytes: Uint8Array; end: number } {
  let length = 0;
  let scale = 1;
  let next = at;
  for (let digit = 0; digit < 10; digit++) {
    const byte = file.bytes(next, 1, 'Go build information')[0] ?? 0;
    next += 1;
    length += (byte & 0x7f) * scale;
    scale *= 128;
    if (byte < 128) break;
  }
  counted(length, limits.goModules, 'bytes of Go build information');
  return { bytes: file.bytes(next, length, 'Go build information').slice(), end: next + length };
}

function pointed(file: Window, segments: readonly Segment[], words: Words, pointer: number): Uint8Array {
  const offset = fileOffset(segments, pointer);
  if (offset === null) return new Uint8Array(0);
  const size = words.bits / 8;
  const string = fields(file.bytes(offset, 2 * size, 'Go build information').slice(), words);
  const data = fileOffset(segments, string.word(0));
  const length = counted(string.word(size), limits.goModules, 'bytes of Go build information');
  return data === null ? new Uint8Array(0) : file.bytes(data, length, 'Go build information').slice();
}

/** The module text stands between two marks of 16 bytes each. */
function unwrapped(bytes: Uint8Array): string {
  const framed = bytes.length >= 33 && bytes[bytes.length - 17] === 0x0a;
  return framed ? text(bytes.subarray(16, bytes.length - 16)) : '';
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
