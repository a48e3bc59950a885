import type { ProofEvent } from '../prove/events.js';
import { logLine, printable } from '../terminal/printable.js';
import { elapsed, progressLines } from './progress-lines.js';
import { type ProgressState, reduceProgress, startProgress } from './progress-state.js';
import { styleOf } from './style.js';

/** The part of a stream that the view needs; a terminal when `isTTY`. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
}

export interface ProgressOptions {
  readonly silent: boolean;
  readonly color: boolean;
  readonly unicode: boolean;
  /** Milliseconds since 1970; the system's clock when left out. */
  readonly now?: () => number;
}

export interface ProgressView {
  /** An engine is being looked at. */
  look(client: string): void;
  show(event: ProofEvent): void;
  /** Takes the live lines off the screen; nothing is drawn after that. */
  end(): void;
}

/** How often the live view is drawn again, in milliseconds. */
const beat = 120;

/** Shows a proof while it works: a few lines drawn over and over on a terminal, else a line for each thing that ends. */
export function progressView(stream: ProgressStream, options: ProgressOptions): ProgressView {
  const now = options.now ?? Date.now;
  if (options.silent) return { look: () => undefined, show: () => undefined, end: () => undefined };
  return stream.isTTY === true ? liveView(stream, options, now) : plainView(stream, now);
}

function liveView(stream: ProgressStream, options: ProgressOptions, now: () => number): ProgressView {
  const style = styleOf(options);
  let state: ProgressState = startProgress('looking for an engine', now());
  let drawn: readonly string[] = [];
  let timer: NodeJS.Timeout | null = null;

  const erase = (): string => {
    const columns = Math.max(1, stream.columns ?? 80);
    // The terminal may have become narrower since: what was one line may be several now.
    const height = drawn.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(visibleLength(line) / columns)),
      0,
    );
    drawn = [];
    return height === 0 ? '' : `\u001b[${height}A\r\u001b[J`;
  };
  const draw = (): void => {
    const before = erase();
    const size = { columns: Math.max(20, stream.columns ?? 80), rows: Math.max(4, stream.rows ?? 24) };
    const lines = progressLines(state, now(), size, style);
    stream.write(`${before}${lines.map(line => `${line}\n`).join('')}`);
    drawn = lines;
  };
  const wake = (): void => {
    if (timer !== null) return;
    draw();
    timer = setInterval(draw, beat);
    timer.unref();
  };
  return {
    look(client) {
      state = startProgress(`trying ${printable(client)}`, now());
      wake();
    },
    show(event) {
      state = reduceProgress(state, event, now());
      wake();
      if (event.type === 'phase') draw();
    },
    end() {
      if (timer !== null) clearInterval(timer);
      timer = null;
      if (drawn.length > 0) stream.write(erase());
    },
  };
}

function plainView(stream: ProgressStream, now: () => number): ProgressView {
  const steps = new Map<
    string,
    { readonly title: string; readonly since: number; readonly internal: boolean }
  >();
  const say = (text: string): void => {
    stream.write(`${text}\n`);
  };
  return {
    look: client => say(`trying ${printable(client)}`),
    show(event) {
      if (event.type === 'phase') return say(printable(event.title));
      const { event: step } = event;
      if (step.type === 'log') return;
      if (step.type === 'started') {
        const title = logLine(step.title, 160);
        steps.set(step.step, { title, since: now(), internal: step.internal });
        return;
      }
      const known = steps.get(step.step);
      steps.delete(step.step);
      if (!known || (known.internal && step.type !== 'failed')) return;
      const took = step.type === 'done' && step.seconds !== null ? step.seconds * 1000 : now() - known.since;
      const ending = { done: elapsed(took), cached: 'cached', failed: 'failed' }[step.type];
      say(`  ${known.title} (${ending})`);
    },
    end: () => undefined,
  };
}

/** Length without the colours that `Style` puts on. */
function visibleLength(line: string): number {
  return line.replace(/\u001b\[[0-9;]*m/g, '').length;
}
