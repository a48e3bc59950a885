import type { Token } from '../source/token.js';

/** For each opening bracket the place of its closing one; the number of tokens where it is missing. Linear. */
export function closings(tokens: readonly Token[]): Int32Array {
  const close = new Int32Array(tokens.length).fill(tokens.length);
  const open: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'op') continue;
    if (token.text === '(' || token.text === '[' || token.text === '{') open.push(at);
    else if (token.text === ')' || token.text === ']' || token.text === '}') {
      const start = open.pop();
      if (start !== undefined) close[start] = at;
    }
  }
  return close;
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

function opens(token: Token): boolean {
  return token.kind === 'op' && (token.text === '(' || token.text === '[' || token.text === '{');
}

function endsExpression({ kind, text }: Token): boolean {
  return kind === 'op' && (text === '\n' || text === ';' || text === ')' || text === ']' || text === '}');
}
