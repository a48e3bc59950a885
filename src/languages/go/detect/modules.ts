import type { ProjectFolder } from '../../../domain/project.js';
import { type GoMod, readGoMod } from '../../../manifests/go-mod.js';
import { nameOf } from '../../../project/paths.js';
import { isSeenByGo } from './go-folders.js';

/** A go.mod file of the project and what it says. */
export interface GoModule {
  /** Folder, `.` for the root. */
  readonly dir: string;
  /** Path of the go.mod file. */
  readonly file: string;
  /** null when the file cannot be read; `problem` says why. */
  readonly mod: GoMod | null;
  /** Module path; null when it is missing or could not be one. */
  readonly path: string | null;
  readonly problem: { readonly reason: string; readonly line: number | null } | null;
}

/** More modules than any workspace has; the rest is left out. */
const maxModules = 500;

/** Every module of the project, the root first. Modules in testdata, vendor and hidden folders are nobody's program. */
export function readModules(folder: ProjectFolder): readonly GoModule[] {
  const files = folder.filesEnding('go.mod').filter(file => nameOf(file) === 'go.mod' && isSeenByGo(file));
  return files.slice(0, maxModules).map(file => readModule(folder, file));
}

/** The module that a folder of the project belongs to: the nearest go.mod above it; null outside of all modules. */
export function moduleOf(modules: readonly GoModule[], dir: string): GoModule | null {
  let nearest: GoModule | null = null;
  for (const module of modules) {
    const above = module.dir === '.' || dir === module.dir || dir.startsWith(`${module.dir}/`);
    if (above && (nearest === null || nearest.dir === '.' || module.dir.length > nearest.dir.length))
      nearest = module;
  }
  return nearest;
}

/** Import path of a folder; null where its module has no path. */
export function importPathOf(module: GoModule, dir: string): string | null {
  if (module.path === null) return null;
  if (dir === module.dir) return module.path;
  return `${module.path}/${module.dir === '.' ? dir : dir.slice(module.dir.length + 1)}`;
}

/** Folder of an import path inside the project's own modules; null for any other package. */
export function folderOfImport(modules: readonly GoModule[], importPath: string): string | null {
  const byPath = pathsOf(modules);
  for (let path = importPath; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('/'), 0))) {
    const dir = byPath.get(path);
    if (dir === undefined) continue;
    const below = importPath.slice(path.length + 1);
    return below === '' ? dir : dir === '.' ? below : `${dir}/${below}`;
  }
  return null;
}

const pathsByModules = new WeakMap<readonly GoModule[], ReadonlyMap<string, string>>();

/** Folders by module path, made once: every import of every file asks. */
function pathsOf(modules: readonly GoModule[]): ReadonlyMap<string, string> {
  const known = pathsByModules.get(modules) ?? new Map(named(modules).reverse());
  pathsByModules.set(modules, known);
  return known;
}

/** Pairs of module path and folder; where two modules share a path, the first is meant. */
function named(modules: readonly GoModule[]): [string, string][] {
  return modules.flatMap(({ path, dir }) => (path === null ? [] : [[path, dir]]));
}

function readModule(folder: ProjectFolder, file: string): GoModule {
  const dir = file === 'go.mod' ? '.' : file.slice(0, -'/go.mod'.length);
  const broken = (reason: string, line: number | null): GoModule => ({
    dir,
    file,
    mod: null,
    path: null,
    problem: { reason, line },
  });
  const text = folder.read(file);
  if (!text.ok) return broken(text.message, null);
  const read = readGoMod(text.text);
  if (!read.ok) return broken(read.reason, read.line);
  const { module } = read.value;
  const path = module !== null && isModulePath(module.value) ? module.value : null;
  return { dir, file, mod: read.value, path, problem: path === null ? pathProblem(module) : null };
}

function pathProblem(module: { readonly line: number } | null): { reason: string; line: number | null } {
  return module === null
    ? { reason: 'there is no module line', line: null }
    : { reason: 'the module path holds characters that Go does not allow', line: module.line };
}

/** Characters of golang.org/x/mod/module, CheckImportPath. What passes is safe in a shell and in a Dockerfile. */
function isModulePath(path: string): boolean {
  const parts = path.split('/');
  return (
    path.length <= 500 &&
    parts.every(part => /^[A-Za-z0-9._~+-]+$/.test(part) && !part.startsWith('-') && !/^\.*$/.test(part))
  );
}
