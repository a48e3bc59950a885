import test from 'ava';
import fc from 'fast-check';
import { answerIds } from '../../src/answers/resolve.js';
import type { AnswerId } from '../../src/domain/answers.js';
import { Problem } from '../../src/domain/errors.js';
import { withHeader } from '../../src/render/header.js';
import { printRecord, readRecord, recordAuthorship } from '../../src/write/record.js';

const nothing = { given: {}, templates: null, settings: {} };

test('what is recorded is read back', t => {
  const words = fc.array(fc.string(), { minLength: 1, maxLength: 3 });
  const given = fc.dictionary(fc.constantFrom<AnswerId>(...answerIds), words).map(all => ({ ...all }));
  const settings = fc
    .dictionary(fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,5}$/), fc.string())
    .map(all => ({ ...all }));
  const templates = fc.option(fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(given, settings, templates, (said, set, folder) => {
      const recorded = { given: said, templates: folder, settings: set };
      const { text } = printRecord(recorded, '0.1.0', []);
      t.deepEqual(readRecord(text), recorded);
      return recordAuthorship(text) === 'ours';
    }),
  );
});

test('the record names its files with the hashes of their first lines, and ends with a line end', t => {
  const file = { path: 'Dockerfile', text: withHeader('FROM scratch\n', '0.1.0') };
  const { path, text } = printRecord(nothing, '0.1.0', [file]);
  t.is(path, 'slim-image.json');
  t.regex(text, /"Dockerfile": "sha256:[0-9a-f]{32}"/);
  t.true(text.endsWith('}\n'));
});

for (const [title, text] of [
  ['no file', null],
  ['a file of another tool', '{"tool":"other","answers":{"base":["slim"]}}'],
  ['a list', '[1]'],
  ['a number', '7'],
  ['null', 'null'],
  ['no answers', '{"tool":"create-slim-image"}'],
  ['answers that are a list', '{"tool":"create-slim-image","answers":["base"]}'],
  [
    'keys of prototypes',
    '{"tool":"create-slim-image","answers":{"__proto__":["x"],"constructor":["x"],"toString":1}}',
  ],
  ['templates that are no text', '{"tool":"create-slim-image","templates":{"a":1}}'],
  ['settings that are no text', '{"tool":"create-slim-image","set":{"a":1,"b":null,"c":[[]]}}'],
] as const) {
  test(`${title} records nothing`, t => t.deepEqual(readRecord(text), nothing));
}

test('a setting called __proto__ changes no prototype', t => {
  readRecord(
    '{"tool":"create-slim-image","set":{"__proto__":"x"},"answers":{"__proto__":{"base":["slim"]}}}',
  );
  t.false('base' in {});
});

for (const [title, text, message] of [
  ['text that is no JSON', '{', /is not valid JSON\.$/],
  ['an empty file, or one of ten megabytes, which is not read', '', /is empty or far too large\.$/],
  [
    'a word instead of a list',
    '{"tool":"create-slim-image","answers":{"base":"slim"}}',
    /answers\.base is not a list of words/,
  ],
  ['an empty list', '{"tool":"create-slim-image","answers":{"base":[]}}', /answers\.base/],
  ['numbers', '{"tool":"create-slim-image","answers":{"port":[8080]}}', /answers\.port/],
  ['objects', '{"tool":"create-slim-image","answers":{"healthcheck":[{}]}}', /answers\.healthcheck/],
  [
    'lists in lists, as deep as they come',
    `{"tool":"create-slim-image","answers":{"entry":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
    /answers\.entry/,
  ],
] as const) {
  test(`${title}: the record is refused`, t => {
    const problem = t.throws(() => readRecord(text), { instanceOf: Problem });
    t.is(problem?.id, 'broken-record');
    t.regex(problem?.message ?? '', message);
  });
}

test('a record that does not parse is nobody’s we know', t => {
  t.is(recordAuthorship('{'), 'foreign');
  t.is(recordAuthorship('{"tool":"other"}'), 'foreign');
});
