import { integerValue } from '../source/number.js';
import { stringValue } from '../source/string-value.js';
import type { Token } from '../source/token.js';
import { isFlagFunction } from './scan-interest.js';
import { type Binding, bodyKey, type Expression, type Index } from './scan-source.js';
import { closings, isOp, splitAtCommas } from './scan-tokens.js';

/** What an expression can stand for. */
export interface Value {
  /** The string or number as text; null where code cannot tell. */
  readonly text: string | null;
  /** Environment variable that gives or overrides it. */
  readonly env: string | null;
  readonly by: 'code' | 'flag' | 'env';
  /** Where the text stands. */
  readonly at: { readonly path: string; readonly line: number; readonly text: string };
}

/**
 * Values that an expression may have: literals, constants, variables, defaults of flags, settings and environment
 * variables, results of functions of the project, followed through the index. Bounded; what cannot be followed gives a
 * value without text.
 */
export function valuesOf(expression: Expression, index: Index): readonly Value[] {
  return new Evaluation(index).evaluate(expression, 0);
}

const deepest = 12;
const mostSteps = 400;
const mostValues = 8;

/** One walk through the index, with its budget and the bindings on the way, so that `port = ":" + port` ends. */
class Evaluation {
  private steps = 0;
  private readonly open = new Set<unknown>();

  constructor(private readonly index: Index) {}

  evaluate(expression: Expression, depth: number): readonly Value[] {
    this.steps += 1;
    const tokens = unwrapped(expression.tokens);
    if (tokens.length === 0 || depth > deepest || this.steps > mostSteps) return [unknown(expression)];
    const parts = summands(tokens);
    if (parts.length > 1)
      return this.sum(parts.map(part => this.evaluate({ ...expression, tokens: part }, depth + 1)));
    const [first] = tokens;
    if (tokens.length === 1 && first !== undefined) return this.single(first, expression, depth);
    const open = lastCall(tokens);
    return open === null
      ? this.selector(tokens, expression, depth)
      : this.call(tokens.slice(0, open), { ...expression, tokens: tokens.slice(open) }, depth);
  }

  private single(token: Token, expression: Expression, depth: number): readonly Value[] {
    if (token.kind === 'int') return [literal(String(integerValue(token.text) ?? ''), token, expression)];
    const text = stringValue(token);
    if (text !== null) return [literal(text, token, expression)];
    return token.kind === 'name' ? this.variable(token.text, expression, depth) : [unknown(expression)];
  }

  private sum(parts: readonly (readonly Value[])[]): readonly Value[] {
    return parts.reduce((left, right) =>
      left.flatMap(a => right.map(b => joined(a, b))).slice(0, mostValues * 2),
    );
  }

  /** A variable or constant: what it is given in the same function, else in the package, else by callers. */
  private variable(name: string, expression: Expression, depth: number): readonly Value[] {
    const { place, fn } = expression;
    const here = (this.index.variables.get(name) ?? []).filter(({ value }) => value.place.dir === place.dir);
    const local = here.filter(({ value }) => fn !== 0 && value.fn === fn && value.place.path === place.path);
    if (local.length > 0) return this.bindings(local, expression, depth);
    const byCaller = this.parameter(name, expression, depth);
    if (byCaller !== null) return byCaller;
    const global = here.filter(({ value }) => value.fn === 0);
    return this.bindings(global.length > 0 ? global : here, expression, depth);
  }

  private parameter(name: string, expression: Expression, depth: number): readonly Value[] | null {
    const { place, fn } = expression;
    if (fn === 0) return null;
    const body = this.index.bodies.get(bodyKey(place.path, fn));
    const at = body === undefined ? -1 : body.params.indexOf(name);
    if (body === undefined || at < 0) return null;
    const given = (this.index.callers.get(body.name) ?? []).flatMap(({ args }) => {
      const argument = args.length < body.params.length ? undefined : args[at];
      return argument === undefined ? [] : [argument];
    });
    return this.all(given, expression, depth);
  }

  private bindings(list: readonly Binding[], expression: Expression, depth: number): readonly Value[] {
    const values = list.slice(0, 12).flatMap(binding => {
      if (this.open.has(binding)) return [];
      this.open.add(binding);
      const found = this.evaluate(binding.value, depth + 1);
      this.open.delete(binding);
      return binding.by === 'code' && binding.env === null
        ? found
        : found.map(value => ({ ...value, by: binding.by, env: binding.env ?? value.env }));
    });
    return values.length === 0 ? [unknown(expression)] : values.slice(0, mostValues * 2);
  }

  private all(list: readonly Expression[], expression: Expression, depth: number): readonly Value[] {
    const values = list.slice(0, mostValues).flatMap(item => {
      if (this.open.has(item)) return [];
      this.open.add(item);
      const found = this.evaluate(item, depth + 1);
      this.open.delete(item);
      return found;
    });
    return values.length === 0 ? [unknown(expression)] : values.slice(0, mostValues * 2);
  }

  /** `config.Port` of another package, or a field: what any literal, tag or assignment gives a field of that name. */
  private selector(tokens: readonly Token[], expression: Expression, depth: number): readonly Value[] {
    const last = tokens.at(-1);
    const before = tokens.at(-3);
    if (last?.kind !== 'name' || !isOp(tokens.at(-2), '.')) return [unknown(expression)];
    const qualifier = before?.kind === 'name' ? before.text : '';
    if (tokens.length === 3 && expression.place.imports.has(qualifier)) {
      const named = (this.index.variables.get(last.text) ?? []).filter(({ value }) => value.fn === 0);
      if (named.length > 0) return this.bindings(named, expression, depth);
    }
    return this.bindings(this.fields(last.text, qualifier, expression), expression, depth);
  }

  private fields(name: string, qualifier: string, { place }: Expression): readonly Binding[] {
    const list = this.index.fields.get(name) ?? [];
    const related = list.filter(({ owner }) => areRelated(owner, qualifier));
    if (related.length > 0) return related;
    const near = list.filter(({ value }) => value.place.dir === place.dir);
    return near.length > 0 ? near : list;
  }

  private call(callee: readonly Token[], expression: Expression, depth: number): readonly Value[] {
    const args = argumentsOf(expression);
    const name = calleeName(callee);
    const qualifier = isOp(callee.at(-2), '.') ? (callee.at(-3)?.text ?? '') : '';
    const from = expression.place.imports.get(qualifier) ?? null;
    const special = this.known(name, from, callee, args, expression, depth);
    if (special !== null) return special;
    const setting = this.setting(name, args, depth);
    if (setting !== null) return setting;
    const functions = (this.index.functions.get(name) ?? []).filter(
      ({ dir }) => qualifier !== '' || dir === expression.place.dir,
    );
    return this.all(functions.flatMap(({ returns }) => returns).slice(0, mostValues), expression, depth);
  }

  private known(
    name: string,
    from: string | null,
    callee: readonly Token[],
    args: readonly Expression[],
    expression: Expression,
    depth: number,
  ): readonly Value[] | null {
    const each = () => args.map(arg => this.evaluate(arg, depth + 1));
    const first = args[0];
    const key = stringValue(first?.tokens[0]);
    if (from === 'os' && (name === 'Getenv' || name === 'LookupEnv'))
      return [{ ...unknown(expression), env: key, by: 'env' }];
    if (from === 'cmp' && name === 'Or') return withEnv(each().flat());
    if (from === 'fmt' && (name === 'Sprintf' || name === 'Sprint'))
      return formatted(name, each(), expression);
    if (from === 'net' && name === 'JoinHostPort') return this.sum(withColon(each(), expression));
    if (/^(?:path|path\/filepath)$/.test(from ?? '') && name === 'Join') return joinedPath(each());
    if (converters.has(name) && first !== undefined && args.length <= 2)
      return this.evaluate(first, depth + 1);
    if (name === 'Default' || name === 'OverrideDefaultFromEnvar') return this.chained(callee, args, depth);
    if (isOp(callee.at(-2), '.') && args.length === 0 && callee.some(token => token.text === 'Default')) {
      return this.evaluate({ ...expression, tokens: callee.slice(0, -2) }, depth + 1);
    }
    if (isFlagFunction(name) && args.length >= 3 && !name.includes('Var')) return this.flag(args, depth);
    return key !== null && args.length >= 2 && isEnvName(key)
      ? this.helper(key, args, expression, depth)
      : null;
  }

  /** `flag.String("addr", ":8080", "usage")`, with a shorthand in between for pflag's `StringP`. */
  private flag(args: readonly Expression[], depth: number): readonly Value[] {
    const value = args.at(-2);
    return value === undefined
      ? []
      : this.evaluate(value, depth + 1).map(found => ({ ...found, by: 'flag' }));
  }

  /** `kingpin.Flag("listen", "usage").Default(":8080")`. */
  private chained(
    callee: readonly Token[],
    args: readonly Expression[],
    depth: number,
  ): readonly Value[] | null {
    if (args.length === 0 || !callee.some(token => token.text === 'Flag')) return null;
    return args
      .flatMap(arg => this.evaluate(arg, depth + 1))
      .map(value => ({ ...value, by: 'flag' as const }));
  }

  /** `getEnv("PORT", "8080")` under any name. */
  private helper(
    key: string,
    args: readonly Expression[],
    expression: Expression,
    depth: number,
  ): readonly Value[] {
    const values = args.slice(1).flatMap(arg => this.evaluate(arg, depth + 1));
    const known = values
      .filter(({ text }) => text !== null)
      .map(value => ({ ...value, env: key, by: 'env' as const }));
    return known.length > 0 ? known : [{ ...unknown(expression), env: key, by: 'env' }];
  }

  /** `viper.GetString("port")`, `c.Int("port")`, `cmd.Flags().GetString("addr")`: what the key is given elsewhere. */
  private setting(name: string, args: readonly Expression[], depth: number): readonly Value[] | null {
    const key = stringValue(args[0]?.tokens[0]);
    if (key === null || args.length !== 1 || !/^(?:Get)?(?:String|Int|Uint|Value|Get)/.test(name))
      return null;
    const list = this.index.settings.get(key.toLowerCase());
    return list === undefined || args[0] === undefined ? null : this.bindings(list, args[0], depth);
  }
}

const converters: ReadonlySet<string> = new Set(
  'Itoa FormatInt FormatUint string int uint int64 uint16 TrimSpace TrimPrefix TrimSuffix Atoi ToLower ExpandEnv Clean FromSlash Abs Must'.split(
    ' ',
  ),
);

function isEnvName(text: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(text);
}

function areRelated(owner: string, qualifier: string): boolean {
  const a = owner.toLowerCase();
  const b = qualifier.toLowerCase();
  return a !== '' && b.length > 2 && (a.includes(b) || b.includes(a));
}

/** Without parentheses around it, dereference and address. */
function unwrapped(all: readonly Token[]): readonly Token[] {
  let tokens = all;
  for (;;) {
    const [first] = tokens;
    if (isOp(first, '*') || isOp(first, '&')) tokens = tokens.slice(1);
    else if (isOp(first, '(') && closings(tokens)[0] === tokens.length - 1) tokens = tokens.slice(1, -1);
    else return tokens;
  }
}

function summands(tokens: readonly Token[]): readonly (readonly Token[])[] {
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
function lastCall(tokens: readonly Token[]): number | null {
  if (!isOp(tokens.at(-1), ')')) return null;
  const open = closings(tokens).findLastIndex(
    (close, at) => close === tokens.length - 1 && isOp(tokens[at], '('),
  );
  return open > 0 ? open : null;
}

function calleeName(callee: readonly Token[]): string {
  const last = callee.at(-1);
  if (last?.kind === 'name') return last.text;
  // f[T](x)
  const open = callee.findLastIndex(token => isOp(token, '['));
  return isOp(last, ']') ? (callee[open - 1]?.text ?? '') : '';
}

function argumentsOf(expression: Expression): readonly Expression[] {
  const { tokens } = expression;
  const ranges = splitAtCommas(tokens, closings(tokens), 1) ?? [];
  return ranges.map(([start, end]) => ({ ...expression, tokens: tokens.slice(start, end) }));
}

function unknown({ tokens, place }: Expression): Value {
  const line = tokens[0]?.line ?? 0;
  return {
    text: null,
    env: null,
    by: 'code',
    at: { path: place.path, line, text: place.file.lineText(line) },
  };
}

function literal(text: string, token: Token, { place }: Expression): Value {
  return {
    text,
    env: null,
    by: 'code',
    at: { path: place.path, line: token.line, text: place.file.lineText(token.line) },
  };
}

/** An unknown part leaves a mark that no host or port is made of. */
export const unknownPart = '\u0000';

function joined(a: Value, b: Value): Value {
  const text = a.text === null && b.text === null ? null : `${a.text ?? unknownPart}${b.text ?? unknownPart}`;
  const by = b.by !== 'code' ? b.by : a.by;
  // the port stands last, so its place and its variable count
  return { text, env: b.env ?? a.env, by, at: b.text === null || b.text === '' ? a.at : b.at };
}

function withColon(
  parts: readonly (readonly Value[])[],
  expression: Expression,
): readonly (readonly Value[])[] {
  const [host = [unknown(expression)], port = [unknown(expression)]] = parts;
  return [host.map(value => ({ ...value, text: `${value.text ?? unknownPart}:` })), port];
}

function joinedPath(parts: readonly (readonly Value[])[]): readonly Value[] {
  return parts.reduce((left, right) =>
    left
      .flatMap(a =>
        right.map(b => ({
          ...joined(a, b),
          text: a.text === null || b.text === null ? null : `${a.text}/${b.text}`,
        })),
      )
      .slice(0, mostValues * 2),
  );
}

/** The first that is set wins: a variable without default takes what comes after it. */
function withEnv(values: readonly Value[]): readonly Value[] {
  const env = values.find(value => value.text === null && value.env !== null)?.env ?? null;
  return env === null
    ? values
    : values.map(value =>
        value.text === null ? value : { ...value, env: value.env ?? env, by: 'env' as const },
      );
}

/** Verbs take the arguments in order; one value for each argument is enough where there are several. */
function formatted(
  name: string,
  args: readonly (readonly Value[])[],
  expression: Expression,
): readonly Value[] {
  const [format, ...rest] = args;
  if (name === 'Sprint') return args.length === 0 ? [unknown(expression)] : args.reduce(product);
  const text = format?.[0]?.text ?? null;
  if (text === null || format?.[0] === undefined) return [unknown(expression)];
  const pieces = text.split(/%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/);
  const first = format[0];
  return pieces
    .map((piece, at): readonly Value[] => {
      const fixed = [{ ...first, text: piece }];
      return at === 0 ? fixed : product(rest[at - 1] ?? [{ ...first, text: null }], fixed);
    })
    .reduce(product);
}

function product(left: readonly Value[], right: readonly Value[]): readonly Value[] {
  return left.flatMap(a => right.map(b => joined(a, b))).slice(0, mostValues * 2);
}
