import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of this repository: compiled tests lie deeper than their sources, so it is searched for, not counted. */
export function repoRoot(): string {
  const given = process.env['CSI_REPO'];
  if (given !== undefined) return given;
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!isRoot(folder)) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('the tests run outside the repository; set CSI_REPO');
    folder = parent;
  }
  return folder;
}

function isRoot(folder: string): boolean {
  const manifest = path.join(folder, 'package.json');
  return existsSync(manifest) && /"name":\s*"create-slim-image"/.test(readFileSync(manifest, 'utf8'));
}

/** Absolute path of something below test/fixtures. */
export function fixture(...parts: string[]): string {
  return path.join(repoRoot(), 'test', 'fixtures', ...parts);
}
