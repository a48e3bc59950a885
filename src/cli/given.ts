import { fields } from '../answers/fields.js';
import { answerIds } from '../answers/resolve.js';
import type { AnswerId } from '../domain/answers.js';
import { usageProblem } from '../domain/errors.js';
import type { Given } from '../domain/questions.js';
import type { World } from './world.js';

/** Parsed command line, as yargs hands it over. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * Throws a Problem for a flag or a folder that is said and empty: in a script that is a variable nobody set, and to go
 * on with a default would be a guess.
 */
export function assertSaid(argv: Arguments): void {
  for (const [name, value] of Object.entries(argv)) {
    if (name === '_' || name === '$0' || ![value].flat().includes('')) continue;
    const what = name === 'dir' ? 'The project folder' : `--${name}`;
    throw usageProblem(
      'invalid-answer',
      `${what} was given an empty value.`,
      'Give a value, or leave it out.',
    );
  }
}

/** The answers that flags give, in words. */
export function givenByFlags(argv: Arguments): Given {
  const given: Partial<Record<AnswerId, readonly string[]>> = {};
  for (const id of answerIds) {
    const said = wordsOf(argv[fields[id].flag]);
    if (said !== null) given[id] = id === 'caCert' && argv[fields[id].flag] !== false ? ['yes'] : said;
  }
  if (given.secret !== undefined) given.secret = given.secret.map(word => parseSecret(word).word);
  return given;
}

/**
 * The answers that environment variables give: CREATE_SLIM_IMAGE_BASE is --base. Lists are separated by commas, build
 * arguments, whose values may hold commas, by line ends.
 */
export function givenByEnvironment(env: World['env']): Given {
  const given: Partial<Record<AnswerId, readonly string[]>> = {};
  for (const id of answerIds) {
    const value = env[variableOf(fields[id].flag)];
    if (value === undefined || value === '') continue;
    if (id === 'caCert') given[id] = ['yes'];
    else given[id] = fields[id].shape === 'list' ? value.split(separators[id] ?? ',') : [value];
  }
  if (given.secret !== undefined) given.secret = given.secret.map(word => parseSecret(word).word);
  return given;
}

/** A comma inside `id=…,src=…` belongs to the secret. */
const separators: Readonly<Partial<Record<AnswerId, RegExp>>> = {
  buildArg: /\r?\n/,
  secret: /,(?!(?:type|src|source|target|dst)=)/,
};

/** Value of a flag that is no answer, from the command line or its environment variable; null for none. */
export function setting(argv: Arguments, env: World['env'], flag: string): string | null {
  const value = lastSaid(argv[flag]);
  if (typeof value === 'string' && value !== '') return value;
  const variable = env[variableOf(flag)];
  return variable === undefined || variable === '' ? null : variable;
}

/** True when a switch that is on by itself was switched off. */
export function isOff(argv: Arguments, env: World['env'], flag: string): boolean {
  if (lastSaid(argv[flag]) === false) return true;
  return ['0', 'false', 'no'].includes((env[variableOf(flag)] ?? '').toLowerCase());
}

/** A flag that was given twice: the last one counts. */
function lastSaid(value: unknown): unknown {
  return Array.isArray(value) ? value.at(-1) : value;
}

export function isOn(argv: Arguments, env: World['env'], flag: string): boolean {
  const said = lastSaid(argv[flag]);
  if (typeof said === 'boolean') return said;
  return ['1', 'true', 'yes'].includes((env[variableOf(flag)] ?? '').toLowerCase());
}

/** The files that secrets come from, as `--secret id=ID,src=FILE` or the environment says; docker's own spelling. */
export function secretFiles(
  argv: Arguments,
  env: World['env'],
): readonly { readonly id: string; readonly file: string }[] {
  const inEnvironment = env[variableOf('secret')];
  const said = wordsOf(argv['secret']) ?? inEnvironment?.split(separators.secret ?? ',') ?? [];
  return said.flatMap(word => {
    const { id, file } = parseSecret(word);
    return file === null ? [] : [{ id, file }];
  });
}

function parseSecret(word: string): { id: string; file: string | null; word: string } {
  if (!word.includes('=')) return { id: word.split(':')[0] ?? word, file: null, word };
  const parts = new Map(
    word.split(',').map(part => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const id = parts.get('id') ?? '';
  const target = parts.get('target') ?? parts.get('dst');
  return {
    id,
    file: parts.get('src') ?? parts.get('source') ?? null,
    word: target === undefined ? id : `${id}:${target}`,
  };
}

function variableOf(flag: string): string {
  return `CREATE_SLIM_IMAGE_${flag.toUpperCase().replaceAll('-', '_')}`;
}

function wordsOf(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : null;
}
