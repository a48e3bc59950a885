import { valueOr } from '../../../domain/findings.js';
import type { Mount } from '../../../domain/plan.js';
import { isPlainPath } from '../../../plan/paths.js';
import type { GoFacts, MainPackage } from '../facts.js';
import { builtInWorkspace } from './workspace.js';

/**
 * The manifests that `go mod download` reads, each mounted alone so that the layer depends on nothing else: go.mod and
 * go.sum of the module, of every workspace member, and go.mod of the folders that replace directives point to. Where
 * one of the paths cannot stand in a flag, the whole context is mounted: right, if more often than needed.
 */
export function moduleMounts(
  facts: GoFacts,
  mains: readonly MainPackage[],
  folder: string,
): readonly Mount[] {
  const paths = manifestPaths(facts, mains);
  if (!paths.every(isPlainPath)) return [{ type: 'bind', source: '.', target: folder }];
  return paths.map(path => ({ type: 'bind', source: path, target: `${folder}/${path}` }));
}

/** Paths below the project, without repetition, in the order a reader expects. */
export function manifestPaths(facts: GoFacts, mains: readonly MainPackage[]): readonly string[] {
  const workspace = builtInWorkspace(facts, mains) ? valueOr(facts.findings.workspace, null) : null;
  const modules = workspace?.uses ?? [...new Set(mains.map(main => main.module))];
  const replaced = valueOr(facts.findings.replaces, [])
    .filter(replace => replace.local && !replace.outside)
    .map(replace => replace.target);
  const present = new Set(valueOr(facts.findings.manifests, []));
  const wanted = [
    ...(workspace === null ? [] : [workspace.file, `${workspace.file}.sum`]),
    ...[...modules, ...replaced].flatMap(module => [inFolder(module, 'go.mod'), inFolder(module, 'go.sum')]),
  ];
  return [...new Set(wanted)].filter(path => present.has(path));
}

function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}
