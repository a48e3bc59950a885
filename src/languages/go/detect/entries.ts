import { absent, type Finding, found } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import type { MainPackage } from '../facts.js';
import { buildHints } from './build-hints.js';
import { type Choice, chooseEntry } from './choose-entry.js';
import { listens } from './listens.js';
import { type FoundMain, findMains, foreignMain } from './mains.js';
import { folderOfImport, type GoModule } from './modules.js';
import { nothing } from './nothing.js';
import { declaredTools } from './tools.js';

/** The programs, and which of them is the service. */
export interface Entries {
  readonly entries: Finding<readonly MainPackage[]>;
  readonly entry: Finding<string>;
}

/** Evidence for more programs than this helps nobody. */
const maxEvidence = 20;

export function detectEntries(folder: ProjectFolder, modules: readonly GoModule[]): Entries {
  const mains = withToolRoles(findMains(folder, modules), toolFolders(folder, modules));
  if (mains.length === 0) {
    const none = nothing(
      folder,
      'package main with func main in every folder that ./... would build for Linux',
    );
    const foreign = foreignMain(folder);
    return { entries: foreign === null ? none : found([], 'certain', [foreign]), entry: none };
  }
  const packages = mains.map(({ main }) => main);
  const hints = buildHints(folder, modules, packages);
  const modulePath = modules.find(({ dir }) => dir === '.')?.path ?? null;
  const choice = chooseEntry({ mains, hints, modulePath, listens: main => listens(folder, modules, main) });
  const hinted = new Set(hints.map(({ path }) => path));
  const sorted = [...mains].sort((a, b) => rank(a, choice, hinted) - rank(b, choice, hinted));
  return {
    entries: found(
      sorted.map(({ main }) => main),
      'certain',
      sorted.slice(0, maxEvidence).map(({ evidence }) => evidence),
    ),
    entry:
      choice === null
        ? absent(`one program that is clearly the service, among ${names(sorted)}`)
        : found(choice.path, choice.confidence, choice.evidence),
  };
}

function toolFolders(folder: ProjectFolder, modules: readonly GoModule[]): ReadonlySet<string> {
  const paths = declaredTools(folder, modules).map(path => folderOfImport(modules, path));
  return new Set(paths.filter(path => path !== null));
}

function withToolRoles(mains: readonly FoundMain[], tools: ReadonlySet<string>): readonly FoundMain[] {
  return mains.map(found =>
    tools.has(found.main.path) ? { ...found, main: { ...found.main, role: 'tool' } } : found,
  );
}

const roleOrder: readonly MainPackage['role'][] = ['program', 'tool', 'example', 'test'];

/** Smaller is likelier to be what somebody wants to ship. */
function rank({ main }: FoundMain, choice: Choice | null, hinted: ReadonlySet<string>): number {
  if (main.path === choice?.path) return -1;
  const usual = main.path === '.' || /^(?:cmd|cmds|apps?|services?|bin)\/[^/]+$/.test(main.path);
  return (
    roleOrder.indexOf(main.role) * 1000 +
    (main.tags.length > 0 ? 400 : 0) +
    (hinted.has(main.path) ? 0 : 200) +
    (usual ? 0 : 100) +
    Math.min(main.path.split('/').length, 50)
  );
}

function names(mains: readonly FoundMain[]): string {
  const shown = mains.slice(0, 8).map(({ main }) => main.path);
  return mains.length > shown.length
    ? `${shown.join(', ')} and ${mains.length - shown.length} more`
    : shown.join(', ');
}
