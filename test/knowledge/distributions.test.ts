import test from 'ava';
import { alpineReleases, alpineSources } from '../../src/knowledge/alpine.js';
import { bases } from '../../src/knowledge/bases.js';
import { debianSlim, debianSources } from '../../src/knowledge/debian.js';

test('every Alpine base has its release in the table, with the same musl', t => {
  for (const base of bases.filter(({ family }) => family === 'alpine')) {
    const release = alpineReleases.find(item => item.release === base.tag);
    t.is(release?.musl, base.libc?.version, base.id);
  }
});

test('libc6-compat is gcompat since 3.21 and links to musl before', t => {
  for (const { release, libc6Compat } of alpineReleases) {
    t.is(libc6Compat, Number(release.split('.')[1]) >= 21 ? 'gcompat' : 'musl-links', release);
  }
});

test('the slim images agree with the table of Debian releases', t => {
  for (const { codename, zones, certificates } of debianSlim) {
    const base = bases.find(({ tag }) => tag === `${codename}-slim`);
    t.is(base?.zoneinfo, zones);
    t.is(base?.certificates !== null, certificates);
  }
});

test('the tables have dated sources', t => {
  for (const { date } of [...alpineSources, ...debianSources]) t.regex(date, /^\d{4}-\d\d-\d\d$/);
});
