import ejs from 'ejs';
import { Problem, usageProblem } from '../domain/errors.js';
import type { Plan } from '../domain/plan.js';
import { format } from './format.js';
import { guarded } from './guard.js';
import type { TemplateLookup } from './templates.js';

/** Values that `--set key=value` hands to templates, as `set.key`. */
export type TemplateSettings = Readonly<Record<string, string>>;

/**
 * Prints a plan with a template. Templates loop and leave out; a variable that does not exist is an error with file and
 * line, never an empty place. Throws a Problem for a broken template.
 */
export function renderTemplate(
  name: string,
  plan: Plan,
  settings: TemplateSettings,
  lookup: TemplateLookup,
): string {
  const source = lookup(name);
  const options = {
    filename: source.file,
    escape: String,
    compileDebug: true,
    includer: (include: string) => included(lookup, include),
  };
  try {
    const text = ejs.compile(source.text, options)({
      ...format,
      plan: guarded(plan, 'plan'),
      set: guarded(settings, 'set'),
    });
    return tidied(text);
  } catch (error) {
    throw templateProblem(source.file, error);
  }
}

/** EJS takes both a text and the name to show in errors; its published types admit only one of them. */
function included(lookup: TemplateLookup, name: string): { filename: string } {
  const source = lookup(name);
  const result = { filename: source.file, template: source.text };
  return result;
}

/** No blank lines at the ends or in a row: omissions leave them behind. */
function tidied(text: string): string {
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

/** EJS puts `file:line` and an excerpt before the message, once a level of include: the last one is where it happened. */
function templateProblem(file: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const text = error instanceof Error ? error.message : String(error);
  const places = [...text.matchAll(/^(.+):(\d+)\n(?= {1,4}(?:>> )?\d+\| )/gm)];
  const place = places.at(-1);
  const where = place === undefined ? file : `${place[1]}:${place[2]}`;
  const cause = text.split('\n').at(-1) ?? '';
  return usageProblem(
    'broken-template',
    `Template ${where}: ${cause}`,
    cause.includes('set.') ? 'Give the value with --set KEY=VALUE.' : 'Mend the template; the variables are in docs/templates.md.',
    error,
  );
}
