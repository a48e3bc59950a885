import { fields } from '../answers/fields.js';
import { answerIds } from '../answers/resolve.js';
import type { AnswerId } from '../domain/answers.js';
import { usageProblem } from '../domain/errors.js';
import type { OutputFile } from '../domain/files.js';
import type { Given } from '../domain/questions.js';
import type { Authorship } from '../render/header.js';

/** Name of the recorded answers, below the project folder. */
export const recordFile = 'slim-image.json';

/** What is recorded for a later run: what a person said, never what detection found, and never a secret. */
export interface Recorded {
  readonly given: Given;
  /** Folder of templates below the project, when one was used. */
  readonly templates: string | null;
  readonly settings: Readonly<Record<string, string>>;
}

const nothing: Recorded = { given: {}, templates: null, settings: {} };

/** The record as text. `files` are hashed by their own first lines; only their names are listed. */
export function printRecord(recorded: Recorded, version: string, files: readonly OutputFile[]): OutputFile {
  const answers: Record<string, readonly string[]> = {};
  for (const id of answerIds) {
    const words = recorded.given[id];
    if (words !== undefined) answers[fields[id].flag] = words;
  }
  const document = {
    tool: 'create-slim-image',
    version,
    answers,
    ...(recorded.templates === null ? {} : { templates: recorded.templates }),
    ...(Object.keys(recorded.settings).length === 0 ? {} : { set: recorded.settings }),
    files: Object.fromEntries(files.map(file => [file.path, hashOf(file.text)])),
  };
  return { path: recordFile, text: `${JSON.stringify(document, null, 2)}\n` };
}

/** Reads a record. Nothing is assumed of its content: a repository is hostile input. Throws a Problem with the place. */
export function readRecord(text: string | null): Recorded {
  if (text === null) return nothing;
  const document = parse(text);
  if (!isOurs(document)) return nothing;
  return {
    given: givenOf(record(document['answers'])),
    templates: typeof document['templates'] === 'string' ? document['templates'] : null,
    settings: strings(record(document['set'])),
  };
}

/** Who wrote a slim-image.json: it has no first line to carry a hash, but it names its tool. */
export function recordAuthorship(text: string): Authorship {
  try {
    return isOurs(parse(text)) ? 'ours' : 'foreign';
  } catch {
    return 'foreign';
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return record(value);
  } catch (error) {
    const what = text === '' ? 'is empty or far too large' : 'is not valid JSON';
    throw usageProblem(
      'broken-record',
      `${recordFile} ${what}.`,
      'Mend it or remove it, or use --force.',
      error,
    );
  }
}

function isOurs(document: Readonly<Record<string, unknown>>): boolean {
  return document['tool'] === 'create-slim-image';
}

function givenOf(answers: Readonly<Record<string, unknown>>): Given {
  const given: Partial<Record<AnswerId, readonly string[]>> = {};
  for (const id of answerIds) {
    const words = Object.hasOwn(answers, fields[id].flag) ? answers[fields[id].flag] : undefined;
    const said = Array.isArray(words) ? words.filter(word => typeof word === 'string') : [];
    if (Array.isArray(words) && said.length > 0 && said.length === words.length) given[id] = said;
    else if (words !== undefined) {
      throw usageProblem(
        'broken-record',
        `${recordFile}: answers.${fields[id].flag} is not a list of words.`,
        'Mend it or remove it.',
      );
    }
  }
  return given;
}

function strings(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function hashOf(text: string): string {
  return `sha256:${/sha256:([0-9a-f]{32})\./.exec(text)?.[1] ?? ''}`;
}
