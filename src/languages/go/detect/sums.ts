import { evidence, type Finding, found, notLooked } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import type { GoFindings } from '../facts.js';
import type { GoModule } from './modules.js';

/**
 * Whether the checksums of the required modules are there. Modules of the same workspace need none, nor do those that
 * a folder replaces, nor a build from vendor.
 *
 * @param modules the module to build first, then those of the workspace
 */
export function detectSums(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  vendored: boolean,
): GoFindings['sums'] {
  if (modules.every(({ mod }) => mod === null)) return notLooked;
  const own = new Set(modules.map(({ path }) => path));
  const needing = modules.filter(({ mod }) => {
    const onDisk = new Set(
      (mod?.replace ?? []).filter(({ newVersion }) => newVersion === null).map(({ path }) => path),
    );
    return (mod?.require ?? []).some(({ path }) => !own.has(path) && !onDisk.has(path));
  });
  const [first] = needing;
  if (vendored || first === undefined) return result('not-needed', modules[0]?.file ?? 'go.mod');
  const missing = needing.find(({ dir }) => !folder.has(sumFile(dir)));
  return missing === undefined ? result('present', sumFile(first.dir)) : result('missing', missing.file);
}

function result<T extends 'present' | 'missing' | 'not-needed'>(value: T, file: string): Finding<T> {
  return found(value, 'certain', [evidence(file, null, '')]);
}

function sumFile(dir: string): string {
  return dir === '.' ? 'go.sum' : `${dir}/go.sum`;
}
