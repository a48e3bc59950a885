import type { ProjectFolder } from '../../../domain/project.js';
import { buildTags } from '../source/build-tags.js';
import { satisfied } from '../source/constraint.js';
import { nameFits } from '../source/file-name.js';
import { type GoFile, readGoFile } from '../source/go-file.js';
import { folderOfImport, type GoModule } from './modules.js';

/** A Go file of the project that has been read. */
export interface SourceFile {
  readonly path: string;
  readonly file: GoFile;
}

/** Reads the Go files of a project, each at most once. */
export interface Packages {
  /** The files of a folder that a build for Linux compiles, in the order of their names; tests left out. */
  files(dir: string): readonly SourceFile[];
  /** Every folder of the project that the packages in these folders import, directly or not, themselves included. */
  reach(dirs: readonly string[]): readonly string[];
  /** False once a limit was met: what was not found may stand in the rest. */
  complete(): boolean;
}

/** Files read for one project. A service of this size takes minutes to compile; what is beyond it is not looked at. */
const maxFiles = 20_000;
const maxCharacters = 128 * 1024 * 1024;

/**
 * @param tags switched on besides those of linux/amd64 with cgo
 */
export function packagesOf(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  tags: readonly string[] = [],
): Packages {
  const set = buildTags({ os: 'linux', arch: 'amd64', cgo: true, tags });
  const known = new Map<string, readonly SourceFile[]>();
  let count = 0;
  let characters = 0;
  const complete = (): boolean => count < maxFiles && characters < maxCharacters;

  const files = (dir: string): readonly SourceFile[] => {
    const before = known.get(dir);
    if (before !== undefined) return before;
    const read: SourceFile[] = [];
    for (const name of folder.filesIn(dir)) {
      if (!name.endsWith('.go') || !nameFits(name, set) || !complete()) continue;
      count += 1;
      const path = dir === '.' ? name : `${dir}/${name}`;
      const loaded = load(folder, path);
      characters += loaded?.length ?? 0;
      const file = loaded?.file ?? null;
      if (file !== null && !file.constraintBroken && satisfied(file.constraint, set))
        read.push({ path, file });
    }
    known.set(dir, read);
    return read;
  };

  const reach = (dirs: readonly string[]): readonly string[] => {
    const reached = new Set(dirs);
    for (const dir of reached) {
      for (const { file } of files(dir)) {
        for (const { path } of file.imports) {
          const target = folderOfImport(modules, path);
          if (target !== null) reached.add(target);
        }
      }
    }
    return [...reached];
  };
  return { files, reach, complete };
}

/** A Go file of the project; null when it cannot be read. Kept: several detectors ask for the same files. */
export function goFileAt(folder: ProjectFolder, path: string): GoFile | null {
  return load(folder, path)?.file ?? null;
}

interface Loaded {
  readonly file: GoFile;
  readonly length: number;
}

const cache = new WeakMap<ProjectFolder, Map<string, Loaded | null>>();

function load(folder: ProjectFolder, path: string): Loaded | null {
  const files = cache.get(folder) ?? new Map<string, Loaded | null>();
  cache.set(folder, files);
  const known = files.get(path);
  if (known !== undefined) return known;
  const read = folder.read(path);
  const loaded = read.ok ? { file: readGoFile(read.text), length: read.text.length } : null;
  files.set(path, loaded);
  return loaded;
}
