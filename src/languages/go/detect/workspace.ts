import { absent, evidence, type Finding, found, unreadable } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import { type GoWork, readGoWork } from '../../../manifests/go-work.js';
import type { Workspace } from '../facts.js';
import { belowRoot } from './local-path.js';

/** The workspace, for people, and go.work as it stands there, for the detectors that come after. */
export interface FoundWorkspace {
  readonly finding: Finding<Workspace>;
  /** null where there is no usable go.work. */
  readonly work: GoWork | null;
}

const file = 'go.work';

/** go.work in the root. One that .gitignore hides is somebody's own and no part of the project. */
export function detectWorkspace(folder: ProjectFolder): FoundWorkspace {
  if (!folder.has(file)) return { finding: absent('go.work in the project folder'), work: null };
  if (folder.isIgnored(file)) {
    return { finding: absent('go.work is hidden by .gitignore: it is one developer’s own'), work: null };
  }
  const read = folder.read(file);
  if (!read.ok)
    return { finding: unreadable(`go.work: ${read.message}`, [evidence(file, null, '')]), work: null };
  const work = readGoWork(read.text);
  if (!work.ok)
    return { finding: unreadable(`go.work: ${work.reason}`, [evidence(file, work.line, '')]), work: null };
  const uses: string[] = [];
  const outside: string[] = [];
  for (const { value } of work.value.use) {
    const inside = belowRoot('.', value);
    if (inside === null) outside.push(value);
    else if (!uses.includes(inside)) uses.push(inside);
  }
  const lines = work.value.use.map(({ value, line }) => evidence(file, line, `use ${value}`));
  const seen = lines.length > 0 ? lines : [evidence(file, null, '')];
  return { finding: found({ file, uses, outside }, 'certain', seen), work: work.value };
}
