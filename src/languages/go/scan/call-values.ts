import { stringValue } from '../source/string-value.js';
import type { Token } from '../source/token.js';
import { isFlagFunction } from './interest.js';
import { argumentsOf, calleeName } from './shape.js';
import type { Expression } from './source.js';
import { isOp } from './tokens.js';
import { formatted, joinedPath, product, unknown, type Value, withColon, withEnv } from './value.js';
import { evaluate, evaluateAll, evaluateBindings, type Walk } from './values.js';

/** A call while its value is looked for. */
interface Called {
  readonly walk: Walk;
  readonly name: string;
  /** Import path of the package before the dot; null for methods and for functions of the package itself. */
  readonly from: string | null;
  readonly callee: readonly Token[];
  readonly args: readonly Expression[];
  readonly expression: Expression;
  readonly depth: number;
}

/**
 * Values of a call: what is known of the standard library and of the packages for flags and settings, else what the
 * function of the project returns.
 * @param expression the arguments, from their opening bracket on
 */
export function valuesOfCall(
  walk: Walk,
  callee: readonly Token[],
  expression: Expression,
  depth: number,
): readonly Value[] {
  const qualifier = isOp(callee.at(-2), '.') ? (callee.at(-3)?.text ?? '') : '';
  const from = expression.place.imports.get(qualifier) ?? null;
  const called = {
    walk,
    name: calleeName(callee),
    from,
    callee,
    args: argumentsOf(expression),
    expression,
    depth,
  };
  const result = expression.result ?? 0;
  for (const rule of result === 0 ? rules : []) {
    const values = rule(called);
    if (values !== null) return values;
  }
  const functions = (walk.index.functions.get(called.name) ?? []).filter(
    ({ dir }) => qualifier !== '' || dir === expression.place.dir,
  );
  const returned = functions.flatMap(({ returns }) => returns.flatMap(values => values[result] ?? []));
  return evaluateAll(walk, returned, expression, depth);
}

type Rule = (called: Called) => readonly Value[] | null;

const rules: readonly Rule[] = [
  environment,
  firstSet,
  putTogether,
  converted,
  chainedDefault,
  flagDefault,
  helperDefault,
  setting,
];

function environment({ from, name, args, expression }: Called): readonly Value[] | null {
  if (from !== 'os' || (name !== 'Getenv' && name !== 'LookupEnv')) return null;
  return [{ ...unknown(expression), env: stringValue(args[0]?.tokens[0]), by: 'env' }];
}

function firstSet(called: Called): readonly Value[] | null {
  return called.from === 'cmp' && called.name === 'Or' ? withEnv(each(called).flat()) : null;
}

function putTogether(called: Called): readonly Value[] | null {
  const { from, name, expression } = called;
  if (from === 'fmt' && (name === 'Sprintf' || name === 'Sprint'))
    return formatted(name, each(called), expression);
  if (from === 'net' && name === 'JoinHostPort') return withColon(each(called), expression).reduce(product);
  return (from === 'path' || from === 'path/filepath') && name === 'Join' ? joinedPath(each(called)) : null;
}

/** Functions whose result holds what their first argument holds. */
const converters: ReadonlySet<string> = new Set(
  (
    'Itoa FormatInt FormatUint string int uint int64 uint16 TrimSpace TrimPrefix TrimSuffix Split SplitN Atoi ToLower ' +
    'ExpandEnv Clean FromSlash Abs Must'
  ).split(' '),
);

function converted({ walk, name, args, depth }: Called): readonly Value[] | null {
  const [first] = args;
  if (!converters.has(name) || first === undefined || args.length > 3) return null;
  return evaluate(walk, first, depth + 1);
}

/** `kingpin.Flag("listen", "usage").Default(":8080").String()`. */
function chainedDefault({ walk, name, callee, args, expression, depth }: Called): readonly Value[] | null {
  if (name === 'Default' && callee.some(token => token.text === 'Flag')) {
    return args
      .flatMap(arg => evaluate(walk, arg, depth + 1))
      .map(value => ({ ...value, by: 'flag' as const }));
  }
  if (args.length > 0 || !isOp(callee.at(-2), '.') || !callee.some(token => token.text === 'Default'))
    return null;
  return evaluate(walk, { ...expression, tokens: callee.slice(0, -2) }, depth + 1);
}

/** `flag.String("addr", ":8080", "usage")`, with a shorthand in between for pflag's `StringP`. */
function flagDefault({ walk, name, args, depth }: Called): readonly Value[] | null {
  const value = args.at(-2);
  if (value === undefined || args.length < 3 || !isFlagFunction(name) || name.includes('Var')) return null;
  return evaluate(walk, value, depth + 1).map(found => ({ ...found, by: 'flag' as const }));
}

/** `getEnv("PORT", "8080")` under any name. */
function helperDefault({ walk, args, expression, depth }: Called): readonly Value[] | null {
  const key = stringValue(args[0]?.tokens[0]);
  if (key === null || args.length < 2 || !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(key)) return null;
  const values = args.slice(1).flatMap(arg => evaluate(walk, arg, depth + 1));
  const known = values
    .filter(({ text }) => text !== null)
    .map(value => ({ ...value, env: key, by: 'env' as const }));
  return known.length > 0 ? known : [{ ...unknown(expression), env: key, by: 'env' }];
}

/** `viper.GetString("port")`, `c.Int("port")`, `cmd.Flags().GetString("addr")`: what the key is given elsewhere. */
function setting({ walk, name, args, depth }: Called): readonly Value[] | null {
  const [first] = args;
  const key = stringValue(first?.tokens[0]);
  if (first === undefined || key === null || args.length !== 1) return null;
  if (!/^(?:Get)?(?:String|Int|Uint|Value|Get)/.test(name)) return null;
  const bindings = walk.index.settings.get(key.toLowerCase());
  return bindings === undefined ? null : evaluateBindings(walk, bindings, first, depth);
}

function each({ walk, args, depth }: Called): readonly (readonly Value[])[] {
  return args.map(arg => evaluate(walk, arg, depth + 1));
}
