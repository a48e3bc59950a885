import type { Token } from '../source/token.js';

/** For each opening bracket the place of its closing one; the number of tokens where it is missing. Linear. */
export function closings(tokens: readonly Token[]): Int32Array {
  return brackets(tokens).close;
}

/** `closings`, and for each token the place of the bracket it stands in; -1 outside of all. Linear. */
export function brackets(tokens: readonly Token[]): {
  readonly close: Int32Array;
  readonly around: Int32Array;
} {
  const close = new Int32Array(tokens.length).fill(tokens.length);
  const around = new Int32Array(tokens.length);
  const open: number[] = [];
  let inside = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    around[at] = inside;
    if (token === undefined || token.kind !== 'op') continue;
    if (opens(token)) {
      open.push(inside);
      inside = at;
    } else if (inside >= 0 && (token.text === ')' || token.text === ']' || token.text === '}')) {
      close[inside] = at;
      inside = open.pop() ?? -1;
    }
  }
  return { close, around };
}

export function isOp(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.kind === 'op' && token.text === text;
}

export function isKeyword(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.kind === 'keyword' && token.text === text;
}

/** Most tokens that are looked at for one expression, counted outside of brackets. */
const mostSteps = 200;

/**
 * Ranges of the expressions from `start` on, separated by commas, up to the end of the statement or the bracket around
 * it. Null where that end is too far away.
 */
export function splitAtCommas(
  tokens: readonly Token[],
  close: Int32Array,
  start: number,
): readonly (readonly [number, number])[] | null {
  const parts: (readonly [number, number])[] = [];
  let from = start;
  let at = start;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const token = tokens[at];
    if (token === undefined || endsExpression(token)) {
      if (at > from) parts.push([from, at]);
      return parts;
    }
    if (isOp(token, ',')) {
      parts.push([from, at]);
      from = at + 1;
    }
    const closing = close[at] ?? tokens.length;
    at = opens(token) ? closing + 1 : at + 1;
  }
  return null;
}

/** Range of the expression at `start`, up to the next comma or the end of the statement or the bracket around it. */
export function expressionAt(
  tokens: readonly Token[],
  close: Int32Array,
  start: number,
): readonly [number, number] | null {
  let at = start;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const token = tokens[at];
    if (token === undefined || endsExpression(token) || isOp(token, ','))
      return at > start ? [start, at] : null;
    at = opens(token) ? (close[at] ?? tokens.length) + 1 : at + 1;
  }
  return null;
}

function opens(token: Token): boolean {
  return token.kind === 'op' && (token.text === '(' || token.text === '[' || token.text === '{');
}

function endsExpression({ kind, text }: Token): boolean {
  return kind === 'op' && (text === '\n' || text === ';' || text === ')' || text === ']' || text === '}');
}
