import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { usageProblem } from '../domain/errors.js';
import type { ProjectFolder } from '../domain/project.js';
import { codeOf, realDisk, reasonOf } from './disk.js';
import { projectFolder } from './folder.js';

/**
 * Opens a project folder: walks it once, reads nothing but its ignore files.
 *
 * @param root a path, absolute or relative to the working directory; it may be a link to a folder
 * @throws Problem (exit code 2) when there is no such folder, it is not a folder, or it cannot be read
 */
export function openProject(root: string): ProjectFolder {
  const real = realRoot(root);
  return projectFolder(path.resolve(root), realDisk(real));
}

function realRoot(root: string): string {
  try {
    const real = realpathSync(root);
    if (!statSync(real).isDirectory()) {
      throw usageProblem(
        'not-a-folder',
        `${root} is not a folder.`,
        'Give the folder that holds the project.',
      );
    }
    accessSync(real, constants.R_OK | constants.X_OK);
    return real;
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw usageProblem(
        'no-such-folder',
        `There is no folder ${root}.`,
        'Check the path, or leave it out for the current folder.',
        error,
      );
    }
    throw usageProblem(
      'folder-unreadable',
      `The folder ${root} cannot be read: ${reasonOf(error)}.`,
      'Give yourself the right to read it, or run as its owner.',
      error,
    );
  }
}
