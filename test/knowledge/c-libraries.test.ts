import test from 'ava';
import { cLibrary, cLibrarySources, toolchainLibraries } from '../../src/knowledge/c-libraries.js';
import { cLibraryRows } from '../../src/knowledge/c-library-rows.js';

test('a library is found by its name for -l and for pkg-config', t => {
  t.deepEqual(cLibrary('z'), cLibrary('zlib'));
  t.deepEqual(cLibrary('ssl'), {
    debianBuild: ['libssl-dev'],
    debianRun: { trixie: ['libssl3t64'], bookworm: ['libssl3'] },
    alpineBuild: ['openssl-dev'],
    alpineRun: ['libssl3', 'libcrypto3'],
    alpineStatic: ['openssl-libs-static'],
  });
  t.deepEqual(cLibrary('pcap')?.alpineStatic, []);
  t.is(cLibrary('vips')?.alpineStatic, null);
  t.deepEqual(cLibrary('systemd')?.alpineBuild, []);
  t.is(cLibrary('nosuch'), null);
  t.is(cLibrary(''), null);
});

test('what belongs to the toolchain needs no package', t => {
  for (const name of toolchainLibraries) t.is(cLibrary(name), null, name);
});

test('every name stands for one library, and Debian has all of them', t => {
  const names = cLibraryRows.flatMap(([list]) => list.split(' '));
  t.is(new Set(names).size, names.length);
  for (const [list, build, trixie, bookworm] of cLibraryRows) {
    for (const item of [build, trixie, bookworm ?? trixie]) t.regex(item, /^[a-z0-9][a-z0-9+.-]+$/, list);
  }
});

test('the table has dated sources', t => {
  for (const { date } of cLibrarySources) t.regex(date, /^\d{4}-\d\d-\d\d$/);
});
