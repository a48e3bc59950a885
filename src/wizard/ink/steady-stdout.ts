import { displayWidth } from '../width.js';

/** A stream for Ink to draw on, and the text of the frame that is on the screen, for `erase`. */
interface SteadyStdout {
  readonly stdout: NodeJS.WriteStream;
  /** To be told of each frame: its lines without colours. */
  readonly frameDrawn: (lines: readonly string[]) => void;
  readonly dispose: () => void;
}

/**
 * The terminal as Ink sees it, with two habits taken off.
 *
 * Ink (6.8) clears the whole terminal, scrollback included, when a frame is as high as the screen, which also happens
 * when the screen becomes lower. Our frames always fit, so Ink is not told the height.
 *
 * When the screen becomes narrower, terminals wrap the rows that no longer fit, but Ink erases as many rows as it once
 * wrote. The rows that came by wrapping are erased here, before Ink hears of the new width.
 */
export function createSteadyStdout(stdout: NodeJS.WriteStream): SteadyStdout {
  let frame: readonly string[] = [];
  let columns = stdout.columns;
  const beforeInk = (): void => {
    const extra = stdout.columns < columns ? wrappedRows(frame, stdout.columns) : 0;
    if (extra > 0) stdout.write('\u001B[2K\u001B[1A'.repeat(extra));
    columns = stdout.columns;
  };
  stdout.prependListener('resize', beforeInk);
  const proxy = new Proxy(stdout, {
    get(target, property) {
      if (property === 'rows') return undefined;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    stdout: proxy,
    frameDrawn: lines => {
      frame = lines;
    },
    dispose: () => {
      stdout.off('resize', beforeInk);
    },
  };
}

/** Rows that lines take beyond one each on a screen of `columns`. */
function wrappedRows(lines: readonly string[], columns: number): number {
  return lines.reduce(
    (sum, line) => sum + Math.max(0, Math.ceil(displayWidth(line) / Math.max(1, columns)) - 1),
    0,
  );
}
