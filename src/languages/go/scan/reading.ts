import type { Token } from '../source/token.js';
import type { Draft } from './draft.js';
import type { Expression, Place } from './source.js';

/** A file while it is read. */
export interface Reading {
  readonly place: Place;
  readonly tokens: readonly Token[];
  readonly close: Int32Array;
  readonly around: Int32Array;
  /** Names of imports that are packages of the project. */
  readonly own: ReadonlySet<string>;
  readonly draft: Draft;
}

/** The expression of a range; without tokens, which means unknown, where it is too long to be a plain value. */
export function expression(
  { tokens, place }: Reading,
  [start, end]: readonly [number, number],
  fn: number,
): Expression {
  return { tokens: end - start > longest ? [] : tokens.slice(start, end), place, fn };
}

/** Tokens of the longest expression that is kept. */
export const longest = 90;
