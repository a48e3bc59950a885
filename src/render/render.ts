import ejs from 'ejs';
import type { Plan } from '../domain/plan.js';
import { format } from './format.js';
import { guarded } from './guard.js';
import { templateProblem } from './problem.js';
import { syntaxError } from './syntax.js';
import type { TemplateLookup, TemplateSource } from './templates.js';

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
  const used = new Map<string, TemplateSource>();
  const noted: TemplateLookup = wanted => {
    const found = used.get(wanted) ?? lookup(wanted);
    used.set(wanted, found);
    return found;
  };
  const source = noted(name);
  const options = {
    filename: source.file,
    escape: String,
    compileDebug: true,
    // A partial is compiled once a run, however often it is included.
    cache: true,
    includer: (include: string) => included(noted, include),
  };
  ejs.clearCache();
  try {
    // Without a prototype: `set.toString` is as unknown as any other key that nobody gave.
    const given: TemplateSettings = Object.assign(Object.create(null), settings);
    const text = ejs.compile(
      source.text,
      options,
    )({
      ...format,
      plan: guarded(plan, 'plan'),
      set: guarded(given, 'set'),
    });
    return tidied(text);
  } catch (error) {
    throw templateProblem(source.file, syntaxError(used.values()) ?? error);
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
