import { evidence, type Finding, found } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import { folderOf, nameOf } from '../../../project/paths.js';
import { satisfied } from '../source/constraint.js';
import { nameFits } from '../source/file-name.js';
import { readHeader } from '../source/header.js';
import type { Reached, ReachedPackage } from './graph.js';

/** Sources that a C compiler gets from the go command (go help filetype), by the language they are written in. */
const endings: Readonly<Record<string, 'c' | 'cxx' | 'fortran' | 'assembly' | 'objc' | 'swig'>> = {
  c: 'c',
  cc: 'cxx',
  cpp: 'cxx',
  cxx: 'cxx',
  m: 'objc',
  mm: 'objc',
  f: 'fortran',
  F: 'fortran',
  for: 'fortran',
  f90: 'fortran',
  s: 'assembly',
  S: 'assembly',
  sx: 'assembly',
  swig: 'swig',
  swigcxx: 'swig',
};

/** A source file in another language than Go. */
export interface NativeSource {
  readonly path: string;
  readonly dir: string;
  readonly language: 'c' | 'cxx' | 'fortran' | 'assembly' | 'objc' | 'swig';
}

/** The sources beside the Go files that are compiled with them; only assembly where the package has no cgo. */
export function nativeSourcesOf(folder: ProjectFolder, reached: Reached): readonly NativeSource[] {
  return reached.packages.flatMap(each => sourcesIn(folder, each, reached.tags));
}

function sourcesIn(
  folder: ProjectFolder,
  { dir, files }: ReachedPackage,
  tags: ReadonlySet<string>,
): readonly NativeSource[] {
  const cgo = files.some(({ file }) => file.cgo);
  return folder.filesIn(dir).flatMap((name): readonly NativeSource[] => {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    const language = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
    if (language === undefined || (!cgo && ending !== 's' && language !== 'swig') || !nameFits(name, tags))
      return [];
    const path = dir === '.' ? name : `${dir}/${name}`;
    const start = folder.readStart(path, 4096);
    const header = start.ok ? readHeader(start.text) : null;
    return header !== null && !satisfied(header.constraint, tags) ? [] : [{ path, dir, language }];
  });
}

export function scanNative(
  sources: readonly NativeSource[],
  nothing: (searched: string) => Finding<never>,
): Finding<readonly string[]> {
  if (sources.length === 0)
    return nothing('C, C++, Fortran and assembly sources in the packages of the program');
  return found(
    sources.map(({ path }) => path),
    'certain',
    sources.slice(0, 12).map(({ path }) => evidence(path, null, '')),
  );
}

/** Compiled libraries that the packages link: those their `#cgo LDFLAGS` name, and what lies in their folders. */
export function scanPrebuilt(
  folder: ProjectFolder,
  reached: Reached,
  nothing: (searched: string) => Finding<never>,
): Finding<readonly string[]> {
  const libraries = prebuiltLibraries(folder, reached);
  if (libraries.length === 0) return nothing('.a, .so and .syso files in the packages of the program');
  return found(
    libraries,
    'certain',
    libraries.slice(0, 12).map(path => evidence(path, null, '')),
  );
}

/** Paths of the compiled libraries. */
export function prebuiltLibraries(folder: ProjectFolder, reached: Reached): readonly string[] {
  const paths = new Set<string>();
  for (const { dir, files } of reached.packages) {
    const cgo = files.some(({ file }) => file.cgo);
    for (const name of folder.filesIn(dir)) {
      const isObject = name.endsWith('.syso') && nameFits(name, reached.tags);
      if (isObject || (cgo && isLibrary(name))) paths.add(join(dir, name));
    }
    for (const path of cgo ? linked(folder, dir, files, reached.tags) : []) paths.add(path);
  }
  return [...paths];
}

function isLibrary(name: string): boolean {
  return /\.(?:a|so(?:\.\d+)*)$/.test(name);
}

/** Libraries of the project that `-L${SRCDIR}/lib -lfoo` and `${SRCDIR}/lib/libfoo.a` find. */
function linked(
  folder: ProjectFolder,
  dir: string,
  files: ReachedPackage['files'],
  tags: ReadonlySet<string>,
): readonly string[] {
  const words = files.flatMap(({ file }) =>
    file.preambles.flatMap(({ directives }) =>
      directives
        .filter(({ verb, condition }) => verb === 'LDFLAGS' && satisfied(condition, tags))
        .flatMap(directive => directive.words),
    ),
  );
  const folders = words.filter(word => word.startsWith('-L')).map(word => inProject(dir, word.slice(2)));
  const names = words.filter(word => word.startsWith('-l')).map(word => word.slice(2));
  const direct = words.filter(word => isLibrary(word)).map(word => inProject(dir, word));
  const searched = folders.flatMap(path =>
    path === null
      ? []
      : folder
          .filesIn(path)
          .filter(name => names.some(item => isNamed(name, item)))
          .map(name => join(path, name)),
  );
  return [...direct.filter(path => path !== null && folder.has(path)), ...searched].filter(
    path => path !== null,
  );
}

function isNamed(file: string, library: string): boolean {
  return (
    file === `lib${library}.a` ||
    file === `lib${library}.so` ||
    file.startsWith(`lib${library}.so.`) ||
    `:${file}` === library
  );
}

/** A path of a linker flag, below the project; null when it leaves it. */
function inProject(dir: string, word: string): string | null {
  const text = word.replace('${SRCDIR}', '.');
  if (text.startsWith('/')) return null;
  const parts = dir === '.' ? [] : dir.split('/');
  for (const part of text.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.length === 0 ? '.' : parts.join('/');
}

function join(dir: string, name: string): string {
  return dir === '.' ? name : `${dir}/${name}`;
}

/** True where the name of a library says that it is made for musl. */
export function isForMusl(path: string): boolean {
  return /musl|alpine/i.test(`${folderOf(path)}/${nameOf(path)}`);
}
