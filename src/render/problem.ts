import { Problem, usageProblem } from '../domain/errors.js';

/** A template that is not JavaScript; `line` counts from 1, null when nobody knows. */
export class TemplateSyntaxError extends Error {
  readonly place: string;

  constructor(file: string, line: number | null, cause: string) {
    super(cause);
    this.place = line === null ? file : `${file}:${line}`;
  }
}

/** What went wrong in a template, with file, line and the reason in one sentence. `file` is where printing began. */
export function templateProblem(file: string, error: unknown): Problem {
  const { place, cause } = read(file, error);
  const fix = error instanceof Problem ? error.fix : advice(cause);
  return usageProblem('broken-template', `Template ${place}: ${cause}`, fix, error);
}

function advice(cause: string): string {
  return /\bset\.\w+ is not defined/.test(cause)
    ? 'Give the value with --set KEY=VALUE.'
    : 'Mend the template; the variables are in docs/templates.md.';
}

/** EJS puts `file:line` and an excerpt before the message, once a level of include: the last one is where it happened. */
function read(file: string, error: unknown): { place: string; cause: string } {
  const text = error instanceof Error ? error.message : String(error);
  const last = [...text.matchAll(/^(.+):(\d+)\n(?= {1,4}(?:>> )?\d+\| )/gm)].at(-1);
  const excerptEnd = last === undefined ? -1 : text.indexOf('\n\n', last.index);
  const cause = (excerptEnd < 0 ? text : text.slice(excerptEnd)).trim().replace(/\s*\n\s*/g, ' ');
  if (error instanceof TemplateSyntaxError) return { place: error.place, cause };
  return { place: last === undefined ? file : `${last[1]}:${last[2]}`, cause };
}
