import { absent, type Finding, found, valueOr } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import type { GoFindings } from '../facts.js';

type Read = Pick<GoFindings, 'modules' | 'replaces' | 'workspace'>;

/** The manifests that are there: of the workspace, of every module, and of the folders that replaces point to. */
export function detectManifests(folder: ProjectFolder, read: Read): Finding<readonly string[]> {
  const workspace = valueOr(read.workspace, null);
  const replaced = valueOr(read.replaces, [])
    .filter(replace => replace.local && !replace.outside)
    .map(replace => replace.target);
  const modules = [...valueOr(read.modules, []), ...replaced];
  const names = [
    ...(workspace === null ? [] : [workspace.file, `${workspace.file}.sum`]),
    ...modules.flatMap(module =>
      ['go.mod', 'go.sum'].map(name => (module === '.' ? name : `${module}/${name}`)),
    ),
  ];
  const present = [...new Set(names)].filter(path => folder.has(path));
  return present.length === 0 ? absent('go.mod, go.sum, go.work') : found(present, 'certain', []);
}
