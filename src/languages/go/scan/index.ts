import { type Finding, notLooked } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import type { GoModule } from '../detect/modules.js';
import { nothing } from '../detect/nothing.js';
import type { GoFindings, MainPackage } from '../facts.js';
import { scanCgo } from './cgo.js';
import { moduleUses } from './cgo-modules.js';
import { ownUses } from './cgo-own.js';
import { scanCode } from './code.js';
import { scanFramework } from './framework.js';
import { scanGlibcOnly } from './glibc.js';
import { reachPackages } from './graph.js';
import { scanHttps } from './https.js';
import { scanKind } from './kind.js';
import { scanLibraries } from './libraries.js';
import { nativeSourcesOf, prebuiltLibraries, scanNative, scanPrebuilt } from './native.js';
import { scanPaths } from './paths.js';
import { scanPorts } from './ports.js';
import { scanPrograms, scanUsers } from './programs.js';
import { scanZones } from './zones.js';

/** Findings that stand on the code of the programs. */
export type ScanFindings = Pick<
  GoFindings,
  | 'framework'
  | 'kind'
  | 'ports'
  | 'https'
  | 'timezones'
  | 'users'
  | 'programs'
  | 'runtimePaths'
  | 'cgo'
  | 'nativeSources'
  | 'prebuilt'
  | 'glibcOnly'
  | 'systemLibraries'
>;

/**
 * Reads what the programs are made of: the packages of the project that they import, directly or not, as a build for
 * linux/amd64 takes them.
 * @param service path of the program that is the service; without one, all programs count together
 */
export function scanGo(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  mains: readonly MainPackage[],
  service: string | null,
): ScanFindings {
  const programs = chosen(mains, service);
  if (programs.length === 0) return nobodyLooked;
  const tags = programs.flatMap(main => main.tags);
  const reached = reachPackages(folder, modules, programs, true);
  const without = reachPackages(folder, modules, programs, false);
  const missing = (searched: string): Finding<never> => (reached.cut ? notLooked : nothing(folder, searched));
  const scanned = scanCode(reached, modules);
  const sources = nativeSourcesOf(folder, reached);
  const uses = moduleUses(folder, modules, reached, without, tags);
  const ports = scanPorts(folder, scanned, missing);
  return {
    framework: scanFramework(reached, scanned, missing),
    kind: scanKind({ reached, scanned, programs, listeners: ports.listeners }),
    ports: ports.finding,
    https: scanHttps(reached, scanned, missing),
    timezones: scanZones(reached, scanned, missing),
    users: scanUsers(scanned, missing),
    programs: scanPrograms(scanned, programs, missing),
    runtimePaths: scanPaths(folder, reached, programs, scanned, missing),
    cgo: scanCgo(ownUses(reached, without, sources), uses, reached, scanned, missing),
    nativeSources: scanNative(sources, missing),
    prebuilt: scanPrebuilt(folder, reached, missing),
    glibcOnly: scanGlibcOnly(folder, reached, sources, scanned, missing),
    systemLibraries: scanLibraries(modules, reached, uses, prebuiltLibraries(folder, reached), missing),
  };
}

/** The service; else every program that is meant to be shipped; else whatever there is. */
function chosen(mains: readonly MainPackage[], service: string | null): readonly MainPackage[] {
  const own = mains.filter(({ path }) => path === service);
  if (own.length > 0) return own;
  const programs = mains.filter(({ role }) => role === 'program');
  return programs.length > 0 ? programs : mains;
}

const nobodyLooked: ScanFindings = {
  framework: notLooked,
  kind: notLooked,
  ports: notLooked,
  https: notLooked,
  timezones: notLooked,
  users: notLooked,
  programs: notLooked,
  runtimePaths: notLooked,
  cgo: notLooked,
  nativeSources: notLooked,
  prebuilt: notLooked,
  glibcOnly: notLooked,
  systemLibraries: notLooked,
};
