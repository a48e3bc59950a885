/** A package clause, found without reading the rest of the file. */
export interface PackageClause {
  readonly name: string;
  readonly line: number;
}

const clause = /package[ \t]+([\p{L}_][\p{L}\p{Nd}_]*)/uy;

/**
 * The package clause of a Go file's beginning; null where the text ends before it or holds none. Skips blanks and
 * comments only: far cheaper than lexing, and a repository has thousands of folders to ask.
 */
export function packageClause(text: string): PackageClause | null {
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
    if (text.startsWith('//', at)) at = endOf(text, '\n', at + 2);
    else if (text.startsWith('/*', at)) at = endOf(text, '*/', at + 2);
    else break;
  }
  clause.lastIndex = at;
  const match = clause.exec(text);
  if (match?.[1] === undefined) return null;
  // A name that touches the end of the text may have been cut.
  return clause.lastIndex === text.length ? null : { name: match[1], line: lineAt(text, at) };
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end + mark.length;
}

/** Line of a position in a text, counted from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1))
    line += 1;
  return line;
}
