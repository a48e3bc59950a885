import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { ReadResult } from '../domain/project.js';
import { decode } from './decode.js';
import type { ReadableDisk } from './folder.js';
import { type GitIndex, readGitIndex } from './git-index.js';
import { folderOf } from './paths.js';
import type { Listing } from './walk.js';

/** Symbolic links to resolve; a repository with more is not asking a fair question. */
const maxLinks = 10_000;

/** Some 400,000 files. */
const indexLimit = 64 * 1024 * 1024;

/** A .gitignore larger than this says nothing sensible. */
const ignoreFileLimit = 256 * 1024;

/**
 * The real disk below a folder. Links to files inside the root count as files; links to folders and links that leave
 * the root do not exist for us, so the walk cannot loop.
 *
 * @param root absolute, with its own links already resolved
 */
export function realDisk(root: string): ReadableDisk {
  /** Folders reached without any link: what stands in them needs no look at where it really is. */
  const walked = new Set(['.']);
  const links = new Set<string>();
  const absolute = (relative: string): string => (relative === '.' ? root : join(root, relative));
  const isOwn = (dir: string): boolean => walked.has(dir) || realPath(absolute(dir)) === absolute(dir);

  const list = (dir: string): Listing | { reason: string } => {
    try {
      if (!isOwn(dir)) return { reason: 'a link, or no folder' };
      const files: string[] = [];
      const folders: string[] = [];
      const prefix = dir === '.' ? '' : `${dir}/`;
      for (const entry of readdirSync(absolute(dir), { withFileTypes: true })) {
        if (entry.isFile()) files.push(entry.name);
        else if (entry.isDirectory()) {
          folders.push(entry.name);
          walked.add(prefix + entry.name);
        } else if (entry.isSymbolicLink() && links.size < maxLinks) {
          links.add(prefix + entry.name);
          if (linkedFile(root, absolute(prefix + entry.name)) !== null) files.push(entry.name);
        }
      }
      return { files, folders };
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  };

  const read = (relative: string, limit: number, whole: boolean): ReadResult => {
    try {
      const direct = walked.has(folderOf(relative)) && !links.has(relative);
      const target = direct ? absolute(relative) : linkedFile(root, absolute(relative));
      return target === null ? missing : readFile(target, limit, whole);
    } catch (error) {
      return isMissing(error) ? missing : { ok: false, reason: 'unreadable', message: reasonOf(error) };
    }
  };

  const text = (relative: string): string | null => {
    const result = read(relative, ignoreFileLimit, true);
    return result.ok ? result.text : null;
  };
  let index: GitIndex | null | undefined;
  const isTracked = (relative: string, isFolder: boolean): boolean | null => {
    if (index === undefined) index = gitIndex(root);
    if (index === null) return null;
    return isFolder ? index.hasFolder(relative) : index.hasFile(relative);
  };
  return { list, text, isTracked, read };
}

/** The index of a repository whose root is the project; null where there is none, or none that can be read. */
function gitIndex(root: string): GitIndex | null {
  try {
    const file = join(root, '.git/index');
    const usable = linkedFile(root, file) !== null && statSync(file).size <= indexLimit;
    return usable ? readGitIndex(readFileSync(file)) : null;
  } catch {
    return null;
  }
}

const missing: ReadResult = { ok: false, reason: 'missing', message: 'no such file' };

/** Where a path really leads when that is a regular file inside the root, else null. */
function linkedFile(root: string, file: string): string | null {
  const real = realPath(file);
  if (real === null || !real.startsWith(join(root, ''))) return null;
  return statSync(real).isFile() ? real : null;
}

function realPath(file: string): string | null {
  try {
    return realpathSync.native(file);
  } catch {
    return null;
  }
}

/** `path.join` without its normalising: it would cost more than the reading. */
function join(root: string, relative: string): string {
  return root.endsWith(path.sep) ? root + relative : root + path.sep + relative;
}

/** Not followed: links were resolved before. Not waited for: a pipe may have taken the name's place. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Most files fit; thousands of buffers of their own would cost more than the reading. Nothing keeps a part of it. */
const scratch = Buffer.allocUnsafe(64 * 1024);

/** The size is asked of the open file, not of its name. */
function readFile(file: string, limit: number, whole: boolean): ReadResult {
  const handle = openSync(file, flags);
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) return { ok: false, reason: 'unreadable', message: 'not a regular file' };
    if (whole && status.size > limit) {
      return {
        ok: false,
        reason: 'too-large',
        message: `${status.size} bytes, more than the ${limit} that are read`,
      };
    }
    const wanted = Math.min(status.size, limit);
    const buffer = wanted <= scratch.length ? scratch.subarray(0, wanted) : Buffer.allocUnsafe(wanted);
    let filled = 0;
    while (filled < buffer.length) {
      const count = readSync(handle, buffer, filled, buffer.length - filled, null);
      if (count === 0) break;
      filled += count;
    }
    return decode(buffer.subarray(0, filled));
  } finally {
    closeSync(handle);
  }
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reports an error',
  EMFILE: 'too many open files',
};

/** Says why without the absolute path that Node puts into its own messages. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? (code === '' ? 'it cannot be read' : `it cannot be read (${code})`);
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
