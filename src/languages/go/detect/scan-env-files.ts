import { type Evidence, evidence } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';

/** Files in which projects write what the environment should hold, the likeliest first. */
const files = [
  '.env',
  '.env.example',
  '.env.sample',
  '.env.dist',
  '.env.template',
  '.env.development',
  'example.env',
  'sample.env',
  'app.env',
];

/** The first value that such a file in the root gives one of these variables. Files that hold secrets are only read for it. */
export function portInEnvFiles(
  folder: ProjectFolder,
  variables: ReadonlySet<string>,
): { readonly name: string; readonly value: string; readonly evidence: Evidence } | null {
  for (const file of files) {
    if (!folder.has(file)) continue;
    const read = folder.read(file, 64 * 1024);
    if (!read.ok) continue;
    for (const [at, line] of read.text.split('\n').entries()) {
      const match = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*["']?([^"'\s#]*)/.exec(line);
      const [, name = '', value = ''] = match ?? [];
      if (variables.has(name) && value !== '') return { name, value, evidence: evidence(file, at + 1, line) };
    }
  }
  return null;
}
