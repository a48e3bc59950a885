import type { ProjectFolder } from '../../../domain/project.js';
import { type Glob, globMatches, readGlob } from '../../../project/glob.js';

/** What an embed pattern meets in the checkout. */
export interface EmbedMatch {
  /** Files that go would embed, with or without .gitignore; cut off at `maxMatches`. */
  readonly files: readonly string[];
  /** A folder that it names and .gitignore hides: there, but not looked into; else null. */
  readonly hiddenFolder: string | null;
}

const maxMatches = 1000;

/** Paths compared with one pattern: enough for folders of assets, too few to hang over a hostile repository. */
const maxCompared = 50_000;

/**
 * Matches a //go:embed pattern as cmd/go does (load, resolveEmbed): a folder stands for all files below it, but for
 * those whose name, or whose folder's name, begins with a dot or an underscore, unless the pattern begins with `all:`;
 * folders with a go.mod of their own are another module's.
 *
 * @param dir folder of the Go file
 */
export function matchEmbed(folder: ProjectFolder, dir: string, pattern: string): EmbedMatch {
  const all = pattern.startsWith('all:');
  const parts = (all ? pattern.slice('all:'.length) : pattern).split('/').filter(part => part !== '.');
  const globs = parts.map(compile);
  if (globs.includes(null) || parts.includes('..')) return { files: [], hiddenFolder: null };
  const fixed = literalStart(globs);
  const start = dir === '.' ? fixed : fixed === '' ? dir : `${dir}/${fixed}`;
  if (start !== '' && folder.has(start)) return { files: [start], hiddenFolder: null };
  if (start !== '' && isHiddenFolder(folder, start)) return { files: [], hiddenFolder: start };
  const prefix = dir === '.' ? '' : `${dir}/`;
  const files: string[] = [];
  for (const path of candidates(folder, start, prefix)) {
    if (files.length >= maxMatches) break;
    if (fits(folder, prefix, path, globs, all)) files.push(path);
  }
  return { files, hiddenFolder: null };
}

/** path.Match has no `**` and no `[!…]`, otherwise it is the glob of .gitignore. */
function compile(part: string): Glob | null {
  return readGlob(part.replace(/\*{2,}/g, '*').replaceAll('[!', '[\\!'));
}

function literalStart(globs: readonly (Glob | null)[]): string {
  const names: string[] = [];
  for (const glob of globs) {
    if (glob?.kind !== 'literal') break;
    names.push(glob.text);
  }
  return names.join('/');
}

function isHiddenFolder(folder: ProjectFolder, path: string): boolean {
  return folder.hasFolder(path) && folder.filesIn(path).length === 0 && folder.isIgnored(`${path}/file`);
}

function candidates(folder: ProjectFolder, start: string, prefix: string): readonly string[] {
  const beginning = start === '' ? prefix : `${start}/`;
  const paths = beginning === '' ? folder.paths : folder.paths.filter(path => path.startsWith(beginning));
  return paths.slice(0, maxCompared);
}

function fits(
  folder: ProjectFolder,
  prefix: string,
  path: string,
  globs: readonly (Glob | null)[],
  all: boolean,
): boolean {
  const names = path.slice(prefix.length).split('/');
  if (
    names.length < globs.length ||
    names.some(name => name === '.git' || name === '.hg' || name === '.svn' || name === '.bzr')
  )
    return false;
  if (!globs.every((glob, at) => glob !== null && globMatches(glob, names[at] ?? ''))) return false;
  const below = names.slice(globs.length);
  if (!all && below.some(name => name.startsWith('.') || name.startsWith('_'))) return false;
  return !names
    .slice(0, -1)
    .some((_, at) => folder.has(`${prefix}${names.slice(0, at + 1).join('/')}/go.mod`));
}
