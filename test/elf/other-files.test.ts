import test from 'ava';
import { bytesSource, readBinary } from '../../src/elf/index.js';

const scripts: readonly (readonly [string, string, string | null])[] = [
  ['#!/bin/sh\necho\n', '/bin/sh', null],
  ['#! /usr/bin/env  -S node --x \n', '/usr/bin/env', '-S node --x'],
  ['#!/bin/sh\r\necho\r\n', '/bin/sh\r', null],
  ['#!/bin/sh', '/bin/sh', null],
  ['#!\t/bin/sh -e\n', '/bin/sh', '-e'],
];

for (const [text, interpreter, argument] of scripts) {
  test(`${JSON.stringify(text)} is run by ${JSON.stringify(interpreter)}`, t => {
    t.deepEqual(read(text), { format: 'script', interpreter, argument });
  });
}

const others: readonly (readonly [string, string | number[], string])[] = [
  ['an empty file', '', 'empty'],
  ['a script without a first line', 'echo ran\n', 'text'],
  ['a first line without a name', '#!\n', 'text'],
  ['a program for macOS', [0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1], 'mach-o'],
  ['a class file', [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 65], 'java-class'],
  ['a program for Windows', 'MZ\x90\0', 'pe'],
  ['a static library', '!<arch>\n', 'archive'],
  ['WebAssembly', '\0asm', 'wasm'],
  ['noise', [1, 2, 3, 200], 'unknown'],
];

for (const [title, bytes, looksLike] of others) {
  test(`${title} looks like ${looksLike}`, t => {
    t.deepEqual(read(bytes), { format: 'other', looksLike });
  });
}

const refused: readonly (readonly [string, number[], RegExp])[] = [
  ['cut after the magic number', [], /has 4 bytes, but its identification/],
  ['neither 32 nor 64 bits', [9, 1, 1], /class is 9/],
  ['no byte order', [2, 0, 1], /byte order is 0/],
  ['another version', [2, 1, 7], /version 7/],
];

for (const [title, rest, message] of refused) {
  test(`a file that begins like ELF is refused with a sentence: ${title}`, t => {
    const bytes = Uint8Array.from([
      0x7f,
      0x45,
      0x4c,
      0x46,
      ...rest,
      ...Array.from({ length: rest.length === 0 ? 0 : 80 }, () => 0),
    ]);
    const result = readBinary(bytesSource(bytes));
    t.false(result.ok);
    t.regex(result.ok ? '' : result.error.message, message);
  });
}

test('what the disk refuses is an answer too', t => {
  const result = readBinary({
    size: 100,
    read() {
      throw new Error('EIO: i/o error');
    },
  });
  t.deepEqual(result, {
    ok: false,
    error: { id: 'unreadable', message: 'Reading at 0 failed: EIO: i/o error.' },
  });
});

function read(content: string | readonly number[]) {
  const bytes = typeof content === 'string' ? Array.from(content, letter => letter.charCodeAt(0)) : content;
  const result = readBinary(bytesSource(Uint8Array.from(bytes)));
  return result.ok ? result.value : result.error;
}
