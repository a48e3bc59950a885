import { at, type Json, parseJson, textOf } from './json.js';
import type { Leftover } from './types.js';

/** Labels on everything that is made, so that a later run can tell what a killed one left behind. */
export const runLabel = 'dev.create-slim-image.run';
export const madeAtLabel = 'dev.create-slim-image.made-at';

/** The labels of one run. `now` in milliseconds since 1970. */
export function runLabels(run: string, now: number): Readonly<Record<string, string>> {
  return { [runLabel]: run, [madeAtLabel]: String(Math.round(now)) };
}

/** Reads the JSON of `inspect` over several containers or images; what does not carry the label is left out. */
export function readLeftovers(kind: Leftover['kind'], inspected: string): readonly Leftover[] {
  const list = parseJson(inspected);
  return (Array.isArray(list) ? list : []).flatMap((one: Json) => {
    const labels = at(one, 'Config', 'Labels');
    const run = textOf(at(labels, runLabel));
    const id = textOf(at(one, 'Id'));
    const madeAt = Number(textOf(at(labels, madeAtLabel)));
    return run === '' || id === '' ? [] : [{ kind, id, run, madeAt: Number.isFinite(madeAt) ? madeAt : 0 }];
  });
}
