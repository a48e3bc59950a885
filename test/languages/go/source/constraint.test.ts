import test from 'ava';
import fc from 'fast-check';
import { buildTags } from '../../../../src/languages/go/source/build-tags.js';
import {
  parseConstraint,
  parsePlusBuild,
  satisfied,
  tagsIn,
} from '../../../../src/languages/go/source/constraint.js';
import { fileNameConstraint, nameFits } from '../../../../src/languages/go/source/file-name.js';
import { readHeader } from '../../../../src/languages/go/source/header.js';

const linux = buildTags({ os: 'linux', arch: 'amd64', cgo: true, tags: ['mine'] });

/** Expression · holds on linux/amd64 with cgo and the tag `mine`; null where it is refused. */
const expressions: readonly (readonly [string, boolean | null])[] = [
  ['linux', true],
  ['windows', false],
  ['!windows', true],
  ['unix', true],
  ['linux && amd64', true],
  ['linux && arm64', false],
  ['windows || cgo', true],
  ['!cgo', false],
  ['(windows || linux) && !(arm64 || 386)', true],
  ['windows && linux || mine', true],
  ['go1.18', true],
  ['!go1.18', false],
  ['gc', true],
  ['ignore', false],
  ['', null],
  ['linux &&', null],
  ['!!linux', null],
  ['(linux', null],
  ['linux amd64', null],
  ['linux,amd64', null],
  ['a-b', null],
];

for (const [expression, expected] of expressions) {
  test(`//go:build ${expression}`, t => {
    const constraint = parseConstraint(expression);
    t.is(constraint === null ? null : satisfied(constraint, linux), expected);
  });
}

const old: readonly (readonly [string, boolean])[] = [
  ['linux', true],
  ['windows linux', true],
  ['linux,arm64', false],
  ['windows linux,amd64', true],
  ['!cgo', false],
  ['!windows,mine', true],
];

for (const [words, expected] of old) {
  test(`// +build ${words}`, t => {
    t.is(satisfied(parsePlusBuild(words), linux), expected);
  });
}

test('any text is a constraint or none, however long', t => {
  const parts = fc.constantFrom('a', '!', '(', ')', '&&', '||', ' ', '&', 'go1.5', '\0', 'é');
  fc.assert(
    fc.property(
      fc.array(parts, { maxLength: 60 }),
      list => typeof satisfied(parseConstraint(list.join('')), linux) === 'boolean',
    ),
  );
  for (const piece of ['a && ', '(', '!', 'a || ']) t.is(parseConstraint(piece.repeat(200_000)), null);
});

test('the tags of a constraint', t => {
  t.deepEqual(tagsIn(parseConstraint('a && !(b || c)')), ['a', 'b', 'c']);
});

const names: readonly (readonly [name: string, requires: readonly string[], fits: boolean])[] = [
  ['a.go', [], true],
  ['linux.go', [], true],
  ['a_linux.go', ['linux'], true],
  ['a_windows.go', ['windows'], false],
  ['a_amd64.go', ['amd64'], true],
  ['a_linux_arm64.go', ['linux', 'arm64'], false],
  ['a_arm64_linux.go', ['linux'], true],
  ['a_unix.go', [], true],
  ['a_windows_test.go', ['windows'], false],
  ['a_test.go', [], false],
  ['_a.go', [], false],
  ['.a.go', [], false],
  ['a_windows.pb.go', ['windows'], false],
  ['a_linux.c', ['linux'], true],
]; // biome-ignore format: a table

for (const [name, requires, fits] of names) {
  test(`the file name ${name}`, t => {
    t.deepEqual(fileNameConstraint(name).requires, requires);
    t.is(nameFits(name, linux), fits);
  });
}

/** Title · text above the package clause · the constraint as written, or null. */
const headers: readonly (readonly [title: string, text: string, line: string | null])[] = [
  ['first', '//go:build linux\n\npackage a\n', '//go:build linux'],
  ['below a licence', '// Copyright\n\n/* more\n//go:build no\n*/\n\n//go:build linux\npackage a\n', '//go:build linux'],
  ['behind the package clause it is a comment', 'package a\n\n//go:build linux\n', null],
  ['the old form wants a blank line', '// +build linux\npackage a\n', null],
  ['the old form', '// +build linux\n\npackage a\n', '// +build linux'],
  ['the new form wins', '//go:build linux\n// +build windows\n\npackage a\n', '//go:build linux'],
  ['a word that begins alike', '//go:buildx linux\n\npackage a\n', null],
]; // biome-ignore format: a table

for (const [title, text, line] of headers) {
  test(`the header: ${title}`, t => {
    t.is(readHeader(text).text, line);
  });
}

test('the header: several lines of the old form must all hold', t => {
  const header = readHeader('// +build linux\n// +build arm64\n\npackage a\n');
  t.false(satisfied(header.constraint, linux));
});

test('the header: a line that Go refuses is broken', t => {
  t.true(readHeader('//go:build linux &&\n\npackage a\n').broken);
});
