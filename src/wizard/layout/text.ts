import type { Evidence } from '../../domain/findings.js';
import type { Theme } from '../theme.js';
import { fitLine, type Line, lineWidth, type Style, token, wrapText } from '../tokens.js';

/** A paragraph, indented, of at most `most` rows; what is left out is told by an ellipsis. */
export function paragraph(
  text: string,
  style: Style,
  options: {
    readonly columns: number;
    readonly indent: number;
    readonly most: number;
    readonly theme: Theme;
  },
): readonly Line[] {
  const { columns, indent, most, theme } = options;
  const rows = wrapText(text, columns - indent);
  const { ellipsis } = theme.symbols;
  return rows.slice(0, most).map((row, at) => {
    const cut = at === most - 1 && rows.length > most;
    return fitLine(
      [token(' '.repeat(indent)), token(cut ? `${row} ${ellipsis}` : row, style)],
      columns,
      ellipsis,
    );
  });
}

/** A line with something at its right edge; the right side wins where both do not fit. */
export function spread(left: Line, right: Line, columns: number, theme: Theme): Line {
  const room = columns - lineWidth(right) - 1;
  if (room < 8) return fitLine(left, columns, theme.symbols.ellipsis);
  const fitted = fitLine(left, room, theme.symbols.ellipsis);
  return [...fitted, token(' '.repeat(columns - lineWidth(fitted) - lineWidth(right))), ...right];
}

/** `cmd/api/main.go:14`, or the file alone. */
export function placeOf(evidence: Evidence): string {
  return evidence.line === null ? evidence.file : `${evidence.file}:${evidence.line}`;
}

/** The text with a capital letter at its start: reasons are written to stand inside a sentence, too. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
