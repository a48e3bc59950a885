import type { AnsweredBy, AnswerId, AnswerSource, Answers } from '../domain/answers.js';
import type { Given } from '../domain/questions.js';
import { fields } from './fields.js';

/** Answers from one place, in words. */
export interface Layer {
  readonly source: AnswerSource;
  readonly given: Given;
}

type Draft = { -readonly [K in AnswerId]: Answers[K] };

/** What a person gets who says nothing and whose code says nothing. */
export const defaultAnswers: Pick<Answers, 'priority' | 'base' | 'alpineLibc'> = {
  priority: 'balanced',
  base: 'auto',
  alpineLibc: 'musl',
};

/**
 * The ladder: each layer goes over what was suggested, the first layer that says something winning.
 * Throws a Problem for a word that is not an answer, naming the flag.
 */
export function resolveAnswers(suggested: Answers, layers: readonly Layer[]): AnsweredBy {
  const answers: Draft = { ...suggested };
  const sources = { ...unsaid };
  for (const id of answerIds) sources[id] = adopt(answers, id, layers) ?? unsaid[id];
  return { answers, sources };
}

/** Where an answer comes from when nobody says it, in the order of the flags. */
const unsaid: Record<AnswerId, AnswerSource> = {
  language: 'detected',
  entry: 'detected',
  cgo: 'detected',
  https: 'detected',
  timezone: 'detected',
  priority: 'default',
  base: 'default',
  alpineLibc: 'default',
  port: 'detected',
  user: 'default',
  init: 'default',
  healthcheck: 'default',
  platform: 'default',
  package: 'default',
  buildArg: 'default',
  secret: 'default',
  registryMirror: 'default',
  caCert: 'default',
};

/** Ids in the order of the flags. */
export const answerIds: readonly AnswerId[] = [
  'language',
  'entry',
  'cgo',
  'https',
  'timezone',
  'priority',
  'base',
  'alpineLibc',
  'port',
  'user',
  'init',
  'healthcheck',
  'platform',
  'package',
  'buildArg',
  'secret',
  'registryMirror',
  'caCert',
];

/** The words of each answer that somebody gave, rather than detection or a default: what is worth recording. */
export function givenAnswers({ answers, sources }: AnsweredBy): Given {
  const given: Partial<Record<AnswerId, readonly string[]>> = {};
  for (const id of answerIds) {
    if (sources[id] !== 'detected' && sources[id] !== 'default') given[id] = words(answers, id);
  }
  return given;
}

/** An answer in the words of its flag. */
export function words<K extends AnswerId>(answers: Answers, id: K): readonly string[] {
  return fields[id].print(answers[id]);
}

function adopt<K extends AnswerId>(answers: Draft, id: K, layers: readonly Layer[]): AnswerSource | null {
  for (const { source, given } of layers) {
    const said = given[id];
    if (said === undefined) continue;
    answers[id] = fields[id].parse(said);
    return source;
  }
  return null;
}
