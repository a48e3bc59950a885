import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import test from 'ava';
import { bytesSource, readBinary, withFile } from '../../src/elf/index.js';
import { type ElfPlan, makeElf } from '../helpers/elf-file.js';

const least: ElfPlan = {
  bits: 64,
  littleEndian: true,
  machine: 62,
  type: 2,
  interpreter: null,
  needed: [],
  soname: null,
  runpath: null,
  needs: [],
  undefined: [],
  exported: [],
  hash: 'sysv',
};
const mark = Array.from({ length: 16 }, (_, index) => 0xf0 + index);
const modules = [
  'path\texample.com/app/cmd/server',
  'mod\texample.com/app\tv1.2.3\th1:x',
  'dep\tgithub.com/a/b\tv1.0.0\th1:y',
  '=>\tgithub.com/c/b\tv1.0.1\th1:z',
  'build\tCGO_ENABLED=1',
  'build\t-ldflags="-X main.v=\\"1\\""',
  'build\t__proto__=x',
  '',
].join('\n');

/** As Go 1.18 and newer write it: two texts behind their lengths. */
function inline(version: string, text: string): Uint8Array {
  return Uint8Array.from([...head(8, 2), ...times(16, 0), ...counted(version), ...counted(text)]);
}

/** As older ones did: two pointers to Go strings, which are a pointer and a length. */
function pointers(version: string, text: string, bits: 32 | 64, littleEndian: boolean) {
  return (address: number) => {
    const size = bits / 8;
    const texts = [ascii(version), ascii(text)];
    const strings = address + 32;
    const data = strings + 4 * size;
    const numbers = [strings, strings + 2 * size];
    const padding = times(16 - 2 * size, 0);
    const [first = [], second = []] = texts;
    return Uint8Array.from([
      ...head(size, littleEndian ? 0 : 1),
      ...numbers.flatMap(number => word(number, size, littleEndian)),
      ...padding,
      ...[data, first.length, data + first.length, second.length].flatMap(number =>
        word(number, size, littleEndian),
      ),
      ...first,
      ...second,
    ]);
  };
}

const framed = String.fromCharCode(...mark) + modules + String.fromCharCode(...mark);

const forms: readonly (readonly [string, ElfPlan])[] = [
  ['Go 1.18 and newer', { ...least, data: () => inline('go1.27.1', framed) }],
  ['older Go, 64 bits', { ...least, data: pointers('go1.27.1', framed, 64, true) }],
  ['older Go, 32 bits', { ...least, bits: 32, machine: 3, data: pointers('go1.27.1', framed, 32, true) }],
  [
    'older Go, big end first',
    { ...least, littleEndian: false, machine: 22, data: pointers('go1.27.1', framed, 64, false) },
  ],
];

for (const [title, plan] of forms) {
  test(`${title}: version, modules and settings are read without section headers`, t => {
    const go = goOf(makeElf(plan));
    t.is(go?.version, 'go1.27.1');
    t.is(go?.path, 'example.com/app/cmd/server');
    t.deepEqual(go?.module, { path: 'example.com/app', version: 'v1.2.3' });
    t.deepEqual(go?.dependencies, [{ path: 'github.com/c/b', version: 'v1.0.1' }]);
    t.is(go?.cgo, true);
    t.is(go?.settings['-ldflags'], '-X main.v="1"');
    t.deepEqual(
      Object.entries(go?.settings ?? {}).find(([key]) => key === '__proto__'),
      ['__proto__', 'x'],
    );
  });
}

test('lengths beyond the file and pointers to nowhere leave the rest of the file readable', t => {
  const endless = Uint8Array.from([...head(8, 2), ...times(16, 0), ...times(10, 0xff)]);
  for (const data of [() => endless, () => Uint8Array.from([...head(8, 0), ...times(16, 0xff)])]) {
    const result = readBinary(bytesSource(makeElf({ ...least, data })));
    t.true(result.ok);
  }
});

test('a program without the mark was not made by Go', t => {
  t.is(goOf(makeElf(least)), null);
});

const programs = [
  '/usr/local/go/bin/go',
  '/usr/local/go/bin/gofmt',
  '/usr/lib/go/bin/go',
  '/usr/bin/containerd',
].filter(file => existsSync(file));
const version = goVersion();

if (version === null || programs.length === 0) {
  test.skip('agrees with `go version -m` (skipped: no go command or no Go program here)', () => {});
} else {
  test(`agrees with \`go version -m\` on ${programs.length} programs`, t => {
    for (const file of programs) {
      const text = execFileSync('go', ['version', '-m', file], { encoding: 'utf8' });
      const result = withFile(file, source => readBinary(source));
      const go = result.ok && result.value.format === 'elf' ? result.value.go : null;
      if (go === null) return t.fail(file);
      t.is(`${file}: ${go.version}`, text.split('\n')[0] ?? '');
      t.is(go.path, /^\tpath\t(.*)$/m.exec(text)?.[1] ?? '');
      t.is(go.cgo, /^\tbuild\tCGO_ENABLED=1$/m.test(text));
    }
  });
}

function goVersion(): string | null {
  try {
    return execFileSync('go', ['version'], { encoding: 'utf8' });
  } catch {
    return null;
  }
}

function goOf(bytes: Uint8Array) {
  const result = readBinary(bytesSource(bytes));
  if (!result.ok || result.value.format !== 'elf') throw new Error('not read');
  return result.value.go;
}

function head(pointerBytes: number, flags: number): number[] {
  return [0xff, ...ascii(' Go buildinf:'), pointerBytes, flags];
}

function counted(text: string): number[] {
  const bytes = ascii(text);
  const length: number[] = [];
  for (let rest = bytes.length; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...length, rest, ...bytes];
    length.push((rest % 128) + 128);
  }
}

function ascii(text: string): number[] {
  return Array.from(text, letter => letter.charCodeAt(0));
}

function word(value: number, size: number, littleEndian: boolean): number[] {
  const bytes = Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256);
  return littleEndian ? bytes : bytes.reverse();
}

function times(length: number, value: number): number[] {
  return Array.from({ length }, () => value);
}
