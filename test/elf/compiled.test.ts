import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import anyTest, { type ExecutionContext } from 'ava';
import { type Elf, readBinary, withFile } from '../../src/elf/index.js';

const hello = '#include <stdio.h>\nint main(void) { puts("ran"); return 0; }\n';
const ifunc = `static int one(void) { return 1; }
static int (*pick(void))(void) { return one; }
int f(void) __attribute__((ifunc("pick")));
int (*volatile pointer)(void) = f;
int main(void) { return pointer() - 1; }
`;
const intel = process.arch === 'x64' && process.platform === 'linux';

interface Case {
  readonly title: string;
  readonly compiler: string;
  readonly options: readonly string[];
  readonly source: string;
  readonly check: (t: ExecutionContext, elf: Elf) => void;
}

const cases: readonly Case[] = [
  {
    title: 'a plain program',
    compiler: 'gcc',
    options: [],
    source: hello,
    check(t, elf) {
      t.is(elf.kind, 'dynamic');
      t.is(elf.libc, 'glibc');
      t.deepEqual(elf.needed, ['libc.so.6']);
      t.false(elf.stripped);
      t.regex(elf.glibc ?? '', /^2\.\d+$/);
      t.true(elf.undefined.some(({ name, library }) => name === 'puts' && library === 'libc.so.6'));
    },
  },
  {
    title: 'a stripped program with debugging left out',
    compiler: 'gcc',
    options: ['-s'],
    source: hello,
    check: (t, elf) => t.true(elf.stripped && !elf.debugInfo),
  },
  {
    title: 'a program with debug information',
    compiler: 'gcc',
    options: ['-g'],
    source: hello,
    check: (t, elf) => t.true(!elf.stripped && elf.debugInfo),
  },
  {
    title: 'a static program',
    compiler: 'gcc',
    options: ['-static', '-no-pie'],
    source: hello,
    check: (t, elf) => t.deepEqual([elf.kind, elf.libc, elf.undefined], ['static', 'none', []]),
  },
  {
    title: 'a static program for any address',
    compiler: 'gcc',
    options: ['-static-pie'],
    source: hello,
    check: (t, elf) => t.deepEqual([elf.kind, elf.interpreter], ['static-pie', null]),
  },
  {
    title: 'a program whose function is chosen at load time',
    compiler: 'gcc',
    options: [],
    source: ifunc,
    check: (t, elf) =>
      t.deepEqual(
        elf.refusedByMusl.map(({ type }) => type),
        [37],
      ),
  },
  {
    title: 'a program with a search path of its own',
    compiler: 'gcc',
    options: ['-Wl,--enable-new-dtags,-rpath,$ORIGIN/../lib:/opt/x', '-Wl,-z,now'],
    source: hello,
    check(t, elf) {
      t.deepEqual(elf.runpath, ['$ORIGIN/../lib', '/opt/x']);
      t.deepEqual(elf.rpath, []);
      t.true(elf.bindsAtOnce);
    },
  },
  {
    title: 'a library',
    compiler: 'gcc',
    options: ['-shared', '-fPIC', '-Wl,-soname,libx.so.3'],
    source: 'int part(void) { return 0; }\n',
    check(t, elf) {
      t.deepEqual([elf.kind, elf.soname], ['shared-object', 'libx.so.3']);
      t.true(elf.exported?.some(({ name }) => name === 'part'));
    },
  },
  {
    title: 'a musl program',
    compiler: 'musl-gcc',
    options: [],
    source: hello,
    check: (t, elf) => t.deepEqual([elf.libc, elf.glibc], ['musl', null]),
  },
];

for (const { title, compiler, options, source, check } of cases) {
  const reason = intel ? missing(compiler) : 'made for Linux on x86_64';
  if (reason !== null) {
    anyTest.skip(`${title} (skipped: ${reason})`, () => {});
    continue;
  }
  anyTest(title, t => {
    const folder = mkdtempSync(path.join(tmpdir(), 'csi-test-'));
    t.teardown(() => rmSync(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'out');
    writeFileSync(path.join(folder, 'source.c'), source);
    execFileSync(compiler, [...options, path.join(folder, 'source.c'), '-o', file], { stdio: 'pipe' });
    const result = withFile(file, bytes => readBinary(bytes, { exports: true }));
    if (!result.ok || result.value.format !== 'elf') return t.fail('not read');
    check(t, result.value);
  });
}

function missing(compiler: string): string | null {
  try {
    execFileSync(compiler, ['--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return `${compiler} is not installed`;
  }
}
