import type { Token } from '../source/token.js';
import type { Binding, Expression } from './source.js';

/** What an expression can stand for. */
export interface Value {
  /** The string or number as text; null where code cannot tell. */
  readonly text: string | null;
  /** Environment variable that gives or overrides it. */
  readonly env: string | null;
  readonly by: Binding['by'];
  /** Where the text stands. */
  readonly at: { readonly path: string; readonly line: number; readonly text: string };
}

/** Most values that one expression is followed to. */
export const mostValues = 16;

/** An unknown part of a text leaves a mark that no host or port is made of. */
export const unknownPart = '\u0000';

/** A value that code cannot tell. */
export function unknown({ tokens, place }: Expression): Value {
  const line = tokens[0]?.line ?? 0;
  return {
    text: null,
    env: null,
    by: 'code',
    at: { path: place.path, line, text: place.file.lineText(line) },
  };
}

/** A value that stands in the code. */
export function literal(text: string, token: Token, { place }: Expression): Value {
  return {
    text,
    env: null,
    by: 'code',
    at: { path: place.path, line: token.line, text: place.file.lineText(token.line) },
  };
}

function joined(a: Value, b: Value): Value {
  const text = a.text === null && b.text === null ? null : `${a.text ?? unknownPart}${b.text ?? unknownPart}`;
  // the port stands last, so its place and its variable count
  const last = b.text === '' ? a : b;
  return { text, env: last.env, by: last.by, at: last.text === null ? a.at : last.at };
}

/** Host and port, as net.JoinHostPort puts them together. */
export function withColon(
  parts: readonly (readonly Value[])[],
  expression: Expression,
): readonly (readonly Value[])[] {
  const [host = [unknown(expression)], port = [unknown(expression)]] = parts;
  return [host.map(value => ({ ...value, text: `${value.text ?? unknownPart}:` })), port];
}

/** Parts of a path, as path.Join puts them together. */
export function joinedPath(parts: readonly (readonly Value[])[]): readonly Value[] {
  if (parts.length === 0) return [];
  return parts.reduce((left, right) =>
    left
      .flatMap(a =>
        right.map(b => ({
          ...joined(a, b),
          text: a.text === null || b.text === null ? null : `${a.text}/${b.text}`,
        })),
      )
      .slice(0, mostValues),
  );
}

/** The first that is set wins: a variable without default takes what comes after it. */
export function withEnv(values: readonly Value[]): readonly Value[] {
  const env = values.find(value => value.text === null && value.env !== null)?.env ?? null;
  return env === null
    ? values
    : values.map(value =>
        value.text === null ? value : { ...value, env: value.env ?? env, by: 'env' as const },
      );
}

/** Verbs take the arguments in order; one value for each argument is enough where there are several. */
export function formatted(
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

/** Every value of the left before every value of the right. */
export function product(left: readonly Value[], right: readonly Value[]): readonly Value[] {
  return left.flatMap(a => right.map(b => joined(a, b))).slice(0, mostValues);
}
