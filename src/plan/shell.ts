import { usageProblem } from '../domain/errors.js';

/**
 * A word for /bin/sh: left alone when harmless, in single quotes otherwise. Throws a Problem for characters that do not
 * show: a line end would end the instruction, and others turn the line around in an editor.
 */
export function quote(word: string): string {
  if (/[\p{Cc}\p{Cf}]/u.test(word)) {
    throw usageProblem(
      'control-character',
      `${JSON.stringify(word.slice(0, 80))} has a character in it that cannot be seen.`,
      'Rename what is called so.',
    );
  }
  return /^[A-Za-z0-9_.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A shell command from words that need quoting and text that is already shell. */
export function sh(text: TemplateStringsArray, ...words: readonly string[]): string {
  return text.reduce((line, part, index) => {
    const word = words[index - 1];
    return word === undefined ? part : `${line}${quote(word)}${part}`;
  }, '');
}
