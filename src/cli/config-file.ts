import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fields } from '../answers/fields.js';
import { answerIds } from '../answers/resolve.js';
import type { AnswerId } from '../domain/answers.js';
import type { Given } from '../domain/questions.js';
import type { World } from './world.js';

/**
 * A person's defaults. Reading is done here, by hand: conf costs 30 ms and more at start (measured bundled), and most
 * runs only read. Writing is conf's, in `commands/config.ts`, over the same file.
 */
export interface Defaults {
  readonly given: Given;
}

/** Folder of the configuration file, where each system keeps such things. */
export function configFolder(env: World['env']): string {
  const own = env['CREATE_SLIM_IMAGE_CONFIG_DIR'];
  if (own !== undefined && own !== '') return own;
  if (process.platform === 'win32') return path.join(env['APPDATA'] ?? homedir(), 'create-slim-image');
  if (process.platform === 'darwin')
    return path.join(homedir(), 'Library', 'Preferences', 'create-slim-image');
  return path.join(env['XDG_CONFIG_HOME'] || path.join(homedir(), '.config'), 'create-slim-image');
}

/** The defaults that apply; a file that is missing or broken has none. */
export function readDefaults(env: World['env']): Defaults {
  const document = readJson(path.join(configFolder(env), 'config.json'));
  const given: Partial<Record<AnswerId, readonly string[]>> = {};
  for (const id of rememberedIds) {
    const value = document[fields[id].flag];
    if (typeof value === 'string') given[id] = [value];
    else if (Array.isArray(value)) given[id] = value.map(String);
  }
  return { given };
}

/** Answers that are a person's habit rather than a project's property. */
export const rememberedIds: readonly AnswerId[] = answerIds.filter(id =>
  ['priority', 'base', 'alpineLibc', 'user', 'registryMirror', 'init'].includes(id),
);

function readJson(file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
