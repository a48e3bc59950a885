import { fields } from '../../answers/fields.js';
import type { Layer } from '../../answers/resolve.js';
import type { Facts } from '../../domain/facts.js';
import type { ProjectFolder } from '../../domain/project.js';
import { detect } from '../../road.js';

/** Detection of a folder, for the programs that somebody chose; done once for each choice. */
export type Detections = (entry: readonly string[] | null) => readonly Facts[];

export function detections(folder: ProjectFolder): Detections {
  const done = new Map<string, readonly Facts[]>();
  return entry => {
    const key = JSON.stringify(entry);
    const known = done.get(key) ?? detect(folder, entry);
    done.set(key, known);
    return known;
  };
}

/** The programs that somebody named; null when nobody did. */
export function entryOf(layers: readonly Layer[]): readonly string[] | null {
  const said = layers.find(({ given }) => given.entry !== undefined)?.given.entry;
  return said === undefined ? null : fields.entry.parse(said);
}
