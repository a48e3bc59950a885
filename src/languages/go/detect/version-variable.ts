import { evidence, type Finding, type Found, found } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import { nameOf } from '../../../project/paths.js';
import type { VersionVariable } from '../facts.js';
import { buildFiles } from './build-files.js';
import { type Line, linesOf } from './lines.js';
import { folderOfImport, type GoModule, importPathOf, moduleOf } from './modules.js';
import { nothing } from './nothing.js';
import type { Packages } from './packages.js';

/**
 * The string variable that the program wants its version in: what the project's own build sets with -X, else a
 * variable of main, else one of a package that exists to hold it. Only a variable that is really there counts: the
 * linker passes over any other in silence.
 *
 * @param entry folder of the program
 * @param dirs folders of the packages it is made of
 */
export function detectVersionVariable(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  packages: Packages,
  entry: string,
  dirs: readonly string[],
): Finding<VersionVariable> {
  const symbolOf = (dir: string, name: string): string | null => {
    const module = moduleOf(modules, dir);
    const path = module === null ? null : importPathOf(module, dir);
    return dir === entry ? `main.${name}` : path === null ? null : `${path}.${name}`;
  };
  const stamped = stampedByBuild(folder, modules, packages, entry, dirs, symbolOf);
  if (stamped !== null) return stamped;
  const holders = dirs.filter(dir =>
    /^(?:version|versions|buildinfo|build|buildvars|appinfo|release)$/.test(nameOf(dir)),
  );
  for (const dir of [entry, ...holders]) {
    const variable = versionIn(folder, packages, dir);
    const symbol = variable === null ? null : symbolOf(dir, variable.name);
    if (variable === null || symbol === null) continue;
    return found({ symbol }, dir === entry ? 'likely' : 'possible', [
      evidence(variable.file, variable.line, variable.text),
    ]);
  }
  return nothing(
    folder,
    'a string variable called version in package main, and -X in the files that build the program',
    packages.complete(),
  );
}

type SymbolOf = (dir: string, name: string) => string | null;

/** `-X main.version=…`, `-X=…`, `-X "path.Name=…"`. */
const stamp = /-X[= ] ?["']?([^\s"'=]{1,300})=/g;

function stampedByBuild(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  packages: Packages,
  entry: string,
  dirs: readonly string[],
  symbolOf: SymbolOf,
): Found<VersionVariable> | null {
  for (const { path: file } of buildFiles(folder)) {
    for (const { text, number } of linesOf(folder, file)) {
      for (const [, target = ''] of text.matchAll(stamp)) {
        const { path, name } = symbolParts(target);
        if (!/version/i.test(name) || /go_?version/i.test(name)) continue;
        const dir =
          path === 'main' || path === ''
            ? entry
            : (folderOfImport(modules, path) ?? dirs.find(dir => `/${dir}`.endsWith(`/${path}`)));
        const declared =
          dir === undefined
            ? undefined
            : stringVariables(folder, packages, dir).find(variable => variable.name === name);
        const symbol = dir === undefined || declared === undefined ? null : symbolOf(dir, name);
        if (symbol !== null && declared !== undefined) {
          return found({ symbol }, 'certain', [
            evidence(file, number, text),
            evidence(declared.file, declared.line, declared.text),
          ]);
        }
      }
    }
  }
  return null;
}

/** The path may begin with a variable of the build file, which stands for the module or a folder of it. */
function symbolParts(target: string): { path: string; name: string } {
  const dot = target.lastIndexOf('.');
  const path = target.slice(0, Math.max(dot, 0)).replace(/^\$(?:[({]\w{1,60}[)}]|\w{1,60})\/?/, '');
  return { path, name: target.slice(dot + 1) };
}

interface Variable {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** The string it begins with; null for a constant of that name elsewhere, or nothing. */
  readonly value: string | null;
}

const versionNames = [
  'version',
  'Version',
  'appVersion',
  'AppVersion',
  'buildVersion',
  'BuildVersion',
  'gitVersion',
  'GitVersion',
  'VERSION',
  'Tag',
  'tag',
];

function versionIn(folder: ProjectFolder, packages: Packages, dir: string): Variable | null {
  const variables = stringVariables(folder, packages, dir).filter(
    ({ value }) => value === null || isPlaceholder(value),
  );
  return (
    versionNames
      .map(name => variables.find(variable => variable.name === name))
      .find(variable => variable !== undefined) ?? null
  );
}

/** A real version (`1.4.2`) is kept by hand: stamping over it is for the project to ask for. */
function isPlaceholder(value: string): boolean {
  return !/^v?\d+\.\d+/.test(value) || /^v?0\.0\.0/.test(value);
}

/** Package variables that the linker can set: of type string, with a constant value or none. */
function stringVariables(folder: ProjectFolder, packages: Packages, dir: string): readonly Variable[] {
  return packages.files(dir).flatMap(({ path }) => {
    const variables: Variable[] = [];
    let inBlock = false;
    for (const line of linesOf(folder, path)) {
      if (/^var\s*\(/.test(line.text)) inBlock = true;
      else if (line.text.startsWith(')')) inBlock = false;
      else variables.push(...declared(line, inBlock, path));
    }
    return variables;
  });
}

const declaration =
  /^(?:var\s+|\s+)([A-Za-z_]\w*(?:\s*,\s*[A-Za-z_]\w*)*)(\s+string)?\s*(?:=\s*("[^"]*"|`[^`]*`|[A-Za-z_]\w*)(?:\s*,\s*(?:"[^"]*"|`[^`]*`))*)?\s*(?:\/\/.*)?$/;

function declared({ text, number }: Line, inBlock: boolean, file: string): readonly Variable[] {
  if (!inBlock && !text.startsWith('var')) return [];
  // One blank for many: the pattern then has nothing to try twice.
  const [, names, type, value] = declaration.exec(text.replace(/\s+/g, ' ')) ?? [];
  if (names === undefined || (type === undefined && value === undefined)) return [];
  const literal = value !== undefined && /^["`]/.test(value) ? value.slice(1, -1) : null;
  return names.split(',').map(name => ({ name: name.trim(), file, line: number, text, value: literal }));
}
