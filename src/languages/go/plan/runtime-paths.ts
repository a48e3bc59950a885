import { valueOr } from '../../../domain/findings.js';
import { isCopyable } from '../../../plan/paths.js';
import type { GoFacts } from '../facts.js';

/**
 * Files and folders to ship because the program opens them at run time, without those that lie inside another one.
 * The project folder itself is none of them: copying it would put the source into the image.
 */
export function runtimePaths(facts: GoFacts): readonly string[] {
  const paths = all(facts).filter(isCopyable);
  return [...new Set(paths)].filter(path => !paths.some(other => path.startsWith(`${other}/`)));
}

/** Those that no COPY can name: the reader has to know. */
export function strangePaths(facts: GoFacts): readonly string[] {
  return all(facts).filter(path => path !== '.' && !isCopyable(path));
}

function all(facts: GoFacts): readonly string[] {
  return valueOr(facts.findings.runtimePaths, []).map(({ path }) => path.replace(/\/+$/, ''));
}
