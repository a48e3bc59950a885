/** A size for people, in decimal units as engines print them: `850 kB`, `9.4 MB`, `112 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  if (bytes < 999_500_000) return `${digits(bytes / 1e6)} MB`;
  return `${digits(bytes / 1e9)} GB`;
}

function digits(value: number): string {
  return value < 9.95 ? value.toFixed(1) : String(Math.round(value));
}

/** A bar of `bytes` on a scale of `full` bytes = `columns` cells; at least the smallest cell. */
export function sizeBar(bytes: number, full: number, columns: number, cells: readonly string[]): string {
  const last = cells.length - 1;
  const block = cells[last] ?? '#';
  const parts = Math.max(1, Math.round((bytes / Math.max(1, full)) * columns * cells.length));
  const whole = Math.min(columns, Math.floor(parts / cells.length));
  const rest = whole === columns ? 0 : parts % cells.length;
  return block.repeat(whole) + (rest === 0 ? '' : (cells[rest - 1] ?? ''));
}
