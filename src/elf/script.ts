import type { OtherFile, Script } from './elf.js';

/** BINPRM_BUF_SIZE: the kernel looks no further for the end of the line. */
const lineBytes = 256;

/** Reads a first line `#!interpreter argument` as Linux does (fs/binfmt_script.c); null when there is none. */
export function readScript(start: Uint8Array): Script | null {
  if (start[0] !== 0x23 || start[1] !== 0x21) return null;
  const bytes = start.subarray(2, lineBytes);
  const end = bytes.indexOf(10);
  const line = new TextDecoder()
    .decode(end < 0 ? bytes : bytes.subarray(0, end))
    .replace(/^[ \t]+|[ \t]+$/g, '');
  const blank = line.search(/[ \t]/);
  const interpreter = blank < 0 ? line : line.slice(0, blank);
  if (interpreter === '') return null;
  const argument = blank < 0 ? '' : line.slice(blank).replace(/^[ \t]+/, '');
  return { format: 'script', interpreter, argument: argument === '' ? null : argument };
}

const signatures: readonly (readonly [OtherFile['looksLike'], readonly number[]])[] = [
  ['mach-o', [0xcf, 0xfa, 0xed, 0xfe]],
  ['mach-o', [0xce, 0xfa, 0xed, 0xfe]],
  ['mach-o', [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2]],
  ['java-class', [0xca, 0xfe, 0xba, 0xbe]],
  ['pe', [0x4d, 0x5a]],
  ['archive', [0x21, 0x3c, 0x61, 0x72, 0x63, 0x68, 0x3e, 0x0a]],
  ['wasm', [0, 0x61, 0x73, 0x6d]],
  ['zip', [0x50, 0x4b, 3, 4]],
];

/** Names what is neither ELF nor script by its first bytes. */
export function otherFile(start: Uint8Array): OtherFile {
  if (start.length === 0) return { format: 'other', looksLike: 'empty' };
  const known = signatures.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte));
  if (known !== undefined) return { format: 'other', looksLike: known[0] };
  const text = start.every(byte => byte >= 32 || (byte >= 7 && byte <= 13) || byte === 27);
  return { format: 'other', looksLike: text ? 'text' : 'unknown' };
}
