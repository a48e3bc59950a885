import type { ProjectFolder } from '../../../domain/project.js';

/** A line of a text file, counted from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** Build files, scripts and settings are small; of what is not, the beginning has to do. */
const maxLines = 20_000;
const maxLength = 2000;

/** The lines of a file, cut where they are endless; none when it is missing or cannot be read. */
export function linesOf(folder: ProjectFolder, path: string): readonly Line[] {
  const read = folder.read(path);
  if (!read.ok) return [];
  return read.text
    .split('\n', maxLines)
    .map((text, at) => ({ text: text.slice(0, maxLength), number: at + 1 }));
}

/** The lines of a script or Dockerfile with those that end in a backslash joined to the next. */
export function joinedLines(folder: ProjectFolder, path: string): readonly Line[] {
  const joined: Line[] = [];
  let open: Line | null = null;
  for (const line of linesOf(folder, path)) {
    const more = /\\\s*$/.test(line.text);
    const text: string = (open?.text ?? '') + (more ? line.text.replace(/\\\s*$/, ' ') : line.text);
    const whole: Line = { text: text.slice(0, maxLength), number: open?.number ?? line.number };
    if (!more) joined.push(whole);
    open = more ? whole : null;
  }
  return open === null ? joined : [...joined, open];
}
