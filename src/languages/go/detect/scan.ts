// Provisional, until the real scan lands: nothing is looked for.
import { notLooked } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import type { GoFindings, MainPackage } from '../facts.js';
import type { GoModule } from './modules.js';

type Scanned = Pick<GoFindings, 'framework' | 'kind' | 'ports' | 'https' | 'timezones' | 'users' | 'programs' | 'runtimePaths' | 'cgo' | 'nativeSources' | 'prebuilt' | 'glibcOnly' | 'systemLibraries'>;

export function scanGo(_folder: ProjectFolder, _modules: readonly GoModule[], _mains: readonly MainPackage[], _service: string | null): Scanned {
  return { framework: notLooked, kind: notLooked, ports: notLooked, https: notLooked, timezones: notLooked, users: notLooked, programs: notLooked, runtimePaths: notLooked, cgo: notLooked, nativeSources: notLooked, prebuilt: notLooked, glibcOnly: notLooked, systemLibraries: notLooked };
}
