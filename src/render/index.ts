import type { OutputFile } from '../domain/files.js';
import type { Plan } from '../domain/plan.js';
import { checkDockerfile } from './check.js';
import { withHeader } from './header.js';
import { renderTemplate, type TemplateSettings } from './render.js';
import { templateLookup } from './templates.js';

export interface RenderOptions {
  /** Version of this program, for the first line. */
  readonly version: string;
  /** Folder of a person's own templates; null for the built-in ones alone. */
  readonly templates: string | null;
  readonly settings: TemplateSettings;
  /** Path of the Dockerfile below the project. */
  readonly dockerfile: string;
}

/** Plan → text. Nothing is written; every text has been parsed back. Throws a Problem for a broken template. */
export function render(
  plan: Plan,
  options: RenderOptions,
): { dockerfile: OutputFile; dockerignore: OutputFile } {
  const lookup = templateLookup(options.templates);
  const text = renderTemplate(`${plan.language}/Dockerfile.ejs`, plan, options.settings, lookup);
  checkDockerfile(text, plan);
  const ignore = renderTemplate('shared/dockerignore.ejs', plan, options.settings, lookup);
  return {
    dockerfile: { path: options.dockerfile, text: withHeader(text, options.version) },
    dockerignore: { path: '.dockerignore', text: withHeader(ignore, options.version) },
  };
}
