export interface GoModule {
  readonly path: string;
  /** `v1.2.3`, `(devel)`; empty where none is recorded. */
  readonly version: string;
}

/** The text that `go version -m` prints, as values. */
export interface GoModules {
  /** Import path of the main package; empty where none is recorded. */
  readonly path: string;
  /** The main module; null for a program built outside any. */
  readonly module: GoModule | null;
  /** What was linked in, replacements already applied. */
  readonly dependencies: readonly GoModule[];
  /** `GOARCH`, `CGO_ENABLED`, `-tags`, `vcs.revision` and the rest, as written. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Reads the module text: lines of a word, a tab and its values. Lines that are none of these are left out. */
export function readModules(text: string): GoModules {
  let path = '';
  let module: GoModule | null = null;
  const dependencies: GoModule[] = [];
  // A Map first: a setting may be called __proto__.
  const settings = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [word, first = '', second = ''] = line.split('\t');
    if (word === 'path') path = first;
    if (word === 'mod') module = { path: first, version: second };
    if (word === 'dep') dependencies.push({ path: first, version: second });
    if (word === '=>' && dependencies.length > 0)
      dependencies[dependencies.length - 1] = { path: first, version: second };
    if (word === 'build') addSetting(settings, line.slice('build\t'.length));
  }
  return { path, module, dependencies, settings: Object.fromEntries(settings) };
}

/** `key=value`; either may be quoted as in Go when it holds blanks or quotes. */
function addSetting(settings: Map<string, string>, text: string): void {
  const quoted = /^("(?:[^"\\]|\\.)*"|`[^`]*`)=/.exec(text)?.[1];
  const key = quoted ?? text.slice(0, Math.max(0, text.indexOf('=')));
  if (key === '') return;
  settings.set(unquoted(key), unquoted(text.slice(key.length + 1)));
}

function unquoted(text: string): string {
  if (text.startsWith('`') && text.endsWith('`') && text.length > 1) return text.slice(1, -1);
  if (!text.startsWith('"')) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : text;
  } catch {
    // Go's quoting has escapes (\a, \x00) that JSON lacks.
    return text;
  }
}
