import { valueOr } from '../../../domain/findings.js';
import type { IgnoreBlock } from '../../../domain/plan.js';
import type { GoFacts, MainPackage } from '../facts.js';
import { manifestPaths } from './manifests.js';
import { runtimePaths } from './runtime-paths.js';

/** What a Go build never reads. Tests may lie beside embedded files, so only the Go files among them are left out. */
export function goIgnore({ findings }: GoFacts): readonly IgnoreBlock[] {
  const always: readonly IgnoreBlock[] = [
    { comment: 'Tests: they must not rebuild the program.', patterns: ['**/*_test.go'] },
    { comment: 'Results of builds and tests.', patterns: ['**/*.test', '**/*.out', '**/coverage.html'] },
  ];
  if (findings.workspace.state === 'found') return always;
  const own = {
    comment: 'A workspace of one developer: it changes what is built.',
    patterns: ['go.work', 'go.work.sum'],
  };
  return [...always, own];
}

/** Paths the build must see: manifests, the programs, what they embed and what they read at run time. */
export function contextNeeds(facts: GoFacts, mains: readonly MainPackage[]): readonly string[] {
  const embedded = valueOr(facts.findings.embeds, []).flatMap(embed => embed.files);
  const programs = mains.map(({ path }) => path).filter(path => path !== '.');
  return [...new Set([...manifestPaths(facts, mains), ...programs, ...embedded, ...runtimePaths(facts)])];
}
