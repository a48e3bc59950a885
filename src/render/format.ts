import type { Command, Mount } from '../domain/plan.js';
import { printable } from '../terminal/printable.js';

/** What templates may call to print a value. Each function makes its value safe for the place it stands in. */
export const format = { text, quoted, json, mountFlag, shell, paths };

/** A comment's text: one line, no control characters, whatever the project's files said. */
function text(line: string): string {
  return printable(line.replace(/\s+/g, ' '));
}

/** A value in double quotes as ENV, LABEL and ARG read it: no expansion, no end before its end. */
function quoted(value: string): string {
  return /^[A-Za-z0-9_.,:/@%+-]+$/.test(value) ? value : `"${printable(value).replace(/[\\"$]/g, '\\$&')}"`;
}

/** The exec form. */
function json(words: readonly string[]): string {
  return `[${words.map(word => JSON.stringify(word)).join(', ')}]`;
}

function mountFlag(mount: Mount): string {
  switch (mount.type) {
    case 'bind':
      return mount.source === '.'
        ? `--mount=type=bind,target=${mount.target}`
        : `--mount=type=bind,source=${csv(mount.source)},target=${csv(mount.target)}`;
    case 'cache':
      return `--mount=type=cache,target=${mount.target}${mount.sharing === 'shared' ? '' : `,sharing=${mount.sharing}`}`;
    case 'secret':
      return `--mount=type=secret,id=${mount.id}${mount.target === null ? '' : `,target=${mount.target}`}`;
  }
}

/** --mount is a line of comma-separated fields, and the builder expands variables in it. */
function csv(path: string): string {
  const plain = path.replace(/\$/g, '\\$');
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
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

/** Sources and target of a COPY: plain where nothing in them means something to the builder, the JSON form otherwise. */
function paths(sources: readonly string[], target: string): string {
  const all = [...sources, target];
  if (all.every(path => /^[A-Za-z0-9_./@+~-]+$/.test(path))) return all.join(' ');
  const escaped = sources.map(path => path.replace(/[\\*?[]/g, bracketed));
  return json([...escaped, target].map(path => path.replaceAll('$', '\\$')));
}

/** COPY sources are patterns: a character that means something is put into a class of its own. */
function bracketed(character: string): string {
  return character === '\\' ? '\\\\' : `[${character}]`;
}
