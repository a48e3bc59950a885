import type { AnswerId } from '../domain/answers.js';
import type { PlannedFile } from '../domain/files.js';
import type { Given, Question } from '../domain/questions.js';
import type { Preview, WizardInput } from './types.js';

/** What the state machine asks of the rest of the program: pure functions of the answers so far. */
export interface World {
  readonly fixed: Given;
  readonly fixedFrom: Partial<Record<AnswerId, string>>;
  questions(given: Given): readonly Question[];
  preview(given: Given): Preview;
  /** Empty where the answers cannot be met. */
  files(given: Given): readonly PlannedFile[];
}

/** The input's functions, each remembering its results: moving a cursor to and fro asks for the same few again. */
export function createWorld(input: WizardInput): World {
  const preview = remember(given => input.preview(given));
  const files = remember(given => input.files(given));
  return {
    fixed: input.given,
    fixedFrom: input.givenFrom,
    questions: remember(given => input.questions(given)),
    preview,
    files: given => (preview(given).problem === null ? files(given) : []),
  };
}

function remember<T>(compute: (given: Given) => T): (given: Given) => T {
  const results = new Map<string, T>();
  return given => {
    const key = JSON.stringify(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(given);
    results.set(key, result);
    return result;
  };
}
