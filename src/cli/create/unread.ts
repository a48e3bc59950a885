import { lstatSync } from 'node:fs';
import path from 'node:path';
import { Problem, usageProblem } from '../../domain/errors.js';
import type { Warning } from '../../domain/plan.js';
import type { ProjectFolder } from '../../domain/project.js';

/** What the person should know when a part of the project was not looked at. */
export function unreadWarnings(folder: ProjectFolder): readonly Warning[] {
  const [first] = folder.unreadable;
  const unread: readonly Warning[] =
    first === undefined
      ? []
      : [
          {
            id: 'unreadable-files',
            message: `${first.path} cannot be read: ${first.reason}${others(folder.unreadable.length - 1)}.`,
            fix: 'Give yourself the right to read it: what it holds was not looked at, and a build would stop at it.',
            evidence: [{ file: first.path, line: null, text: '' }],
          },
        ];
  return folder.truncated ? [...unread, tooLarge] : unread;
}

const tooLarge: Warning = {
  id: 'too-many-files',
  message: 'The folder holds more files than are looked at: the rest was left out.',
  fix: 'Run create-slim-image in the folder of the program, or keep what is not source out with .gitignore.',
  evidence: [],
};

function others(count: number): string {
  if (count === 0) return '';
  return `, and ${count === 1 ? 'another one' : `${count} others`} neither`;
}

/**
 * The refusal of a project in which nothing was found, told by its cause where the cause is a file that could not be
 * looked at. Anything else comes back as it is.
 */
export function explained(error: unknown, folder: ProjectFolder, markers: readonly string[]): unknown {
  if (!(error instanceof Problem) || !foundNothing.has(error.id)) return error;
  const link = markers.find(name => !folder.has(name) && isLink(path.join(folder.root, name)));
  if (link !== undefined) {
    return usageProblem(
      'manifest-is-a-link',
      `${link} is a symbolic link that leads to no file inside the folder.`,
      'Put the file itself there: a container build would not see it either.',
      error,
    );
  }
  const [unread] = folder.unreadable;
  if (unread === undefined) return error;
  return usageProblem(
    'unreadable-files',
    `${unread.path} cannot be read (${unread.reason}), and without it there is nothing to build.`,
    'Give yourself the right to read it, or run as its owner.',
    error,
  );
}

const foundNothing: ReadonlySet<string> = new Set(['no-module', 'no-program', 'nothing-recognised']);

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
