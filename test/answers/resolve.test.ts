import test from 'ava';
import fc from 'fast-check';
import { answerIds, givenAnswers, type Layer, resolveAnswers, words } from '../../src/answers/resolve.js';
import type { AnswerId } from '../../src/domain/answers.js';
import { Problem } from '../../src/domain/errors.js';
import { answersFor } from '../helpers/go-cases.js';
import { goFacts } from '../helpers/go-facts.js';

const suggested = answersFor(goFacts());

const sayings: Readonly<Record<AnswerId, readonly (readonly string[])[]>> = {
  language: [['go']],
  entry: [['.'], ['cmd/api', 'cmd/worker']],
  cgo: [['yes'], ['no']],
  https: [['yes'], ['no']],
  timezone: [['yes'], ['no']],
  priority: [['smallest'], ['compatible']],
  base: [['slim'], ['alpine']],
  alpineLibc: [['gcompat']],
  port: [['80', '443'], ['9000']],
  user: [['1:1'], ['2:3']],
  init: [['yes']],
  healthcheck: [['/x'], ['none'], ['a b']],
  platform: [['linux/arm64']],
  package: [['curl', 'git']],
  buildArg: [['A=1,2', 'B']],
  secret: [['a', 'b:/c']],
  registryMirror: [['m.example']],
  caCert: [['yes']],
};

const given = fc.record(Object.fromEntries(answerIds.map(id => [id, fc.constantFrom(...sayings[id])])), {
  requiredKeys: [],
});
const layers: fc.Arbitrary<readonly Layer[]> = fc
  .tuple(given, given, given, given)
  .map(([flag, environment, recorded, config]) => [
    { source: 'flag', given: flag },
    { source: 'environment', given: environment },
    { source: 'recorded', given: recorded },
    { source: 'config', given: config },
  ]);

test('the first layer that says something wins, and is named as the source', t => {
  fc.assert(
    fc.property(layers, all => {
      const { answers, sources } = resolveAnswers(suggested, all);
      for (const id of answerIds) {
        const layer = all.find(one => one.given[id] !== undefined);
        if (layer === undefined) {
          t.true(['detected', 'default'].includes(sources[id]));
          t.deepEqual(answers[id], suggested[id]);
        } else {
          t.is(sources[id], layer.source);
          t.deepEqual(words(answers, id), layer.given[id]);
        }
      }
    }),
  );
});

test('what was given, given again, leads to the same answers', t => {
  fc.assert(
    fc.property(layers, all => {
      const first = resolveAnswers(suggested, all);
      const again = resolveAnswers(suggested, [{ source: 'recorded', given: givenAnswers(first) }]);
      t.deepEqual(again.answers, first.answers);
      t.deepEqual(givenAnswers(again), givenAnswers(first));
    }),
  );
});

test('what nobody said is not recorded', t => {
  t.deepEqual(givenAnswers(resolveAnswers(suggested, [])), {});
});

test('a weaker layer that is wrong does not matter once a stronger one has spoken', t => {
  const strong: Layer = { source: 'flag', given: { base: ['slim'] } };
  const wrong: Layer = { source: 'recorded', given: { base: ['nope'] } };
  t.is(resolveAnswers(suggested, [strong, wrong]).answers.base, 'slim');
  t.throws(() => resolveAnswers(suggested, [wrong, strong]), { instanceOf: Problem });
});

test('what was suggested is left as it is', t => {
  const before = JSON.stringify(suggested);
  resolveAnswers(suggested, [{ source: 'flag', given: { port: ['1'], base: ['slim'] } }]);
  t.is(JSON.stringify(suggested), before);
});
