import type { Given } from '../../domain/questions.js';
import type { State } from '../state.js';
import { givenNow } from '../state.js';
import type { Theme } from '../theme.js';
import type { World } from '../world.js';

/** Size of the terminal in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** All that a frame is a function of. */
export interface View {
  readonly state: State;
  readonly given: Given;
  readonly world: World;
  readonly theme: Theme;
  readonly size: Size;
  /** Rows of transcript printed above the frame so far: while they fit, the frame leaves room for them. */
  readonly printed: number;
}

export function createView(parts: Omit<View, 'given'>): View {
  return { ...parts, given: givenNow(parts.state, parts.world) };
}

/**
 * Rows a frame may take. One less than the screen: a frame as high as the screen would scroll its first row away
 * with every redraw.
 */
export function frameRows(size: Size): number {
  return Math.max(1, size.rows - 1);
}
