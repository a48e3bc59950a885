import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a section works: the repository, and a folder of its own that is removed at the end. */
export interface Place {
  readonly root: string;
  readonly bin: string;
  readonly scratch: string;
}

export async function withPlace<T>(use: (place: Place) => Promise<T>): Promise<T> {
  const root = repository();
  const scratch = mkdtempSync(path.join(tmpdir(), 'csi-bench-'));
  try {
    return await use({ root, bin: path.join(root, 'bin', 'create-slim-image.js'), scratch });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A copy of the small Go project of the fixtures, without what only tests read. */
export function smallProject({ root, scratch }: Place, name = 'plain'): string {
  const copy = path.join(scratch, name);
  const source = path.join(root, 'test', 'fixtures', 'go', 'plain');
  cpSync(source, copy, { recursive: true, filter: file => path.basename(file) !== 'expected.json' });
  return copy;
}

/** The folder above that holds our package.json: compiled, this file lies deeper than its source. */
function repository(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!isOurs(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('the benchmark runs outside the repository');
    folder = parent;
  }
  return folder;
}

function isOurs(manifest: string): boolean {
  return existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"name": "create-slim-image"');
}
