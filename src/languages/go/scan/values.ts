import { integerValue } from '../source/number.js';
import { stringValue } from '../source/string-value.js';
import type { Token } from '../source/token.js';
import { valuesOfCall } from './call-values.js';
import { lastCall, summands, unwrapped } from './shape.js';
import { type Binding, bodyKey, type Expression, type Index } from './source.js';
import { isOp } from './tokens.js';
import { literal, mostValues, product, unknown, type Value } from './value.js';

/** A walk through the index with its budget. What is on the way is left out, so that `port = ":" + port` ends. */
export interface Walk {
  readonly index: Index;
  steps: number;
  readonly open: Set<object>;
}

const deepest = 12;
const mostSteps = 400;
const mostSources = 12;

/**
 * Values that an expression may have: literals, constants, variables, defaults of flags, settings and environment
 * variables, results of functions of the project, followed through the index. Bounded; what cannot be followed gives a
 * value without text.
 */
export function valuesOf(expression: Expression, index: Index): readonly Value[] {
  return evaluate({ index, steps: 0, open: new Set() }, expression, 0);
}

/** One step of a walk: the values of an expression met on the way. */
export function evaluate(walk: Walk, expression: Expression, depth: number): readonly Value[] {
  walk.steps += 1;
  const tokens = unwrapped(expression.tokens);
  if (tokens.length === 0 || depth > deepest || walk.steps > mostSteps) return [unknown(expression)];
  const parts = summands(tokens);
  if (parts.length > 1) {
    return parts.map(part => evaluate(walk, { ...expression, tokens: part }, depth + 1)).reduce(product);
  }
  const [first] = tokens;
  if (tokens.length === 1 && first !== undefined) return single(walk, first, expression, depth);
  if (isElement(tokens)) return evaluate(walk, { ...expression, tokens: tokens.slice(0, -3) }, depth + 1);
  const open = lastCall(tokens);
  if (open === null) return selected(walk, tokens, expression, depth);
  return valuesOfCall(walk, tokens.slice(0, open), { ...expression, tokens: tokens.slice(open) }, depth);
}

/** Values of what a name is given in several places. */
export function evaluateBindings(
  walk: Walk,
  bindings: readonly Binding[],
  expression: Expression,
  depth: number,
): readonly Value[] {
  const values = bindings.slice(0, mostSources).flatMap(binding => {
    const found = once(walk, binding, binding.value, depth);
    if (binding.by === 'code' && binding.env === null) return found;
    return found.map(value => ({ ...value, by: binding.by, env: binding.env ?? value.env }));
  });
  return values.length === 0 ? [unknown(expression)] : values.slice(0, mostValues);
}

/** Values of several expressions of which any may be the one. */
export function evaluateAll(
  walk: Walk,
  expressions: readonly Expression[],
  expression: Expression,
  depth: number,
): readonly Value[] {
  const values = expressions.slice(0, mostSources).flatMap(item => once(walk, item, item, depth));
  return values.length === 0 ? [unknown(expression)] : values.slice(0, mostValues);
}

/** Nothing where the walk already stands in it. */
function once(walk: Walk, key: object, expression: Expression, depth: number): readonly Value[] {
  if (walk.open.has(key)) return [];
  walk.open.add(key);
  const found = evaluate(walk, expression, depth + 1);
  walk.open.delete(key);
  return found;
}

function single(walk: Walk, token: Token, expression: Expression, depth: number): readonly Value[] {
  if (token.kind === 'int') return [literal(String(integerValue(token.text) ?? ''), token, expression)];
  const text = stringValue(token);
  if (text !== null) return [literal(text, token, expression)];
  return token.kind === 'name' ? variable(walk, token.text, expression, depth) : [unknown(expression)];
}

/** `parts[0]`: an element counts as the whole. */
function isElement(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 3 && isOp(tokens.at(-1), ']') && tokens.at(-2)?.kind === 'int' && isOp(tokens.at(-3), '[')
  );
}

/** A variable or constant: what it is given in the same function, else by callers, else in the package. */
function variable(walk: Walk, name: string, expression: Expression, depth: number): readonly Value[] {
  const { place, fn } = expression;
  const here = (walk.index.variables.get(name) ?? []).filter(({ value }) => value.place.dir === place.dir);
  const own = here.filter(({ value }) => fn !== 0 && value.fn === fn && value.place.path === place.path);
  const given = parameter(walk, name, expression);
  if (given !== null) {
    const assigned = own.length > 0 ? evaluateBindings(walk, own, expression, depth) : [];
    return [...evaluateAll(walk, given, expression, depth), ...assigned].slice(0, mostValues);
  }
  if (own.length > 0) {
    // port = os.Getenv("PORT"): a variable of the package that is overwritten here may keep its first value
    const first = own.some(({ local }) => local) ? [] : here.filter(({ value }) => value.fn === 0);
    return evaluateBindings(walk, [...own, ...first], expression, depth);
  }
  return evaluateBindings(
    walk,
    here.filter(({ local, value }) => value.fn === 0 || !local),
    expression,
    depth,
  );
}

/** What callers give a parameter; null where the name is none. */
function parameter({ index }: Walk, name: string, { place, fn }: Expression): readonly Expression[] | null {
  const body = fn === 0 ? undefined : index.bodies.get(bodyKey(place.path, fn));
  const at = body === undefined ? -1 : body.params.indexOf(name);
  if (body === undefined || at < 0) return null;
  return (index.callers.get(body.name) ?? []).flatMap(({ args }) => {
    const argument = args.length < body.params.length ? undefined : args[at];
    return argument === undefined ? [] : [argument];
  });
}

/** `config.Port` of another package, or a field: what literals, tags, flags and assignments give a field of that name. */
function selected(
  walk: Walk,
  tokens: readonly Token[],
  expression: Expression,
  depth: number,
): readonly Value[] {
  const last = tokens.at(-1);
  if (last?.kind !== 'name' || !isOp(tokens.at(-2), '.')) return [unknown(expression)];
  const before = tokens.at(-3);
  const qualifier = before?.kind === 'name' ? before.text : '';
  if (tokens.length === 3 && expression.place.imports.has(qualifier)) {
    const named = (walk.index.variables.get(last.text) ?? []).filter(
      ({ value, local }) => value.fn === 0 || !local,
    );
    if (named.length > 0) return evaluateBindings(walk, named, expression, depth);
  }
  return evaluateBindings(walk, fields(walk.index, last.text, qualifier, expression), expression, depth);
}

/** Of all fields of that name those whose type is named alike, else those of the package, else any. */
function fields(index: Index, name: string, qualifier: string, { place }: Expression): readonly Binding[] {
  const list = index.fields.get(name) ?? [];
  const related = list.filter(({ owner }) => areRelated(owner, qualifier));
  if (related.length > 0) return related;
  const near = list.filter(({ value }) => value.place.dir === place.dir);
  return near.length > 0 ? near : list;
}

function areRelated(owner: string, qualifier: string): boolean {
  const a = owner.toLowerCase();
  const b = qualifier.toLowerCase();
  return a !== '' && b.length > 2 && (a.includes(b) || b.includes(a));
}
