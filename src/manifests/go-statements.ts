import type { Directive } from './go-directives.js';

/** A value with the line that states it. */
export interface Stated {
  readonly value: string;
  readonly line: number;
}

/** A replace directive of go.mod or go.work. */
export interface Replacement {
  readonly path: string;
  /** null: every version is replaced. */
  readonly version: string | null;
  readonly newPath: string;
  /** null: `newPath` is a folder on disk. */
  readonly newVersion: string | null;
  readonly line: number;
}

/** Puts a directive into a draft; a sentence when the directive is malformed. */
export type Reader<D> = (draft: D, directive: Directive) => string | null;

/** Reader of a directive that may stand there once, with one value. */
export function readOnce<K extends string>(field: K): Reader<Record<K, Stated | null>> {
  return (draft, { verb, args, line }) => {
    const [value] = args;
    if (draft[field] !== null) return `${verb} is stated twice`;
    if (value === undefined || args.length !== 1) return `${verb} wants exactly one value`;
    draft[field] = { value, line };
    return null;
  };
}

export function readReplace(draft: { replace: Replacement[] }, { args, line }: Directive): string | null {
  const arrow = args[1] === '=>' ? 1 : 2;
  const [path] = args;
  const newPath = args[arrow + 1];
  const wrong = args[arrow] !== '=>' || args.length > arrow + 3;
  if (path === undefined || newPath === undefined || wrong)
    return 'replace wants module [version] => module version, or => folder';
  const newVersion = args[arrow + 2] ?? null;
  if (newVersion === null && !isFolder(newPath)) return 'replace by a module wants its version';
  draft.replace.push({ path, version: arrow === 1 ? null : (args[1] ?? null), newPath, newVersion, line });
  return null;
}

/** True when the words are these; null stands for any. */
export function wordsAre(words: readonly string[], wanted: readonly (string | null)[]): boolean {
  return words.length === wanted.length && wanted.every((want, at) => want === null || want === words[at]);
}

/** As modfile.IsDirectoryPath: rooted, or starting with a dot folder; Windows drives too. */
function isFolder(path: string): boolean {
  return path === '.' || path === '..' || /^(?:\.{1,2}[/\\]|[/\\]|[A-Za-z]:)/.test(path);
}
