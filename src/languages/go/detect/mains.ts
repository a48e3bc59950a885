import { type Evidence, evidence } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import { folderOf } from '../../../project/paths.js';
import type { MainPackage } from '../facts.js';
import { buildTags, knownArchitectures, knownSystems } from '../source/build-tags.js';
import { type Constraint, satisfied, tagsIn } from '../source/constraint.js';
import { fileNameConstraint } from '../source/file-name.js';
import { readHeader } from '../source/header.js';
import { executableName } from './executable-name.js';
import { isSeenByGo } from './go-folders.js';
import { type GoModule, importPathOf, moduleOf } from './modules.js';
import { lineAt, packageClause } from './package-clause.js';
import { roleOf } from './roles.js';

/** A main package with the place that shows it. */
export interface FoundMain {
  readonly main: MainPackage;
  readonly evidence: Evidence;
}

/** Enough for a licence, a build constraint and a package comment; what is longer is read a second time. */
const startBytes = 1024;
const longStartBytes = 64 * 1024;

/**
 * Every main package that a Linux build can make, in the order of the folders. Scripts (`//go:build ignore`) and
 * programs for other systems are left out; programs that want build tags say which.
 */
export function findMains(folder: ProjectFolder, modules: readonly GoModule[]): readonly FoundMain[] {
  const mains: FoundMain[] = [];
  for (const [dir, names] of goFolders(folder)) {
    const module = moduleOf(modules, dir);
    if (isLeftOut(module, dir)) continue;
    const found = mainIn(folder, dir, names);
    if (found === null) continue;
    const name = executableName(module === null ? null : importPathOf(module, dir), dir);
    const main = { name, path: dir, role: roleOf(dir), module: module?.dir ?? '.', tags: found.tags };
    mains.push({ main, evidence: found.evidence });
  }
  return mains;
}

/** Folders that hold Go files a program could be made of, with the names of these files. */
function goFolders(folder: ProjectFolder): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of folder.filesEnding('.go')) {
    if (path.endsWith('_test.go')) continue;
    const dir = folderOf(path);
    const names = folders.get(dir);
    const name = dir === '.' ? path : path.slice(dir.length + 1);
    if (names !== undefined) names.push(name);
    else if (isSeenByGo(dir)) folders.set(dir, [name]);
  }
  return folders;
}

/** The `ignore` directive of go.mod: `./x` is one folder, `x` any of that name. */
function isLeftOut(module: GoModule | null, dir: string): boolean {
  if (module === null || module.mod === null || module.mod.ignore.length === 0) return false;
  const below = `/${module.dir === '.' ? dir : dir.slice(module.dir.length + 1)}/`;
  return module.mod.ignore.some(({ value }) => {
    const name = value.replace(/\/+$/, '');
    return name.startsWith('./')
      ? below.startsWith(`${name.slice(1)}/`)
      : name !== '' && below.includes(`/${name}/`);
  });
}

const linux = buildTags({ os: 'linux', arch: 'amd64', cgo: true });

/** A main package that only another system can build, where no Linux build makes a program; null where there is none. */
export function foreignMain(folder: ProjectFolder): Evidence | null {
  for (const [dir, names] of goFolders(folder)) {
    for (const name of names) {
      const { hidden, requires } = fileNameConstraint(name);
      if (hidden) continue;
      const start = startOf(folder, dir === '.' ? name : `${dir}/${name}`);
      const builds = requires.every(tag => linux.has(tag)) && satisfied(start?.constraint ?? null, linux);
      if (start?.name !== 'main' || builds) continue;
      const systems = [...requires, ...tagsIn(start.constraint)].filter(tag => knownSystems.has(tag));
      if (systems.length > 0 && roleOf(dir) === 'program')
        return evidence(start.path, start.headerLine, requires.length > 0 ? name : start.headerText);
    }
  }
  return null;
}

/** The beginning of a Go file. */
interface Start {
  readonly path: string;
  readonly name: string;
  readonly constraint: Constraint | null;
  readonly headerLine: number;
  readonly headerText: string;
}

interface Candidate {
  readonly tags: readonly string[];
  readonly evidence: Evidence;
}

/** Tags that a build for Linux sets or leaves by itself: never given with -tags. */
const systemTags = /^(?:ignore|cgo|gc|gccgo|unix|race|msan|asan|purego|go1\.\d+)$/;

/** Go allows one package a folder, so the first file that is compiled decides. */
function mainIn(folder: ProjectFolder, dir: string, names: readonly string[]): Candidate | null {
  const starts: Start[] = [];
  for (const name of names) {
    const { hidden, requires } = fileNameConstraint(name);
    if (hidden || !requires.every(tag => linux.has(tag))) continue;
    const start = startOf(folder, dir === '.' ? name : `${dir}/${name}`);
    if (start === null) continue;
    if (start.name !== 'main' && satisfied(start.constraint, linux)) return null;
    if (start.name === 'main') starts.push(start);
  }
  const plain = withFunction(folder, starts, []);
  if (plain !== null) return plain;
  for (const start of starts) {
    const tags = satisfied(start.constraint, linux) ? null : tagsThatSwitchOn(start.constraint);
    const tagged = tags === null ? null : withFunction(folder, starts, tags);
    if (tagged !== null)
      return { tags: tagged.tags, evidence: evidence(start.path, start.headerLine, start.headerText) };
  }
  return null;
}

/** A package main whose func main is missing or empty holds go:generate lines, or nothing at all: no program. */
function withFunction(
  folder: ProjectFolder,
  starts: readonly Start[],
  tags: readonly string[],
): Candidate | null {
  const set = new Set([...linux, ...tags]);
  for (const { path, constraint } of starts) {
    if (!satisfied(constraint, set)) continue;
    const read = folder.read(path);
    const at = read.ok ? read.text.search(/^func[ \t]+main[ \t]*\([ \t]*\)[ \t]*\{(?!\s{0,99}\})/m) : -1;
    if (read.ok && at !== -1) return { tags, evidence: evidence(path, lineAt(read.text, at), 'func main()') };
  }
  return null;
}

function startOf(folder: ProjectFolder, path: string): Start | null {
  for (const bytes of [startBytes, longStartBytes]) {
    const read = folder.readStart(path, bytes);
    if (!read.ok) return null;
    const clause = packageClause(read.text);
    if (clause !== null) {
      const header = read.text.includes('build') ? readHeader(read.text) : null;
      if (header?.broken === true) return null;
      const headerText = header?.text ?? `package ${clause.name}`;
      return {
        path,
        name: clause.name,
        constraint: header?.constraint ?? null,
        headerLine: header?.line ?? clause.line,
        headerText,
      };
    }
    if (read.text.length < bytes / 4) return null;
  }
  return null;
}

/** The fewest tags of the project's own that let a Linux build take the file; null when none do. */
function tagsThatSwitchOn(constraint: Constraint | null): readonly string[] | null {
  const own = [...new Set(tagsIn(constraint))].filter(
    tag => !systemTags.test(tag) && !knownSystems.has(tag) && !knownArchitectures.has(tag),
  );
  const tries = [...own.map(tag => [tag]), own].filter(tags =>
    tags.every(tag => /^[A-Za-z0-9_.]+$/.test(tag)),
  );
  return tries.find(tags => satisfied(constraint, new Set([...linux, ...tags]))) ?? null;
}
