import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { usageProblem } from '../domain/errors.js';
import type { PlannedFile } from '../domain/files.js';

/** Largest file that is read back to see who wrote it. */
const readable = 1_000_000;

/**
 * Where an output path leads, as an absolute path. Throws a Problem when it leaves the folder (also through a symbolic
 * link), is a folder, or lies in a folder that is not there.
 */
export function outputPath(root: string, file: string): string {
  const real = realpathSync(root);
  const target = path.resolve(real, file);
  if (!inside(real, target)) {
    throw usageProblem(
      'output-outside',
      `The output path ${file} lies outside the project folder.`,
      'Give a path below the folder, or - for standard output.',
    );
  }
  const folder = realFolder(path.dirname(target), file);
  if (!inside(real, path.join(folder, 'x'))) {
    throw usageProblem(
      'output-outside',
      `The output path ${file} leaves the project folder through a symbolic link.`,
      'Give a path below the folder.',
    );
  }
  const resolved = path.join(folder, path.basename(target));
  const stat = look(resolved, file);
  if (stat?.isDirectory())
    throw usageProblem(
      'output-is-folder',
      `The output path ${file} is a folder.`,
      'Name a file in it, or remove it.',
    );
  if (stat !== undefined && !stat.isFile()) {
    throw usageProblem(
      'output-not-a-file',
      `The output path ${file} is not a regular file.`,
      'Remove it, or name another file.',
    );
  }
  return resolved;
}

/** What is on disk now; null for nothing, empty for what is too large to be ours. Throws a Problem when it cannot be read. */
export function currentText(absolute: string): string | null {
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (stat.size > readable) return '';
  try {
    return readFileSync(absolute, 'utf8');
  } catch (error) {
    throw usageProblem(
      'unreadable-output',
      `${path.basename(absolute)} cannot be read: ${reasonOf(error)}.`,
      'Check its permissions.',
      error,
    );
  }
}

/**
 * Writes all files or none. Each text first goes into a temporary file beside its target and is renamed over it: nobody
 * ever sees half a file. Files that are kept or unchanged are left alone. Throws a Problem when the folder cannot be
 * written to; nothing has changed then, but for a rename that fails after another one went well.
 */
export function writeFiles(root: string, files: readonly PlannedFile[]): void {
  const staged: { temporary: string; target: string }[] = [];
  try {
    for (const file of files) {
      if (file.action !== 'create' && file.action !== 'replace') continue;
      const target = outputPath(root, file.path);
      staged.push({ temporary: stage(target, file.text), target });
    }
    for (const { temporary, target } of staged) put(temporary, target);
  } catch (error) {
    // Those that were renamed are not there any more.
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw error;
  }
}

function put(temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    throw cannotWrite(target, error);
  }
}

function stage(target: string, text: string): string {
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  try {
    // wx: never through something that lies there already, such as a planted symbolic link.
    const file = openSync(temporary, 'wx', 0o666);
    try {
      if (mode !== undefined) fchmodSync(file, mode & 0o777);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw cannotWrite(target, error);
  }
}

function cannotWrite(target: string, error: unknown): Error {
  return usageProblem(
    'cannot-write',
    `${path.basename(target)} cannot be written: ${reasonOf(error)}.`,
    'Check the folder’s permissions and the space on the disk; --output - prints instead.',
    error,
  );
}

function look(absolute: string, file: string): Stats | undefined {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    throw usageProblem(
      'bad-output',
      `The output path ${file} cannot be used: ${reasonOf(error)}.`,
      'Name another file.',
      error,
    );
  }
}

function realFolder(folder: string, file: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    throw usageProblem(
      'no-output-folder',
      `The folder of the output path ${file} does not exist.`,
      'Make it first, or name another.',
      error,
    );
  }
}

function inside(root: string, target: string): boolean {
  const relative = path.relative(root, target);
  return (
    relative !== '' &&
    relative !== '..' &&
    !relative.startsWith(`..${path.sep}`) &&
    !path.isAbsolute(relative)
  );
}

const codes: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space is left on the disk',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of it is a file',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return codes[code] ?? (code === '' ? 'unknown reason' : code);
}
