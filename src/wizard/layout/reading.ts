import { diffLines } from '../changes.js';
import { highlight } from '../highlight.js';
import type { Reading } from '../state.js';
import { currentQuestion } from '../state.js';
import { fitLine, type Line, token } from '../tokens.js';
import { frameRows, type View } from './context.js';
import { keysLine } from './keys.js';
import { hovered } from './preview.js';
import { ruleLine } from './rule.js';
import { paragraph } from './text.js';

/** Rows of text on a screen of this size. */
export function readingPage(view: View): number {
  return Math.max(1, frameRows(view.size) - 2);
}

/** The text that is read, without line numbers. */
export function readingText(what: Reading, view: View): readonly Line[] {
  if (what === 'diff') return diffLines(view.world.files(view.given));
  const question = currentQuestion(view.state, view.world);
  const preview = view.world.preview(question === null ? view.given : hovered(question, view));
  if (preview.problem !== null) {
    return paragraph(preview.problem, 'warn', {
      columns: view.size.columns,
      indent: 0,
      most: 20,
      theme: view.theme,
    });
  }
  return highlight(preview.dockerfile.trimEnd()).map((line, at) => [
    token(`${String(at + 1).padStart(3)}  `, 'dim'),
    ...line,
  ]);
}

/** A whole text over the whole frame, to be scrolled. */
export function readingFrame(what: Reading, view: View): readonly Line[] {
  const { columns } = view.size;
  const { symbols } = view.theme;
  const page = readingPage(view);
  const text = readingText(what, view);
  const title = what === 'dockerfile' ? 'Dockerfile' : 'What changes';
  const keys = [
    [symbols.keys.move, 'scroll'],
    ['space', 'next page'],
    ['g G', 'ends'],
    ['esc', 'close'],
  ] as const;
  return [...scrolledText(title, text, page, view), keysLine(keys, columns, view.theme)];
}

/** A heading with the position, and the rows of `text` from the state's scroll position on. */
export function scrolledText(
  title: string,
  text: readonly Line[],
  page: number,
  view: View,
): readonly Line[] {
  const { columns } = view.size;
  const start = Math.max(0, Math.min(view.state.scroll, text.length - page));
  const shown = text
    .slice(start, start + page)
    .map(line => fitLine(line, columns, view.theme.symbols.ellipsis));
  const position = `${start + 1}-${start + shown.length} of ${text.length}`;
  return [ruleLine([token(title, 'strong')], [token(position, 'dim')], columns, view.theme), ...shown];
}
