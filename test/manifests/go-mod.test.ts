import test from 'ava';
import fc from 'fast-check';
import { readGoMod } from '../../src/manifests/go-mod.js';

const full = `// The shop.
module example.com/shop // the module

go 1.24.1

toolchain go1.24.3

require (
	example.com/a v1.2.3
	example.com/b/v2 v2.0.0-20240101000000-abcdefabcdef // indirect
	"example.com/quoted" v1.0.0 // indirect; kept by hand
)
require example.com/single v0.1.0

replace example.com/a => ../a
replace (
	example.com/b/v2 v2.0.0 => example.com/fork/v2 v2.1.0
)
exclude example.com/c v1.0.0
retract v1.0.1 // a mistake
retract [v1.1.0, v1.1.9]
tool example.com/a/cmd/gen
godebug default=go1.21
ignore ./web
frobnicate now
`;

test('every directive of a full go.mod is read, each with its line', t => {
  const read = readGoMod(full);
  if (!read.ok) return t.fail(read.reason);
  const mod = read.value;
  t.deepEqual(mod.module, { value: 'example.com/shop', line: 2 });
  t.deepEqual(mod.go, { value: '1.24.1', line: 4 });
  t.deepEqual(mod.toolchain, { value: 'go1.24.3', line: 6 });
  t.deepEqual(mod.require, [
    { path: 'example.com/a', version: 'v1.2.3', line: 9, indirect: false },
    { path: 'example.com/b/v2', version: 'v2.0.0-20240101000000-abcdefabcdef', line: 10, indirect: true },
    { path: 'example.com/quoted', version: 'v1.0.0', line: 11, indirect: true },
    { path: 'example.com/single', version: 'v0.1.0', line: 13, indirect: false },
  ]);
  t.deepEqual(mod.replace, [
    { path: 'example.com/a', version: null, newPath: '../a', newVersion: null, line: 15 },
    {
      path: 'example.com/b/v2',
      version: 'v2.0.0',
      newPath: 'example.com/fork/v2',
      newVersion: 'v2.1.0',
      line: 17,
    },
  ]);
  t.deepEqual(mod.exclude, [{ path: 'example.com/c', version: 'v1.0.0', line: 19 }]);
  t.deepEqual(mod.retract, [
    { low: 'v1.0.1', high: 'v1.0.1', line: 20 },
    { low: 'v1.1.0', high: 'v1.1.9', line: 21 },
  ]);
  t.deepEqual(mod.tool, [{ value: 'example.com/a/cmd/gen', line: 22 }]);
  t.deepEqual(mod.godebug, [{ value: 'default=go1.21', line: 23 }]);
  t.deepEqual(mod.ignore, [{ value: './web', line: 24 }]);
  t.deepEqual(mod.unknown, [{ value: 'frobnicate', line: 25 }]);
});

const accepted: readonly (readonly [title: string, text: string, module: string | null])[] = [
  ['Windows line ends', 'module example.com/a\r\n\r\ngo 1.21\r\n', 'example.com/a'],
  ['no line end at the end', 'module example.com/a', 'example.com/a'],
  ['nothing at all', '', null],
  ['a raw string', 'module `example.com/a`', 'example.com/a'],
  ['escapes in a quoted string', 'module "example.com/\\x61\\u0062\\143"', 'example.com/abc'],
  ['a comment that touches the word', 'module example.com/a//comment', 'example.com/a'],
  ['a block with one line', 'module (\n\texample.com/a\n)', 'example.com/a'],
  ['an empty block', 'module example.com/a\nrequire ()\n', 'example.com/a'],
  ['a bracket in quotes', 'module "("', '('],
];

for (const [title, text, module] of accepted) {
  test(`accepts ${title}`, t => {
    const read = readGoMod(text);
    t.is(read.ok ? (read.value.module?.value ?? null) : read.reason, module);
  });
}

const refused: readonly (readonly [title: string, text: string, line: number, reason: RegExp])[] = [
  ['an open block', 'module a\nrequire (\nexample.com/a v1.0.0\n', 2, /never closed/],
  ['an open string', 'module a\nrequire "example.com/a v1.0.0\n', 2, /never closed/],
  ['a C comment', 'module a /* no */\n', 1, /only \/\/ comments/],
  ['an unknown escape', 'module "a\\q"\n', 1, /escape/],
  ['two modules', 'module a\nmodule b\n', 2, /twice/],
  ['two go lines', 'go 1.20\ngo 1.21\n', 2, /twice/],
  ['a go line without version', 'module a\ngo\n', 2, /exactly one/],
  ['a require without version', 'require example.com/a\n', 1, /a version/],
  ['a replace without arrow', 'replace example.com/a ../a\n', 1, /replace wants/],
  ['a replace by a module without version', 'replace example.com/a => example.com/b\n', 1, /its version/],
  ['a word behind the closing bracket', 'require (\n) x\n', 2, /closing bracket/],
];

for (const [title, text, line, reason] of refused) {
  test(`refuses ${title} and says where`, t => {
    const read = readGoMod(text);
    if (read.ok) return t.fail('it was read');
    t.is(read.line, line);
    t.regex(read.reason, reason);
  });
}

test('any text gives a value or a reason, never an exception', t => {
  const word = fc.constantFrom(
    'module',
    'go',
    'require',
    'replace',
    '(',
    ')',
    '=>',
    '"',
    '`',
    '//',
    '\n',
    '\\',
    ',',
    '[',
    ']',
    ' ',
    'a',
    'v1.0.0',
    '__proto__',
    'constructor',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map(words => words.join(' ')),
    fc.array(word).map(words => words.join('')),
  );
  fc.assert(fc.property(text, source => typeof readGoMod(source).ok === 'boolean'));
  t.pass();
});

test('every beginning of a valid go.mod gives a value or a reason on a line that is there', t => {
  for (let end = 0; end <= full.length; end += 1) {
    const text = full.slice(0, end);
    const read = readGoMod(text);
    t.true(
      read.ok || (read.line !== null && read.line >= 1 && read.line <= text.split('\n').length),
      JSON.stringify(text.slice(-20)),
    );
  }
});

test('a megabyte of brackets, quotes or blanks takes no time', t => {
  const started = performance.now();
  for (const piece of ['(', '"', '`', ' ', '/', '\\', 'a ', '"\\', '\n'])
    readGoMod(piece.repeat(1_000_000 / piece.length));
  t.true(performance.now() - started < 10_000);
});
