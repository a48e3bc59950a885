import { type Problem, usageProblem } from '../domain/errors.js';
import type { Misuse } from './failure.js';
import { createOptions, verifyOptions } from './options.js';

/** The parser's complaint as one sentence, with the nearest flag where a name is not known. */
export function explainMisuse({ message }: Misuse, argv: readonly string[]): Problem {
  const missing = /^Not enough arguments following: (\S+)$/.exec(message)?.[1];
  if (missing !== undefined) {
    const flag = dashed(missing);
    return usageProblem('usage', `${flag} needs a value.`, `Write it behind the flag: ${flag} VALUE.`);
  }
  const unknown = /^Unknown arguments?: ([^,]+)/.exec(message)?.[1];
  if (unknown === undefined) return usageProblem('usage', sentence(message), help);
  if (!isFlag(unknown, argv)) {
    return usageProblem(
      'usage',
      `${unknown} is one word too many.`,
      'Give one folder, in quotes when its name has blanks; create-slim-image --help lists the commands.',
    );
  }
  const near = nearest(unknown);
  return usageProblem(
    'usage',
    `There is no flag ${dashed(unknown)}.`,
    near === null ? help : `Did you mean --${near}? create-slim-image --help lists all.`,
  );
}

const help = 'See create-slim-image --help.';

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}

function sentence(message: string): string {
  const [line = ''] = message.split('\n');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

function isFlag(name: string, argv: readonly string[]): boolean {
  return argv.some(
    word => word.startsWith('-') && word.replace(/^-+(?:no-)?/, '').startsWith(name.slice(0, 1)),
  );
}

function nearest(name: string): string | null {
  const flags = Object.keys({ ...createOptions(), ...verifyOptions() });
  const wanted = name.replace(/^no-/, '');
  const [best] = flags
    .map(flag => ({ flag, far: distance(wanted, flag) }))
    .sort((one, other) => one.far - other.far);
  return best !== undefined && best.far <= Math.min(2, wanted.length / 2) ? best.flag : null;
}

/** Edits from one word to the other (Levenshtein). Longer words than any flag are far from all. */
function distance(from: string, to: string): number {
  if (from.length > 40) return from.length;
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(to).entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
