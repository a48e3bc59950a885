import { type Evidence, evidence, type Finding, found } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import { tagsIn } from '../source/constraint.js';
import { folderOfImport, type GoModule } from './modules.js';
import { nothing } from './nothing.js';
import { goFileAt, type Packages } from './packages.js';

interface Missing {
  readonly path: string;
  readonly evidence: Evidence;
}

const maxMissing = 50;

/**
 * Files and packages that the programs are made of and that a fresh clone lacks, so that something has to generate
 * them first. Only what is sure: a package of the own module that is imported and has no Go file, a Go file that
 * .gitignore hides, and the outputs of wire and templ whose sources are there.
 *
 * @param dirs folders of the packages that the programs import
 */
export function detectGenerated(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  packages: Packages,
  dirs: readonly string[],
): Finding<readonly string[]> {
  const missing = [
    ...missingPackages(folder, modules, packages, dirs),
    ...dirs.flatMap(dir => [...hiddenFiles(folder, packages, dir), ...missingOutputs(folder, dir)]),
  ];
  const unique = [...new Map(missing.reverse().map(one => [one.path, one])).values()]
    .reverse()
    .slice(0, maxMissing);
  if (unique.length === 0)
    return nothing(
      folder,
      'imported packages without files, and Go files that .gitignore hides',
      packages.complete(),
    );
  return found(
    unique.map(({ path }) => path),
    'certain',
    unique.map(one => one.evidence),
  );
}

function missingPackages(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  packages: Packages,
  dirs: readonly string[],
): readonly Missing[] {
  const foreign = foreignModules(modules);
  const here = new Set<string>();
  const missing: Missing[] = [];
  for (const dir of dirs) {
    for (const {
      path: file,
      file: { imports },
    } of packages.files(dir)) {
      for (const { path, line } of imports) {
        const target = folderOfImport(modules, path);
        if (target === null || here.has(target) || isBelow(foreign, path)) continue;
        if (folder.filesIn(target).some(name => name.endsWith('.go'))) here.add(target);
        else missing.push({ path: target, evidence: evidence(file, line, `import "${path}"`) });
      }
    }
  }
  return missing;
}

/** A module below the own path may live elsewhere: example.com/app requires example.com/app/plugin. */
function foreignModules(modules: readonly GoModule[]): ReadonlySet<string> {
  const own = new Set(modules.map(({ path }) => path));
  return new Set(
    modules
      .flatMap(({ mod }) => mod?.require ?? [])
      .map(({ path }) => path)
      .filter(path => !own.has(path)),
  );
}

function isBelow(modules: ReadonlySet<string>, path: string): boolean {
  const parts = path.split('/');
  return parts.some((_, at) => modules.has(parts.slice(0, at + 1).join('/')));
}

function hiddenFiles(folder: ProjectFolder, packages: Packages, dir: string): readonly Missing[] {
  const hidden = packages.files(dir).filter(({ path }) => folder.isIgnored(path));
  return hidden.map(({ path }) => ({ path, evidence: evidence(path, null, 'hidden by .gitignore') }));
}

function missingOutputs(folder: ProjectFolder, dir: string): readonly Missing[] {
  const prefix = dir === '.' ? '' : `${dir}/`;
  const names = folder.filesIn(dir);
  const missing: Missing[] = [];
  for (const name of names.filter(name => name.endsWith('.templ'))) {
    const output = `${name.slice(0, -'.templ'.length)}_templ.go`;
    if (!names.includes(output))
      missing.push({ path: prefix + output, evidence: evidence(prefix + name, null, '') });
  }
  if (names.includes('wire.go') && !names.includes('wire_gen.go')) {
    const source = goFileAt(folder, `${prefix}wire.go`);
    if (tagsIn(source?.constraint ?? null).includes('wireinject')) {
      missing.push({
        path: `${prefix}wire_gen.go`,
        evidence: evidence(`${prefix}wire.go`, source?.constraintLine ?? null, source?.constraintText ?? ''),
      });
    }
  }
  return missing;
}
