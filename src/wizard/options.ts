import type { Question, QuestionOption } from '../domain/questions.js';
import type { State } from './state.js';

/** Above so many options, typing filters the list instead of being read as single-letter keys. */
const typeAheadFrom = 10;

export function hasTypeAhead(question: Question): boolean {
  return question.options.length >= typeAheadFrom;
}

/** The options that contain what was typed, in label or value, whatever the case. */
export function visibleOptions(question: Question, filter: string): readonly QuestionOption[] {
  if (filter === '') return question.options;
  const wanted = filter.toLowerCase();
  return question.options.filter(option => `${option.label}\n${option.value}`.toLowerCase().includes(wanted));
}

/** The option under the cursor; null when the filter leaves none. */
export function optionAtCursor(
  question: Question,
  state: Pick<State, 'filter' | 'cursor'>,
): QuestionOption | null {
  return visibleOptions(question, state.filter)[state.cursor] ?? null;
}
