import type { ProgressState, RunningStep } from './progress-state.js';
import type { Style, Tone } from './style.js';

export interface ProgressSize {
  readonly columns: number;
  readonly rows: number;
}

/** The live view: what is being done, how long for, and the running steps with the end of their logs. Pure. */
export function progressLines(
  state: ProgressState,
  now: number,
  size: ProgressSize,
  style: Style,
): readonly string[] {
  const cached = state.cached > 0 ? ` (${state.cached} cached)` : '';
  const counts =
    state.ended === 0 ? '' : `, ${state.ended} ${state.ended === 1 ? 'step' : 'steps'} done${cached}`;
  const time = elapsed(now - state.since).padStart(7);
  const head: Line = ['strong', `${style.marks.step} ${time}  ${state.title}${counts}`];
  // Own steps before the engine's, the longest running first: they are what one waits for.
  const steps = [...state.running].sort(
    (a, b) => Number(a.internal) - Number(b.internal) || a.since - b.since,
  );
  const room = Math.max(0, Math.min(12, size.rows - 2));
  const body = steps.flatMap(step => stepLines(step, now)).slice(0, room);
  return [head, ...body].map(([tone, text]) => style.paint(tone, cutTo(text, size.columns - 1)));
}

type Line = readonly [Tone, string];

function stepLines(step: RunningStep, now: number): readonly Line[] {
  const head: Line = ['plain', `  ${elapsed(now - step.since).padStart(7)}  ${step.title}`];
  return [head, ...step.log.map((text): Line => ['dim', `           ${text.trim()}`])];
}

/** `0.4 s`, `59.9 s`, `3 min 05 s`. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}

/**
 * Text cut to a number of columns. Everything that could be two columns wide counts as two, so that a line never wraps:
 * a wrapped line would stay on the screen when the view is redrawn.
 */
export function cutTo(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  let cut = 0;
  for (const character of text) {
    width += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
    if (width > columns) return columns > 0 ? `${text.slice(0, cut)}~` : '';
    end += character.length;
    if (width <= columns - 1) cut = end;
  }
  return text;
}
