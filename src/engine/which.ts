import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from './run.js';

/** Every program of that name on PATH, in its order, each file once. A name with a separator is taken as a path. */
export async function which(name: string, environment: Environment): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const candidate of candidates(name, environment)) {
    const real = await executable(candidate);
    if (real !== null && !found.has(real)) found.set(real, candidate);
  }
  return [...found.values()];
}

function candidates(name: string, environment: Environment): readonly string[] {
  const names =
    process.platform === 'win32' && path.extname(name) === '' ? [`${name}.exe`, `${name}.cmd`] : [name];
  if (name.includes('/') || name.includes(path.sep)) return names.map(one => path.resolve(one));
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(path.delimiter);
  return folders
    .filter(folder => path.isAbsolute(folder))
    .flatMap(folder => names.map(one => path.join(folder, one)));
}

/** The file behind links, when it is one that may be run. */
async function executable(file: string): Promise<string | null> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile() ? await realpath(file) : null;
  } catch {
    return null;
  }
}
