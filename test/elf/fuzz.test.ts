import { existsSync, readFileSync } from 'node:fs';
import test from 'ava';
import fc from 'fast-check';
import { type ByteSource, bytesSource, readBinary } from '../../src/elf/index.js';
import { makeElf } from '../helpers/elf-file.js';

/** Kept: what failed once is found again. Add the seed that fast-check prints, never take one away. */
const seeds = [1, 20261121, 88172645, -1330497716];
/** Mutated files a seed and a specimen. */
const runs = 150;
const pageBytes = 16 * 1024;

const made = makeElf({
  bits: 64,
  littleEndian: true,
  machine: 62,
  type: 3,
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  needed: ['libc.so.6', 'libm.so.6'],
  soname: null,
  runpath: '$ORIGIN',
  needs: [{ library: 'libc.so.6', versions: ['GLIBC_2.34', 'GLIBC_2.2.5'] }],
  undefined: [
    { name: 'puts', version: 1 },
    { name: 'exp', version: null },
  ],
  exported: ['part', 'other'],
  hash: 'gnu',
});

/** A made file, a 32-bit one of the other byte order, and real ones where this machine has them. */
const specimens: readonly (readonly [string, Uint8Array])[] = [
  ['a made file', made],
  [
    'a made file of 32 bits, big end first',
    makeElf({
      bits: 32,
      littleEndian: false,
      machine: 8,
      type: 2,
      interpreter: '/lib/ld.so.1',
      needed: ['libc.so.6'],
      soname: null,
      runpath: null,
      needs: [],
      undefined: [{ name: 'puts', version: null }],
      exported: [],
      hash: 'sysv',
    }),
  ],
  ...['/bin/ls', '/lib/x86_64-linux-gnu/libm.so.6', '/usr/bin/dpkg']
    .filter(file => existsSync(file))
    .map(file => [file, Uint8Array.from(readFileSync(file).subarray(0, 400_000))] as const),
];

interface Counted {
  readonly source: ByteSource;
  readonly bytes: () => number;
  readonly longest: () => number;
}

function counting(bytes: Uint8Array): Counted {
  const source = bytesSource(bytes);
  let sum = 0;
  let longest = 0;
  return {
    source: {
      size: source.size,
      read(offset, length) {
        sum += length;
        longest = Math.max(longest, length);
        return source.read(offset, length);
      },
    },
    bytes: () => sum,
    longest: () => longest,
  };
}

/** True when the reader answers, asks for no large piece and for no more than a small multiple of the file. */
function behaves(bytes: Uint8Array): boolean {
  const counted = counting(bytes);
  const result = readBinary(counted.source, { exports: true });
  const sentence = result.ok || /^[A-Z].*\.$/.test(result.error.message);
  return sentence && counted.longest() <= pageBytes && counted.bytes() <= 40 * bytes.length + 64 * pageBytes;
}

for (const [title, bytes] of specimens) {
  test(`${title}, cut at every byte of its first 4 KB, is answered`, t => {
    for (let length = 0; length <= Math.min(4096, bytes.length); length++) {
      if (!behaves(bytes.subarray(0, length))) return t.fail(`cut at ${length}`);
    }
    t.pass();
  });

  test(`${title}, with any number of its headers forged, is answered`, t => {
    for (const value of [0, 0x7f, 0xff]) {
      for (const width of [1, 4, 8]) {
        for (let at = 4; at + width <= Math.min(700, bytes.length); at++) {
          const forged = Uint8Array.from(bytes);
          forged.fill(value, at, at + width);
          if (!behaves(forged)) return t.fail(`${width} bytes of ${value} at ${at}`);
        }
      }
    }
    t.pass();
  });

  for (const seed of seeds) {
    test(`${title}, mutated anywhere (seed ${seed}), is answered`, t => {
      const place = fc.oneof(
        fc.nat({ max: Math.min(1023, bytes.length - 1) }),
        fc.nat({ max: Math.min(16_383, bytes.length - 1) }),
        fc.nat({ max: bytes.length - 1 }),
      );
      const change = fc.tuple(place, fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)));
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 24 }), changes => {
          const mutated = Uint8Array.from(bytes);
          for (const [at, value] of changes) mutated[at] = value;
          return behaves(mutated);
        }),
        { numRuns: runs, seed },
      );
      t.pass();
    });
  }
}

test('random bytes behind the magic number are answered', t => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2048 }), rest =>
      behaves(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, ...rest)),
    ),
    { numRuns: 1000, seed: 7 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 512 }), behaves), { numRuns: 1000, seed: 8 });
  t.pass();
});
