import { type Evidence, evidence, type Finding, found } from '../../../domain/findings.js';
import { type CLibrary, cLibrary, toolchainLibraries } from '../../../knowledge/c-libraries.js';
import { alpineHeaderPackage } from '../../../knowledge/glibc-only.js';
import { nameOf } from '../../../project/paths.js';
import type { GoModule } from '../detect/modules.js';
import { importPathOf, moduleOf } from '../detect/modules.js';
import type { SystemLibrary } from '../facts.js';
import type { CgoDirective } from '../source/preamble.js';
import { readC } from './c.js';
import type { SeenModule } from './cgo-modules.js';
import { directivesOf } from './cgo-own.js';
import type { Reached, ReachedPackage } from './graph.js';

interface Seen {
  readonly library: SystemLibrary;
  readonly evidence: Evidence;
}

/** What the C side wants of a distribution, for each module and each package of the project that the programs import. */
export function scanLibraries(
  modules: readonly GoModule[],
  reached: Reached,
  uses: readonly SeenModule[],
  prebuilt: readonly string[],
  nothing: (searched: string) => Finding<never>,
): Finding<readonly SystemLibrary[]> {
  const seen = [
    ...uses.filter(({ use }) => use.imported && use.without !== 'pure-go').map(ofModule),
    ...reached.packages.flatMap(each => ofPackage(modules, each, reached.tags, prebuilt)),
  ];
  if (seen.length === 0) return nothing('modules known to need a system library, and #cgo lines');
  return found(
    seen.map(({ library }) => library),
    'likely',
    seen.slice(0, 12).map(item => item.evidence),
  );
}

function ofModule({ use, known, evidence: place }: SeenModule): Seen {
  const library: SystemLibrary = {
    module: use.what,
    debianBuild: known.debian13.build,
    debianRun: known.debian13.run,
    alpineBuild: known.alpine.build,
    alpineRun: known.alpine.run,
    alpineStatic: [],
    muslRefused: known.muslRefused,
    gcompatRefused: known.gcompatRefused,
    staticRefused: known.staticRefused,
    muslTags: known.muslTags,
    staticTags: known.staticTags,
  };
  return { library, evidence: place };
}

/** A library that a `#cgo` line names. */
interface Wanted {
  readonly name: string;
  readonly known: CLibrary | null;
  readonly directive: CgoDirective;
}

function ofPackage(
  modules: readonly GoModule[],
  each: ReachedPackage,
  tags: ReadonlySet<string>,
  prebuilt: readonly string[],
): readonly Seen[] {
  const directives = directivesOf(each, tags);
  const wanted = wantedBy(directives, prebuilt);
  const loads = loadsAtRunTime(each, directives);
  const headers = packagedHeaders(each);
  const [first] = each.files.filter(({ file }) => file.cgo);
  if (first === undefined || (wanted.length === 0 && headers.length === 0 && !loads)) return [];
  const libraries = wanted.map(({ known }) => known).filter(known => known !== null);
  const library: SystemLibrary = {
    module: packageName(modules, each.dir),
    debianBuild: unique(libraries.flatMap(known => known.debianBuild)),
    debianRun: unique(libraries.flatMap(known => known.debianRun.trixie)),
    alpineBuild: unique([...libraries.flatMap(known => known.alpineBuild), ...headers]),
    alpineRun: unique(libraries.flatMap(known => known.alpineRun)),
    alpineStatic: unique(libraries.flatMap(known => known.alpineStatic ?? [])),
    muslRefused: notInAlpine(wanted),
    gcompatRefused:
      libraries.length > 0 ? 'it links libraries of Debian, and those of Alpine are made for musl' : null,
    staticRefused: loads ? 'it loads a library at run time: the binary must stay dynamic' : notStatic(wanted),
    muslTags: [],
    staticTags: [],
  };
  const file =
    each.files.find(({ file }) =>
      file.preambles.some(({ directives: own }) => own.some(item => item === wanted[0]?.directive)),
    ) ?? first;
  const line = wanted[0]?.directive.line ?? file.file.imports.find(({ path }) => path === 'C')?.line ?? null;
  return [{ library, evidence: evidence(file.path, line, file.file.lineText(line ?? 0)) }];
}

/** Libraries that must come from outside: neither part of the compiler nor compiled into the project. */
function wantedBy(directives: readonly CgoDirective[], prebuilt: readonly string[]): readonly Wanted[] {
  const names = directives.flatMap(directive => {
    if (directive.verb === 'pkg-config') {
      return directive.words.filter(word => !word.startsWith('-')).map(name => ({ name, directive }));
    }
    if (directive.verb !== 'LDFLAGS') return [];
    return directive.words
      .filter(word => /^-l[^:]/.test(word))
      .map(word => ({ name: word.slice(2), directive }));
  });
  const own = new Set(prebuilt.map(path => /^lib(.+?)\.(?:a|so)/.exec(nameOf(path))?.[1]));
  return names
    .filter(({ name }) => !toolchainLibraries.includes(name) && !own.has(name))
    .map(({ name, directive }) => ({ name, directive, known: cLibrary(name) }));
}

function notInAlpine(wanted: readonly Wanted[]): string | null {
  const missing = wanted.find(({ known }) => known !== null && known.alpineBuild.length === 0);
  return missing === undefined ? null : `Alpine has no package for ${missing.name}`;
}

function notStatic(wanted: readonly Wanted[]): string | null {
  const missing = wanted.find(({ known }) => known?.alpineStatic === null);
  return missing === undefined ? null : `no static archive of ${missing.name} is known for Alpine`;
}

function loadsAtRunTime({ files }: ReachedPackage, directives: readonly CgoDirective[]): boolean {
  const linked = directives.some(({ words }) => words.includes('-ldl'));
  return (
    linked && files.some(({ file }) => file.preambles.some(({ text }) => /\bdlopen\b|<dlfcn\.h>/.test(text)))
  );
}

/** Packages of Alpine for headers that musl lacks, where the header is all that is needed. */
function packagedHeaders({ files }: ReachedPackage): readonly string[] {
  const headers = files.flatMap(({ file }) =>
    file.preambles.flatMap(({ text }) => readC(text, () => false).mentions.map(mention => mention.text)),
  );
  return unique(
    headers.flatMap(header => {
      const row = alpineHeaderPackage(header);
      return row === null || row.link !== null ? [] : [row.package];
    }),
  );
}

function packageName(modules: readonly GoModule[], dir: string): string {
  const module = moduleOf(modules, dir);
  return (module === null ? null : importPathOf(module, dir)) ?? dir;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
