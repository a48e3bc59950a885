import type { ProjectFolder } from '../../../domain/project.js';
import { nameOf } from '../../../project/paths.js';

/** What a file that builds or starts the program is. */
export type BuildFileKind = 'dockerfile' | 'goreleaser' | 'ko' | 'procfile' | 'makefile' | 'script' | 'ci';

export interface BuildFile {
  readonly path: string;
  readonly kind: BuildFileKind;
}

const byName: Readonly<Record<string, BuildFileKind>> = {
  Dockerfile: 'dockerfile',
  Containerfile: 'dockerfile',
  '.goreleaser.yml': 'goreleaser',
  '.goreleaser.yaml': 'goreleaser',
  'goreleaser.yml': 'goreleaser',
  'goreleaser.yaml': 'goreleaser',
  '.ko.yaml': 'ko',
  'app.yaml': 'ko',
  Procfile: 'procfile',
  Makefile: 'makefile',
  makefile: 'makefile',
  GNUmakefile: 'makefile',
  'Taskfile.yml': 'makefile',
  'Taskfile.yaml': 'makefile',
  justfile: 'makefile',
  Justfile: 'makefile',
  '.air.toml': 'makefile',
  'build.sh': 'script',
  'go.mod': 'script',
};

/** Folders besides the root in which people keep such files. */
const folders = [
  '.',
  'build',
  'build/package',
  'docker',
  'deploy',
  'deployments',
  'hack',
  'script',
  'scripts',
  '.ci',
  '.config',
];
const ciFolders = ['.github/workflows', '.circleci', '.woodpecker', '.gitea/workflows', '.forgejo/workflows'];
const ciFiles = [
  '.gitlab-ci.yml',
  '.travis.yml',
  '.drone.yml',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  'cloudbuild.yaml',
  'Jenkinsfile',
];

const maxFiles = 60;

/** Files of the project that say how it is built or started, the most telling kind first. */
export function buildFiles(folder: ProjectFolder): readonly BuildFile[] {
  const files: BuildFile[] = [];
  for (const dir of folders) {
    for (const name of folder.filesIn(dir)) {
      const kind = byName[name] ?? kindByForm(dir, name);
      if (kind !== undefined) files.push({ path: dir === '.' ? name : `${dir}/${name}`, kind });
    }
  }
  for (const path of ciFiles) if (folder.has(path)) files.push({ path, kind: 'ci' });
  for (const dir of ciFolders) {
    for (const name of folder.filesIn(dir))
      if (/\.ya?ml$/.test(name)) files.push({ path: `${dir}/${name}`, kind: 'ci' });
  }
  return files
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || depth(a) - depth(b))
    .slice(0, maxFiles);
}

const order: readonly BuildFileKind[] = [
  'dockerfile',
  'goreleaser',
  'ko',
  'procfile',
  'makefile',
  'script',
  'ci',
];

function kindByForm(dir: string, name: string): BuildFileKind | undefined {
  if (/^(?:Dockerfile|Containerfile)[.-][\w.-]+$|^[\w.-]+\.[Dd]ockerfile$/.test(name)) return 'dockerfile';
  return dir !== '.' && name.endsWith('.sh') ? 'script' : undefined;
}

/** The root's own file speaks before those in folders, and the plain name before `Dockerfile.release`. */
function depth({ path }: BuildFile): number {
  return path.split('/').length * 2 + (byName[nameOf(path)] === undefined ? 1 : 0);
}
