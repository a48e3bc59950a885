/** A module as vendor/modules.txt describes it. */
export interface VendoredModule {
  readonly path: string;
  /** null for a replacement of every version. */
  readonly version: string | null;
  /** Stands in go.mod, not only in the graph behind it. */
  readonly explicit: boolean;
  readonly go: string | null;
  readonly replacement: { readonly path: string; readonly version: string | null } | null;
  /** Import paths of the packages that were copied. */
  readonly packages: readonly string[];
  readonly line: number;
}

/** vendor/modules.txt, as `go mod vendor` (or `go work vendor`) wrote it. */
export interface ModulesTxt {
  /** Written by `go work vendor`; the go command uses it in workspace mode only. */
  readonly workspace: boolean;
  readonly modules: readonly VendoredModule[];
}

interface Draft {
  path: string;
  version: string | null;
  explicit: boolean;
  go: string | null;
  replacement: { path: string; version: string | null } | null;
  packages: string[];
  line: number;
}

/**
 * Reads vendor/modules.txt in the way of cmd/go (modload, readVendorList): every text has a meaning, and lines that
 * mean nothing are passed over. A module that is named twice is one.
 */
export function readModulesTxt(text: string): ModulesTxt {
  const modules = new Map<string, Draft>();
  let current: Draft | null = null;
  let line = 0;
  for (const source of text.split('\n')) {
    line += 1;
    if (source.startsWith('# ')) current = readModuleLine(source, line, modules, current);
    else if (current !== null && source.startsWith('## ')) annotate(current, source.slice(3));
    else if (current !== null) {
      const words = source.trim().split(/\s+/);
      if (words.length === 1 && words[0] !== undefined && words[0] !== '') current.packages.push(words[0]);
    }
  }
  return { workspace: /^## workspace\r?(?:\n|$)/.test(text), modules: [...modules.values()] };
}

function readModuleLine(
  source: string,
  line: number,
  modules: Map<string, Draft>,
  before: Draft | null,
): Draft | null {
  const words = source.trim().split(/\s+/);
  const [, path, third] = words;
  if (path === undefined || third === undefined) return before;
  const version = isSemver(third) ? third : null;
  if (version === null && third !== '=>') return null;
  const key = `${path}@${version ?? ''}`;
  const module = modules.get(key) ?? {
    path,
    version,
    explicit: false,
    go: null,
    replacement: null,
    packages: [],
    line,
  };
  modules.set(key, module);
  const [arrow, newPath, newVersion, ...rest] = words.slice(version === null ? 2 : 3);
  if (arrow !== '=>' || newPath === undefined || rest.length > 0) return module;
  if (newVersion === undefined || isSemver(newVersion))
    module.replacement = { path: newPath, version: newVersion ?? null };
  return module;
}

function annotate(module: Draft, annotations: string): void {
  for (const annotation of annotations.split(';')) {
    const word = annotation.trim();
    if (word === 'explicit') module.explicit = true;
    if (word.startsWith('go ')) module.go = word.slice(3);
  }
}

/** As golang.org/x/mod/semver: a v, one to three numbers, then maybe a pre-release and a build. */
function isSemver(version: string): boolean {
  return /^v(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?$/.test(
    version,
  );
}
