import type { RuntimePath } from '../../../domain/facts.js';
import { type Evidence, evidence, type Finding, found } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import { folderOf } from '../../../project/paths.js';
import type { MainPackage } from '../facts.js';
import type { Reached } from './graph.js';
import { pathCalls } from './path-calls.js';
import type { Call, Expression, Scanned } from './source.js';
import { unknownPart } from './value.js';
import { valuesOf } from './values.js';

/** A path as it stands in the code. */
interface Named {
  readonly text: string;
  readonly kind: RuntimePath['kind'] | 'file';
  /** What reads it can read folders. */
  readonly opensFolders: boolean;
  readonly evidence: Evidence;
}

/** Files and folders of the project that the program opens when it runs; what it embeds is left out. */
export function scanPaths(
  folder: ProjectFolder,
  reached: Reached,
  programs: readonly MainPackage[],
  scanned: Scanned,
  nothing: (searched: string) => Finding<never>,
): Finding<readonly RuntimePath[]> {
  const bases = [...new Set(['.', ...programs.flatMap(({ module, path }) => [module, path])])];
  const embedded = embeddedPaths(reached);
  const seen = new Map<string, { readonly path: RuntimePath; readonly evidence: Evidence }>();
  for (const named of [...inCalls(scanned), ...inAddresses(scanned), ...viperFiles(scanned)]) {
    const path = existing(folder, bases, named);
    if (path === null || seen.has(path.path) || isWithin(path.path, embedded)) continue;
    seen.set(path.path, { path, evidence: named.evidence });
  }
  if (seen.size === 0) return nothing('calls that open files by a relative path of the project');
  const list = [...seen.values()].slice(0, 40);
  return found(
    list.map(({ path }) => path),
    'likely',
    list.map(item => item.evidence).slice(0, 12),
  );
}

/** Most paths that are followed through the code. */
const mostFollowed = 3000;

function inCalls(scanned: Scanned): readonly Named[] {
  let followed = 0;
  return scanned.calls.flatMap(call => {
    const row = pathCalls.find(item => item.names.includes(call.name) && item.from(call));
    if (row === undefined) return [];
    const args = row.argument === 'all' ? call.args : [call.args[row.argument]];
    followed += args.length;
    if (followed > mostFollowed) return [];
    return args.flatMap(arg => (arg === undefined ? [] : textsOf(arg, scanned, row.kind, call)));
  });
}

function textsOf(arg: Expression, scanned: Scanned, kind: Named['kind'], call: Call): readonly Named[] {
  const place = evidence(call.place.path, call.line, call.place.file.lineText(call.line));
  return valuesOf(arg, scanned.index).flatMap(({ text }) =>
    text === null
      ? []
      : [{ text, kind, opensFolders: !/^(?:Open|ReadFile)$/.test(call.name), evidence: place }],
  );
}

/** `file://db/migrations`, as the migration tools take it. */
function inAddresses({ strings }: Scanned): readonly Named[] {
  return strings.flatMap(({ value, place, line }) =>
    value.startsWith('file://') && !value.startsWith('file:///')
      ? [
          {
            text: value.slice('file://'.length),
            kind: 'data' as const,
            opensFolders: true,
            evidence: evidence(place.path, line, place.file.lineText(line)),
          },
        ]
      : [],
  );
}

const configEndings = ['yaml', 'yml', 'toml', 'json', 'ini', 'hcl', 'properties'];

/** Viper puts a file together from names and folders that are given apart. */
function viperFiles(scanned: Scanned): readonly Named[] {
  const calls = scanned.calls.filter(
    ({ name, args }) => args.length === 1 && (name === 'SetConfigName' || name === 'AddConfigPath'),
  );
  const texts = (wanted: string) =>
    calls
      .filter(({ name }) => name === wanted)
      .flatMap(call => textsOf(call.args[0] ?? none(call), scanned, 'config', call));
  return texts('AddConfigPath').flatMap(dir =>
    texts('SetConfigName').flatMap(name =>
      configEndings.map(ending => ({ ...name, text: `${dir.text}/${name.text}.${ending}` })),
    ),
  );
}

function none({ place, fn }: Call): Expression {
  return { tokens: [], place, fn };
}

/** The path below the project, when something is there that a fresh clone has too. */
function existing(
  folder: ProjectFolder,
  bases: readonly string[],
  { text, kind, opensFolders }: Named,
): RuntimePath | null {
  const relative = normal(text);
  if (relative === null || isLeftOut(relative)) return null;
  const wild = relative.search(/[*?[]/);
  const path = wild < 0 ? relative : folderOf(relative.slice(0, wild));
  for (const base of bases) {
    const candidate = base === '.' ? path : path === '.' ? base : `${base}/${path}`;
    if (candidate === '.') continue;
    if (wild < 0 && folder.has(candidate))
      return folder.isIgnored(candidate)
        ? null
        : { path: candidate, kind: kindOf(kind, candidate), directory: false };
    // os.Open of one word means a file; a folder of that name is another thing
    if (kind === 'file' && !opensFolders && !candidate.includes('/')) continue;
    if (holdsFiles(folder, candidate))
      return { path: candidate, kind: kindOf(kind, candidate), directory: true };
  }
  return null;
}

/** A folder that a fresh clone has. */
function holdsFiles(folder: ProjectFolder, dir: string): boolean {
  return folder.hasFolder(dir) && !folder.isIgnored(`${dir}/any`);
}

/** Without `./`; null for absolute paths, paths that leave the folder, and texts that are no paths. */
function normal(text: string): string | null {
  if (text === '' || text.length > 300 || /^[/\\~]|[\n\r\t]|:\/\//.test(text) || text.includes(unknownPart))
    return null;
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.length === 0 ? null : parts.join('/');
}

/** What no image may hold, even where the code asks for it; and source code, which only the project's own tools read. */
function isLeftOut(path: string): boolean {
  return /(?:^|\/)\.env(?:\.|$)|\.(?:env|key|pem|p12|pfx|crt|cer|go)$/.test(path);
}

function kindOf(kind: Named['kind'], path: string): RuntimePath['kind'] {
  if (kind !== 'file') return kind;
  if (/\.(?:ya?ml|toml|json|ini|conf|cfg|hcl|properties)$/.test(path)) return 'config';
  if (/\.(?:tmpl|gohtml|tpl|html?)$/.test(path)) return 'template';
  return 'data';
}

function embeddedPaths({ packages }: Reached): readonly string[] {
  return packages.flatMap(({ dir, files }) =>
    files.flatMap(({ file }) =>
      file.embeds.map(({ pattern }) => {
        const plain = pattern.replace(/^all:/, '').replace(/\/?[^/]*[*?[].*$/, '');
        return dir === '.' ? plain : `${dir}/${plain}`;
      }),
    ),
  );
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some(folder => folder !== '' && (path === folder || path.startsWith(`${folder}/`)));
}
