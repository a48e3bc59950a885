import { actionFor, type Extent, type Press } from './keys.js';
import { createView, type Size } from './layout/context.js';
import { overwritePage, overwriteText } from './layout/overwrite.js';
import { readingPage, readingText } from './layout/reading.js';
import { initialState, reduce } from './reduce.js';
import type { State } from './state.js';
import { createTheme } from './theme.js';
import type { World } from './world.js';

export { initialState };

/** Keys that arrived together, and the terminal they arrived on. */
export interface Keys {
  readonly presses: readonly Press[];
  readonly size: Size;
}

/**
 * The state after some keys. Keys that arrive in one piece are typed fast or pasted: what is left of a piece when the
 * last question is answered is dropped, so that no pasted text can ever agree to writing.
 */
export function step(state: State, keys: Keys, world: World): State {
  const pasted = keys.presses.length > 1;
  let next = state;
  for (const press of keys.presses) {
    const guarded = next.screen.name === 'review' || next.screen.name === 'overwrite';
    if (pasted && guarded && press.key !== 'interrupt') break;
    const action = actionFor(press, next, world, extentOf(next, keys.size, world));
    if (action !== null) next = reduce(next, action, world);
  }
  return next;
}

const plain = createTheme({ color: false, unicode: true });

function extentOf(state: State, size: Size, world: World): Extent {
  const view = createView({ state, world, size, theme: plain, printed: 0 });
  if (state.screen.name === 'reading') {
    return { total: readingText(state.screen.what, view).length, page: readingPage(view) };
  }
  if (state.screen.name === 'overwrite') {
    return {
      total: overwriteText(state.screen.path, view).length,
      page: overwritePage(state.screen.path, view),
    };
  }
  return { total: 0, page: 1 };
}
