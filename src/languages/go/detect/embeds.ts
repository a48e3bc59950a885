import { type Evidence, evidence, type Finding, found, notLooked } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import { folderOf, nameOf } from '../../../project/paths.js';
import type { EmbedPattern } from '../facts.js';
import { matchEmbed } from './embed-match.js';
import { nothing } from './nothing.js';
import type { Packages, SourceFile } from './packages.js';

/** Patterns of one project; the most that public projects have is some hundred. */
const maxPatterns = 400;

/** Files named for one pattern: enough to see whether a .dockerignore hides them. */
const maxFiles = 200;

/**
 * The //go:embed patterns of the packages that the programs are made of.
 *
 * @param dirs folders of these packages
 */
export function detectEmbeds(
  folder: ProjectFolder,
  packages: Packages,
  dirs: readonly string[],
): Finding<readonly EmbedPattern[]> {
  const patterns: EmbedPattern[] = [];
  const seen: Evidence[] = [];
  for (const dir of dirs) {
    const files = packages.files(dir);
    for (const { path, file } of files) {
      for (const { pattern, line } of file.embeds) {
        if (patterns.length >= maxPatterns) continue;
        patterns.push(judge(folder, dir, pattern, files));
        seen.push(evidence(path, line, `//go:embed ${pattern}`));
      }
    }
  }
  if (patterns.length === 0)
    return nothing(folder, '//go:embed in the packages that the programs import', packages.complete());
  // A pattern without a match may match what the walk did not reach.
  return (folder.truncated || folder.unreadable.length > 0) && patterns.some(({ matches }) => !matches)
    ? notLooked
    : found(patterns, 'certain', seen);
}

function judge(
  folder: ProjectFolder,
  dir: string,
  pattern: string,
  files: readonly SourceFile[],
): EmbedPattern {
  const { files: matched, hiddenFolder } = matchEmbed(folder, dir, pattern);
  const shown = hiddenFolder === null ? matched.slice(0, maxFiles) : [hiddenFolder];
  const committed = matched.filter(path => !folder.isIgnored(path) && !isPlaceholder(folder, path));
  const hidden =
    committed.length === 0 &&
    (hiddenFolder !== null ||
      wouldBeHidden(folder, dir, pattern) ||
      matched.some(path => folder.isIgnored(path)));
  const made = shown.length === 0 && isMadeByBuild(folder, dir, pattern, files);
  return { pattern, dir, files: shown, matches: shown.length > 0, generated: hidden || made };
}

/** Files that only keep an otherwise ignored folder in the repository, so that the pattern matches something. */
function isPlaceholder(folder: ProjectFolder, path: string): boolean {
  const name = nameOf(path);
  if (/^(?:\.git(?:keep|ignore)|\.keep|\.placeholder|placeholder(?:\.\w+)?|\.empty)$/i.test(name))
    return true;
  return /\.(?:md|txt)$/i.test(name) && folder.isIgnored(`${folderOf(path)}/index.html`);
}

/** Asks .gitignore about a file that the pattern would take in. */
function wouldBeHidden(folder: ProjectFolder, dir: string, pattern: string): boolean {
  const base = pathOf(dir, pattern).replace(/[*?[\]]+/g, 'x');
  return folder.isIgnored(base) || folder.isIgnored(`${base}/index.html`);
}

/** A go:generate line of the package names it, or a web project with a build script stands where it should be made. */
function isMadeByBuild(
  folder: ProjectFolder,
  dir: string,
  pattern: string,
  files: readonly SourceFile[],
): boolean {
  const first =
    pattern
      .replace(/^all:/, '')
      .split('/')
      .find(part => part !== '.') ?? '';
  const named = files.some(({ file }) =>
    file.generates.some(({ command }) => first.length > 2 && command.includes(first)),
  );
  return named || [dir, pathOf(dir, first)].some(place => hasBuildScript(folder, place));
}

function hasBuildScript(folder: ProjectFolder, dir: string): boolean {
  const read = folder.read(dir === '.' ? 'package.json' : `${dir}/package.json`);
  return read.ok && /"build[^"]{0,40}"\s{0,9}:/.test(read.text);
}

function pathOf(dir: string, pattern: string): string {
  const bare = pattern.replace(/^all:/, '').replace(/^\.\//, '').replace(/\/+$/, '');
  return dir === '.' ? bare : `${dir}/${bare}`;
}
