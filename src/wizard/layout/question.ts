import type { Question } from '../../domain/questions.js';
import { hasTypeAhead, optionAtCursor, visibleOptions } from '../options.js';
import { blank, fitLine, type Line, token } from '../tokens.js';
import { type Block, countRows, fitBlocks } from './blocks.js';
import { candidateLines } from './candidates.js';
import type { View } from './context.js';
import { frameRows } from './context.js';
import { type KeyHelp, keysLine } from './keys.js';
import { detailFits, detailRows, optionDetail, optionRows } from './option-rows.js';
import { hovered, previewLines } from './preview.js';
import { sideBySide } from './side-by-side.js';
import { capital, paragraph, placeOf, spread } from './text.js';

/** From this width on, the Dockerfile stands beside the question. */
const wideFrom = 110;
/** Rows of the Dockerfile that are worth having below a question. */
const leastPreview = 5;
/** Rows it takes even where that pushes the top of the transcript off the screen. */
const fairPreview = 8;

/** The screen of a question: never higher than the terminal, the question itself always there. */
export function questionFrame(question: Question, view: View): readonly Line[] {
  const { columns } = view.size;
  const rows = frameRows(view.size);
  const keys = bottomLine(question, view);
  if (columns >= wideFrom) {
    const left = Math.min(66, Math.floor(columns * 0.45));
    const asked = fitBlocks(questionBlocks(question, view, left, rows - 1), rows - 1).flatMap(
      block => block.lines,
    );
    const height = Math.min(rows - 1, Math.max(asked.length + 1, rows - 1 - view.printed, 18));
    const preview = previewLines(question, view, columns - left - 3, height);
    return [...sideBySide(asked, preview, { left, columns, height, theme: view.theme }), keys];
  }
  const asked = questionBlocks(question, view, columns, rows - 1);
  // The options of the base question carry the sizes themselves: there more of the Dockerfile comes before the chart.
  const reserved = [reserve(45, leastPreview), reserve(question.id === 'base' ? 23 : 15, 4)];
  const kept = fitBlocks([...asked, ...reserved], rows - 1).filter(block => !reserved.includes(block));
  const used = countRows(kept);
  const height = previewHeight(rows - 1 - used, view);
  return [...kept.flatMap(block => block.lines), ...previewLines(question, view, columns, height), keys];
}

function reserve(rank: number, rows: number): Block {
  return { rank, lines: Array.from({ length: rows }, () => blank) };
}

/**
 * Rows for the Dockerfile: what is left of the screen below the transcript. On a low screen the facts come first: they
 * stay whole for the first question if that is possible, and scroll away after it.
 */
function previewHeight(room: number, view: View): number {
  const below = room - view.printed;
  if (below >= leastPreview) return below;
  return view.state.answered.length === 0 && below >= 0 ? 0 : Math.min(room, fairPreview);
}

function questionBlocks(question: Question, view: View, columns: number, rows: number): readonly Block[] {
  const { theme } = view;
  const text = (indent: number, most: number) => ({ columns, indent, most, theme });
  const count = visibleOptions(question, view.state.filter).length;
  const page = Math.max(1, Math.min(count, rows - 6, 10));
  const evidence = question.evidence
    .slice(0, 2)
    .map(place => evidenceLine(placeOf(place), place.text, view, columns));
  const chart =
    question.id === 'base' || question.id === 'priority' ? chartLines(question, view, columns) : [];
  return [
    { rank: 100, lines: [titleLine(question, view, columns)] },
    { rank: 30, lines: paragraph(question.help, 'dim', text(2, 2)) },
    { rank: 80, lines: filterLines(question, view) },
    { rank: 25, lines: [blank] },
    { rank: 90, lines: fitAll(optionRows(question, view, columns, page), columns, view) },
    { rank: 24, lines: [blank] },
    { rank: 70, lines: noteLines(question, view, columns) },
    { rank: 40, lines: evidence },
    { rank: 20, lines: chart.length === 0 ? [] : [blank, ...chart] },
    { rank: 26, lines: [blank] },
  ];
}

function titleLine(question: Question, view: View, columns: number): Line {
  const open = view.world
    .questions(view.given)
    .filter(other => !(other.id in view.world.fixed) && other.options.length > 0);
  const progress = `${view.state.answered.length + 1} of ${Math.max(open.length, view.state.answered.length + 1)}`;
  const title = [token(`${view.theme.symbols.question} `, 'accent'), token(question.title, 'title')];
  return spread(title, [token(progress, 'dim')], columns, view.theme);
}

function filterLines(question: Question, view: View): readonly Line[] {
  if (!hasTypeAhead(question)) return [];
  const count = visibleOptions(question, view.state.filter).length;
  if (view.state.filter === '')
    return [[token(`  ${question.options.length} choices; type to filter`, 'dim')]];
  return [
    [
      token('  filter: ', 'dim'),
      token(view.state.filter, 'accent'),
      token(`  ${count} of ${question.options.length}`, 'dim'),
    ],
  ];
}

/**
 * What is suggested and why; or, where the row of the option at the cursor is too short for its text, that text.
 * As many rows for each option, so that nothing jumps.
 */
function noteLines(question: Question, view: View, columns: number): readonly Line[] {
  const text = { columns, indent: 2, most: 2, theme: view.theme };
  const suggested = paragraph(suggestion(question), 'plain', text);
  const rows = Math.max(suggested.length, detailRows(question, columns));
  const option = optionAtCursor(question, view.state);
  const note =
    option === null || detailFits(question, option, columns)
      ? suggested
      : paragraph(capital(optionDetail(option)), option.disabled === null ? 'plain' : 'warn', text);
  return [...note, ...Array.from({ length: rows - note.length }, () => blank)];
}

function suggestion(question: Question): string {
  const labels = question.options
    .filter(option => question.suggested.includes(option.value))
    .map(option => option.label);
  return labels.length === 0 ? question.because : `Suggested: ${labels.join(', ')}. ${question.because}`;
}

function evidenceLine(place: string, text: string, view: View, columns: number): Line {
  return fitLine([token(`  ${place}  `, 'accent'), token(text, 'dim')], columns, view.theme.symbols.ellipsis);
}

function chartLines(question: Question, view: View, columns: number): readonly Line[] {
  const preview = view.world.preview(hovered(question, view));
  return candidateLines(preview.candidates, preview.variant, columns, view.theme);
}

function fitAll(lines: readonly Line[], columns: number, view: View): readonly Line[] {
  return lines.map(line => fitLine(line, columns, view.theme.symbols.ellipsis));
}

/** The keys, or for the moment why the last one did nothing. */
function bottomLine(question: Question, view: View): Line {
  const { columns } = view.size;
  const { symbols } = view.theme;
  const { state } = view;
  if (state.notice !== null) {
    return fitLine([token(`${symbols.warning} ${state.notice}`, 'warn')], columns, symbols.ellipsis);
  }
  const typed = hasTypeAhead(question);
  const help: readonly KeyHelp[] = [
    [symbols.keys.move, 'move'],
    ...(question.kind === 'many' ? [['space', 'mark'] as const] : []),
    ['enter', question.kind === 'many' ? 'done' : 'choose'],
    ...(state.answered.length > 0 || state.filter !== ''
      ? [['esc', state.filter === '' ? 'back' : 'clear'] as const]
      : []),
    ...(state.kept[question.id] === undefined ? [] : [[symbols.keys.right, 'forward'] as const]),
    ['tab', 'whole Dockerfile'],
    [typed ? 'ctrl-c' : 'q', 'quit, nothing written'],
  ];
  return keysLine(help, columns, view.theme);
}
