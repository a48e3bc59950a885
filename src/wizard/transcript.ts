import type { Given, Question } from '../domain/questions.js';
import type { LogEntry } from './state.js';
import type { Theme } from './theme.js';
import { type Line, token } from './tokens.js';
import type { World } from './world.js';

type AnswerEntry = Extract<LogEntry, { kind: 'answer' }>;

/** Entries for the answers that were given before the wizard began. */
export function fixedEntries(world: World): readonly LogEntry[] {
  return answerEntries(world.fixed, world);
}

/** An entry for each answer: in the order of the questions, then those that no question asks for. */
export function answerEntries(given: Given, world: World): readonly AnswerEntry[] {
  const questions = world.questions(given);
  const asked = questions.flatMap(question => {
    const values = given[question.id];
    return values === undefined
      ? []
      : [answerEntry(question.title, labelsOf(question, values), question.id, world)];
  });
  const others = Object.entries(given).filter(([id]) => !questions.some(question => question.id === id));
  return [...asked, ...others.map(([id, values]) => answerEntry(id, values, id, world))];
}

/** The labels of the options with these values; a value without an option stands for itself. */
export function labelsOf(question: Question, values: readonly string[]): readonly string[] {
  return values.map(value => question.options.find(option => option.value === value)?.label ?? value);
}

function answerEntry(title: string, labels: readonly string[], id: string, world: World): AnswerEntry {
  const sources: Readonly<Record<string, string>> = world.fixedFrom;
  const from = id in world.fixed ? (sources[id] ?? 'given') : null;
  return { kind: 'answer', title, answer: labels.length === 0 ? 'none' : labels.join(', '), from };
}

/** An answered question, collapsed to one line. */
export function entryLine(entry: LogEntry, theme: Theme): Line {
  const { symbols } = theme;
  if (entry.kind === 'back') {
    return [token(symbols.returned, 'dim'), token(` back to: ${entry.title}`, 'dim')];
  }
  return [
    token(symbols.done, 'good'),
    token(` ${entry.title} `),
    token(entry.answer, 'strong'),
    ...(entry.from === null ? [] : [token(` (${sourceText(entry.from)})`, 'dim')]),
  ];
}

/** `from --base`; a source that is no name stays as it is. */
export function sourceText(from: string): string {
  return from === 'given' ? 'given' : `from ${from}`;
}
