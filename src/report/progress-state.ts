import type { ProofEvent } from '../prove/events.js';
import { logLine } from '../terminal/printable.js';

export interface RunningStep {
  readonly id: string;
  readonly title: string;
  readonly since: number;
  readonly internal: boolean;
  /** The last two lines it printed, printable. */
  readonly log: readonly string[];
}

/** What the view knows; times in milliseconds since 1970. */
export interface ProgressState {
  readonly title: string;
  readonly since: number;
  readonly building: boolean;
  /** Steps of the Dockerfile that ended, and how many of them came from the cache. */
  readonly ended: number;
  readonly cached: number;
  readonly running: readonly RunningStep[];
}

export function startProgress(title: string, now: number): ProgressState {
  return { title, since: now, building: false, ended: 0, cached: 0, running: [] };
}

/** Lines of a step's log that are shown. */
const shownLog = 2;
/** Steps kept track of at a time; real builds run a handful. */
const runningLimit = 100;

/** The state after an event. Pure; memory is bounded. */
export function reduceProgress(state: ProgressState, event: ProofEvent, now: number): ProgressState {
  if (event.type === 'phase')
    return { ...startProgress(event.title, now), building: event.phase === 'build' };
  const { event: step } = event;
  switch (step.type) {
    case 'started': {
      const { step: id, internal } = step;
      const started = { id, internal, title: logLine(step.title, 300), since: now, log: [] };
      return {
        ...state,
        running: [...state.running.filter(one => one.id !== id), started].slice(-runningLimit),
      };
    }
    case 'log': {
      const text = logLine(step.text, 300);
      if (text.trim() === '') return state;
      return {
        ...state,
        running: state.running.map(one =>
          one.id === step.step ? { ...one, log: [...one.log, text].slice(-shownLog) } : one,
        ),
      };
    }
    default: {
      const ended = state.running.find(one => one.id === step.step);
      if (!ended) return state;
      const counts = ended.internal ? 0 : 1;
      return {
        ...state,
        ended: state.ended + counts,
        cached: state.cached + (step.type === 'cached' ? counts : 0),
        running: state.running.filter(one => one !== ended),
      };
    }
  }
}
