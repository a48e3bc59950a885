import type { ContainerState, Engine } from '../engine/types.js';
import { askHttp, type HttpAnswer } from './ask-http.js';
import type { Clock } from './clock.js';
import { type Listener, listeners } from './listening.js';

/** What to wait for in a container that was started. */
export type Waiting =
  | { readonly kind: 'http'; readonly port: number; readonly path: string }
  | { readonly kind: 'alive'; readonly milliseconds: number }
  | { readonly kind: 'exit' };

/** What was seen. */
export interface Observation {
  /** `answered`: HTTP or other bytes · `alive`: still runs · `ended`: by itself · `silent`: runs, without an answer. */
  readonly kind: 'answered' | 'alive' | 'ended' | 'silent';
  /** When it was seen, in milliseconds since 1970. */
  readonly at: number;
  readonly state: ContainerState | null;
  readonly answer: HttpAnswer | null;
  /** What the program listens on; null when nobody could look. */
  readonly listeners: readonly Listener[] | null;
}

export interface ObservePorts {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Longest wait for one answer: a server that is busy starting may take a connection and sit on it. */
const oneAnswer = 2000;

/** Watches a started container until what is waited for happens, it ends, or `limit` milliseconds are over. */
export async function observe(
  name: string,
  waiting: Waiting,
  limit: number,
  ports: ObservePorts,
): Promise<Observation> {
  const stop = new AbortController();
  const signal = AbortSignal.any([ports.signal, stop.signal]);
  const ended = untilEnd(name, ports, signal);
  ended.catch(() => undefined);
  const limited = async (milliseconds: number): Promise<'over'> => {
    await ports.clock.sleep(milliseconds, signal);
    return 'over';
  };
  try {
    const port = waiting.kind === 'http' ? waiting.port : null;
    const first = await ports.engine.state(name, port, ports.signal);
    let answer: HttpAnswer | null = null;
    const happened: 'ended' | 'over' | HttpAnswer =
      waiting.kind === 'http'
        ? await Promise.race([
            ended,
            limited(limit),
            untilAnswer(first, waiting.path, ports.clock, signal, seen => (answer = seen)),
          ])
        : await Promise.race([ended, limited(waiting.kind === 'alive' ? waiting.milliseconds : limit)]);
    const at = ports.clock.now();
    const state = await ports.engine.state(name, port, ports.signal);
    const seen = { at, state, listeners: state ? await listeners(state) : null };
    if (happened === 'ended' || state?.running === false) return { ...seen, kind: 'ended', answer: null };
    if (happened === 'over') return { ...seen, kind: waiting.kind === 'alive' ? 'alive' : 'silent', answer };
    return { ...seen, kind: 'answered', answer: happened };
  } finally {
    stop.abort();
  }
}

/** The engine's own waiting counts only when the container really has ended: the command may fail for other reasons. */
async function untilEnd(name: string, ports: ObservePorts, signal: AbortSignal): Promise<'ended'> {
  for (;;) {
    await ports.engine.wait(name, signal);
    if (!(await ports.engine.state(name, null, signal))?.running) return 'ended';
    await ports.clock.sleep(500, signal);
  }
}

/** Asks every address in turn until one answers; `onNothing` hears of what was no answer. */
async function untilAnswer(
  state: ContainerState | null,
  path: string,
  clock: Clock,
  signal: AbortSignal,
  onNothing: (answer: HttpAnswer) => void,
): Promise<HttpAnswer> {
  const addresses = state?.addresses ?? [];
  for (let pause = 25; ; pause = Math.min(pause * 1.3, 250)) {
    for (const address of addresses) {
      const answer = await askHttp(address, path, oneAnswer, signal);
      if (answer.kind === 'http' || answer.kind === 'other') return answer;
      onNothing(answer);
    }
    await clock.sleep(pause, signal);
  }
}
