import test from 'ava';
import fc from 'fast-check';
import { goReleaseFor, goReleases } from '../../src/knowledge/go-releases.js';

const rows: readonly (readonly [
  directive: string | null,
  today: string,
  minor: string | null,
  kind: 'own' | 'newest' | null,
])[] = [
  [null, '2026-11-21', '1.27', 'newest'],
  ['', '2026-11-21', '1.27', 'newest'],
  ['nonsense', '2026-11-21', '1.27', 'newest'],
  ['1', '2026-11-21', '1.27', 'newest'],
  ['1.11', '2026-11-21', '1.27', 'newest'],
  ['1.21', '2026-11-21', '1.27', 'newest'],
  ['1.21.0', '2026-11-21', '1.27', 'newest'],
  ['1.25', '2026-11-21', '1.27', 'newest'],
  ['1.25.3', '2026-08-18', '1.25', 'own'],
  ['1.25', '2026-08-19', '1.27', 'newest'],
  ['1.26', '2026-11-21', '1.26', 'own'],
  ['1.26.4', '2026-11-21', '1.26', 'own'],
  ['1.26rc1', '2026-11-21', '1.26', 'own'],
  ['go1.26.1', '2026-11-21', '1.26', 'own'],
  ['1.26', '2027-03-01', '1.27', 'newest'],
  ['1.27', '2026-11-21', '1.27', 'own'],
  ['1.27.1', '2026-11-21', '1.27', 'own'],
  ['1.28', '2026-11-21', null, null],
  ['1.270', '2026-11-21', null, null],
  ['2.0', '2026-11-21', null, null],
  // Before 1.27 was out.
  ['1.26', '2026-05-01', '1.26', 'own'],
  ['1.27', '2026-05-01', null, null],
  ['1.24', '2026-05-01', '1.26', 'newest'],
  // Long after this program was made: the newest it knows is the least bad.
  ['1.27', '2030-01-01', '1.27', 'own'],
  ['1.21', '2030-01-01', '1.27', 'newest'],
];

for (const [directive, today, minor, kind] of rows) {
  test(`go ${directive ?? '(none)'} on ${today} is built with ${minor ?? 'nothing known'}`, t => {
    const choice = goReleaseFor(directive, today);
    t.is(choice?.minor ?? null, minor);
    t.is(choice?.kind ?? null, kind);
    if (choice !== null) t.true(choice.reason.includes(choice.minor));
  });
}

test('releases are listed newest first, and each ends on the day of the second one after it', t => {
  for (const [index, release] of goReleases.entries()) {
    const next = goReleases[index - 1];
    const second = goReleases[index - 2];
    if (next !== undefined) t.true(release.released < next.released, release.minor);
    if (second !== undefined) t.is(release.ends, second.released, release.minor);
    t.is(release.endEstimated, second === undefined, release.minor);
  }
});

test('any text is either a known release or refused', t => {
  fc.assert(
    fc.property(fc.string(), text => {
      const choice = goReleaseFor(text, '2026-11-21');
      return choice === null || choice.minor === '1.26' || choice.minor === '1.27';
    }),
  );
  t.pass();
});
