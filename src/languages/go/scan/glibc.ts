import { type Evidence, evidence, type Finding, found } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import {
  alpineHeaderPackage,
  isGlibcConstant,
  isGlibcFunction,
  isGlibcHeader,
} from '../../../knowledge/glibc-only.js';
import { folderOf } from '../../../project/paths.js';
import type { GlibcOnly } from '../facts.js';
import { type CText, readC } from './c.js';
import type { Reached } from './graph.js';
import { isForMusl, type NativeSource, prebuiltLibraries } from './native.js';
import type { Scanned } from './source.js';

interface Seen {
  readonly what: GlibcOnly;
  readonly evidence: Evidence;
}

/** A piece of C with the place of its first line. */
interface CPiece {
  readonly path: string;
  readonly firstLine: number;
  readonly text: string;
  readonly c: CText;
}

/** C functions, constants and headers that the program uses, that glibc has and musl lacks. */
export function scanGlibcOnly(
  folder: ProjectFolder,
  reached: Reached,
  sources: readonly NativeSource[],
  scanned: Scanned,
  nothing: (searched: string) => Finding<never>,
): Finding<readonly GlibcOnly[]> {
  const pieces = piecesOf(folder, reached, sources);
  const own = new Set(pieces.flatMap(({ c }) => [...c.defines]));
  const seen = [
    ...pieces.flatMap(piece => inPiece(piece, own)),
    ...scanned.cNames
      .filter(({ value }) => !own.has(value))
      .flatMap(({ value, place, line }) => {
        const what = glibcName(value);
        return what === null
          ? []
          : [{ what, evidence: evidence(place.path, line, place.file.lineText(line)) }];
      }),
    ...prebuiltLibraries(folder, reached)
      .filter(path => /\.so(?:\.\d+)*$/.test(path) && !isForMusl(path))
      .map(prebuilt),
  ];
  if (seen.length === 0) return nothing('names and headers in the C code of the packages of the program');
  const byName = new Map(seen.map(item => [`${item.what.kind} ${item.what.name}`, item] as const).reverse());
  const list = [...byName.values()].reverse();
  const sure = list.some(({ what }) => what.kind !== 'prebuilt-library');
  return found(
    list.map(({ what }) => what),
    sure ? 'certain' : 'possible',
    list.map(item => item.evidence).slice(0, 12),
  );
}

function prebuilt(path: string): Seen {
  return { what: { name: path, kind: 'prebuilt-library' }, evidence: evidence(path, null, '') };
}

function inPiece({ path, firstLine, text, c }: CPiece, own: ReadonlySet<string>): readonly Seen[] {
  const lines = text.split('\n');
  return c.mentions.flatMap(({ kind, text: name, line }) => {
    const what = kind === 'header' ? glibcHeader(name) : own.has(name) ? null : glibcName(name);
    return what === null
      ? []
      : [{ what, evidence: evidence(path, firstLine + line - 1, lines[line - 1] ?? '') }];
  });
}

function glibcName(name: string): GlibcOnly | null {
  if (isGlibcFunction(name)) return { name, kind: 'function' };
  return isGlibcConstant(name) ? { name, kind: 'constant' } : null;
}

function isWanted(name: string): boolean {
  return glibcName(name) !== null;
}

/** A header that a package of Alpine brings counts where a library has to be linked with it, for nobody does that. */
function glibcHeader(name: string): GlibcOnly | null {
  const lacks = isGlibcHeader(name) || (alpineHeaderPackage(name)?.link ?? null) !== null;
  return lacks ? { name, kind: 'header' } : null;
}

const mostPieces = 2000;
const largest = 4 * 1024 * 1024;

function piecesOf(
  folder: ProjectFolder,
  reached: Reached,
  sources: readonly NativeSource[],
): readonly CPiece[] {
  const pieces: CPiece[] = [];
  for (const { files } of reached.packages) {
    for (const { path, file } of files) {
      for (const { text, line } of file.preambles)
        pieces.push({ path, firstLine: line, text, c: readC(text, isWanted) });
    }
  }
  const paths = new Set(
    sources.filter(({ language }) => language === 'c' || language === 'cxx').map(({ path }) => path),
  );
  for (const piece of pieces) for (const header of included(folder, piece)) paths.add(header);
  for (const path of paths) {
    if (pieces.length >= mostPieces) break;
    const read = folder.read(path, largest);
    if (!read.ok) continue;
    const piece = { path, firstLine: 1, text: read.text, c: readC(read.text, isWanted) };
    pieces.push(piece);
    for (const header of included(folder, piece)) paths.add(header);
  }
  return pieces;
}

/** Headers of the project beside the file that includes them. */
function included(folder: ProjectFolder, { path, c }: CPiece): readonly string[] {
  const dir = folderOf(path);
  return c.includes
    .map(name => (dir === '.' ? name : `${dir}/${name}`))
    .filter(name => !name.includes('..') && folder.has(name));
}
