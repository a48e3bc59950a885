import { type IgnoreFile, isHidden, isHiddenByPlainName, readIgnoreFile } from './gitignore.js';

/** What stands directly in a folder. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What the walk needs of a disk (or of a test's stand-in for one). Paths as in ProjectFolder, `.` for the root. */
export interface Disk {
  list(dir: string): Listing | { readonly reason: string };
  /** Text of a small file, null when there is none or it cannot be read. */
  text(path: string): string | null;
  /** True when git tracks the file, or something in the folder, in spite of what .gitignore says; null without an index. */
  isTracked(path: string, isFolder: boolean): boolean | null;
}

/** A folder that was looked into. */
interface Folder {
  /** File names, each with a slash before and one behind the last: far less to keep than an array of names. */
  readonly names: string;
  /** The ignore files that speak for it, outermost first. */
  readonly ignore: readonly IgnoreFile[];
}

/** Why a folder that is there was not looked into. */
export type Skipped = 'ignored' | 'tool' | 'vendor';

export interface Tree {
  /** In the order of the walk: a folder before what is in it. */
  readonly folders: ReadonlyMap<string, Folder>;
  readonly skipped: ReadonlyMap<string, Skipped>;
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  readonly truncated: boolean;
}

/** Never source of the project itself, whatever .gitignore says. */
const toolFolders = new Set(['.git', '.hg', '.svn', '.bzr', '.jj', 'CVS', 'node_modules']);

/**
 * Looks into every folder once, without asking for any file by itself: a large repository costs one call a folder.
 * Folders that .gitignore hides are seen, noted and not entered. A vendor folder that the go command wrote is listed
 * and not entered either: it holds other people's programs, often more of them than the project has.
 *
 * @param limit files and folders to look at before the walk stops and says so
 */
export function walk(disk: Disk, limit: number): Tree {
  const folders = new Map<string, Folder>();
  const skipped = new Map<string, Skipped>();
  const unreadable: { path: string; reason: string }[] = [];
  const exclude = disk.text('.git/info/exclude');
  const outermost = exclude === null ? [] : [readIgnoreFile(exclude, '')];
  const pending: { dir: string; ignore: readonly IgnoreFile[] }[] = [{ dir: '.', ignore: outermost }];
  let seen = 0;
  // Level by level: when the limit cuts the walk, what lies near the root has been seen.
  for (const next of pending) {
    const { dir } = next;
    const listing = disk.list(dir);
    if ('reason' in listing) {
      unreadable.push({ path: dir, reason: listing.reason });
      continue;
    }
    const prefix = dir === '.' ? '' : `${dir}/`;
    const ignore = listing.files.includes('.gitignore')
      ? withFile(next.ignore, prefix, disk.text(`${prefix}.gitignore`))
      : next.ignore;
    folders.set(dir, { names: `/${listing.files.join('/')}/`, ignore });
    seen += listing.files.length + 1;
    if (seen > limit) return { folders, skipped, unreadable, truncated: true };
    const vendored =
      dir === 'vendor' || dir.endsWith('/vendor') ? listing.files.includes('modules.txt') : false;
    for (const name of listing.folders) {
      const path = prefix + name;
      const reason = vendored ? 'vendor' : reasonToSkip(disk, name, path, ignore);
      if (reason === null) pending.push({ dir: path, ignore });
      else skipped.set(path, reason);
    }
  }
  return { folders, skipped, unreadable, truncated: false };
}

function withFile(above: readonly IgnoreFile[], base: string, text: string | null): readonly IgnoreFile[] {
  return text === null ? above : [...above, readIgnoreFile(text, base)];
}

function reasonToSkip(disk: Disk, name: string, path: string, ignore: readonly IgnoreFile[]): Skipped | null {
  if (toolFolders.has(name)) return 'tool';
  return isHidden(ignore, path, true) && !isWantedAnyway(disk, path, ignore) ? 'ignored' : null;
}

/**
 * Git tracks something in it. Or there is no git to ask (an unpacked archive), and a line that means the program hides
 * a folder of the same name with its source.
 */
function isWantedAnyway(disk: Disk, path: string, ignore: readonly IgnoreFile[]): boolean {
  const tracked = disk.isTracked(path, true);
  if (tracked !== null) return tracked;
  if (!isHiddenByPlainName(ignore, path)) return false;
  const listing = disk.list(path);
  return 'files' in listing && listing.files.some(name => name.endsWith('.go'));
}
