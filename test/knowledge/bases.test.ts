import test from 'ava';
import {
  baseById,
  baseByReference,
  bases,
  isSupported,
  reference,
  supportedBases,
} from '../../src/knowledge/bases.js';
import { goReleases } from '../../src/knowledge/go-releases.js';

const today = '2026-11-21';

test('ids and references are unique', t => {
  t.is(new Set(bases.map(({ id }) => id)).size, bases.length);
  t.is(new Set(bases.map(reference)).size, bases.length);
});

test('every base names a source with a date for its facts', t => {
  for (const base of bases) {
    t.true(base.sources.length > 0, base.id);
    for (const { fact, source, date } of base.sources) {
      t.true(fact.length > 0 && source.length > 0, base.id);
      t.regex(date, /^20\d\d-\d\d-\d\d$/, base.id);
      t.true(date <= today, base.id);
    }
  }
});

test('dates of support are real days', t => {
  for (const { id, supportEnds } of bases) {
    if (supportEnds === null) continue;
    t.is(new Date(`${supportEnds}T00:00:00Z`).toISOString().slice(0, 10), supportEnds, id);
  }
});

test('a reference is repository and tag, and never a tag that moves between releases', t => {
  t.is(reference(mustBe('golang-1.27-trixie')), 'golang:1.27-trixie');
  t.is(reference(mustBe('scratch')), 'scratch');
  for (const base of bases) {
    if (base.family === 'scratch') continue;
    t.notRegex(base.tag, /^(?:latest|slim|alpine|stable|stable-slim)$/, base.id);
    if (base.family === 'golang') t.regex(base.tag, /^1\.\d+-(?:[a-z]+|alpine3\.\d+)$/, base.id);
  }
});

test('a base is found by what stands after FROM', t => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['golang:1.27-trixie', 'golang-1.27-trixie'],
    ['docker.io/library/alpine:3.24', 'alpine-3.24'],
    [`debian:trixie-slim@sha256:${'a'.repeat(64)}`, 'debian-trixie-slim'],
    ['gcr.io/distroless/static-debian13:nonroot', 'distroless-static-debian13'],
    ['scratch', 'scratch'],
    ['golang:latest', null],
    ['', null],
  ];
  for (const [image, id] of rows) t.is(baseByReference(image)?.id ?? null, id, image);
});

test('support ends on its day, not after it', t => {
  const slim = mustBe('debian-bookworm-slim');
  t.true(isSupported(slim, '2026-07-10'));
  t.false(isSupported(slim, '2026-07-11'));
  t.true(isSupported(mustBe('scratch'), '2999-01-01'));
});

test('what is supported on 2026-11-21', t => {
  t.deepEqual(
    supportedBases(today).map(({ id }) => id),
    [
      'debian-trixie-slim',
      'alpine-3.24',
      'alpine-3.23',
      'alpine-3.22',
      'distroless-static-debian13',
      'distroless-base-nossl-debian13',
      'distroless-base-debian13',
      'distroless-cc-debian13',
      'golang-1.27-trixie',
      'golang-1.27-alpine3.24',
      'golang-1.27-alpine3.23',
      'golang-1.26-trixie',
      'golang-1.26-alpine3.24',
      'golang-1.26-alpine3.23',
      'scratch',
    ],
  );
});

test('what a base has follows from its family', t => {
  for (const base of bases) {
    const { id } = base;
    t.is(base.shell, !['distroless', 'scratch'].includes(base.family), id);
    t.is(base.packageManager !== null, base.shell, id);
    t.is(base.role === 'build', base.family === 'golang', id);
    t.is(base.goMinor !== null, base.family === 'golang', id);
    t.is(base.nonroot !== null, base.family === 'distroless', id);
    t.true(base.bytes === null || base.compressedBytes === null || base.compressedBytes <= base.bytes, id);
    if (base.family !== 'scratch')
      t.true(base.architectures.includes('amd64') && base.architectures.includes('arm64'), id);
  }
});

test('one release has one libc', t => {
  const versions = new Map<string, string>();
  for (const { distribution, libc, id } of bases) {
    if (distribution === null || libc === null) continue;
    const known = versions.get(distribution.release) ?? libc.version;
    t.is(libc.version, known, id);
    t.is(libc.type, distribution.id === 'debian' ? 'glibc' : 'musl', id);
    versions.set(distribution.release, known);
  }
  t.is(versions.get('13'), '2.41');
  t.is(versions.get('3.24'), '1.2.6');
});

test('every golang image has a partner to run on, of the same distribution and libc', t => {
  for (const base of bases.filter(({ family }) => family === 'golang')) {
    const partner = bases.find(
      ({ role, distribution, libc }) =>
        role === 'run' && libc !== null && distribution?.release === base.distribution?.release,
    );
    t.deepEqual(partner?.libc, base.libc, base.id);
  }
});

test('a golang image ends with Go or with its distribution, whichever is first', t => {
  for (const base of bases.filter(({ family }) => family === 'golang')) {
    const go = goReleases.find(({ minor }) => minor === base.goMinor)?.ends ?? '';
    const ends = base.distribution?.codename === 'bookworm' ? '2026-07-11' : '9999';
    t.is(base.supportEnds, [go, ends].sort()[0] ?? null, base.id);
  }
});

function mustBe(id: string) {
  const base = baseById(id);
  if (base === null) throw new Error(`no base ${id}`);
  return base;
}
