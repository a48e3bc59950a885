import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { usageProblem } from '../domain/errors.js';

/** A template's text and the name that an error message gives it. */
export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}

/** Finds a template by its path below the templates folder (`go/build.ejs`). */
export type TemplateLookup = (name: string) => TemplateSource;

/**
 * Built-in templates under a person's own: a file of the same path in `overlay` takes the place of the built-in one.
 * Throws a Problem when neither is there, or when the overlay folder is not.
 */
export function templateLookup(overlay: string | null): TemplateLookup {
  if (overlay !== null && statSync(overlay, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw usageProblem(
      'no-templates',
      `The templates folder ${overlay} does not exist.`,
      'Check --templates.',
    );
  }
  const folders = overlay === null ? [builtIn()] : [overlay, builtIn()];
  return name => {
    if (!isBelow(name)) {
      throw usageProblem(
        'no-template',
        `The include ${name} leaves the templates folder.`,
        'Use a path below it, such as shared/final.ejs.',
      );
    }
    for (const folder of folders) {
      // EJS lets the extension of an include be left out.
      for (const own of [name, `${name}.ejs`]) {
        const file = path.join(folder, own);
        if (isFile(file)) return { file: folder === overlay ? file : own, text: read(file) };
      }
    }
    throw usageProblem('no-template', `There is no template ${name}.`, 'Check the include, or add the file.');
  };
}

function isBelow(name: string): boolean {
  return !path.isAbsolute(name) && !name.includes('\0') && !name.split(/[\\/]/).includes('..');
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** Line ends of Windows would end up in the Dockerfile, where a shell takes them for a part of the last word. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    throw usageProblem(
      'unreadable-template',
      `The template ${file} cannot be read.`,
      'Check its permissions.',
      error,
    );
  }
}

/** The templates folder of this package; the compiled program lies at different depths in the bundle and in tests. */
function builtIn(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'templates', 'shared'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('the templates folder of create-slim-image is missing');
    folder = parent;
  }
  return path.join(folder, 'templates');
}
