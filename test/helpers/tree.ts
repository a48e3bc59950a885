import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** Contents of larger files are not compared, their sizes are. */
const comparable = 1_000_000;

/** Every path below a folder with what it is: kind, mode, size and content. Two equal trees are the same folder. */
export function treeOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(relative => `${relative} ${whatIs(path.join(root, relative))}`)
    .sort();
}

function whatIs(file: string): string {
  const stat = lstatSync(file);
  const mode = (stat.mode & 0o7777).toString(8);
  if (stat.isSymbolicLink()) return `link ${readlinkSync(file)}`;
  if (stat.isDirectory()) return `folder ${mode}`;
  if (!stat.isFile()) return 'special';
  return `file ${mode} ${stat.size} ${stat.size > comparable ? '' : hash(file)}`;
}

function hash(file: string): string {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return 'unreadable';
  }
}
