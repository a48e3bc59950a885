import type { Theme } from '../theme.js';
import { blank, fitLine, type Line, padLine, token } from '../tokens.js';
import type { FoundLine, WizardInput } from '../types.js';
import { displayWidth } from '../width.js';
import { placeOf } from './text.js';

/** The head of the transcript: what this is, and what was found where. */
export function headLines(
  input: Pick<WizardInput, 'title' | 'project' | 'found'>,
  columns: number,
  theme: Theme,
): readonly Line[] {
  const { dot, ellipsis } = theme.symbols;
  const title = [token(input.title, 'title'), token(` ${dot} ${input.project}`, 'dim')];
  return [
    fitLine(title, columns, ellipsis),
    blank,
    ...foundTable(input.found, columns, theme),
    ...(input.found.length > 0 ? [blank] : []),
  ];
}

function foundTable(found: readonly FoundLine[], columns: number, theme: Theme): readonly Line[] {
  const { ellipsis } = theme.symbols;
  const labels = widest(
    found.map(line => line.label),
    16,
  );
  // A longer value pushes its source to the right instead of being cut.
  const values = widest(
    found.map(line => line.value),
    Math.min(26, Math.floor((columns - labels) * 0.4)),
  );
  return found.map(line =>
    fitLine(
      [
        token('  '),
        ...padLine([token(line.label, 'dim')], labels, ellipsis),
        token('  '),
        token(line.value),
        token(' '.repeat(Math.max(0, values - displayWidth(line.value)))),
        token('  '),
        token(sourceOf(line), 'dim'),
      ],
      columns,
      ellipsis,
    ),
  );
}

function widest(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...texts.map(displayWidth)));
}

/** The first place with the number of others, and how sure it is where it is not certain. */
function sourceOf(line: FoundLine): string {
  const [first, ...others] = line.evidence;
  const place = first === undefined ? [] : [placeOf(first) + (others.length > 0 ? ` +${others.length}` : '')];
  return [...place, ...(line.confidence === 'certain' ? [] : [line.confidence])].join(', ');
}
