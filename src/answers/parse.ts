import { usageProblem } from '../domain/errors.js';

/** Parsers of single answers. Each takes the words given (never empty) and throws a Problem that names the flag. */

export function oneOf<T extends string>(
  flag: string,
  allowed: readonly T[],
): (words: readonly string[]) => T {
  return words => {
    const word = last(words);
    const match = allowed.find(value => value === word);
    if (match === undefined) throw invalid(flag, word, `one of ${allowed.join(', ')}`);
    return match;
  };
}

export function yesOrNo(flag: string): (words: readonly string[]) => boolean {
  return words => {
    const word = last(words).toLowerCase();
    if (['yes', 'true', '1'].includes(word)) return true;
    if (['no', 'false', '0'].includes(word)) return false;
    throw invalid(flag, word, 'yes or no');
  };
}

export function ports(flag: string): (words: readonly string[]) => readonly number[] {
  return words =>
    splitList(words).map(word => {
      const port = /^\d{1,5}$/.test(word) ? Number(word) : 0;
      if (port < 1 || port > 65535) throw invalid(flag, word, 'a number from 1 to 65535');
      return port;
    });
}

/** `uid` or `uid:gid`, numeric: Kubernetes cannot tell whether a named user is root. */
export function numericUser(flag: string): (words: readonly string[]) => string {
  return words => {
    const match = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(last(words));
    const uid = Number(match?.[1] ?? Number.NaN);
    const gid = Number(match?.[2] ?? uid);
    // What engines take: 2^31 - 1. The comparison is false for NaN too.
    if (!(uid <= 2_147_483_647 && gid <= 2_147_483_647)) {
      throw invalid(flag, last(words), 'numbers, UID or UID:GID, such as 65532:65532');
    }
    return `${uid}:${gid}`;
  };
}

/** A value that ends up in a Dockerfile: matched as a whole, so nothing needs escaping later. */
export function matching(
  flag: string,
  pattern: RegExp,
  expected: string,
): (words: readonly string[]) => string {
  return words => {
    const word = last(words);
    if (!pattern.test(word)) throw invalid(flag, word, expected);
    return word;
  };
}

export function eachMatching(
  flag: string,
  pattern: RegExp,
  expected: string,
): (words: readonly string[]) => readonly string[] {
  const one = matching(flag, pattern, expected);
  return words => words.filter(word => word !== '').map(word => one([word]));
}

/** Comma-separated or repeated: both are one list. */
export function splitList(words: readonly string[]): readonly string[] {
  return words.flatMap(word => word.split(',')).filter(word => word !== '');
}

export function last(words: readonly string[]): string {
  return words.at(-1) ?? '';
}

export function invalid(flag: string, word: string, expected: string): Error {
  return usageProblem(
    'invalid-answer',
    `--${flag} was given ${JSON.stringify(word.slice(0, 80))}.`,
    `Give ${expected}.`,
  );
}
