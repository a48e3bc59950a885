import { stringValue } from '../source/string-value.js';
import type { Token } from '../source/token.js';
import { readAssignment } from './assignments.js';
import { readFlagChain } from './chains.js';
import { add, type Draft, isFull } from './draft.js';
import { readFunction } from './functions.js';
import { isInteresting } from './interest.js';
import { expression, longest, type Reading } from './reading.js';
import type { Expression, Place } from './source.js';
import { readTag } from './tags.js';
import { brackets, expressionAt, isKeyword, isOp, splitAtCommas } from './tokens.js';

/** Reads one file into the draft: calls, composites, strings and where names get their values. Linear. */
export function readCode(place: Place, own: ReadonlySet<string>, draft: Draft): void {
  const tokens = place.file.tokens();
  const reading = { place, tokens, ...brackets(tokens), own, draft };
  let fn = 0;
  let fnEnd = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at >= fnEnd) fnEnd = -1;
    const current = fnEnd < 0 ? 0 : fn;
    if (token.kind === 'keyword') {
      if (token.text === 'func' && fnEnd < 0) {
        const end = readFunction(reading, at, fn + 1);
        if (end !== null) {
          fn += 1;
          fnEnd = end;
        }
      } else readLoop(reading, at);
    } else if (token.kind === 'name') readName(reading, at, token, current);
    else if (token.kind === 'string') readString(reading, at, token);
    else if (token.text === '=' || token.text === ':=') readAssignment(reading, at, current);
  }
}

function readLoop({ tokens, draft, place }: Reading, at: number): void {
  const endless = isKeyword(tokens[at], 'for') && isOp(tokens[at + 1], '{');
  const forEver = isKeyword(tokens[at], 'select') && isOp(tokens[at + 1], '{') && isOp(tokens[at + 2], '}');
  if (endless || forEver) {
    draft.endless.push({ value: forEver ? 'select {}' : 'for {', line: tokens[at]?.line ?? 0, place });
  }
}

function readName(reading: Reading, at: number, token: Token, fn: number): void {
  const { tokens, place, draft } = reading;
  const next = tokens[at + 1];
  if (isOp(next, '(')) readCall(reading, at, at + 1, fn);
  else if (isOp(next, '[') && isOp(tokens[(reading.close[at + 1] ?? 0) + 1], '(')) {
    readCall(reading, at, (reading.close[at + 1] ?? 0) + 1, fn);
  } else if (isOp(next, '{')) readComposite(reading, at, fn);
  else if (isOp(next, ':') && (isOp(tokens[at - 1], '{') || isOp(tokens[at - 1], ','))) {
    const value = isFull(draft.fields, token.text) ? null : valueOfKey(reading, at, fn);
    if (value !== null) {
      add(draft.fields, token.text, {
        name: token.text,
        owner: ownerOf(reading, at),
        value,
        by: 'code',
        env: null,
      });
    }
  } else if (token.text === 'C' && isOp(next, '.') && place.file.cgo) {
    const name = tokens[at + 2];
    if (name?.kind === 'name') draft.cNames.push({ value: name.text, line: name.line, place });
  }
}

function readCall(reading: Reading, at: number, open: number, fn: number): void {
  const { tokens, place, own, draft } = reading;
  const token = tokens[at];
  if (token === undefined || isKeyword(tokens[at - 1], 'func')) return;
  if (token.text === 'Flag' || token.text === 'Arg') readFlagChain(reading, open, fn);
  const before = isOp(tokens[at - 1], '.') ? tokens[at - 2] : undefined;
  const receiver = isOp(tokens[at - 1], '.') ? (before?.kind === 'name' ? before.text : '') : null;
  const qualifies = receiver !== null && !isOp(tokens[at - 3], '.');
  const from = qualifies ? (place.imports.get(receiver) ?? null) : null;
  const wanted = isInteresting(token.text);
  const internal =
    (from === null ? receiver !== '' : own.has(receiver ?? '')) &&
    draft.callers.size < mostCallers &&
    !isFull(draft.callers, token.text, mostCallsOfOne);
  if (!wanted && !internal) return;
  const ranges = splitAtCommas(tokens, reading.close, open + 1) ?? [];
  if (!wanted && ranges.length === 0) return;
  const args = ranges.map(range => expression(reading, range, fn));
  const call = { from, receiver, name: token.text, args, line: token.line, place, fn };
  if (wanted) draft.calls.push(call);
  if (internal) add(draft.callers, token.text, call, mostCallsOfOne);
}

/** Names of functions whose callers are remembered. */
const mostCallers = 50_000;
const mostCallsOfOne = 12;

function readString({ place, draft, tokens }: Reading, at: number, token: Token): void {
  if (token.text.startsWith('`') && /efault|env/.test(token.text)) readTag(draft, place, tokens, at);
  if (!/:\/\/|TZ=|loc=/.test(token.text) || token.text.length > 2000) return;
  const value = stringValue(token);
  if (value !== null) draft.strings.push({ value, line: token.line, place });
}

/** Types whose literals say something. */
const compositeTypes =
  /^(?:Server|Command|App|FileMigrationSource|StaticConfig|StartConfig|[A-Z]\w*Flag|Config)$/;

function readComposite(reading: Reading, at: number, fn: number): void {
  const { tokens, place, draft } = reading;
  const token = tokens[at];
  if (token === undefined || !compositeTypes.test(token.text)) return;
  const qualifier = isOp(tokens[at - 1], '.') ? tokens[at - 2]?.text : undefined;
  const ranges = splitAtCommas(tokens, reading.close, at + 2) ?? [];
  const fields = new Map<string, Expression>();
  for (const [start, end] of ranges) {
    const key = tokens[start];
    if (key?.kind === 'name' && isOp(tokens[start + 1], ':')) {
      fields.set(key.text, expression(reading, [start + 2, end], fn));
    }
  }
  const from = qualifier === undefined ? null : (place.imports.get(qualifier) ?? null);
  draft.composites.push({
    from,
    type: token.text,
    fields,
    named: nameBefore(tokens, at),
    line: token.line,
    place,
  });
}

/** `x` in `x = &pkg.Type{`, `x: pkg.Type{`, `var x = pkg.Type{`. */
function nameBefore(tokens: readonly Token[], at: number): string {
  for (let back = at - 1; back > at - 7 && back >= 0; back -= 1) {
    const token = tokens[back];
    if (token?.kind === 'op' && ['=', ':=', ':'].includes(token.text)) return tokens[back - 1]?.text ?? '';
    if (token?.kind === 'op' && ['\n', ';', '{', ','].includes(token.text)) return '';
  }
  return '';
}

/** Type before the brace around a key. */
function ownerOf({ tokens, around }: Reading, at: number): string {
  const type = tokens[(around[at] ?? 0) - 1];
  return type?.kind === 'name' ? type.text : '';
}

function valueOfKey(reading: Reading, at: number, fn: number): Expression | null {
  const range = expressionAt(reading.tokens, reading.close, at + 2);
  return range === null || range[1] - range[0] > longest ? null : expression(reading, range, fn);
}
