import type { GoFile } from '../source/go-file.js';

/** Import paths by the name under which the file uses them. */
export function importNames(file: GoFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { path, alias } of file.imports) {
    if (alias === '_' || alias === '.') continue;
    if (alias !== null) names.set(alias, path);
    else for (const name of likelyNames(path)) if (!names.has(name)) names.set(name, path);
  }
  return names;
}

/** The package clause is what counts, but it stands in another module: the usual ways to name a folder are tried. */
function likelyNames(path: string): readonly string[] {
  const parts = path.split('/');
  let last = parts.at(-1) ?? path;
  if (/^v\d{1,4}$/.test(last) && parts.length > 1) last = parts.at(-2) ?? last;
  const plain = last.replace(/\.v\d{1,4}$/, '');
  const bare = plain.replace(/^go[-.]/, '').replace(/[-.]go$/, '');
  return [...new Set([last, plain, bare, bare.replaceAll('-', '_'), bare.replaceAll('-', '')])];
}
