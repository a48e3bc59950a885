import type { Token } from '../source/token.js';
import { add } from './draft.js';
import { expression, type Reading } from './reading.js';
import { bodyKey, type Expression } from './source.js';
import { isKeyword, isOp, splitAtCommas } from './tokens.js';

/** Most tokens of a signature. */
const longestSignature = 200;

/**
 * Notes the function declared at `func`, with its parameters and what it returns.
 * @returns the place where its body ends; null where there is no body
 */
export function readFunction(reading: Reading, at: number, fn: number): number | null {
  const { tokens, close, place, draft } = reading;
  let nameAt = at + 1;
  if (isOp(tokens[nameAt], '(')) nameAt = (close[nameAt] ?? tokens.length) + 1;
  const name = tokens[nameAt];
  if (name?.kind !== 'name') return null;
  let open = nameAt + 1;
  if (isOp(tokens[open], '[')) open = (close[open] ?? tokens.length) + 1;
  if (!isOp(tokens[open], '(')) return null;
  const body = bodyAfter(tokens, close, (close[open] ?? tokens.length) + 1);
  if (body === null) return null;
  const end = close[body] ?? tokens.length;
  const text = {
    name: name.text,
    dir: place.dir,
    path: place.path,
    fn,
    params: parameterNames(reading, open),
    returns: returnsIn(reading, body, end, fn),
  };
  add(draft.functions, name.text, text);
  draft.bodies.set(bodyKey(place.path, fn), text);
  return end;
}

/** The brace that opens the body: the first after the results that belongs to no type. */
function bodyAfter(tokens: readonly Token[], close: Int32Array, start: number): number | null {
  let at = start;
  for (let steps = 0; steps < longestSignature; steps += 1) {
    const token = tokens[at];
    if (token === undefined || isOp(token, '\n') || isOp(token, ';')) return null;
    const ofType = isKeyword(tokens[at - 1], 'interface') || isKeyword(tokens[at - 1], 'struct');
    if (isOp(token, '{') && !ofType) return at;
    const nested = isOp(token, '(') || isOp(token, '[') || isOp(token, '{');
    at = nested ? (close[at] ?? tokens.length) + 1 : at + 1;
  }
  return null;
}

function parameterNames({ tokens, close }: Reading, open: number): readonly string[] {
  const parts = splitAtCommas(tokens, close, open + 1) ?? [];
  return parts.map(([start]) => (tokens[start]?.kind === 'name' ? (tokens[start]?.text ?? '') : ''));
}

/** Most return statements that are remembered. */
const mostReturns = 8;

function returnsIn(
  reading: Reading,
  body: number,
  end: number,
  fn: number,
): readonly (readonly Expression[])[] {
  const found: (readonly Expression[])[] = [];
  for (let at = body + 1; at < end && found.length < mostReturns; at += 1) {
    if (!isKeyword(reading.tokens[at], 'return')) continue;
    const values = splitAtCommas(reading.tokens, reading.close, at + 1) ?? [];
    if (values.length > 0) found.push(values.map(range => expression(reading, range, fn)));
  }
  return found;
}
