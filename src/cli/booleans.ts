import { usageProblem } from '../domain/errors.js';
import { createOptions, verifyOptions } from './options.js';

/**
 * Switches with a value behind `=`, as the parser understands them: it takes every word but `true` for false, and
 * `--cgo=yes` would switch cgo off. Throws a Problem for a word that is neither yes nor no.
 */
export function plainBooleans(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  const isSwitch = (flag: string) => ({ ...createOptions(), ...verifyOptions() })[flag]?.type === 'boolean';
  return argv.map((word, at) => {
    const match = /^--([a-z-]+)=(.*)$/s.exec(word);
    if (match === null || (end >= 0 && at > end)) return word;
    const [, flag = '', value = ''] = match;
    if (!isSwitch(flag)) return word;
    const meant = words[value.toLowerCase()];
    if (meant !== undefined) return `--${flag}=${meant}`;
    throw usageProblem(
      'usage',
      `--${flag} was given ${JSON.stringify(value.slice(0, 80))}.`,
      `Say --${flag} or --no-${flag}.`,
    );
  });
}

const words: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  1: true,
  no: false,
  false: false,
  0: false,
};
