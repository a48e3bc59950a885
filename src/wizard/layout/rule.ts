import type { Theme } from '../theme.js';
import { fitLine, type Line, lineWidth, token } from '../tokens.js';

/** A heading inside a horizontal rule, with a remark at its end where there is room. */
export function ruleLine(heading: Line, remark: Line, columns: number, theme: Theme): Line {
  const { rule, ellipsis } = theme.symbols;
  const head = [token(`${rule.repeat(2)} `, 'dim'), ...heading, token(' ')];
  const tail = remark.length === 0 ? [] : [token(' '), ...remark];
  const fillers = columns - lineWidth(head) - lineWidth(tail);
  if (fillers < 2) return fitLine(head, columns, ellipsis);
  return [...head, token(rule.repeat(fillers), 'dim'), ...tail];
}
