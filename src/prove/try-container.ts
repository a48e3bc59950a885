import type { ContainerSpec, Engine } from '../engine/types.js';
import type { UndoList } from '../engine/undo.js';
import { logLine } from '../terminal/printable.js';
import type { Clock } from './clock.js';
import { type Observation, observe, type Waiting } from './observe.js';
import { explainsItself } from './usage.js';

/** One container from creation to removal, and what was seen of it. */
export interface Trial {
  /** The engine would not make or start it; its own words. Null when it was started. */
  readonly refused: string | null;
  readonly seen: Observation | null;
  /** When the program began to run, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly stop: { readonly milliseconds: number; readonly killed: boolean } | null;
  /** What the program printed last. Printable. */
  readonly log: readonly string[];
  /** It told how it wants to be called. */
  readonly explains: boolean;
  /** Paths it wrote below its root; null when unknown. */
  readonly changes: readonly string[] | null;
}

export interface TrialRequest {
  readonly spec: ContainerSpec;
  readonly waiting: Waiting;
  /** Longest wait, in milliseconds. */
  readonly limit: number;
  /** A program that works and still runs is told to stop, and killed after so many milliseconds. */
  readonly stopWithin: number;
  /** What counts as working. */
  readonly works: (trial: Trial) => boolean;
}

export interface TrialPorts {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly undo: UndoList;
}

/** Lines of a program's output that are kept. */
const keptLines = 40;

/** Starts a container, watches it, stops it, removes it. */
export async function tryContainer(request: TrialRequest, ports: TrialPorts): Promise<Trial> {
  const { engine, clock, signal } = ports;
  const { name } = request.spec;
  const gone = ports.undo.add(late => engine.removeContainer(name, late));
  const nothing = { seen: null, startedAt: clock.now(), stop: null, explains: false, changes: null };

  const created = await engine.create(request.spec, signal);
  if (!created.ok)
    return { ...nothing, refused: created.message, log: printableTail(created.message.split('\n')) };
  const asked = clock.now();
  const started = await engine.start(name, signal);
  if (!started.ok) {
    const log = printableTail([...(await engine.logs(name, signal)), ...started.message.split('\n')]);
    if ((await engine.removeContainer(name, signal)).ok) gone();
    return { ...nothing, refused: started.message, log };
  }
  const seen = await observe(name, request.waiting, request.limit, ports);
  const printed = await engine.logs(name, signal);
  const trial = {
    refused: null,
    seen,
    startedAt: startOf(seen, asked),
    stop: null,
    log: printableTail(printed),
    explains: explainsItself(printed),
    changes: await engine.changes(name, signal),
  };
  const runs = seen.kind !== 'ended' && request.works(trial);
  const stop = runs ? await timeStop(name, request.stopWithin, ports) : null;
  if ((await engine.removeContainer(name, signal)).ok) gone();
  return { ...trial, stop };
}

/** The engine's own time of the start, when its clock agrees with ours; else when we asked for it. */
function startOf(seen: Observation, asked: number): number {
  const told = seen.state?.startedAt ?? null;
  return told !== null && told >= asked && told <= seen.at ? told : asked;
}

async function timeStop(name: string, within: number, ports: TrialPorts): Promise<Trial['stop']> {
  const began = ports.clock.now();
  await ports.engine.stop(name, Math.ceil(within / 1000), ports.signal);
  const milliseconds = ports.clock.now() - began;
  const state = await ports.engine.state(name, null, ports.signal);
  // 137 is SIGKILL: the engine's answer to a program that did not go by itself.
  return { milliseconds, killed: state?.exitCode === 137 || milliseconds >= within };
}

/** The end of a log, safe to print, without blank lines. */
export function printableTail(lines: readonly string[]): readonly string[] {
  return lines
    .map(line => logLine(line, 500))
    .filter(line => line.trim() !== '')
    .slice(-keptLines);
}
