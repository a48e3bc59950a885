import { absent, evidence, type Finding, found, unreadable } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import type { GoMod } from '../../../manifests/go-mod.js';
import type { GoWork } from '../../../manifests/go-work.js';
import { type ModulesTxt, readModulesTxt } from '../../../manifests/modules-txt.js';
import { vendorDifference } from '../../../manifests/vendor-check.js';
import type { Vendoring } from '../facts.js';
import { compareGoVersions } from './go-version.js';
import type { GoModule } from './modules.js';

/** modules.txt grows with the packages of the dependencies: Kubernetes has 70 KB. */
const listLimit = 8 * 1024 * 1024;

/** Each is one look at the disk; Kubernetes has 1,700. */
const mostPackages = 5000;

/**
 * A vendor folder that the go command would use by itself, and whether it would stop over it.
 *
 * @param modules the module to build first, then those of the workspace
 */
export function detectVendor(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  work: GoWork | null,
): Finding<Vendoring> {
  const [module] = modules;
  const home = work === null ? (module?.dir ?? '.') : '.';
  const dir = home === '.' ? 'vendor' : `${home}/vendor`;
  const list = `${dir}/modules.txt`;
  if (!folder.hasFolder(dir)) return absent(`folder ${dir}`);
  if (folder.isIgnored(list)) return absent(`${dir} is hidden by .gitignore: it is no part of the project`);
  const mods = modules.flatMap(({ dir: below, mod }) => (mod === null ? [] : [{ folder: below, mod }]));
  const text = folder.has(list) ? folder.read(list, listLimit) : null;
  if (text === null)
    return withoutList(
      dir,
      mods.map(({ mod }) => mod),
    );
  if (!text.ok) return unreadable(`${list}: ${text.message}`, [evidence(list, null, '')]);
  const vendored = readModulesTxt(text.text);
  if (vendored.workspace !== (work !== null)) {
    const other = vendored.workspace
      ? 'go work vendor wrote it and there is no go.work'
      : 'go mod vendor wrote it and go.work is in use';
    return absent(`${list} that fits: ${other}, so the go command leaves it alone`);
  }
  const difference =
    vendorDifference({ mods, work, before114: isBefore114(module, work) }, vendored) ??
    lostPackage(folder, dir, vendored);
  return found({ consistent: difference === null, difference }, 'certain', [
    evidence(list, null, difference ?? ''),
  ]);
}

/** The list names a package of which no Go file came along: a half committed folder, or a name in another case. */
function lostPackage(folder: ProjectFolder, dir: string, { modules }: ModulesTxt): string | null {
  const lost = modules
    .flatMap(({ packages }) => packages)
    .slice(0, mostPackages)
    .find(name => !folder.filesIn(`${dir}/${name}`).some(file => file.endsWith('.go')));
  return lost === undefined ? null : `${lost} is listed, but ${dir}/${lost} holds no Go file`;
}

/** Any folder of that name makes the go command expect a list of modules in it. */
function withoutList(dir: string, mods: readonly GoMod[]): Finding<Vendoring> {
  const required = mods.flatMap(({ require }) => require)[0];
  if (required === undefined) return absent(`${dir}/modules.txt`);
  const difference = `${required.path}@${required.version}: is explicitly required in go.mod, but there is no ${dir}/modules.txt`;
  return found({ consistent: false, difference }, 'certain', [evidence(dir, null, difference)]);
}

function isBefore114(module: GoModule | undefined, work: GoWork | null): boolean {
  const version = module?.mod?.go?.value;
  return work === null && (version === undefined || compareGoVersions(version, '1.14') < 0);
}
