import test from 'ava';
import { baseLibraries } from '../../src/knowledge/base-libraries.js';
import { bases, reference } from '../../src/knowledge/bases.js';
import { alpineLibraryPackage, debianLibraryPackage } from '../../src/knowledge/library-packages.js';

const runnable = bases.filter(({ role }) => role === 'run');

for (const base of runnable) {
  const libraries = baseLibraries(base);

  test(`${reference(base)}: its libraries need nothing it lacks`, t => {
    const names = new Set(libraries?.map(({ name }) => name));
    const lacking = (libraries ?? []).flatMap(({ needed }) => needed.filter(name => !names.has(name)));
    t.deepEqual(lacking, []);
  });

  test(`${reference(base)}: what the catalogue says of it is in the list`, t => {
    const has = (name: string) => (libraries ?? []).some(library => library.name === name);
    t.is(has('libc.so.6'), base.libc?.type === 'glibc');
    t.is(has('libstdc++.so.6'), base.libstdcxx);
    t.is(has('libgcc_s.so.1'), base.libgcc);
    t.is(has('libssl.so.3'), base.libssl);
  });

  if (base.libc?.type === 'glibc') {
    test(`${reference(base)}: the newest version of its libc is glibc's own`, t => {
      const versions = libraries?.find(({ name }) => name === 'libc.so.6')?.versions ?? [];
      const numbers = versions.flatMap(version => /^GLIBC_2\.(\d+)/.exec(version)?.[1] ?? []).map(Number);
      const [, minor] = base.libc?.version.split('.') ?? [];
      // A release without a new name defines no version: 2.37, 2.40 in libm only.
      t.is(Math.max(...numbers), Number(minor));
    });
  }
}

const packages: readonly (readonly [string, string | null, string | null, string])[] = [
  ['libz.so.1', 'zlib1g', 'zlib1g', 'zlib'],
  ['libssl.so.3', 'libssl3t64', 'libssl3', 'libssl3'],
  ['libpq.so.5', 'libpq5', 'libpq5', 'libpq'],
  ['libstdc++.so.6', 'libstdc++6', 'libstdc++6', 'libstdc++'],
  ['libgcc_s.so.1', 'libgcc-s1', 'libgcc-s1', 'libgcc'],
  ['libsqlite3.so.0', 'libsqlite3-0', 'libsqlite3-0', 'sqlite-libs'],
  ['libicui18n.so.76', 'libicu76', null, 'so:libicui18n.so.76'],
  ['libicui18n.so.72', null, 'libicu72', 'so:libicui18n.so.72'],
  ['libnobody.so.9', null, null, 'so:libnobody.so.9'],
  ['libssl.so.1.1', null, null, 'so:libssl.so.1.1'],
];

for (const [library, trixie, bookworm, alpine] of packages) {
  test(`${library} comes with ${trixie}, ${bookworm}, ${alpine}`, t => {
    t.is(debianLibraryPackage(library, 'trixie'), trixie);
    t.is(debianLibraryPackage(library, 'bookworm'), bookworm);
    t.is(alpineLibraryPackage(library), alpine);
  });
}
