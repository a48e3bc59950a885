import { existsSync, readFileSync } from 'node:fs';
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
  if (overlay !== null && !existsSync(overlay)) {
    throw usageProblem('no-templates', `The templates folder ${overlay} does not exist.`, 'Check --templates.');
  }
  const folders = overlay === null ? [builtIn()] : [overlay, builtIn()];
  return name => {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (existsSync(file)) return { file: folder === overlay ? file : name, text: readFileSync(file, 'utf8') };
    }
    throw usageProblem('no-template', `There is no template ${name}.`, 'Check the include, or add the file.');
  };
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
