import test from 'ava';
import { isLegacyZone, legacyZoneSources } from '../../src/knowledge/legacy-zones.js';

for (const [zone, legacy] of [
  ['US/Pacific', true],
  ['Asia/Calcutta', true],
  ['Europe/Kiev', true],
  ['EST5EDT', true],
  ['Asia/Kolkata', false],
  ['Europe/Amsterdam', false],
  ['UTC', false],
  ['', false],
] as const) {
  test(`${zone || '(no name)'} is ${legacy ? 'an old name' : 'none of the old names'}`, t =>
    t.is(isLegacyZone(zone), legacy));
}

test('every fact has a dated source', t => {
  t.true(legacyZoneSources.every(({ date, source }) => /^\d{4}-\d\d-\d\d$/.test(date) && source !== ''));
});
