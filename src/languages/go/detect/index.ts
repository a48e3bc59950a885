import {
  absent,
  type Evidence,
  evidence,
  type Finding,
  found,
  notLooked,
  valueOr,
} from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import type { GoFacts, GoFindings, MainPackage } from '../facts.js';
import { scanGo } from '../scan/index.js';
import { detectEmbeds } from './embeds.js';
import { detectEntries } from './entries.js';
import { detectGenerated } from './generated.js';
import { isSeenByGo } from './go-folders.js';
import { detectManifests } from './manifests.js';
import { type GoModule, moduleOf, readModules } from './modules.js';
import { nothing } from './nothing.js';
import { packagesOf } from './packages.js';
import { detectPrivateModules } from './private-modules.js';
import { detectReplaces } from './replaces.js';
import { detectSums } from './sums.js';
import { detectVendor } from './vendor.js';
import { detectVersionVariable } from './version-variable.js';
import { brokenManifest, detectToolchain, detectVersion } from './versions.js';
import { detectWorkspace } from './workspace.js';

/**
 * Reads a Go project; null when the folder holds neither go.mod, go.work nor a Go file that the go command would look
 * at. A project that no go command could build (no module, a broken go.mod) still has facts: they say what is wrong.
 *
 * @param asked paths or names of the programs whose code counts; null for the service
 */
export function detectGo(folder: ProjectFolder, asked: readonly string[] | null = null): GoFacts | null {
  const modules = readModules(folder);
  const workspace = detectWorkspace(folder);
  const { entries, entry } = detectEntries(folder, modules);
  if (modules.length === 0 && !folder.has('go.work') && !hasGoFiles(folder)) return null;

  const mains = valueOr(entries, []);
  const service = valueOr(entry, null);
  const wanted = mains.filter(({ path, name }) => asked?.includes(path) || asked?.includes(name));
  const shipped = wanted.length === 0 ? service : wanted.length === 1 ? (wanted[0]?.path ?? null) : null;
  const programs = wanted.length > 0 ? wanted : scanned(mains, service);
  const main = mainModule(modules, mains, shipped ?? service);
  const building = buildModules(main, modules, workspace.finding);
  const vendor = detectVendor(folder, building, workspace.work);
  const packages = packagesOf(folder, modules);
  const dirs = packages.reach(programs.map(({ path }) => path));

  const moduleDirs = moduleFolders(folder, modules);
  const replaces = detectReplaces(building, workspace.work);

  const findings: GoFindings = {
    name: nameOf(folder, main),
    version: detectVersion(building, workspace.work),
    toolchain: detectToolchain(building, workspace.work),
    packageManager: packageManager(folder, main),
    entries,
    entry,
    modules: moduleDirs,
    manifests: detectManifests(folder, { modules: moduleDirs, replaces, workspace: workspace.finding }),
    workspace: workspace.finding,
    vendor,
    replaces,
    sums: detectSums(folder, building, valueOr(vendor, null)?.consistent === true),
    privateModules: detectPrivateModules(folder, building),
    embeds: detectEmbeds(folder, packages, dirs),
    generated: detectGenerated(folder, modules, packages, dirs),
    versionVariable:
      shipped === null
        ? notLooked
        : detectVersionVariable(folder, modules, packages, shipped, packages.reach([shipped])),
    ...scanGo(folder, modules, wanted.length > 0 ? wanted : mains, shipped),
  };
  return { language: 'go', findings };
}

function hasGoFiles(folder: ProjectFolder): boolean {
  return folder.filesEnding('.go').some(isSeenByGo);
}

/** The module to build: the one of the service, else the root's, else that of the likeliest program. */
function mainModule(
  modules: readonly GoModule[],
  mains: readonly MainPackage[],
  service: string | null,
): GoModule | null {
  const root = modules.find(({ dir }) => dir === '.') ?? null;
  const [first] = mains;
  if (service !== null) return moduleOf(modules, service);
  return root ?? (first === undefined ? (modules[0] ?? null) : moduleOf(modules, first.path));
}

/** The module to build and, in a workspace, the others that are built with it. */
function buildModules(
  main: GoModule | null,
  modules: readonly GoModule[],
  workspace: GoFindings['workspace'],
): readonly GoModule[] {
  const uses = valueOr(workspace, null)?.uses ?? [];
  const others = modules.filter(module => module !== main && uses.includes(module.dir));
  return main === null ? others : [main, ...others];
}

/** Programs whose packages count: those that could be shipped, else all there are. */
function scanned(mains: readonly MainPackage[], service: string | null): readonly MainPackage[] {
  const programs = mains.filter(({ role, path }) => role === 'program' || path === service);
  return programs.length > 0 ? programs : mains;
}

function nameOf(folder: ProjectFolder, module: GoModule | null): Finding<string> {
  if (module === null) return nothing(folder, 'module line of a go.mod');
  if (module.path === null) return brokenManifest(module);
  return found(module.path, 'certain', [moduleLine(module)]);
}

function moduleLine({ file, mod, path }: GoModule): Evidence {
  return evidence(file, mod?.module?.line ?? null, `module ${path ?? ''}`);
}

function moduleFolders(folder: ProjectFolder, modules: readonly GoModule[]): Finding<readonly string[]> {
  if (modules.length === 0)
    return nothing(folder, 'go.mod in any folder: there are Go files, so this is a GOPATH project');
  return found(
    modules.map(({ dir }) => dir),
    'certain',
    modules.slice(0, 20).map(moduleLine),
  );
}

/** What brought dependencies into projects before modules, by the file it leaves. */
const olderManagers: readonly (readonly [string, string])[] = [
  ['Gopkg.toml', 'dep'],
  ['glide.yaml', 'glide'],
  ['vendor/vendor.json', 'govendor'],
  ['Godeps/Godeps.json', 'godep'],
];

function packageManager(folder: ProjectFolder, module: GoModule | null): Finding<string> {
  if (module !== null) return found('go modules', 'certain', [evidence(module.file, null, '')]);
  const older = olderManagers.find(([file]) => folder.has(file));
  return older === undefined
    ? absent('go.mod, Gopkg.toml, glide.yaml, vendor.json, Godeps.json')
    : found(older[1], 'certain', [evidence(older[0], null, '')]);
}
