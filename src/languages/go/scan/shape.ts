import type { Token } from '../source/token.js';
import type { Expression } from './source.js';
import { closings, isOp, splitAtCommas } from './tokens.js';

/** Without parentheses around it, dereference and address. */
export function unwrapped(all: readonly Token[]): readonly Token[] {
  let tokens = all;
  for (;;) {
    const [first] = tokens;
    if (isOp(first, '*') || isOp(first, '&')) tokens = tokens.slice(1);
    else if (isOp(first, '(') && closings(tokens)[0] === tokens.length - 1) tokens = tokens.slice(1, -1);
    else return tokens;
  }
}

/** Operands of `+`; one where there is none. */
export function summands(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  let depth = 0;
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'op') continue;
    if ('([{'.includes(token.text)) depth += 1;
    else if (')]}'.includes(token.text)) depth -= 1;
    else if (token.text === '+' && depth === 0 && at > from) {
      parts.push(tokens.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, tokens.slice(from)];
}

/** The bracket that opens the arguments, where the whole expression is one call. */
export function lastCall(tokens: readonly Token[]): number | null {
  if (!isOp(tokens.at(-1), ')')) return null;
  const open = closings(tokens).findLastIndex(
    (close, at) => close === tokens.length - 1 && isOp(tokens[at], '('),
  );
  return open > 0 ? open : null;
}

/** Name of what is called, without its package or receiver. */
export function calleeName(callee: readonly Token[]): string {
  const last = callee.at(-1);
  if (last?.kind === 'name') return last.text;
  // f[T](x)
  const open = callee.findLastIndex(token => isOp(token, '['));
  return isOp(last, ']') ? (callee[open - 1]?.text ?? '') : '';
}

/** Arguments of a call, from its opening bracket on. */
export function argumentsOf(expression: Expression): readonly Expression[] {
  const { tokens, place, fn } = expression;
  const ranges = splitAtCommas(tokens, closings(tokens), 1) ?? [];
  return ranges.map(([start, end]) => ({ tokens: tokens.slice(start, end), place, fn }));
}
