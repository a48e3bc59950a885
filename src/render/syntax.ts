import { Script } from 'node:vm';
import ejs from 'ejs';
import { TemplateSyntaxError } from './problem.js';
import type { TemplateSource } from './templates.js';

/**
 * The first of these templates that is not JavaScript, or null. EJS itself says neither where nor, in an include, in
 * which file: the code that it generates is compiled here without running it, for the sake of the line.
 */
export function syntaxError(sources: Iterable<TemplateSource>): TemplateSyntaxError | null {
  for (const source of sources) {
    const error = check(source);
    if (error !== null) return error;
  }
  return null;
}

function check({ file, text }: TemplateSource): TemplateSyntaxError | null {
  let code: string;
  try {
    code = generate(text);
  } catch (error) {
    return new TemplateSyntaxError(file, unclosedTag(text), reasonOf(error));
  }
  try {
    new Script(`(function () { with (null) {\n${code}\n} })`, { filename: generated });
    return null;
  } catch (error) {
    return new TemplateSyntaxError(file, lineOf(code, error), reasonOf(error));
  }
}

/** The statements that EJS makes of a template; its published types leave the method out. */
function generate(text: string): string {
  const template: ejs.Template & { generateSource?: () => void } = new ejs.Template(text);
  template.generateSource?.();
  return template.source;
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
