import type { ProjectFolder } from '../../../domain/project.js';
import { folderOfImport, type GoModule } from '../detect/modules.js';
import { goFileAt, type SourceFile } from '../detect/packages.js';
import type { MainPackage } from '../facts.js';
import { buildTags } from '../source/build-tags.js';
import { satisfied } from '../source/constraint.js';
import { nameFits } from '../source/file-name.js';

/** A package of the project that a program is made of. */
export interface ReachedPackage {
  readonly dir: string;
  /** The files that the build compiles, in the order of their names. */
  readonly files: readonly SourceFile[];
}

/** An import of a package that is not in the project. */
export interface ExternalImport {
  readonly path: string;
  readonly from: SourceFile;
  readonly line: number;
}

/** The part of the project that programs are made of. */
export interface Reached {
  /** Nearest to the programs first. */
  readonly packages: readonly ReachedPackage[];
  /** In the order in which they were met; one for each file and path. */
  readonly external: readonly ExternalImport[];
  /** Tags of the build, those of the system included. */
  readonly tags: ReadonlySet<string>;
  /** A limit was met, or a file could not be read: what was not found may still be there. */
  readonly cut: boolean;
}

const maxFiles = 20_000;
const maxBytes = 64 * 1024 * 1024;

/**
 * Follows the imports of programs through the modules of the project, for a build for linux/amd64. What stands in
 * vendor/ is not followed.
 * @param cgo whether files that want cgo are part of the build
 */
export function reachPackages(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  programs: readonly MainPackage[],
  cgo: boolean,
): Reached {
  const tags = buildTags({ os: 'linux', arch: 'amd64', cgo, tags: programs.flatMap(main => main.tags) });
  const packages: ReachedPackage[] = [];
  const external: ExternalImport[] = [];
  const budget = { files: maxFiles, bytes: maxBytes, cut: false };
  const dirs = new Set(programs.map(({ path }) => path));
  const targets = new Map<string, string | null>();
  for (const dir of dirs) {
    const files = compiledFiles(folder, dir, tags, cgo, budget);
    packages.push({ dir, files });
    for (const from of files) {
      for (const { path, line } of from.file.imports) {
        const known = targets.get(path);
        const target = known === undefined ? folderOfImport(modules, path) : known;
        targets.set(path, target);
        if (target === null) external.push({ path, from, line });
        else dirs.add(target);
      }
    }
  }
  return { packages, external, tags, cut: budget.cut };
}

interface Budget {
  files: number;
  bytes: number;
  cut: boolean;
}

function compiledFiles(
  folder: ProjectFolder,
  dir: string,
  tags: ReadonlySet<string>,
  cgo: boolean,
  budget: Budget,
): readonly SourceFile[] {
  const files: SourceFile[] = [];
  for (const name of folder.filesIn(dir)) {
    if (!name.endsWith('.go') || !nameFits(name, tags)) continue;
    if (budget.files <= 0 || budget.bytes <= 0) {
      budget.cut = true;
      break;
    }
    const path = dir === '.' ? name : `${dir}/${name}`;
    const file = goFileAt(folder, path);
    budget.files -= 1;
    budget.bytes -= file?.length ?? 0;
    if (file === null) budget.cut = true;
    else if (belongs(file, tags, cgo)) files.push({ path, file });
  }
  return files;
}

/** Without cgo the go command leaves files with `import "C"` out, whatever their constraint says. */
function belongs(file: SourceFile['file'], tags: ReadonlySet<string>, cgo: boolean): boolean {
  return !file.constraintBroken && satisfied(file.constraint, tags) && (cgo || !file.cgo);
}
