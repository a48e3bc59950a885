import type { AnswerId } from '../domain/answers.js';
import type { Given, Question } from '../domain/questions.js';
import type { WizardResult } from './types.js';
import type { World } from './world.js';

/** What is on the screen. `reading` is a scrollable text over the screen it was opened from. */
export type Screen =
  | { readonly name: 'ask' }
  | { readonly name: 'review' }
  | { readonly name: 'reading'; readonly what: Reading; readonly from: 'ask' | 'review' }
  | { readonly name: 'overwrite'; readonly path: string };

export type Reading = 'dockerfile' | 'diff';

/** A line of the transcript: printed once, never changed. */
export type LogEntry =
  | { readonly kind: 'answer'; readonly title: string; readonly answer: string; readonly from: string | null }
  | { readonly kind: 'back'; readonly title: string };

/** Everything the wizard remembers. Plain data. */
export interface State {
  readonly screen: Screen;
  /** Questions answered in this run, in order: the way back. */
  readonly answered: readonly AnswerId[];
  /** Every answer of this run, also of questions that were left again by going back. */
  readonly kept: Given;
  /** Row among the options that the filter leaves, in the menu of the review, or of the overwrite question. */
  readonly cursor: number;
  /** Values marked in a question with several answers. */
  readonly marked: readonly string[];
  readonly filter: string;
  /** First row of the text that is read. */
  readonly scroll: number;
  /** Refused files that were decided on. */
  readonly decided: Readonly<Record<string, 'overwrite' | 'keep'>>;
  readonly verify: boolean;
  /** Why the last key did nothing. */
  readonly notice: string | null;
  readonly log: readonly LogEntry[];
  /** Set once, at the end. */
  readonly result: WizardResult | null;
}

/** The answers that stand now: given before and given in this run. */
export function givenNow(state: State, world: World): Given {
  return { ...Object.fromEntries(state.answered.map(id => [id, state.kept[id]])), ...world.fixed };
}

/** The question to ask now; null when all are answered. */
export function currentQuestion(state: State, world: World): Question | null {
  const open = (question: Question): boolean =>
    !(question.id in world.fixed) && !state.answered.includes(question.id) && question.options.length > 0;
  return world.questions(givenNow(state, world)).find(open) ?? null;
}

/** Values of `wanted` that can be chosen in this question. */
export function possible(question: Question, wanted: readonly string[]): readonly string[] {
  return wanted.filter(value =>
    question.options.some(option => option.value === value && option.disabled === null),
  );
}
