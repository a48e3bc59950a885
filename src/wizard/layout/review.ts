import type { FileAction, PlannedFile } from '../../domain/files.js';
import type { Warning } from '../../domain/plan.js';
import { formatBytes } from '../bytes.js';
import { reviewMenu } from '../menu.js';
import { blank, fitLine, type Line, padLine, type Style, token } from '../tokens.js';
import { answerEntries } from '../transcript.js';
import type { Preview } from '../types.js';
import { displayWidth } from '../width.js';
import { fitBlocks } from './blocks.js';
import { candidateLines } from './candidates.js';
import { frameRows, type View } from './context.js';
import { type KeyHelp, keysLine } from './keys.js';
import { menuRows } from './menu-rows.js';
import { paragraph, placeOf } from './text.js';

/** The last screen: what was answered, what it comes to, what is written where. */
export function reviewFrame(view: View): readonly Line[] {
  const { size, theme, world, given, state } = view;
  const rows = frameRows(size) - 1;
  const preview = world.preview(given);
  const ready = preview.problem === null;
  const title = ready ? 'Ready to write' : 'This cannot be made';
  const menu = reviewMenu(given, world);
  const spare = Math.max(0, rows - view.printed);
  const blocks = [
    { rank: 100, lines: [[token(`${theme.symbols.question} `, 'accent'), token(title, 'title')]] },
    { rank: 50, lines: answerRows(view) },
    { rank: 28, lines: [blank] },
    { rank: 80, lines: ready ? resultRows(preview, view) : problemRows(preview.problem, view) },
    { rank: 29, lines: preview.warnings.length > 0 ? [blank] : [] },
    { rank: 70, lines: warningRows(preview.warnings, view) },
    { rank: spare > 30 ? 35 : 0, lines: ready && spare > 30 ? [blank, ...chart(preview, view)] : [] },
    { rank: 30, lines: [blank] },
    { rank: 90, lines: menuRows(menu, state.cursor, theme) },
    { rank: 27, lines: [blank] },
  ];
  return [...fitBlocks(blocks, rows).flatMap(block => block.lines), bottomLine(view)];
}

function answerRows(view: View): readonly Line[] {
  const { theme, size } = view;
  const entries = answerEntries(view.given, view.world);
  const titles = Math.min(
    Math.floor(size.columns / 2),
    Math.max(0, ...entries.map(entry => displayWidth(entry.title))),
  );
  return entries.map(entry =>
    fitLine(
      [
        token('  '),
        ...padLine([token(entry.title, 'dim')], titles, theme.symbols.ellipsis),
        token('  '),
        token(entry.answer),
      ],
      size.columns,
      theme.symbols.ellipsis,
    ),
  );
}

function resultRows(preview: Preview, view: View): readonly Line[] {
  const { theme, size } = view;
  const image = [
    token('  image      ', 'dim'),
    token(preview.variant, 'strong'),
    token(`, ${theme.symbols.about}${formatBytes(preview.estimatedBytes)} by estimate`),
  ];
  const planned = view.world.files(view.given);
  const paths = Math.min(40, Math.max(0, ...planned.map(file => displayWidth(file.path))));
  const files = planned.map(file => fileRow(file, paths, theme.symbols.ellipsis));
  return [image, ...files].map(line => fitLine(line, size.columns, theme.symbols.ellipsis));
}

/** The words for what happens to a file: no longer than the column for them. */
const actions: Readonly<Record<FileAction, readonly [word: string, style: Style]>> = {
  create: ['create', 'good'],
  replace: ['replace', 'warn'],
  unchanged: ['unchanged', 'dim'],
  refuse: ['ask first', 'bad'],
  keep: ['keep', 'dim'],
};

function fileRow(file: PlannedFile, paths: number, ellipsis: string): Line {
  const [word, style] = actions[file.action];
  const size = formatFileSize(Buffer.byteLength(file.text));
  const remark = file.reason === null ? size : `${size}, ${file.reason}`;
  const path = padLine([token(file.path)], paths, ellipsis);
  return [token(`  ${word.padEnd(9)}  `, style), ...path, token(`  ${remark}`, 'dim')];
}

function formatFileSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}

function problemRows(problem: string | null, view: View): readonly Line[] {
  return paragraph(problem ?? '', 'warn', {
    columns: view.size.columns,
    indent: 2,
    most: 6,
    theme: view.theme,
  });
}

function warningRows(warnings: readonly Warning[], view: View): readonly Line[] {
  const { theme, size } = view;
  const rows = warnings.slice(0, 3).flatMap(warning => {
    const place = warning.evidence[0];
    const text = `${warning.message}${place === undefined ? '' : ` (${placeOf(place)})`} ${warning.fix}`;
    const lines = paragraph(text, 'plain', { columns: size.columns, indent: 4, most: 2, theme });
    return lines.map((line, at) =>
      at === 0 ? [token(`  ${theme.symbols.warning} `, 'warn'), ...line.slice(1)] : line,
    );
  });
  const more = warnings.length - 3;
  return more > 0 ? [...rows, [token(`    and ${more} more, which the report will list`, 'dim')]] : rows;
}

function chart(preview: Preview, view: View): readonly Line[] {
  return candidateLines(preview.candidates, preview.variant, view.size.columns, view.theme);
}

function bottomLine(view: View): Line {
  const { theme, size, state } = view;
  if (state.notice !== null) {
    return fitLine(
      [token(`${theme.symbols.warning} ${state.notice}`, 'warn')],
      size.columns,
      theme.symbols.ellipsis,
    );
  }
  const help: readonly KeyHelp[] = [
    [theme.symbols.keys.move, 'move'],
    ['enter', 'choose'],
    ['esc', 'back'],
    ['q', 'quit, nothing written'],
  ];
  return keysLine(help, size.columns, theme);
}
