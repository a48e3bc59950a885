import type { Theme } from '../theme.js';
import { type Line, token } from '../tokens.js';

/** A menu: the row at the cursor has the pointer, every row its letter. */
export function menuRows(
  items: readonly { readonly key: string; readonly label: string }[],
  cursor: number,
  theme: Theme,
): readonly Line[] {
  return items.map((item, at) => [
    token(at === cursor ? `${theme.symbols.pointer} ` : '  ', 'accent'),
    token(`${item.key}  `, 'dim'),
    token(item.label, at === cursor ? 'accent' : 'plain'),
  ]);
}
