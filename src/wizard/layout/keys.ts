import type { Theme } from '../theme.js';
import { type Line, lineWidth, token } from '../tokens.js';

/** A key and what it does here. */
export type KeyHelp = readonly [key: string, does: string];

/** The help line: as many keys as fit, in order of use; the last, leaving, always stays. */
export function keysLine(keys: readonly KeyHelp[], columns: number, theme: Theme): Line {
  const last = keys.at(-1);
  if (last === undefined) return [];
  const separator = token(` ${theme.symbols.dot} `, 'dim');
  let line: Line = [];
  for (const help of keys.slice(0, -1)) {
    const longer = line.length === 0 ? keyTokens(help) : [...line, separator, ...keyTokens(help)];
    if (lineWidth([...longer, separator, ...keyTokens(last)]) > columns) break;
    line = longer;
  }
  return line.length === 0 ? keyTokens(last) : [...line, separator, ...keyTokens(last)];
}

function keyTokens([key, does]: KeyHelp): Line {
  return [token(key, 'accent'), token(` ${does}`, 'dim')];
}
