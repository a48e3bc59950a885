import test from 'ava';
import fc from 'fast-check';
import { type Restriction, restrictions } from '../../src/engine/types.js';
import { hardenedRun } from '../../src/prove/hardened.js';

/** A program that works unless a restriction of `cannot` is applied, and prints `says` then. */
function program(cannot: readonly Restriction[], says = '') {
  const tried: (readonly Restriction[])[] = [];
  return {
    tried,
    attempt: async (applied: readonly Restriction[]) => {
      tried.push(applied);
      const worked = !cannot.some(one => applied.includes(one));
      return { worked, hopeless: false, log: worked ? [] : [says] };
    },
  };
}

test('a program that bears everything is started once', async t => {
  const { attempt, tried } = program([]);
  const result = await hardenedRun(restrictions, attempt);
  t.deepEqual(result.dropped, []);
  t.deepEqual(result.applied, restrictions);
  t.is(tried.length, 1);
});

test('the restriction that the log speaks of is left out first', async t => {
  const { attempt, tried } = program(['no-capabilities'], 'chown: operation not permitted');
  const result = await hardenedRun(restrictions, attempt);
  t.deepEqual(result.dropped, ['no-capabilities']);
  t.true(tried.length <= 4, `${tried.length} attempts`);
});

test('a program that fails without restrictions too is told by that attempt', async t => {
  const result = await hardenedRun(restrictions, async applied => ({
    worked: false,
    hopeless: false,
    log: [`${applied.length}`],
  }));
  t.deepEqual(result.attempt.log, ['0']);
  t.deepEqual(result.applied, []);
  t.deepEqual(result.dropped, []);
  t.is(result.refused, null);
});

test('a hopeless failure is not tried again', async t => {
  let count = 0;
  await hardenedRun(restrictions, async () => {
    count += 1;
    return { worked: false, hopeless: true, log: [] };
  });
  t.is(count, 1);
});

test('whatever a program cannot bear is dropped, and nothing else', async t => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...restrictions]), async cannot => {
      const result = await hardenedRun(restrictions, program(cannot).attempt);
      t.deepEqual([...result.dropped].sort(), [...cannot].sort());
      t.deepEqual([...result.applied, ...result.dropped].sort(), [...restrictions].sort());
      t.true(result.attempt.worked);
    }),
  );
});
