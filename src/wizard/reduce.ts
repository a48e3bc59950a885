import type { AnswerId } from '../domain/answers.js';
import type { Question } from '../domain/questions.js';
import { overwriteMenu, reviewMenu } from './menu.js';
import { optionAtCursor, visibleOptions } from './options.js';
import { currentQuestion, givenNow, possible, type Reading, type State } from './state.js';
import { fixedEntries, labelsOf } from './transcript.js';
import type { World } from './world.js';

/** What a person can do. Keys are mapped to these elsewhere. */
export type Action =
  | { readonly type: 'move'; readonly by: number; readonly wrap: boolean }
  | { readonly type: 'choose' }
  | { readonly type: 'toggle' }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  | { readonly type: 'filter'; readonly text: string }
  | { readonly type: 'read'; readonly what: Reading }
  | { readonly type: 'close' }
  | { readonly type: 'scroll'; readonly to: number }
  | { readonly type: 'write'; readonly verify: boolean }
  | { readonly type: 'decide'; readonly overwrite: boolean }
  | { readonly type: 'quit' };

/** The state before the first key: the answers given beforehand are in the transcript, the first open question is on. */
export function initialState(world: World): State {
  const empty: State = {
    screen: { name: 'ask' },
    answered: [],
    kept: {},
    cursor: 0,
    marked: [],
    filter: '',
    scroll: 0,
    decided: {},
    verify: false,
    notice: null,
    log: fixedEntries(world),
    result: null,
  };
  return enter(empty, world);
}

/** The next state. Pure and total: an action that makes no sense on this screen changes nothing. */
export function reduce(state: State, action: Action, world: World): State {
  if (state.result !== null) return state;
  const calm: State = state.notice === null ? state : { ...state, notice: null };
  if (action.type === 'quit') return { ...calm, result: { kind: 'cancelled' } };
  switch (calm.screen.name) {
    case 'ask':
      return reduceAsk(calm, action, world);
    case 'review':
      return reduceReview(calm, action, world);
    case 'reading':
      if (action.type === 'close' || action.type === 'back') {
        return { ...calm, screen: { name: calm.screen.from }, scroll: 0 };
      }
      return scrolled(calm, action);
    case 'overwrite':
      return reduceOverwrite(calm, action, calm.screen.path, world);
  }
}

function reduceAsk(state: State, action: Action, world: World): State {
  const question = currentQuestion(state, world);
  if (question === null) return enter(state, world);
  switch (action.type) {
    case 'move':
      return moved(state, action, visibleOptions(question, state.filter).length);
    case 'choose':
      return chosen(state, question, world);
    case 'toggle':
      return toggled(state, question);
    case 'filter':
      return { ...state, filter: action.text, cursor: 0 };
    case 'read':
      return { ...state, screen: { name: 'reading', what: action.what, from: 'ask' }, scroll: 0 };
    case 'back':
      return back(state, world);
    case 'forward': {
      const values = possible(question, state.kept[question.id] ?? []);
      return values.length > 0 ? answer(state, question, values, world) : state;
    }
    default:
      return state;
  }
}

function chosen(state: State, question: Question, world: World): State {
  if (question.kind === 'many') {
    if (state.marked.length === 0) return { ...state, notice: 'Mark at least one with the space bar.' };
    const inOrder = question.options
      .map(option => option.value)
      .filter(value => state.marked.includes(value));
    return answer(state, question, inOrder, world);
  }
  const option = optionAtCursor(question, state);
  if (option === null) return { ...state, notice: 'Nothing matches what was typed.' };
  if (option.disabled !== null) return { ...state, notice: `Not possible: ${option.disabled}` };
  return answer(state, question, [option.value], world);
}

function toggled(state: State, question: Question): State {
  const option = optionAtCursor(question, state);
  if (question.kind === 'one' || option === null) return state;
  if (option.disabled !== null) return { ...state, notice: `Not possible: ${option.disabled}` };
  const without = state.marked.filter(value => value !== option.value);
  const marked = without.length < state.marked.length ? without : [...state.marked, option.value];
  return { ...state, marked };
}

function answer(state: State, question: Question, values: readonly string[], world: World): State {
  const labels = labelsOf(question, values).join(', ');
  const entry = { kind: 'answer', title: question.title, answer: labels, from: null } as const;
  const next = {
    ...state,
    answered: [...state.answered, question.id],
    kept: { ...state.kept, [question.id]: values },
    log: [...state.log, entry],
  };
  return enter(next, world);
}

function back(state: State, world: World): State {
  const last = state.answered.at(-1);
  if (last === undefined) return { ...state, notice: 'This is the first question.' };
  const reopened: State = { ...state, answered: state.answered.slice(0, -1), decided: {} };
  const title = titleOf(last, reopened, world);
  return enter({ ...reopened, log: [...state.log, { kind: 'back', title }] }, world);
}

function titleOf(id: AnswerId, state: State, world: World): string {
  return world.questions(givenNow(state, world)).find(question => question.id === id)?.title ?? id;
}

/** Shows the open question with its kept or suggested answer under the cursor, or the review when none is open. */
function enter(state: State, world: World): State {
  const question = currentQuestion(state, world);
  const fresh: State = { ...state, cursor: 0, marked: [], filter: '', scroll: 0, notice: null };
  if (question === null) return { ...fresh, screen: { name: 'review' } };
  const kept = possible(question, state.kept[question.id] ?? []);
  const preselected = kept.length > 0 ? kept : possible(question, question.suggested);
  const isFirst = (value: string, disabled: string | null): boolean =>
    preselected.length > 0 ? value === preselected[0] : disabled === null;
  const cursor = Math.max(
    0,
    question.options.findIndex(option => isFirst(option.value, option.disabled)),
  );
  return { ...fresh, screen: { name: 'ask' }, cursor, marked: question.kind === 'many' ? preselected : [] };
}

function reduceReview(state: State, action: Action, world: World): State {
  const given = givenNow(state, world);
  const menu = reviewMenu(given, world);
  switch (action.type) {
    case 'move':
      return moved(state, action, menu.length);
    case 'read':
      return { ...state, screen: { name: 'reading', what: action.what, from: 'review' }, scroll: 0 };
    case 'back':
      return back(state, world);
    case 'write':
      if (!menu.some(item => item.action === 'write')) {
        return { ...state, notice: 'These answers cannot be met: go back and change one.' };
      }
      return settle({ ...state, verify: action.verify, decided: {} }, world);
    default:
      return state;
  }
}

function reduceOverwrite(state: State, action: Action, path: string, world: World): State {
  switch (action.type) {
    case 'move':
      return moved(state, action, overwriteMenu.length);
    case 'scroll':
      return scrolled(state, action);
    case 'decide':
      return settle(
        { ...state, decided: { ...state.decided, [path]: action.overwrite ? 'overwrite' : 'keep' } },
        world,
      );
    case 'back':
      return { ...state, screen: { name: 'review' }, cursor: 0, scroll: 0, decided: {} };
    default:
      return state;
  }
}

/** Asks for each refused file; when all are decided, the wizard is done. */
function settle(state: State, world: World): State {
  const given = givenNow(state, world);
  const refused = world.files(given).filter(file => file.action === 'refuse');
  const open = refused.find(file => state.decided[file.path] === undefined);
  if (open !== undefined) {
    return { ...state, screen: { name: 'overwrite', path: open.path }, cursor: 0, scroll: 0 };
  }
  const overwrite = refused.map(file => file.path).filter(path => state.decided[path] === 'overwrite');
  return { ...state, result: { kind: 'write', given, overwrite, verify: state.verify } };
}

function moved(state: State, action: { readonly by: number; readonly wrap: boolean }, count: number): State {
  if (count === 0) return { ...state, cursor: 0 };
  const target = state.cursor + action.by;
  const cursor = action.wrap ? (target + count) % count : Math.min(count - 1, Math.max(0, target));
  return { ...state, cursor: Math.max(0, cursor) };
}

function scrolled(state: State, action: Action): State {
  return action.type === 'scroll' ? { ...state, scroll: Math.max(0, action.to) } : state;
}
