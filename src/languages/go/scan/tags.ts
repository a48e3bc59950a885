import { lexer } from '../source/lexer.js';
import { stringValue } from '../source/string-value.js';
import type { Token } from '../source/token.js';
import { add, type Draft } from './draft.js';
import type { Place } from './source.js';
import { isKeyword, isOp } from './tokens.js';

/** Keys under which libraries look for a default (caarlos0/env, envconfig, cleanenv, kong, go-flags, viper helpers). */
const defaultKeys = ['envDefault', 'default', 'env-default', 'env_default'];
const envKeys = ['env', 'envconfig', 'cfg-env'];

/** Notes the default in a struct tag: `Port int `env:"PORT" envDefault:"8080"``. */
export function readTag(draft: Draft, place: Place, tokens: readonly Token[], at: number): void {
  const tag = stringValue(tokens[at]);
  if (tag === null || tag.length > 1000) return;
  const pairs = new Map(
    [...tag.matchAll(/([\w-]+):"((?:[^"\\]|\\.)*)"/g)].map(match => [match[1] ?? '', match[2] ?? '']),
  );
  const text = defaultKeys.map(key => pairs.get(key)).find(value => value !== undefined);
  const field = fieldName(tokens, at);
  const envText = envKeys.map(key => pairs.get(key)).find(value => value !== undefined);
  if (field === null || (text === undefined && envText === undefined)) return;
  const env = /^[A-Za-z_][A-Za-z0-9_]*/.exec(envText ?? '')?.[0] ?? null;
  const literal =
    text === undefined ? [] : [{ ...lexer(JSON.stringify(text)).next(), line: tokens[at]?.line ?? 0 }];
  const value = { tokens: literal, place, fn: 0 };
  const isFlag = envText === undefined && (pairs.has('long') || pairs.has('help') || pairs.has('name'));
  const binding = {
    name: field,
    owner: structName(tokens, at),
    value,
    by: text === undefined ? 'required-env' : isFlag ? 'flag' : 'env',
    env,
  } as const;
  add(draft.fields, field, binding);
  add(draft.settings, (pairs.get('long') ?? pairs.get('name') ?? env ?? field).toLowerCase(), binding);
}

/** First name on the line of the tag. */
function fieldName(tokens: readonly Token[], at: number): string | null {
  let start = at;
  for (let back = at - 1; back >= 0 && at - back < 24; back -= 1) {
    const token = tokens[back];
    if (isOp(token, '\n') || isOp(token, ';') || isOp(token, '{')) break;
    start = back;
  }
  const token = tokens[start];
  return start < at && token?.kind === 'name' ? token.text : null;
}

/** Name of the struct or of the field that holds it, looked for some lines up. */
function structName(tokens: readonly Token[], at: number): string {
  for (let back = at - 1; back >= 0 && at - back < 300; back -= 1) {
    if (isKeyword(tokens[back], 'struct') && tokens[back - 1]?.kind === 'name')
      return tokens[back - 1]?.text ?? '';
  }
  return '';
}
