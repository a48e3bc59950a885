import type { Token } from '../source/token.js';
import { add, isFull } from './draft.js';
import { expression, longest, type Reading } from './reading.js';
import { isKeyword, isOp, splitAtCommas } from './tokens.js';

/** `a, b.c = x, y`, `a := x`, `var a T = x`, `const a = x`. */
export function readAssignment(reading: Reading, at: number, fn: number): void {
  const { tokens, close, draft } = reading;
  const targets = targetsBefore(tokens, at);
  const isRange = isKeyword(tokens[at + 1], 'range');
  const values = splitAtCommas(tokens, close, isRange ? at + 2 : at + 1) ?? [];
  for (const [index, target] of targets.entries()) {
    // value, ok := f() has the results of one call; in _, value := range list the last counts
    const single =
      isRange && index < targets.length - 1 ? undefined : values.length === 1 ? values[0] : undefined;
    const range = values.length === targets.length && !isRange ? values[index] : single;
    if (target === null || range === undefined || range[1] - range[0] > longest) continue;
    const lists = target.owner === null ? draft.variables : draft.fields;
    if (idle.has(target.name) || isFull(lists, target.name)) continue;
    const result = isRange || values.length === targets.length ? {} : { result: index };
    const value = { ...expression(reading, range, fn), ...result };
    const binding = {
      name: target.name,
      owner: target.owner,
      value,
      by: 'code',
      env: null,
      local: isOp(tokens[at], ':='),
    } as const;
    add(lists, target.name, {
      ...binding,
      owner: target.owner ?? '',
    });
  }
}

/** Names that hold nothing the scans ask for, and that every function uses. */
const idle: ReadonlySet<string> = new Set(['_', 'err', 'ok', 'ctx', 'cancel', 'i', 'j', 'n']);

interface Target {
  readonly name: string;
  /** Name before the last dot; null for plain variables. */
  readonly owner: string | null;
}

/** What stands before an assignment, up to the beginning of the statement. */
function targetsBefore(tokens: readonly Token[], at: number): readonly (Target | null)[] {
  let start = at;
  while (start > 0 && at - start < 24 && continuesTarget(tokens[start - 1])) start -= 1;
  const targets: (Target | null)[] = [];
  let from = start;
  for (let end = start; end <= at; end += 1) {
    if (end < at && !isOp(tokens[end], ',')) continue;
    targets.push(targetOf(tokens.slice(from, end)));
    from = end + 1;
  }
  return targets;
}

function continuesTarget(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'name' || (token.kind === 'op' && ['.', ',', '*', '[', ']'].includes(token.text));
}

function targetOf(all: readonly Token[]): Target | null {
  const tokens = isOp(all[0], '*') ? all.slice(1) : all;
  const [first, second] = tokens;
  if (first?.kind !== 'name') return null;
  if (!isOp(second, '.')) return { name: first.text, owner: null };
  const last = tokens.at(-1);
  if (last?.kind !== 'name' || tokens.some(token => isOp(token, '['))) return null;
  return { name: last.text, owner: tokens.at(-3)?.text ?? '' };
}
