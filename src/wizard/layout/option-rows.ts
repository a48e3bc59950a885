import type { Question, QuestionOption } from '../../domain/questions.js';
import { formatBytes } from '../bytes.js';
import { visibleOptions } from '../options.js';
import { type Line, lineWidth, type Style, token, wrapText } from '../tokens.js';
import { displayWidth } from '../width.js';
import { windowStart } from './blocks.js';
import type { View } from './context.js';
import { spread } from './text.js';

/** Questions whose answer decides the size: their options carry an estimate. */
const sized: ReadonlySet<string> = new Set(['base', 'priority', 'alpineLibc', 'cgo']);

/** The window of options that fits into `rows`. */
export function optionRows(question: Question, view: View, columns: number, rows: number): readonly Line[] {
  const options = visibleOptions(question, view.state.filter);
  const start = windowStart(view.state.cursor, options.length, rows, Math.floor(rows / 2));
  const labels = labelColumn(options, columns);
  return options
    .slice(start, start + rows)
    .map((option, at) =>
      optionRow(question, option, { view, columns, labels, atCursor: start + at === view.state.cursor }),
    );
}

/** Rows that the longest text of an option takes where it does not fit into the option's own row: at most 2. */
export function detailRows(question: Question, columns: number): number {
  const long = question.options.filter(option => !detailFits(question, option, columns));
  return Math.min(2, Math.max(0, ...long.map(option => wrapText(optionDetail(option), columns - 2).length)));
}

/** Whether the row of an option has room for its text (and an estimate of the size). */
export function detailFits(question: Question, option: QuestionOption, columns: number): boolean {
  const estimate = sized.has(question.id) ? 12 : 0;
  return (
    displayWidth(optionDetail(option)) <= columns - labelColumn(question.options, columns) - 8 - estimate
  );
}

/** Columns for the labels: the widest, but never so many that nothing is left for the texts. */
function labelColumn(options: readonly QuestionOption[], columns: number): number {
  return Math.min(
    Math.floor(columns * 0.6),
    Math.max(0, ...options.map(option => displayWidth(option.label))),
  );
}

/** The consequence of an option, or why it is not to be had. */
export function optionDetail(option: QuestionOption): string {
  return option.disabled === null ? option.hint : `not possible: ${option.disabled}`;
}

/** Estimated bytes with this option; null where the question does not touch the size or the option is refused. */
export function optionBytes(
  question: Question,
  option: QuestionOption,
  view: Pick<View, 'given' | 'world'>,
): number | null {
  if (!sized.has(question.id) || option.disabled !== null) return null;
  const preview = view.world.preview({ ...view.given, [question.id]: [option.value] });
  return preview.problem === null ? preview.estimatedBytes : null;
}

interface Row {
  readonly view: View;
  readonly columns: number;
  readonly labels: number;
  readonly atCursor: boolean;
}

function optionRow(question: Question, option: QuestionOption, row: Row): Line {
  const { symbols } = row.view.theme;
  const refused = option.disabled !== null;
  const labelStyle: Style = refused ? 'dim' : row.atCursor ? 'accent' : 'plain';
  const padding = Math.max(0, row.labels - displayWidth(option.label));
  const left: Line = [
    token(row.atCursor ? `${symbols.pointer} ` : '  ', 'accent'),
    token(`${mark(question, option, row)} `, labelStyle),
    token(option.label, labelStyle),
    token(`${' '.repeat(padding)}  `),
    token(optionDetail(option), 'dim'),
  ];
  const bytes = optionBytes(question, option, row.view);
  const size: Line = bytes === null ? [] : [token(`${symbols.about}${formatBytes(bytes)}`, 'dim')];
  return lineWidth(size) === 0 ? left : spread(left, size, row.columns, row.view.theme);
}

function mark(question: Question, option: QuestionOption, row: Row): string {
  const { symbols } = row.view.theme;
  if (option.disabled !== null) return symbols.refused;
  if (question.kind === 'many') {
    return row.view.state.marked.includes(option.value) ? symbols.marked : symbols.unmarked;
  }
  return row.atCursor ? symbols.chosen : symbols.open;
}
