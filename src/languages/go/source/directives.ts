import type { Comment } from './token.js';

/** A `//go:embed` pattern. */
export interface GoEmbed {
  /** Unquoted, `all:` included. */
  readonly pattern: string;
  readonly line: number;
}

/** A `//go:generate` line. */
export interface GoGenerate {
  /** What follows the directive, as written. */
  readonly command: string;
  readonly line: number;
}

/** A `//go:linkname` line. */
export interface GoLinkname {
  readonly local: string;
  /** `import/path.name`; null in the form with one name. */
  readonly target: string | null;
  readonly line: number;
}

/** Patterns of a comment, when it is an embed directive (`go doc embed`): bare, "quoted" or `raw`. */
export function readEmbed(comment: Comment): readonly GoEmbed[] {
  const rest = argumentsOf(comment, 'embed');
  if (rest === null) return [];
  const words = rest.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`]\S*/g) ?? [];
  return words.map(word => ({ pattern: unquoted(word), line: comment.line }));
}

export function readGenerate(comment: Comment): GoGenerate | null {
  const command = argumentsOf(comment, 'generate');
  return command === null || command === '' ? null : { command, line: comment.line };
}

export function readLinkname(comment: Comment): GoLinkname | null {
  const [local = '', target = null] = argumentsOf(comment, 'linkname')?.split(/\s+/) ?? [];
  return local === '' ? null : { local, target, line: comment.line };
}

/** Characters of a directive that are read; real ones have a hundredth of it. */
const longest = 8192;

/** What follows `//go:NAME`; null where the comment is another one. */
function argumentsOf(comment: Comment, name: string): string | null {
  const prefix = `//go:${name}`;
  if (!comment.leads || !comment.text.startsWith(prefix)) return null;
  const rest = comment.text.slice(prefix.length);
  return rest === '' || /^\s/.test(rest) ? rest.slice(0, longest).trim() : null;
}

function unquoted(word: string): string {
  if (word.startsWith('`')) return word.slice(1, -1);
  if (!word.startsWith('"')) return word;
  try {
    const value: unknown = JSON.parse(word);
    return typeof value === 'string' ? value : word.slice(1, -1);
  } catch {
    return word.slice(1, -1);
  }
}
