import path from 'node:path';
import Conf from 'conf';
import { fields } from '../../answers/fields.js';
import type { AnswerId } from '../../domain/answers.js';
import { type ExitCode, exitCodes, Problem, usageProblem } from '../../domain/errors.js';
import { printable } from '../../terminal/printable.js';
import { configFolder, rememberedIds } from '../config-file.js';
import { type Arguments, isOn } from '../given.js';
import type { World } from '../world.js';

type Action = (store: Conf<Store>, key: AnswerId | null, value: readonly string[], print: Print) => void;
type Store = Record<string, string | readonly string[]>;
type Print = (value: unknown, text: string) => void;

/** `config`: a person's own defaults. */
export async function config(argv: Arguments, world: World): Promise<ExitCode> {
  const print: Print = (value, text) => {
    world.stdout.write(
      isOn(argv, world.env, 'json')
        ? `${JSON.stringify(value)}\n`
        : text === ''
          ? ''
          : `${printableLine(text)}\n`,
    );
  };
  const action = actions[String(argv['action'])];
  if (action === undefined)
    throw usageProblem(
      'usage',
      'config needs get, set, list, reset or path.',
      'See create-slim-image config --help.',
    );
  const value = Array.isArray(argv['value']) ? argv['value'].map(String) : [];
  const key = idOf(argv['key']);
  try {
    const store = new Conf<Store>({
      cwd: configFolder(world.env),
      projectName: 'create-slim-image',
      configName: 'config',
    });
    action(store, key, value, print);
  } catch (error) {
    throw error instanceof Problem ? error : unusable(error, world);
  }
  return exitCodes.done;
}

/** The file of defaults is the person's own: when it is broken or locked, they have to know which one it is. */
function unusable(error: unknown, world: World): Problem {
  const file = path.join(configFolder(world.env), 'config.json');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof SyntaxError ? 'it is not valid JSON' : (reasons[code] ?? code);
  return usageProblem(
    'config-file',
    `The file ${file} cannot be used: ${reason}.`,
    'Mend it or remove it.',
    error,
  );
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a part of its path is not a folder',
};

const actions: Readonly<Record<string, Action>> = {
  get: (store, key, _value, print) => {
    const value = store.get(flagOf(key)) ?? null;
    print(value, value === null ? '' : [value].flat().join(', '));
  },
  set: (store, key, value, print) => {
    const flag = flagOf(key);
    if (key === null || value.length === 0)
      throw usageProblem(
        'usage',
        `config set ${flag} needs a value.`,
        `For example: create-slim-image config set ${flag} ${fields[key ?? 'priority'].choices[0] ?? 'VALUE'}.`,
      );
    const parsed = normalised(key, value);
    store.set(flag, parsed.length === 1 && fields[key].shape !== 'list' ? (parsed[0] ?? '') : parsed);
    print(parsed, `${flag}: ${parsed.join(', ')}`);
  },
  list: (store, _key, _value, print) => {
    const lines = rememberedIds.flatMap(id => {
      const value = store.get(fields[id].flag);
      return value === undefined ? [] : [`${fields[id].flag}: ${[value].flat().join(', ')}`];
    });
    print(store.store, lines.join('\n'));
  },
  reset: (store, key, _value, print) => {
    if (key === null) store.clear();
    else store.delete(flagOf(key));
    print(null, key === null ? 'All defaults are forgotten.' : `${flagOf(key)} is forgotten.`);
  },
  path: (store, _key, _value, print) => print(store.path, store.path),
};

/** The words as the answer itself would print them; throws a Problem for what is no answer. */
function normalised<K extends AnswerId>(id: K, value: readonly string[]): readonly string[] {
  return fields[id].print(fields[id].parse(value));
}

function idOf(key: unknown): AnswerId | null {
  if (key === undefined) return null;
  const id = rememberedIds.find(known => fields[known].flag === key);
  if (id !== undefined) return id;
  throw usageProblem(
    'unknown-default',
    `${typeof key === 'string' ? key : JSON.stringify(key)} is no default that can be kept.`,
    `Use one of: ${flags()}.`,
  );
}

function flagOf(key: AnswerId | null): string {
  if (key === null)
    throw usageProblem('usage', 'config needs the name of a default.', `Use one of: ${flags()}.`);
  return fields[key].flag;
}

function flags(): string {
  return rememberedIds.map(id => fields[id].flag).join(', ');
}

function printableLine(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
