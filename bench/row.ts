/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** What it is measured against, in the same run. */
  readonly yardstick: string;
  /** The figure over the yardstick, or over its limit's unit; null when nothing is compared. */
  readonly ratio: number | null;
  /** Highest ratio that is allowed; null for a figure that is only shown. */
  readonly limit: number | null;
}

/** A row that compares two times. */
export function timeRow(
  what: string,
  milliseconds: number,
  against: { name: string; ms: number },
  limit: number,
): Row {
  return {
    what,
    figure: inMs(milliseconds),
    yardstick: `${against.name} ${inMs(against.ms)}`,
    ratio: milliseconds / against.ms,
    limit,
  };
}

/** A row that is only shown. */
export function shown(what: string, figure: string, yardstick = ''): Row {
  return { what, figure, yardstick, ratio: null, limit: null };
}

export function isOver({ ratio, limit }: Row): boolean {
  return ratio !== null && limit !== null && ratio > limit;
}

export function inMs(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 1000 ? 1 : 0)} ms`;
}

export function inMb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1)} MB`;
}

/** The rows below each other, in columns. */
export function table(rows: readonly Row[]): string {
  const head = ['', 'figure', 'yardstick', 'ratio', 'limit', ''];
  const cells = rows.map(row => [
    row.what,
    row.figure,
    row.yardstick,
    row.ratio === null ? '' : row.ratio.toFixed(2),
    row.limit === null ? '' : `≤ ${row.limit}`,
    isOver(row) ? 'over' : '',
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map(row => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) =>
        at === 1 || at === 3 || at === 4 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [head, ...cells].map(line).join('\n');
}
