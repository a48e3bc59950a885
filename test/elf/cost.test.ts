import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { readBinary, withFile } from '../../src/elf/index.js';
import { makeElf } from '../helpers/elf-file.js';

const gigabyte = 1024 ** 3;

const specimen = makeElf({
  bits: 64,
  littleEndian: true,
  machine: 62,
  type: 3,
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  needed: ['libc.so.6'],
  soname: null,
  runpath: null,
  needs: [{ library: 'libc.so.6', versions: ['GLIBC_2.34'] }],
  undefined: [{ name: 'puts', version: 0 }],
  exported: ['part'],
  hash: 'gnu',
});

test('a program of a gigabyte costs what a small one costs', t => {
  const small = cost(file(t, specimen, specimen.length + 64 * 1024));
  const large = cost(file(t, specimen, gigabyte));
  t.true(small.ok && large.ok);
  t.is(large.bytes, small.bytes);
  t.true(large.bytes <= 64 * 1024, `${large.bytes} bytes`);
});

test('tables that claim a gigabyte are refused after little reading', t => {
  for (const [at, what] of huge()) {
    const forged = Uint8Array.from(specimen);
    new DataView(forged.buffer).setBigUint64(at, BigInt(gigabyte - 1), true);
    const { bytes } = cost(file(t, forged, gigabyte));
    t.true(bytes <= 200 * 1024 * 1024, `${what}: ${bytes} bytes`);
  }
});

test('a folder, a pipe and a device are no files to read', t => {
  t.throws(() => withFile(tmpdir(), readBinary));
  t.throws(() => withFile('/dev/zero', readBinary));
});

/** Places of every 8-byte number in the program headers and in the dynamic section. */
function* huge(): Generator<readonly [number, string]> {
  for (let at = 64; at + 8 <= 64 + 3 * 56; at += 8) yield [at, `program headers at ${at}`];
  const view = new DataView(specimen.buffer);
  const dynamic = Number(view.getBigUint64(64 + 2 * 56 + 8, true));
  for (let at = dynamic + 8; at + 8 <= specimen.length; at += 16) yield [at, `dynamic section at ${at}`];
}

function cost(name: string): { ok: boolean; bytes: number } {
  let bytes = 0;
  const result = withFile(name, source =>
    readBinary(
      {
        size: source.size,
        read(offset, length) {
          bytes += length;
          return source.read(offset, length);
        },
      },
      { exports: true },
    ),
  );
  return { ok: result.ok, bytes };
}

/** A sparse file of that size that begins with these bytes. */
function file(t: ExecutionContext, bytes: Uint8Array, size: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'csi-test-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const name = path.join(folder, 'program');
  writeFileSync(name, bytes);
  const descriptor = openSync(name, 'r+');
  ftruncateSync(descriptor, size);
  closeSync(descriptor);
  return name;
}
