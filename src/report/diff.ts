import { createTwoFilesPatch } from 'diff';
import type { PlannedFile } from '../domain/files.js';
import { printableLines } from '../terminal/printable.js';

/** A unified diff between what is on disk and what would be written; made safe for a terminal. */
export function unifiedDiff(file: PlannedFile): string {
  const from = file.before === null ? '/dev/null' : `a/${file.path}`;
  const patch = createTwoFilesPatch(
    from,
    `b/${file.path}`,
    file.before ?? '',
    file.text,
    undefined,
    undefined,
    { context: 3 },
  );
  // The first line is a rule of equal signs, which patch tools do not need.
  return printableLines(patch.slice(patch.indexOf('\n') + 1));
}
