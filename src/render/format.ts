import type { Command, Mount } from '../domain/plan.js';
import { isPlainPath } from '../plan/paths.js';
import { printable } from '../terminal/printable.js';

/** What templates may call to print a value. Each function makes its value safe for the place it stands in. */
export const format = { text, quoted, json, mountFlag, shell, paths, plain };

/** A comment's text: one line, no control characters, whatever the project's files said. */
function text(line: string): string {
  return printable(line.replace(/\s+/g, ' '));
}

/** A value in double quotes as ENV, LABEL and ARG read it: no expansion, no end before its end. */
function quoted(value: string): string {
  return /^[A-Za-z0-9_.,:/@%+-]+$/.test(value) ? value : `"${printable(value).replace(/[\\"$]/g, '\\$&')}"`;
}

/** The exec form. What would not show in an editor, or turn its lines around, is written as an escape. */
function json(words: readonly string[]): string {
  return `[${words.map(word => JSON.stringify(word).replace(hidden, escaped)).join(', ')}]`;
}

const hidden = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Throws for a path that the builders would read as something else: a plan has none. */
function mountFlag(mount: Mount): string {
  switch (mount.type) {
    case 'bind':
      return mount.source === '.'
        ? `--mount=type=bind,target=${plain(mount.target)}`
        : `--mount=type=bind,source=${plain(mount.source)},target=${plain(mount.target)}`;
    case 'cache':
      return `--mount=type=cache,target=${plain(mount.target)}${mount.sharing === 'shared' ? '' : `,sharing=${mount.sharing}`}`;
    case 'secret':
      return `--mount=type=secret,id=${plain(mount.id)}${mount.target === null ? '' : `,target=${plain(mount.target)}`}`;
  }
}

function plain(path: string): string {
  if (!isPlainPath(path)) throw new TypeError(`${JSON.stringify(path)} cannot stand in a mount`);
  return path;
}

/** Widest line of a RUN before its pieces get lines of their own. */
const widest = 96;

/** Commands of a RUN, joined with &&; long ones on several lines. */
function shell(commands: readonly Command[]): string {
  return commands
    .map(pieces => {
      const line = pieces.join(' ');
      return line.length <= widest ? line : pieces.join(' \\\n    ');
    })
    .join(' \\\n && ');
}

/**
 * Sources and target of a COPY: plain where nothing in them means something to the builder, the JSON form otherwise.
 * There the builder still expands variables and takes quotes off.
 */
function paths(sources: readonly string[], target: string): string {
  const all = [...sources, target];
  if (all.every(path => isPlainPath(path) && !path.startsWith('-'))) return all.join(' ');
  return json(all.map(path => path.replace(/[\\'"$]/g, '\\$&')));
}
