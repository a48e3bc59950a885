import type { Question } from '../domain/questions.js';
import { overwriteMenu, reviewMenu } from './menu.js';
import { hasTypeAhead } from './options.js';
import type { Action } from './reduce.js';
import { currentQuestion, givenNow, type State } from './state.js';
import type { World } from './world.js';

/** A key, as far as the wizard tells keys apart. */
export type Press =
  | { readonly key: NamedKey }
  /** One character. */
  | { readonly key: 'text'; readonly text: string };

export type NamedKey =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'home'
  | 'end'
  | 'enter'
  | 'escape'
  | 'tab'
  | 'backspace'
  | 'interrupt';

/** Rows of the text that is read, and how many of them are on the screen. */
export interface Extent {
  readonly total: number;
  readonly page: number;
}

/** What a key means on the screen that is on; null when it means nothing. */
export function actionFor(press: Press, state: State, world: World, extent: Extent): Action | null {
  if (press.key === 'interrupt') return { type: 'quit' };
  switch (state.screen.name) {
    case 'ask': {
      const question = currentQuestion(state, world);
      return question === null ? null : askAction(press, state, question);
    }
    case 'review':
      return reviewAction(press, state, world);
    case 'reading':
      return readingAction(press, state, extent);
    case 'overwrite':
      return overwriteAction(press, state, extent);
  }
}

const moves: Partial<Record<Press['key'], Action>> = {
  up: { type: 'move', by: -1, wrap: true },
  down: { type: 'move', by: 1, wrap: true },
};

const farMoves: Partial<Record<Press['key'], Action>> = {
  'page-up': { type: 'move', by: -8, wrap: false },
  'page-down': { type: 'move', by: 8, wrap: false },
  home: { type: 'move', by: -Infinity, wrap: false },
  end: { type: 'move', by: Infinity, wrap: false },
};

const askKeys: Partial<Record<Press['key'], Action>> = {
  ...moves,
  ...farMoves,
  enter: { type: 'choose' },
  escape: { type: 'back' },
  left: { type: 'back' },
  right: { type: 'forward' },
  tab: { type: 'read', what: 'dockerfile' },
};

const askLetters: Readonly<Record<string, Action>> = {
  k: { type: 'move', by: -1, wrap: true },
  j: { type: 'move', by: 1, wrap: true },
  b: { type: 'back' },
  q: { type: 'quit' },
};

function askAction(press: Press, state: State, question: Question): Action | null {
  if (press.key === 'text') {
    if (press.text === ' ' && question.kind === 'many') return { type: 'toggle' };
    if (hasTypeAhead(question)) return { type: 'filter', text: state.filter + press.text };
    return askLetters[press.text] ?? null;
  }
  if (state.filter !== '') {
    if (press.key === 'escape') return { type: 'filter', text: '' };
    if (press.key === 'backspace')
      return { type: 'filter', text: Array.from(state.filter).slice(0, -1).join('') };
  }
  return askKeys[press.key] ?? null;
}

function reviewAction(press: Press, state: State, world: World): Action | null {
  if (press.key === 'escape' || press.key === 'left') return { type: 'back' };
  if (press.key === 'tab') return { type: 'read', what: 'dockerfile' };
  const menu = reviewMenu(givenNow(state, world), world);
  const item =
    press.key === 'text'
      ? menu.find(entry => entry.key === press.text)
      : press.key === 'enter'
        ? menu[state.cursor]
        : undefined;
  if (item === undefined) return moves[press.key] ?? null;
  switch (item.action) {
    case 'write':
      return { type: 'write', verify: false };
    case 'verify':
      return { type: 'write', verify: true };
    case 'dockerfile':
    case 'diff':
      return { type: 'read', what: item.action };
    default:
      return { type: item.action };
  }
}

function readingAction(press: Press, state: State, extent: Extent): Action | null {
  const name = press.key === 'text' ? press.text : press.key;
  if (['escape', 'enter', 'tab', 'left', 'q', 'b'].includes(name)) return { type: 'close' };
  return scrollAction(name, state, extent);
}

function overwriteAction(press: Press, state: State, extent: Extent): Action | null {
  if (press.key === 'escape' || press.key === 'left') return { type: 'back' };
  if (moves[press.key] !== undefined) return moves[press.key] ?? null;
  const chosen =
    press.key === 'enter'
      ? overwriteMenu[state.cursor]
      : overwriteMenu.find(item => press.key === 'text' && item.key === press.text);
  if (chosen !== undefined) return { type: 'decide', overwrite: chosen.action === 'overwrite' };
  return scrollAction(press.key === 'text' ? press.text : press.key, state, extent);
}

function scrollAction(name: string, state: State, extent: Extent): Action | null {
  const last = Math.max(0, extent.total - extent.page);
  const from = Math.min(state.scroll, last);
  const targets: Readonly<Record<string, number>> = {
    up: from - 1,
    k: from - 1,
    down: from + 1,
    j: from + 1,
    'page-up': from - extent.page,
    'page-down': from + extent.page,
    ' ': from + extent.page,
    home: 0,
    g: 0,
    end: last,
    G: last,
  };
  const target = targets[name];
  return target === undefined ? null : { type: 'scroll', to: Math.min(last, Math.max(0, target)) };
}
