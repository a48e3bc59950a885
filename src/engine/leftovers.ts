import { at, type Json, parseJson, textOf, textsOf } from './json.js';
import type { Leftover } from './types.js';

/** Labels on everything that is made, so that a later run can tell what a killed one left behind. */
export const runLabel = 'dev.create-slim-image.run';
export const madeAtLabel = 'dev.create-slim-image.made-at';

/** Every image of ours has a tag in this repository; `localhost` keeps engines from looking for it in a registry. */
export const imageRepository = 'localhost/create-slim-image';

/** The labels of one run. `now` in milliseconds since 1970. */
export function runLabels(run: string, now: number): Readonly<Record<string, string>> {
  return { [runLabel]: run, [madeAtLabel]: String(Math.round(now)) };
}

/**
 * Reads the JSON of `inspect` over several containers or images; what does not carry the label is left out. An image is
 * known by our tag: Podman labels the cached images of earlier stages too, and the build cache stays.
 */
export function readLeftovers(kind: Leftover['kind'], inspected: string): readonly Leftover[] {
  const list = parseJson(inspected);
  return (Array.isArray(list) ? list : []).flatMap((one: Json) => {
    const labels = at(one, 'Config', 'Labels');
    const run = textOf(at(labels, runLabel));
    const madeAt = Number(textOf(at(labels, madeAtLabel)));
    const ids =
      kind === 'container'
        ? [textOf(at(one, 'Id'))]
        : textsOf(at(one, 'RepoTags')).filter(tag => tag.startsWith(`${imageRepository}:`));
    if (run === '') return [];
    return ids
      .filter(id => id !== '')
      .map(id => ({ kind, id, run, madeAt: Number.isFinite(madeAt) ? madeAt : 0 }));
  });
}
