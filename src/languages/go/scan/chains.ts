import { stringValue } from '../source/string-value.js';
import { add } from './draft.js';
import { expression, type Reading } from './reading.js';
import type { Expression } from './source.js';
import { isOp, splitAtCommas } from './tokens.js';

/** Longest chain of calls behind a flag. */
const longest = 12;

/**
 * Notes `app.Flag("listen", "usage").Default(":8080").Envar("LISTEN").StringVar(&cfg.listen)` (kingpin).
 * @param open the bracket behind `Flag`
 */
export function readFlagChain(reading: Reading, open: number, fn: number): void {
  const { tokens, close, draft } = reading;
  const key = stringValue(tokens[open + 1]);
  if (key === null) return;
  let value: Expression | null = null;
  let env: string | null = null;
  let target: string | null = null;
  let at = (close[open] ?? tokens.length) + 1;
  for (let links = 0; links < longest; links += 1) {
    const name = tokens[at + 1];
    if (!isOp(tokens[at], '.') || name?.kind !== 'name' || !isOp(tokens[at + 2], '(')) break;
    const [first] = splitAtCommas(tokens, close, at + 3) ?? [];
    if (first !== undefined) {
      if (name.text === 'Default') value = expression(reading, first, fn);
      else if (name.text === 'Envar') env = stringValue(tokens[first[0]]);
      else if (name.text.endsWith('Var')) target = tokens[first[1] - 1]?.text ?? null;
    }
    at = (close[at + 2] ?? tokens.length) + 1;
  }
  if (value === null) return;
  const binding = { name: key, owner: '', value, by: env === null ? 'flag' : 'env', env } as const;
  add(draft.settings, key.toLowerCase(), binding);
  if (target === null) return;
  add(draft.variables, target, { ...binding, name: target });
  add(draft.fields, target, { ...binding, name: target });
}
