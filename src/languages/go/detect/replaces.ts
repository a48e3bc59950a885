import { absent, evidence, type Finding, found } from '../../../domain/findings.js';
import type { Replacement } from '../../../manifests/go-statements.js';
import type { GoWork } from '../../../manifests/go-work.js';
import type { Replace } from '../facts.js';
import { belowRoot } from './local-path.js';
import type { GoModule } from './modules.js';

/** The replace directives that count in this build: those of its modules and of go.work. */
export function detectReplaces(
  modules: readonly GoModule[],
  work: GoWork | null,
): Finding<readonly Replace[]> {
  const all = [
    ...(work?.replace ?? []).map(replace => ({ file: 'go.work', dir: '.', replace })),
    ...modules.flatMap(({ file, dir, mod }) => (mod?.replace ?? []).map(replace => ({ file, dir, replace }))),
  ];
  if (all.length === 0) return absent('replace directives in go.mod and go.work');
  const seen = all.map(({ file, replace }) => evidence(file, replace.line, asWritten(replace)));
  return found(
    all.map(({ dir, replace }) => judged(dir, replace)),
    'certain',
    seen,
  );
}

function judged(dir: string, { path, newPath, newVersion }: Replacement): Replace {
  if (newVersion !== null) return { module: path, target: newPath, outside: false, local: false };
  const inside = belowRoot(dir, newPath);
  return { module: path, target: inside ?? newPath, outside: inside === null, local: true };
}

function asWritten({ path, version, newPath, newVersion }: Replacement): string {
  return ['replace', path, version, '=>', newPath, newVersion].filter(word => word !== null).join(' ');
}
