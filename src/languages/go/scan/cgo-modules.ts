import { evidence } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import { type CgoModule, cgoImport, cgoModule } from '../../../knowledge/cgo-modules.js';
import { readGoSum } from '../../../manifests/go-sum.js';
import { type GoModule, moduleOf } from '../detect/modules.js';
import type { CgoUse } from '../facts.js';
import type { SeenUse } from './cgo-own.js';
import { importEvidence } from './framework.js';
import type { ExternalImport, Reached } from './graph.js';

/** A module that needs cgo, as this project uses it. */
export interface SeenModule extends SeenUse {
  readonly known: CgoModule;
}

/** Modules known to need cgo: those that the programs import, then those that only go.mod or go.sum names. */
export function moduleUses(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  withCgo: Reached,
  without: Reached,
  tags: readonly string[],
): readonly SeenModule[] {
  const imported = importedModules(modules, withCgo, without, tags);
  const seen = new Set(imported.map(({ use }) => use.what));
  const building = modules.filter(module =>
    withCgo.packages.some(({ dir }) => moduleOf(modules, dir) === module),
  );
  return [...imported, ...namedModules(folder, building, tags).filter(({ use }) => !seen.has(use.what))];
}

function importedModules(
  modules: readonly GoModule[],
  withCgo: Reached,
  without: Reached,
  tags: readonly string[],
): readonly SeenModule[] {
  const stays = new Set(without.external.map(({ path }) => path));
  const byModule = new Map<string, SeenModule>();
  const rows = new Map<string, CgoModule | null>();
  for (const imported of withCgo.external) {
    const known =
      rows.get(imported.path) ?? (rows.has(imported.path) ? null : cgoImport(imported.path, tags));
    rows.set(imported.path, known);
    if (known === null) continue;
    const what = requiredBy(modules, imported) ?? known.module;
    // a file for builds with cgo imports it, and another stands in for that file
    const replaced = !stays.has(imported.path);
    const use = cgoUse(known, what, true, replaced ? 'pure-go' : known.withoutCgo);
    const before = byModule.get(what);
    if (before === undefined || (before.use.without === 'pure-go' && !replaced)) {
      byModule.set(what, { use, known, evidence: importEvidence(imported) });
    }
  }
  return [...byModule.values()];
}

function cgoUse(known: CgoModule, what: string, imported: boolean, without: CgoUse['without']): CgoUse {
  return { kind: 'module', what, without, imported, cxx: known.cxx };
}

/** The module of an imported package, as a go.mod of the project spells it. */
function requiredBy(modules: readonly GoModule[], { path }: ExternalImport): string | null {
  let best: string | null = null;
  for (const { mod } of modules) {
    for (const required of mod?.require ?? []) {
      const holds = path === required.path || path.startsWith(`${required.path}/`);
      if (holds && required.path.length > (best ?? '').length) best = required.path;
    }
  }
  return best;
}

/** Requirements that no reached package imports. go.sum counts only before Go 1.17, whose go.mod leaves modules out. */
function namedModules(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  tags: readonly string[],
): readonly SeenModule[] {
  const named = modules.flatMap(({ mod, file }) =>
    (mod?.require ?? []).flatMap(({ path, line }) =>
      namedModule(path, evidence(file, line, lineOf(folder, file, line)), tags),
    ),
  );
  const seen = new Set(named.map(({ use }) => use.what));
  const summed = modules.filter(isBeforeListing).flatMap(({ dir }) => {
    const file = dir === '.' ? 'go.sum' : `${dir}/go.sum`;
    const read = folder.has(file) ? folder.read(file, 8 * 1024 * 1024) : null;
    if (read === null || !read.ok) return [];
    return readGoSum(read.text)
      .filter(path => !seen.has(path))
      .flatMap(path => namedModule(path, evidence(file, null, path), tags));
  });
  return [...named, ...summed];
}

function namedModule(
  path: string,
  place: SeenUse['evidence'],
  tags: readonly string[],
): readonly SeenModule[] {
  const known = cgoModule(path, tags);
  return known === null || known.packages.length > 0
    ? []
    : [{ use: cgoUse(known, path, false, known.withoutCgo), known, evidence: place }];
}

function lineOf(folder: ProjectFolder, file: string, line: number): string {
  const read = folder.read(file);
  return read.ok ? (read.text.split('\n')[line - 1] ?? '') : '';
}

/** From Go 1.17 on, go.mod names every module that takes part in the build. */
function isBeforeListing({ mod }: GoModule): boolean {
  const minor = /^1\.(\d+)/.exec(mod?.go?.value ?? '1.16')?.[1];
  return minor !== undefined && Number(minor) < 17;
}
