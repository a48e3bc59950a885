import { diffLines } from '../changes.js';
import { overwriteMenu } from '../menu.js';
import { fitLine, type Line, token } from '../tokens.js';
import { frameRows, type View } from './context.js';
import { keysLine } from './keys.js';
import { menuRows } from './menu-rows.js';
import { scrolledText } from './reading.js';
import { capital, paragraph } from './text.js';

/** Rows of the difference that are shown at once. */
export function overwritePage(path: string, view: View): number {
  return Math.max(1, frameRows(view.size) - 3 - overwriteMenu.length - reasonLines(path, view).length);
}

/** The difference between the file that is there and the new one. */
export function overwriteText(path: string, view: View): readonly Line[] {
  return diffLines(view.world.files(view.given).filter(file => file.path === path));
}

/** Asks whether a file that is not ours may be lost, with what would be lost in view. */
export function overwriteFrame(path: string, view: View): readonly Line[] {
  const { theme, size, state } = view;
  const title = [token(`${theme.symbols.question} `, 'accent'), token(`Overwrite ${path}?`, 'title')];
  const keys = [
    [theme.symbols.keys.move, 'move'],
    ['enter', 'choose'],
    ['page up/down', 'scroll'],
    ['esc', 'back'],
    ['ctrl-c', 'quit, nothing written'],
  ] as const;
  return [
    fitLine(title, size.columns, theme.symbols.ellipsis),
    ...reasonLines(path, view),
    ...menuRows(overwriteMenu, state.cursor, theme),
    ...scrolledText('What changes', overwriteText(path, view), overwritePage(path, view), view),
    keysLine(keys, size.columns, theme),
  ];
}

function reasonLines(path: string, view: View): readonly Line[] {
  const reason =
    view.world.files(view.given).find(file => file.path === path)?.reason ??
    'It was not written by this tool.';
  return paragraph(capital(reason), 'plain', {
    columns: view.size.columns,
    indent: 2,
    most: 2,
    theme: view.theme,
  });
}
