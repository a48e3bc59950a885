import test from 'ava';
import { fields } from '../../../src/answers/fields.js';
import { absent, found } from '../../../src/domain/findings.js';
import type { PartialAnswers } from '../../../src/domain/questions.js';
import type { GoFindings } from '../../../src/languages/go/facts.js';
import { goQuestions } from '../../../src/languages/go/questions.js';
import { suggestGo } from '../../../src/languages/go/suggest.js';
import { ownC, today } from '../../helpers/go-cases.js';
import { goFacts, mainAt } from '../../helpers/go-facts.js';

function ask(changes: Partial<GoFindings> = {}, given: PartialAnswers = {}) {
  const questions = goQuestions(goFacts(changes), given, { today });
  return new Map(questions.map(question => [question.id, question]));
}

test('what code cannot tell is asked, in order', t => {
  t.deepEqual([...ask().keys()], ['entry', 'cgo', 'https', 'priority', 'base']);
  t.deepEqual([...ask({ cgo: ownC }, { base: 'alpine', cgo: true }).keys()].at(-1), 'alpineLibc');
  t.false(ask({}, { base: 'alpine' }).has('alpineLibc'), 'without cgo there is no C library to choose');
});

test('every option is a word of its flag, and what is suggested is among the options', t => {
  for (const question of ask({ cgo: ownC }, { base: 'alpine' }).values()) {
    for (const { value } of question.options) t.notThrows(() => fields[question.id].parse([value]));
    t.true(
      question.suggested.every(value => question.options.some(option => option.value === value)),
      question.id,
    );
    t.true(question.because !== '' && question.title.endsWith('?'));
  }
});

test('what cannot be is greyed out with its reason', t => {
  const cgo = ask({ cgo: ownC }).get('cgo');
  t.deepEqual(cgo?.suggested, ['yes']);
  t.is(cgo?.options.find(({ value }) => value === 'no')?.disabled, 'import "C" does not build without cgo');
  const base = ask({}, { package: ['curl'] }).get('base');
  t.deepEqual(
    base?.options.filter(({ disabled }) => disabled !== null).map(({ value }) => value),
    ['distroless', 'scratch'],
  );
});

test('the base that is suggested follows the priority', t => {
  t.deepEqual(ask({}, { priority: 'compatible' }).get('base')?.suggested, ['slim']);
  t.deepEqual(ask({}, { priority: 'smallest' }).get('base')?.suggested, ['distroless']);
});

const suggestions: readonly (readonly [
  string,
  Partial<GoFindings>,
  Partial<ReturnType<typeof suggestGo>>,
])[] = [
  [
    'a server',
    {},
    { entry: ['.'], cgo: false, https: false, timezone: false, port: [8080], user: '65532:65532' },
  ],
  ['a tool that opens a port is asked for none', { kind: found('cli', 'likely', []) }, { port: [] }],
  [
    'ports on all addresses go before those of the loopback, each once',
    {
      ports: found(
        [
          { port: 8080, source: 'literal', env: null, loopback: false },
          { port: 8080, source: 'env-default', env: 'PORT', loopback: false },
          { port: 6060, source: 'literal', env: null, loopback: true },
        ],
        'likely',
        [],
      ),
    },
    { port: [8080] },
  ],
  [
    'a loopback port, where there is no other',
    { ports: found([{ port: 1, source: 'literal', env: null, loopback: true }], 'likely', []) },
    { port: [1] },
  ],
  ['C code', { cgo: ownC }, { cgo: true }],
  [
    'HTTPS and zones',
    { https: found(['x'], 'likely', []), timezones: found([null], 'likely', []) },
    { https: true, timezone: true },
  ],
  [
    'every program, where nothing names the service; no examples',
    {
      entry: absent('x'),
      entries: found(
        [mainAt('cmd/a'), { ...mainAt('examples/b'), role: 'example' }, mainAt('cmd/c')],
        'certain',
        [],
      ),
    },
    { entry: ['cmd/a', 'cmd/c'] },
  ],
  [
    'the first example, where there is nothing else',
    {
      entry: absent('x'),
      entries: found(
        [
          { ...mainAt('examples/b'), role: 'example' },
          { ...mainAt('examples/c'), role: 'example' },
        ],
        'certain',
        [],
      ),
    },
    { entry: ['examples/b'] },
  ],
  [
    'a tool with a server behind a subcommand exposes what that opens',
    {
      kind: found('cli', 'possible', []),
      ports: found(
        [
          { port: 9000, source: 'flag-default', env: null, loopback: false },
          { port: 6060, source: 'literal', env: null, loopback: true },
        ],
        'likely',
        [],
      ),
    },
    { port: [9000] },
  ],
];

for (const [title, changes, expected] of suggestions) {
  test(`suggested: ${title}`, t => t.like(suggestGo(goFacts(changes)), expected));
}
