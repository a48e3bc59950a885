import type { GoMod } from './go-mod.js';
import type { Replacement } from './go-statements.js';
import type { GoWork } from './go-work.js';
import type { ModulesTxt, VendoredModule } from './modules-txt.js';

/** What vendor/modules.txt is compared with. */
export interface VendoredFrom {
  /** go.mod files: the one of the main module, or all that go.work uses, each with its folder below the workspace. */
  readonly mods: readonly { readonly folder: string; readonly mod: GoMod }[];
  /** go.work, when the vendor folder stands beside one. */
  readonly work: GoWork | null;
  /** go.mod asks for a Go older than 1.14, whose modules.txt said less: then only contradictions count. */
  readonly before114: boolean;
}

/**
 * The first thing for which `go build` would stop with "inconsistent vendoring", in its own words; null when it would
 * not. The same comparison as cmd/go (modload, checkVendorConsistency) makes from Go 1.14 on, in the same order.
 */
export function vendorDifference(from: VendoredFrom, vendored: ModulesTxt): string | null {
  const { mods, work, before114 } = from;
  const meta = new Map(vendored.modules.map(module => [key(module.path, module.version), module]));
  const selected = new Map(vendored.modules.filter(hasPackages).map(({ path, version }) => [path, version]));
  const requires = mods.flatMap(({ mod }) => mod.require);
  for (const { path, version } of requires) {
    if (meta.get(key(path, version))?.explicit === true) continue;
    const copied = selected.get(path);
    if (!before114)
      return `${path}@${version}: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt`;
    if (copied !== undefined && copied !== version) {
      return `${path}@${version}: is explicitly required in go.mod, but vendor/modules.txt indicates ${key(path, copied)}`;
    }
  }
  const own = new Set(mods.map(({ mod }) => mod.module?.value));
  const replaces = allReplaces(from);
  for (const replace of replaces) {
    const { path, version } = replace;
    const vendoredAs = meta.get(key(path, version));
    const unlisted =
      before114 && (version === null || selected.get(path) !== version) && !vendoredAs?.replacement;
    const different = own.has(path) || unlisted ? null : replaceDifference(replace, vendoredAs);
    if (different !== null) return different;
  }
  const required = new Set(requires.map(({ path, version }) => key(path, version)));
  for (const module of vendored.modules) {
    const name = key(module.path, module.version);
    if (module.explicit && hasPackages(module) && !required.has(name)) {
      return `${name}: is marked as explicit in vendor/modules.txt, but not explicitly required in ${work === null ? 'go.mod' : 'a go.mod'}`;
    }
  }
  for (const { path, version, replacement } of vendored.modules) {
    const replaced = replaces.some(
      old => old.path === path && (old.version === null || old.version === version),
    );
    if (replacement !== null && !replaced) {
      return `${key(path, version)}: is marked as replaced in vendor/modules.txt, but not replaced in ${work === null ? 'go.mod' : 'the workspace'}`;
    }
  }
  return null;
}

function hasPackages({ packages }: VendoredModule): boolean {
  return packages.length > 0;
}

function replaceDifference(replace: Replacement, vendored: VendoredModule | undefined): string | null {
  const old = key(replace.path, replace.version);
  const marked = vendored?.replacement ?? null;
  if (marked === null)
    return `${old}: is replaced in go.mod, but not marked as replaced in vendor/modules.txt`;
  const now = key(replace.newPath, replace.newVersion);
  const then = key(marked.path, marked.version);
  return now === then
    ? null
    : `${old}: is replaced by ${now} in go.mod, but marked as replaced by ${then} in vendor/modules.txt`;
}

/** go.work's replacements go over those of the modules; folders are seen from the workspace, as modules.txt has them. */
function allReplaces({ mods, work }: Pick<VendoredFrom, 'mods' | 'work'>): readonly Replacement[] {
  const byOld = new Map<string, Replacement>();
  for (const replace of work?.replace ?? []) byOld.set(key(replace.path, replace.version), replace);
  for (const { folder, mod } of mods) {
    for (const replace of mod.replace) {
      const old = key(replace.path, replace.version);
      if (!byOld.has(old)) byOld.set(old, fromWorkspace(replace, folder, work !== null));
    }
  }
  return [...byOld.values()];
}

function fromWorkspace(replace: Replacement, folder: string, inWorkspace: boolean): Replacement {
  if (!inWorkspace || replace.newVersion !== null || folder === '.' || replace.newPath.startsWith('/'))
    return replace;
  const parts: string[] = [];
  for (const part of `${folder}/${replace.newPath}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  const joined = parts.join('/');
  return { ...replace, newPath: joined.startsWith('..') ? joined : `./${joined}` };
}

function key(path: string, version: string | null): string {
  return version === null || version === '' ? path : `${path}@${version}`;
}
