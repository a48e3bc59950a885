import type { Theme } from '../theme.js';
import { blank, fitLine, type Line, padLine, token } from '../tokens.js';

/** Two columns with a divider, `height` rows high. */
export function sideBySide(
  left: readonly Line[],
  right: readonly Line[],
  frame: { readonly left: number; readonly columns: number; readonly height: number; readonly theme: Theme },
): readonly Line[] {
  const { ellipsis, divider } = frame.theme.symbols;
  return Array.from({ length: frame.height }, (_, at) => [
    ...padLine(left[at] ?? blank, frame.left, ellipsis),
    token(` ${divider} `, 'dim'),
    ...fitLine(right[at] ?? blank, frame.columns - frame.left - 3, ellipsis),
  ]);
}
