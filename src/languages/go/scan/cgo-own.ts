import type { Evidence } from '../../../domain/findings.js';
import { evidence } from '../../../domain/findings.js';
import type { SourceFile } from '../detect/packages.js';
import type { CgoUse } from '../facts.js';
import { satisfied, tagsIn } from '../source/constraint.js';
import type { CgoDirective } from '../source/preamble.js';
import type { Token } from '../source/token.js';
import type { Reached, ReachedPackage } from './graph.js';
import type { NativeSource } from './native.js';
import { closings, isKeyword, isOp } from './tokens.js';

/** A use of cgo with the place that shows it. */
export interface SeenUse {
  readonly use: CgoUse;
  readonly evidence: Evidence;
}

/** Packages of the project with `import "C"` that a build with cgo takes. */
export function ownUses(
  withCgo: Reached,
  without: Reached,
  sources: readonly NativeSource[],
): readonly SeenUse[] {
  return withCgo.packages.flatMap(each => {
    const files = each.files.filter(({ file }) => file.cgo);
    const [first] = files;
    if (first === undefined) return [];
    const twin = without.packages.find(({ dir }) => dir === each.dir);
    const use: CgoUse = {
      kind: 'own',
      what: each.dir === '.' ? first.path : each.dir,
      without: withoutCgo(each, files, twin),
      imported: true,
      cxx: needsCxx(each, sources, withCgo.tags),
    };
    const line = first.file.imports.find(({ path }) => path === 'C')?.line ?? null;
    return [{ use, evidence: evidence(first.path, line, first.file.lineText(line ?? 0)) }];
  });
}

/** Directives of the package that hold for the build. */
export function directivesOf({ files }: ReachedPackage, tags: ReadonlySet<string>): readonly CgoDirective[] {
  return files
    .flatMap(({ file }) => file.preambles.flatMap(({ directives }) => directives))
    .filter(({ condition }) => satisfied(condition, tags));
}

function needsCxx(
  each: ReachedPackage,
  sources: readonly NativeSource[],
  tags: ReadonlySet<string>,
): boolean {
  const linked = directivesOf(each, tags).some(({ words }) =>
    words.some(word => /^-l(?:stdc\+\+|c\+\+)$/.test(word)),
  );
  return linked || sources.some(({ dir, language }) => dir === each.dir && language === 'cxx');
}

/**
 * What CGO_ENABLED=0 makes of the package. A file that only such a build takes is there to replace the others. Without
 * one, what remains builds only if it does not need what the cgo files declare.
 */
function withoutCgo(
  each: ReachedPackage,
  cgoFiles: readonly SourceFile[],
  twin: ReachedPackage | undefined,
): CgoUse['without'] {
  // nothing that is built without cgo imports the package
  if (twin === undefined) return 'pure-go';
  if (twin.files.length === 0) return 'fails-to-build';
  const paths = new Set(each.files.map(({ path }) => path));
  if (twin.files.some(({ path, file }) => !paths.has(path) && tagsIn(file.constraint).includes('cgo')))
    return 'pure-go';
  const declared = new Set(cgoFiles.flatMap(({ file }) => declaredNames(file.tokens())));
  const exported = [...declared].some(name => /^\p{Lu}/u.test(name));
  if (
    declared.has('main') ||
    exported ||
    twin.files.some(({ file }) =>
      file.tokens().some(token => token.kind === 'name' && declared.has(token.text)),
    )
  ) {
    return 'fails-to-build';
  }
  // only init functions: the program builds, and lacks what they do
  return 'fails-at-run-time';
}

/** Names that a file declares for its package: functions, types, variables, constants, but not methods. */
function declaredNames(tokens: readonly Token[]): readonly string[] {
  const close = closings(tokens);
  const names: string[] = [];
  let group = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isKeyword(token, 'func') && isOp(tokens[at + 1], '(')) at = close[at + 1] ?? tokens.length;
    else if (token.kind === 'keyword' && ['func', 'type', 'var', 'const'].includes(token.text)) {
      group = isOp(tokens[at + 1], '(');
      const name = tokens[group ? at + 2 : at + 1];
      if (name?.kind === 'name') names.push(name.text);
      if (group) at += 1;
    } else if (isOp(token, '{') || isOp(token, '(') || isOp(token, '[')) at = close[at] ?? tokens.length;
    else if (group && isOp(token, '\n') && tokens[at + 1]?.kind === 'name')
      names.push(tokens[at + 1]?.text ?? '');
    else if (isOp(token, ')')) group = false;
  }
  return names.filter(name => name !== 'init' && name !== '_');
}
