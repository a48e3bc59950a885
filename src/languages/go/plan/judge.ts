import type { Answers } from '../../../domain/answers.js';
import { evidenceOf, type Finding, valueOr } from '../../../domain/findings.js';
import { alpineReleases } from '../../../knowledge/alpine.js';
import { gcompatSupplies } from '../../../knowledge/musl-symbols.js';
import type { CgoUse, GlibcOnly, GoFacts, SystemLibrary } from '../facts.js';
import type { Road } from './roads.js';

/**
 * Why a road cannot carry the program; null when nothing known speaks against it. Rules in order of how final they are:
 * the first reason found is the one that is shown.
 */
export function refusal(road: Road, facts: GoFacts, answers: Answers): string | null {
  for (const rule of rules) {
    const reason = rule(road, facts, answers);
    if (reason !== null) return reason;
  }
  return null;
}

/** Uses of cgo that a build without it cannot replace. */
export function hardUses(facts: GoFacts): readonly CgoUse[] {
  return valueOr(facts.findings.cgo, []).filter(
    use => use.kind !== 'soft' && use.imported && use.without !== 'pure-go',
  );
}

/** C++ is involved: libstdc++ has to be there at run time. */
export function needsCxx(facts: GoFacts): boolean {
  return hardUses(facts).some(use => use.cxx);
}

type Rule = (road: Road, facts: GoFacts, answers: Answers) => string | null;

const rules: readonly Rule[] = [
  needsCgo,
  nothingToBridge,
  glibcOnlySymbols,
  moduleAgainstMusl,
  moduleAgainstStatic,
  libraryNotInstallable,
  cxxRuntime,
  packagesAsked,
  needlessCxx,
];

function needsCgo(road: Road, facts: GoFacts): string | null {
  if (road.linking !== 'pure-go') return null;
  const use = hardUses(facts).find(({ without }) => without === 'fails-to-build');
  return use === undefined ? null : `${use.what} does not build with CGO_ENABLED=0`;
}

function nothingToBridge(road: Road): string | null {
  return road.gcompat && road.linking === 'pure-go'
    ? 'with cgo off the program is static: gcompat has nothing to do'
    : null;
}

function glibcOnlySymbols(road: Road, facts: GoFacts): string | null {
  const name = musl(road);
  if (name === null) return null;
  const missing = valueOr(facts.findings.glibcOnly, []).filter(item => !bridged(road, item));
  const [first] = missing;
  if (first === undefined) return null;
  return `${first.name} is not in ${name}${place(facts.findings.glibcOnly)}`;
}

/** gcompat supplies some functions, and headers do not matter to a program that was compiled against glibc. */
function bridged(road: Road, item: GlibcOnly): boolean {
  if (!road.gcompat) return false;
  return (
    item.kind === 'header' ||
    item.kind === 'constant' ||
    (item.kind === 'function' && gcompatSupplies(item.name))
  );
}

function moduleAgainstMusl(road: Road, facts: GoFacts): string | null {
  if (musl(road) === null) return null;
  const library = libraries(facts).find(
    item => (road.gcompat ? item.gcompatRefused : item.muslRefused) !== null,
  );
  if (library === undefined) return null;
  return `${library.module}: ${(road.gcompat ? library.gcompatRefused : library.muslRefused) ?? ''}`;
}

function moduleAgainstStatic(road: Road, facts: GoFacts): string | null {
  if (road.linking !== 'musl-static') return null;
  const library = libraries(facts).find(item => item.staticRefused !== null);
  return library === undefined ? null : `${library.module}: ${library.staticRefused ?? ''}`;
}

/** distroless and scratch have no package manager, and a shared library has to be in the image. */
function libraryNotInstallable(road: Road, facts: GoFacts): string | null {
  if (road.linking !== 'glibc' || road.runtime.packageManager === 'apt') return null;
  const library = libraries(facts).find(item => item.debianRun.length > 0);
  if (library === undefined) return null;
  return `${library.module} loads ${library.debianRun.join(', ')}, which ${road.gcompat ? 'is built for glibc' : 'cannot be installed there'}`;
}

function cxxRuntime(road: Road, facts: GoFacts): string | null {
  if (road.linking !== 'glibc' || road.runtime.libstdcxx || !needsCxx(facts)) return null;
  return road.gcompat
    ? 'C++ code built for glibc needs glibc’s libstdc++, which Alpine does not have'
    : `C++ code needs libstdc++, which ${road.runtime.id} does not have`;
}

function packagesAsked(road: Road, _facts: GoFacts, answers: Answers): string | null {
  if (answers.package.length === 0 || road.runtime.packageManager !== null) return null;
  return `--package ${answers.package.join(', ')} cannot be installed: it has no package manager`;
}

/** distroless cc only where base is too little: otherwise it is the same, larger. */
function needlessCxx(road: Road, facts: GoFacts): string | null {
  return road.variant === 'distroless-cc' && !needsCxx(facts)
    ? 'no C++ in the program: distroless base is enough'
    : null;
}

function musl(road: Road): string | null {
  if (road.gcompat && road.linking === 'glibc') return `musl ${version(road)} or gcompat ${gcompatOf(road)}`;
  return road.linking === 'musl' || road.linking === 'musl-static' ? `musl ${version(road)}` : null;
}

function gcompatOf(road: Road): string {
  const release = road.runtime.distribution?.release;
  return alpineReleases.find(known => known.release === release)?.gcompat ?? '';
}

function version(road: Road): string {
  return road.runtime.libc?.type === 'musl' ? road.runtime.libc.version : (road.builder.libc?.version ?? '');
}

function libraries(facts: GoFacts): readonly SystemLibrary[] {
  return valueOr(facts.findings.systemLibraries, []);
}

function place(finding: Finding<unknown>): string {
  const [first] = evidenceOf(finding);
  return first === undefined ? '' : ` (${first.file}${first.line === null ? '' : `:${first.line}`})`;
}
