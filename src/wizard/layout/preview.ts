import type { Given, Question } from '../../domain/questions.js';
import { formatBytes } from '../bytes.js';
import { lineChanges } from '../changes.js';
import { highlight } from '../highlight.js';
import { optionAtCursor } from '../options.js';
import { fitLine, type Line, token } from '../tokens.js';
import type { Preview } from '../types.js';
import { windowStart } from './blocks.js';
import type { View } from './context.js';
import { ruleLine } from './rule.js';
import { paragraph } from './text.js';

/** The Dockerfile with the option under the cursor, in `rows` rows: what changes by it is marked and in view. */
export function previewLines(question: Question, view: View, columns: number, rows: number): readonly Line[] {
  if (rows < 2) return [];
  const preview = view.world.preview(hovered(question, view));
  const body = rows - 1;
  if (preview.problem !== null) {
    const options = { columns, indent: 2, most: body, theme: view.theme };
    return [heading('cannot be made', [], columns, view), ...paragraph(preview.problem, 'warn', options)];
  }
  const before = view.world.preview(view.given);
  const marked = markedLines(
    preview.dockerfile,
    before.problem === null ? before.dockerfile : preview.dockerfile,
    view,
  );
  const at = marked.firstChange ?? turningPoint(question, preview, view);
  const start = windowStart(at, marked.lines.length, body, 1);
  const shown = marked.lines.slice(start, start + body);
  const { ellipsis } = view.theme.symbols;
  return [
    previewHeading(preview, marked.changed, columns, view),
    ...shown.map(line => fitLine(line, columns, ellipsis)),
  ];
}

/** The answers so far, with what the cursor or the marks say of this question. */
export function hovered(question: Question, view: Pick<View, 'state' | 'given'>): Given {
  if (question.kind === 'many') {
    return view.state.marked.length === 0 ? view.given : { ...view.given, [question.id]: view.state.marked };
  }
  const option = optionAtCursor(question, view.state);
  return option === null || option.disabled !== null
    ? view.given
    : { ...view.given, [question.id]: [option.value] };
}

/** The first line that would be another one with another answer: the place to look at while nothing is changed. */
function turningPoint(question: Question, preview: Preview, view: View): number {
  const values = hovered(question, view)[question.id] ?? question.suggested;
  const other = question.options.find(option => option.disabled === null && !values.includes(option.value));
  if (other === undefined) return 0;
  const otherwise = view.world.preview({ ...view.given, [question.id]: [other.value] });
  if (otherwise.problem !== null) return 0;
  const changes = lineChanges(otherwise.dockerfile.trimEnd(), preview.dockerfile.trimEnd());
  return Math.max(
    0,
    changes.findIndex(change => change.added || change.gone > 0),
  );
}

function previewHeading(preview: Preview, changed: number, columns: number, view: View): Line {
  const { symbols } = view.theme;
  const what = `${preview.variant} ${symbols.dot} ${symbols.about}${formatBytes(preview.estimatedBytes)}`;
  const remark =
    changed === 0 ? [] : [token(changed === 1 ? '1 line changes' : `${changed} lines change`, 'good')];
  return heading(what, remark, columns, view);
}

function heading(what: string, remark: Line, columns: number, view: View): Line {
  const { theme } = view;
  return ruleLine(
    [token('Dockerfile', 'strong'), token(` ${theme.symbols.dot} ${what}`)],
    remark,
    columns,
    theme,
  );
}

interface Marked {
  readonly lines: readonly Line[];
  readonly firstChange: number | null;
  readonly changed: number;
}

function markedLines(dockerfile: string, before: string, view: View): Marked {
  const { ellipsis } = view.theme.symbols;
  const code = highlight(dockerfile.trimEnd());
  const changes = lineChanges(before.trimEnd(), dockerfile.trimEnd());
  const lines: Line[] = [];
  let firstChange: number | null = null;
  let changed = 0;
  for (const [at, change] of changes.entries()) {
    if (change.added || change.gone > 0) firstChange ??= lines.length;
    changed += change.gone + (change.added ? 1 : 0);
    if (change.gone > 0) lines.push([token(`    - ${goneText(change.gone)}${ellipsis}`, 'bad')]);
    const line = code[at];
    if (line !== undefined) lines.push([...gutter(at, change.added), ...line]);
  }
  return { lines, firstChange, changed };
}

function gutter(at: number, added: boolean): Line {
  return [
    token(`${String(at + 1).padStart(3)} `, added ? 'good' : 'dim'),
    token(added ? '+ ' : '  ', 'good'),
  ];
}

function goneText(count: number): string {
  return count === 1 ? '1 line less' : `${count} lines less`;
}
