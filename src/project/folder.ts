import type { ProjectFolder, ReadResult } from '../domain/project.js';
import { isHidden } from './gitignore.js';
import { folderOf, nameOf } from './paths.js';
import { type Disk, type Skipped, type Tree, walk } from './walk.js';

/** A disk that can also be read from. */
export interface ReadableDisk extends Disk {
  /** The whole file, or its first bytes when `whole` is false; `limit` in bytes. */
  read(path: string, limit: number, whole: boolean): ReadResult;
}

/** Read without a limit of the caller's own: source files and manifests are smaller. */
const defaultLimit = 1024 * 1024;

/**
 * Files and folders to look at, nearest to the root first; a walk that meets more says that it was cut, and packages
 * beyond are still read where an import names them. Walking 100,000 files would cost as much as all the rest together
 * (175 of 310 ms, measured 2026-11-21), for folders in which no program is.
 */
const maxEntries = 24_000;

/** Walks the disk once and answers from that; files are read when they are asked for. */
export function projectFolder(root: string, disk: ReadableDisk, limit = maxEntries): ProjectFolder {
  const tree = walk(disk, limit);
  const unreadable = [...tree.unreadable];
  let paths: readonly string[] | null = null;

  const namesIn = (dir: string): string => tree.folders.get(dir)?.names ?? unwalked(tree, disk, dir);
  const read = (path: string, bytes: number, whole: boolean): ReadResult => {
    if (!isInside(path)) return { ok: false, reason: 'missing', message: 'the path leaves the project' };
    const result = disk.read(path, bytes, whole);
    if (!result.ok && result.reason === 'unreadable' && !unreadable.some(known => known.path === path)) {
      unreadable.push({ path, reason: result.message });
    }
    return result;
  };

  return {
    root,
    get paths() {
      paths ??= pathsWhere(
        tree,
        () => true,
        () => true,
      );
      return paths;
    },
    filesEnding: suffix =>
      pathsWhere(
        tree,
        names => names.includes(`${suffix}/`),
        name => name.endsWith(suffix),
      ),
    filesIn: dir => split(namesIn(dir)),
    has: path => namesIn(folderOf(path)).includes(`/${nameOf(path)}/`),
    hasFolder: path => tree.folders.has(path) || tree.skipped.has(path),
    isIgnored: path => isIgnored(tree, disk, path),
    read: (path, bytes = defaultLimit) => read(path, bytes, true),
    readStart: (path, bytes) => read(path, bytes, false),
    unreadable,
    truncated: tree.truncated,
  };
}

function pathsWhere(
  tree: Tree,
  folderMay: (names: string) => boolean,
  fits: (name: string) => boolean,
): string[] {
  const paths: string[] = [];
  for (const [dir, { names }] of tree.folders) {
    if (!folderMay(names)) continue;
    const prefix = dir === '.' ? '' : `${dir}/`;
    for (const name of split(names)) if (fits(name)) paths.push(prefix + name);
  }
  return paths;
}

function split(names: string): string[] {
  return names.length <= 2 ? [] : names.slice(1, -1).split('/');
}

/** Folders below vendor/, and those beyond the limit of the walk, are listed when somebody asks for one by name. */
function unwalked(tree: Tree, disk: Disk, dir: string): string {
  if (dir === '.' || !isInside(dir)) return '';
  const reason = nearestSkipped(tree, dir);
  if (reason !== 'vendor' && (reason !== null || !tree.truncated || isIgnored(tree, disk, `${dir}/file`)))
    return '';
  const listing = disk.list(dir);
  return 'reason' in listing ? '' : `/${listing.files.join('/')}/`;
}

/** Why the walk left out the folder or one above it; null when it did not. */
function nearestSkipped(tree: Tree, dir: string): Skipped | null {
  for (let above = dir; above !== '.'; above = folderOf(above)) {
    const reason = tree.skipped.get(above);
    if (reason !== undefined) return reason;
  }
  return null;
}

/** Works for paths that are not there, too: it says whether they would be hidden. */
function isIgnored(tree: Tree, disk: Disk, path: string): boolean {
  const parts = path.split('/');
  let ignore = tree.folders.get('.')?.ignore ?? [];
  let hidden = false;
  for (let depth = 1; depth < parts.length; depth += 1) {
    const above = parts.slice(0, depth).join('/');
    const reason = tree.skipped.get(above);
    if (reason !== undefined) return reason !== 'vendor';
    const folder = tree.folders.get(above);
    // Walked although hidden: git tracks some of it, and must be asked about the rest; without git all of it counts.
    hidden ||=
      isHidden(ignore, above, true) && (folder === undefined || disk.isTracked(above, true) === true);
    ignore = folder?.ignore ?? ignore;
  }
  return (hidden || isHidden(ignore, path, false)) && disk.isTracked(path, false) !== true;
}

function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\0') && !path.split('/').includes('..');
}
