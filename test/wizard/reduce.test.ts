import test from 'ava';
import fc from 'fast-check';
import type { AnswerId } from '../../src/domain/answers.js';
import { visibleOptions } from '../../src/wizard/options.js';
import { type Action, initialState, reduce } from '../../src/wizard/reduce.js';
import { currentQuestion, givenNow, type State } from '../../src/wizard/state.js';
import { createWorld, type World } from '../../src/wizard/world.js';
import { type FakeOptions, fakeProject } from './fake-project.js';
import { fakeTerminal } from './fake-terminal.js';

const choose: Action = { type: 'choose' };
const back: Action = { type: 'back' };
const forward: Action = { type: 'forward' };
const down: Action = { type: 'move', by: 1, wrap: true };
const up: Action = { type: 'move', by: -1, wrap: true };
const write: Action = { type: 'write', verify: false };
const toAlpine = [choose, choose, choose, choose, choose, down, down, choose];

function worldOf(options: FakeOptions = {}): World {
  return createWorld({ ...fakeProject(options), terminal: fakeTerminal() });
}

function run(actions: readonly Action[], world: World): State {
  return actions.reduce((state, action) => reduce(state, action, world), initialState(world));
}

interface Row {
  readonly title: string;
  readonly options?: FakeOptions;
  readonly actions: readonly Action[];
  readonly expected: Partial<State> & { readonly asks?: AnswerId | null };
}

const rows: readonly Row[] = [
  {
    title: 'begins with the first question',
    actions: [],
    expected: { asks: 'language', cursor: 0, log: [] },
  },
  {
    title: 'an answer by flag is in the transcript and not asked',
    options: { given: { language: ['go'] }, givenFrom: { language: '--language' } },
    actions: [],
    expected: {
      asks: 'entry',
      log: [
        {
          kind: 'answer',
          title: 'Which language is the program written in?',
          answer: 'Go',
          from: '--language',
        },
      ],
    },
  },
  {
    title: 'a flag that no question asks for is in the transcript, too',
    options: { given: { port: ['8080', '9090'] }, givenFrom: { port: '--port' } },
    actions: [],
    expected: {
      asks: 'language',
      log: [{ kind: 'answer', title: 'port', answer: '8080, 9090', from: '--port' }],
    },
  },
  {
    title: 'Enter takes the suggestion',
    actions: [choose],
    expected: { asks: 'entry', answered: ['language'] },
  },
  { title: 'moving up from the first goes to the last', actions: [choose, up], expected: { cursor: 2 } },
  {
    title: 'a refused option is not chosen and says why',
    actions: [choose, choose, choose, choose, choose, up, choose],
    expected: {
      asks: 'base',
      notice:
        'Not possible: the program looks users up with os/user (internal/auth/who.go:9), and scratch has no passwd file',
    },
  },
  {
    title: 'the notice is gone with the next key',
    actions: [choose, choose, choose, choose, choose, up, choose, up],
    expected: { notice: null, cursor: 3 },
  },
  {
    title: 'an answer can bring a question of its own',
    actions: toAlpine,
    expected: { asks: 'alpineLibc', cursor: 0 },
  },
  {
    title: 'back on the first question says so',
    actions: [back],
    expected: { notice: 'This is the first question.' },
  },
  {
    title: 'back shows the earlier answer under the cursor',
    actions: [choose, down, choose, back],
    expected: { asks: 'entry', cursor: 1, answered: ['language'] },
  },
  {
    title: 'forward takes the answer that was given before',
    actions: [choose, down, choose, back, up, forward],
    expected: { asks: 'cgo', kept: { language: ['go'], entry: ['./cmd/migrate'] } },
  },
  {
    title: 'forward without an earlier answer does nothing',
    actions: [forward],
    expected: { asks: 'language', answered: [] },
  },
  {
    title: 'an earlier answer that became impossible is not preselected',
    actions: [...toAlpine, back, back, back, back, down, choose, choose, choose],
    expected: { asks: 'base', cursor: 0 },
  },
  {
    title: 'the last answer leads to the review',
    actions: [choose, choose, choose, choose, choose, choose],
    expected: { asks: null, screen: { name: 'review' } },
  },
  {
    title: 'back from the review asks the last question again',
    actions: [choose, choose, choose, choose, choose, choose, back],
    expected: { asks: 'base', screen: { name: 'ask' } },
  },
  {
    title: 'writing comes from the review only',
    actions: [write],
    expected: { asks: 'language', result: null },
  },
  {
    title: 'a file that is not ours is asked for',
    options: { foreign: true },
    actions: [choose, choose, choose, choose, choose, choose, write],
    expected: { screen: { name: 'overwrite', path: 'Dockerfile' }, result: null },
  },
  {
    title: 'back from that question leads to the review',
    options: { foreign: true },
    actions: [choose, choose, choose, choose, choose, choose, write, back],
    expected: { screen: { name: 'review' }, result: null },
  },
  {
    title: 'answers that cannot be met are not written',
    options: { impossibleBase: 'distroless' },
    actions: [choose, choose, choose, choose, choose, choose, write],
    expected: { result: null, notice: 'These answers cannot be met: go back and change one.' },
  },
  {
    title: 'several entries are marked with the space bar and given in their own order',
    options: { many: true },
    actions: [choose, { type: 'toggle' }, up, { type: 'toggle' }, up, { type: 'toggle' }, choose],
    expected: { asks: 'cgo', kept: { language: ['go'], entry: ['./cmd/migrate', './cmd/worker'] } },
  },
  {
    title: 'nothing marked is no answer',
    options: { many: true },
    actions: [choose, { type: 'toggle' }, choose],
    expected: { asks: 'entry', notice: 'Mark at least one with the space bar.' },
  },
  {
    title: 'a filter that matches nothing cannot be chosen from',
    options: { entries: 20 },
    actions: [choose, { type: 'filter', text: 'zzz' }, choose],
    expected: { asks: 'entry', notice: 'Nothing matches what was typed.' },
  },
  {
    title: 'quitting is a result',
    actions: [choose, { type: 'quit' }],
    expected: { result: { kind: 'cancelled' } },
  },
];

for (const row of rows) {
  test(row.title, t => {
    const world = worldOf(row.options);
    const state = run(row.actions, world);
    const { asks, ...expected } = row.expected;
    t.like(state, expected);
    if (asks !== undefined) t.is(currentQuestion(state, world)?.id ?? null, asks);
  });
}

for (const overwrite of [true, false]) {
  test(`the result names a refused file when it may be overwritten: ${overwrite}`, t => {
    const world = worldOf({ foreign: true, given: { base: ['slim'] } });
    const state = run(
      [
        choose,
        choose,
        choose,
        choose,
        choose,
        { type: 'write', verify: true },
        { type: 'decide', overwrite },
      ],
      world,
    );
    t.deepEqual(state.result, {
      kind: 'write',
      given: {
        language: ['go'],
        entry: ['./cmd/api'],
        cgo: ['no'],
        https: ['yes'],
        priority: ['balanced'],
        base: ['slim'],
      },
      overwrite: overwrite ? ['Dockerfile'] : [],
      verify: true,
    });
  });
}

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(choose) },
  fc.record({
    type: fc.constant('move' as const),
    by: fc.constantFrom(-Infinity, -8, -1, 1, 8, Infinity),
    wrap: fc.constant(false),
  }),
  fc.record({ type: fc.constant('move' as const), by: fc.constantFrom(-1, 1), wrap: fc.constant(true) }),
  fc.constantFrom<Action>(
    back,
    forward,
    write,
    { type: 'toggle' },
    { type: 'close' },
    { type: 'write', verify: true },
  ),
  fc.record({ type: fc.constant('filter' as const), text: fc.constantFrom('', 'a', 'job', 'zz') }),
  fc.record({
    type: fc.constant('read' as const),
    what: fc.constantFrom('dockerfile' as const, 'diff' as const),
  }),
  fc.record({ type: fc.constant('scroll' as const), to: fc.integer({ min: -5, max: 99 }) }),
  fc.record({ type: fc.constant('decide' as const), overwrite: fc.boolean() }),
);
const anyOptions: fc.Arbitrary<FakeOptions> = fc.record(
  {
    entries: fc.constantFrom(1, 3, 25),
    many: fc.boolean(),
    foreign: fc.boolean(),
    impossibleBase: fc.constantFrom('alpine', 'distroless'),
    given: fc.constantFrom({}, { base: ['alpine'] }, { language: ['go'], entry: ['./cmd/api'] }),
  },
  { requiredKeys: [] },
);

test('no sequence of actions breaks what always holds', t => {
  fc.assert(
    fc.property(anyOptions, fc.array(anyAction, { maxLength: 40 }), (options, actions) => {
      const world = worldOf(options);
      let state = initialState(world);
      for (const action of actions) {
        const before = state;
        state = reduce(before, action, world);
        checkInvariants(before, action, state, world);
      }
    }),
  );
  t.pass();
});

test('back and then forward restores answers and question', t => {
  fc.assert(
    fc.property(anyOptions, fc.array(anyAction, { maxLength: 30 }), (options, actions) => {
      const world = worldOf(options);
      const state = run(actions, world);
      if (state.screen.name !== 'ask' || state.answered.length === 0) return;
      const there = reduce(reduce(state, back, world), forward, world);
      assert(
        JSON.stringify(there.answered) === JSON.stringify(state.answered),
        'the same questions are answered',
      );
      assert(
        JSON.stringify(givenNow(there, world)) === JSON.stringify(givenNow(state, world)),
        'with the same answers',
      );
      assert(
        currentQuestion(there, world)?.id === currentQuestion(state, world)?.id,
        'the same question is asked',
      );
    }),
  );
  t.pass();
});

function checkInvariants(before: State, action: Action, state: State, world: World): void {
  const question = state.screen.name === 'ask' ? currentQuestion(state, world) : null;
  if (question !== null) {
    const count = visibleOptions(question, state.filter).length;
    assert(state.cursor >= 0 && state.cursor < Math.max(1, count), 'the cursor is on a row');
    const possible = question.options.filter(option => option.disabled === null).map(option => option.value);
    assert(
      state.marked.every(value => possible.includes(value)),
      'only what is possible is marked',
    );
  }
  assert(new Set(state.answered).size === state.answered.length, 'no question is answered twice');
  assert(
    before.log.every((entry, at) => state.log[at] === entry),
    'the transcript only grows',
  );
  assert(state.scroll >= 0, 'nothing is scrolled above the top');
  if (before.result !== null) assert(state === before, 'a result is final');
  if (before.result === null && state.result?.kind === 'write') {
    assert(
      before.screen.name === 'review' || before.screen.name === 'overwrite',
      'writing comes after the review',
    );
    assert(action.type === 'write' || action.type === 'decide', 'and by no other key');
    assert(currentQuestion(state, world) === null, 'when everything is answered');
    assert(world.preview(state.result.given).problem === null, 'and can be made');
  }
}

function assert(condition: boolean, what: string): void {
  if (!condition) throw new Error(`does not hold: ${what}`);
}
