import { Script } from 'node:vm';
import ejs from 'ejs';
import { TemplateSyntaxError } from './problem.js';
import type { TemplateSource } from './templates.js';

/**
 * Throws a TemplateSyntaxError for a template that is not JavaScript. EJS itself says neither where nor, in an include,
 * in which file: the code that it generates is compiled here without running it, for the sake of the line.
 */
export function assertCompiles(source: TemplateSource): void {
  const template = new ejs.Template(source.text, { filename: source.file });
  try {
    template.generateSource();
  } catch (error) {
    throw new TemplateSyntaxError(source.file, unclosedTag(source.text), reasonOf(error));
  }
  try {
    new Script(`(function () { with (null) {\n${template.source}\n} })`, { filename: generated });
  } catch (error) {
    throw new TemplateSyntaxError(source.file, lineOf(template.source, error), reasonOf(error));
  }
}

const generated = 'template';

/** The statement `__line = N` that stands last before the place of the error in the generated code. */
function lineOf(code: string, error: unknown): number | null {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = new RegExp(`^${generated}:(\\d+)$`, 'm').exec(stack)?.[1];
  if (at === undefined) return null;
  const before = code.split('\n').slice(0, Number(at) - 1);
  const lines = [...before.join('\n').matchAll(/__line = (\d+)/g)];
  return Number(lines.at(-1)?.[1] ?? 1);
}

function unclosedTag(text: string): number | null {
  const open = text.lastIndexOf('<%');
  return open < 0 ? null : text.slice(0, open).split('\n').length;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
