import { fields } from '../../answers/fields.js';
import { answerIds, type Layer } from '../../answers/resolve.js';
import type { AnswerId, AnswerSource } from '../../domain/answers.js';
import { Problem, usageProblem } from '../../domain/errors.js';
import { recordFile } from '../../write/record.js';

/** Throws a Problem for a word that is no answer and that no flag gave, naming the place where it stands. */
export function assertAnswers(layers: readonly Layer[]): void {
  for (const { source, given } of layers) {
    const place = places[source];
    if (place === undefined) continue;
    for (const id of answerIds) {
      const words = given[id];
      if (words !== undefined) assertAnswer(id, words, place(fields[id].flag));
    }
  }
}

const places: Readonly<Partial<Record<AnswerSource, (flag: string) => string>>> = {
  environment: flag => `CREATE_SLIM_IMAGE_${flag.toUpperCase().replaceAll('-', '_')}`,
  recorded: flag => `${recordFile}: answers.${flag}`,
  config: flag => `Your default ${flag} (create-slim-image config get ${flag})`,
};

function assertAnswer(id: AnswerId, words: readonly string[], place: string): void {
  try {
    fields[id].parse(words);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw usageProblem(
      error.id,
      error.message.replace(`--${fields[id].flag} was given`, `${place} is`),
      error.fix,
      error,
    );
  }
}
