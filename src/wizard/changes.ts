import { createTwoFilesPatch, diffArrays } from 'diff';
import type { PlannedFile } from '../domain/files.js';
import { type Line, type Style, token } from './tokens.js';

/** Comparing takes time with the square of the differences, and the file that is there may be anything. */
const mostEdits = 4000;

/** What happened to a line of the newer text; `gone` counts lines of the older text that stood before it. */
interface LineChange {
  readonly added: boolean;
  readonly gone: number;
}

/** Compares two texts line by line: one entry a line of `after`, and one more for what is gone at the end. */
export function lineChanges(before: string, after: string): readonly LineChange[] {
  const changes: LineChange[] = [];
  let gone = 0;
  for (const part of diffArrays(before.split('\n'), after.split('\n'))) {
    if (part.removed) {
      gone += part.value.length;
      continue;
    }
    // Lines that were replaced are shown by their replacement; only lines without one are told.
    const replaced = part.added ? part.value.length : 0;
    changes.push(
      ...part.value.map((_, at) => ({ added: part.added, gone: part.added || at > 0 ? 0 : gone })),
    );
    gone = Math.max(0, part.added ? gone - replaced : 0);
  }
  return [...changes, { added: false, gone }];
}

/** The unified differences of the files that are there and would change. */
export function diffLines(files: readonly PlannedFile[]): readonly Line[] {
  return files.filter(isChange).flatMap(fileDiff);
}

/** Whether writing this file would take something away that is there now. */
export function isChange(file: PlannedFile): boolean {
  return file.before !== null && (file.action === 'replace' || file.action === 'refuse');
}

function fileDiff(file: PlannedFile): readonly Line[] {
  const patch = createTwoFilesPatch(file.path, file.path, file.before ?? '', file.text, 'now', 'new', {
    maxEditLength: mostEdits,
  });
  if (patch === undefined) return [[token(`${file.path}: the texts have next to nothing in common`, 'warn')]];
  const lines = patch.split('\n');
  return lines
    .slice(
      lines.findIndex(text => text.startsWith('--- ')),
      -1,
    )
    .map(text => [token(text, diffStyle(text))]);
}

function diffStyle(text: string): Style {
  if (text.startsWith('+++') || text.startsWith('---')) return 'strong';
  if (text.startsWith('@@')) return 'accent';
  if (text.startsWith('+')) return 'good';
  return text.startsWith('-') ? 'bad' : 'plain';
}
