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

/** A variable in such a file. */
export interface EnvValue {
  readonly name: string;
  readonly value: string;
  readonly evidence: Evidence;
}

/** What the first such file in the root that knows a variable gives it. Files that hold secrets are only read for it. */
export function valuesInEnvFiles(folder: ProjectFolder, variables: ReadonlySet<string>): readonly EnvValue[] {
  const seen = new Map<string, EnvValue>();
  for (const file of files) {
    if (variables.size === 0 || !folder.has(file)) continue;
    const read = folder.read(file, 64 * 1024);
    if (!read.ok) continue;
    for (const [at, line] of read.text.split('\n').entries()) {
      const match = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*["']?([^"'\s#]*)/.exec(line);
      const [, name = '', value = ''] = match ?? [];
      if (!variables.has(name) || value === '' || seen.has(name)) continue;
      seen.set(name, { name, value, evidence: evidence(file, at + 1, line) });
    }
  }
  return [...seen.values()];
}
