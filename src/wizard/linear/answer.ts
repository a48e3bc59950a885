import type { Question } from '../../domain/questions.js';
import { diffLines } from '../changes.js';
import { actionFor } from '../keys.js';
import { visibleOptions } from '../options.js';
import { type Action, reduce } from '../reduce.js';
import { currentQuestion, givenNow, type State } from '../state.js';
import { type Line, token } from '../tokens.js';
import type { World } from '../world.js';
import { choiceText, entryText, listed } from './text.js';

/** What follows from a typed line: the next state, and what to say before its screen is printed. */
interface Reply {
  readonly state: State;
  readonly say: readonly Line[];
}

/** Understands one line. A line that is not understood leaves the state as it is and says why. */
export function answerTo(typed: string, state: State, world: World): Reply {
  const text = typed.trim();
  if (text === 'q') return { state: reduce(state, { type: 'quit' }, world), say: [] };
  if (text === 'b') return tried(state, [{ type: 'back' }], world);
  if (text === 'f') return { state, say: dockerfileLines(state, world) };
  const question = state.screen.name === 'ask' ? currentQuestion(state, world) : null;
  if (question === null) return menuReply(text, state, world);
  if (text === '') return tried(state, [{ type: 'choose' }], world);
  const numbers = numbersIn(text, question);
  if (numbers !== null) return tried(state, actionsFor(numbers, question, state), world);
  return namedReply(text, question, state, world);
}

function menuReply(text: string, state: State, world: World): Reply {
  if (text === 'd' && state.screen.name === 'review') {
    return { state, say: diffLines(world.files(givenNow(state, world))) };
  }
  const press = { key: 'text', text } as const;
  const action = actionFor(press, state, world, { total: 0, page: 1 });
  if (action === null || action.type === 'scroll') return said(state, 'Please type one of the letters.');
  return tried(state, [action], world);
}

/** Performs the actions; where the last one is refused, nothing happens and the reason is said. */
function tried(state: State, actions: readonly Action[], world: World): Reply {
  let next = state;
  for (const action of actions) {
    next = reduce(next, action, world);
    if (next.notice !== null) return said(state, next.notice);
  }
  return { state: next, say: next.log.slice(state.log.length).map(entry => [token(entryText(entry))]) };
}

/** Places of the options, counted from 0; null when the text is not all numbers of options. */
function numbersIn(text: string, question: Question): readonly number[] | null {
  const words = text.split(/[\s,]+/);
  const numbers = words.map(word => (/^\d{1,4}$/.test(word) ? Number(word) - 1 : -1));
  const valid = numbers.every(at => at >= 0 && at < question.options.length);
  return valid && (question.kind === 'many' || numbers.length === 1) ? numbers : null;
}

function actionsFor(numbers: readonly number[], question: Question, state: State): readonly Action[] {
  const moveTo = (from: number, to: number): Action => ({ type: 'move', by: to - from, wrap: false });
  const [first = 0] = numbers;
  if (question.kind === 'one') return [moveTo(state.cursor, first), { type: 'choose' }];
  const actions: Action[] = [];
  let cursor = state.cursor;
  for (const [at, option] of question.options.entries()) {
    if (numbers.includes(at) === state.marked.includes(option.value)) continue;
    actions.push(moveTo(cursor, at), { type: 'toggle' });
    cursor = at;
  }
  return [...actions, { type: 'choose' }];
}

/** A value, a label, or a part of one: chosen when it can mean only one option, listed when it can mean several. */
function namedReply(text: string, question: Question, state: State, world: World): Reply {
  const lower = text.toLowerCase();
  const exact = question.options.findIndex(
    option => option.value === text || option.label.toLowerCase() === lower,
  );
  const matches = exact >= 0 ? [] : visibleOptions(question, text);
  const [only] = matches;
  const at =
    exact >= 0 ? exact : matches.length === 1 && only !== undefined ? question.options.indexOf(only) : -1;
  if (at >= 0) return tried(state, actionsFor([at], question, state), world);
  if (matches.length === 0) return said(state, `"${text}" is not one of the choices. Please type a number.`);
  const rows = matches
    .slice(0, listed)
    .map(option => choiceText(question, question.options.indexOf(option), state, world));
  return { state, say: [`${matches.length} choices match:`, ...rows].map(row => [token(row)]) };
}

function dockerfileLines(state: State, world: World): readonly Line[] {
  const preview = world.preview(givenNow(state, world));
  return (preview.problem ?? preview.dockerfile.trimEnd()).split('\n').map(row => [token(row)]);
}

function said(state: State, text: string): Reply {
  return { state, say: [[token(text)]] };
}
