import { buildKitReader } from './progress-buildkit.js';
import { stepsReader } from './progress-steps.js';
import type { BuildEvent } from './types.js';

/** The two ways in which engines talk of a build. */
export type BuildOutput = 'buildkit' | 'steps';

/** Reads one line of a build's output after the other; never throws, whatever the line is. */
export interface ProgressReader {
  line(text: string): void;
  /** The build ended: steps still open are closed. */
  end(ok: boolean): void;
}

const readers: Readonly<Record<BuildOutput, (onEvent: (event: BuildEvent) => void) => ProgressReader>> = {
  buildkit: buildKitReader,
  steps: stepsReader,
};

/** A reader of build output that turns lines into events. Memory is bounded by the number of steps. */
export function progressReader(kind: BuildOutput, onEvent: (event: BuildEvent) => void): ProgressReader {
  return readers[kind](onEvent);
}
