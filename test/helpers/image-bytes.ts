import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { execa } from 'execa';
import { ask, type TestEngine } from './engine.js';

/**
 * Which parts of a saved image hold a text, layers that a later one hides included. Parts are files of the archive that
 * the engine writes; some engines compress them.
 * @param folder An existing folder to work in.
 */
export async function partsWith(
  engine: TestEngine,
  image: string,
  text: string,
  folder: string,
): Promise<string[]> {
  const archive = path.join(folder, 'image.tar');
  const parts = path.join(folder, 'image');
  await mkdir(parts, { recursive: true });
  const saved = await ask(engine, 'save', `--output=${archive}`, image);
  if (saved.exitCode !== 0) throw new Error(saved.all);
  await execa('tar', ['-xf', archive, '-C', parts]);
  const found: string[] = [];
  for (const entry of await readdir(parts, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(path.join(entry.parentPath, entry.name));
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    if (plain.includes(text)) found.push(entry.name);
  }
  return found;
}
