import test from 'ava';
import type { Key } from 'ink';
import { pressesOf } from '../../src/wizard/ink/presses.js';
import type { Press } from '../../src/wizard/keys.js';
import { currentQuestion, type State } from '../../src/wizard/state.js';
import { initialState, step } from '../../src/wizard/step.js';
import { createWorld } from '../../src/wizard/world.js';
import { type FakeOptions, fakeProject } from './fake-project.js';
import { fakeTerminal } from './fake-terminal.js';

const size = { columns: 80, rows: 24 };
const enter: Press = { key: 'enter' };
const typed = (text: string): readonly Press[] =>
  Array.from(text).map(character => ({ key: 'text', text: character }));

function play(pieces: readonly (readonly Press[])[], options: FakeOptions = {}): State {
  const world = createWorld({ ...fakeProject(options), terminal: fakeTerminal() });
  return pieces.reduce((state, presses) => step(state, { presses, size }, world), initialState(world));
}

const sixEnters = Array.from({ length: 6 }, () => [enter]);

test('letters work where they cannot be meant for a filter', t => {
  t.is(play([typed('j')]).cursor, 1);
  t.deepEqual(play([typed('q')]).result, { kind: 'cancelled' });
  const filtering = play([[enter], typed('q')], { entries: 30 });
  t.is(filtering.filter, 'q');
  t.is(filtering.result, null);
});

test('escape clears the filter first, then goes back', t => {
  const leave: Press = { key: 'escape' };
  const cleared = play([[enter], typed('job'), [{ key: 'backspace' }], [leave]], { entries: 30 });
  t.is(cleared.filter, '');
  t.deepEqual(cleared.answered, ['language']);
  t.deepEqual(play([[enter], typed('job'), [leave], [leave]], { entries: 30 }).answered, []);
});

test('keys that arrive in one piece answer questions one after the other', t => {
  t.deepEqual(play([[enter, enter, enter]]).answered, ['language', 'entry', 'cgo']);
});

test('a pasted text can never agree to writing', t => {
  const pasted = play([[...sixEnters.flat(), enter, ...typed('w'), enter]]);
  t.is(pasted.screen.name, 'review');
  t.is(pasted.result, null);
  t.is(play([...sixEnters, [...typed('wo'), enter]]).result, null);
  t.is(play([...sixEnters, typed('w')]).result?.kind, 'write');
});

test('an interrupt ends the wizard on every screen', t => {
  const interrupt: Press = { key: 'interrupt' };
  const screens = [
    [],
    [[enter], [{ key: 'tab' }]],
    sixEnters,
    [...sixEnters, typed('w')],
    [[enter], typed('jo')],
  ] as const;
  for (const before of screens) {
    t.deepEqual(play([...before, [interrupt]], { foreign: true, entries: 30 }).result, { kind: 'cancelled' });
  }
});

test('reading is left by q without leaving the wizard', t => {
  const state = play([[enter], [{ key: 'tab' }], typed('jj'), typed('q')]);
  t.is(state.screen.name, 'ask');
  t.is(state.result, null);
});

test('scrolling stops at both ends', t => {
  const reading = [[enter], [{ key: 'tab' }]] as const;
  t.is(play([...reading, typed('kk')]).scroll, 0);
  t.is(play([...reading, typed('GGj')]).scroll, 2);
  t.is(play([...reading, typed('Gg')]).scroll, 0);
});

test('a filter that is typed finds its option', t => {
  const options = { entries: 30 };
  const world = createWorld({ ...fakeProject(options), terminal: fakeTerminal() });
  const state = play([[enter], typed('WORK'), [enter]], options);
  t.deepEqual(state.kept.entry, ['./cmd/worker']);
  t.is(currentQuestion(state, world)?.id, 'cgo');
});

const noKey: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};
const inputs: readonly (readonly [string, string, Partial<Key>, readonly Press[]])[] = [
  ['an arrow', '', { downArrow: true }, [{ key: 'down' }]],
  ['Enter', '\r', { return: true }, [enter]],
  ['Ctrl-C', 'c', { ctrl: true }, [{ key: 'interrupt' }]],
  ['another control key', 'a', { ctrl: true }, []],
  ['a key with Alt', 'b', { meta: true }, []],
  ['DEL, which Ink calls delete', '', { delete: true }, [{ key: 'backspace' }]],
  ['several characters at once', 'jj\r', {}, [...typed('jj'), enter]],
  ['control characters in a paste', 'a\u0000b', {}, typed('ab')],
];
for (const [title, text, key, expected] of inputs) {
  test(`input: ${title}`, t => t.deepEqual(pressesOf(text, { ...noKey, ...key }), expected));
}
