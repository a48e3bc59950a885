import type { Answers } from '../../../domain/answers.js';
import { valueOr } from '../../../domain/findings.js';
import type { BuildArgument, RunStep } from '../../../domain/plan.js';
import { quote, sh } from '../../../plan/shell.js';
import type { GoFacts, MainPackage } from '../facts.js';
import { ownArguments } from './arguments.js';
import type { BuildInput } from './build-input.js';
import { outputFolder, sourceFolder } from './layout.js';
import { caches, secretMounts } from './mounts.js';
import { crossCompiles, type Road } from './roads.js';
import { builtInWorkspace, isVendored } from './workspace.js';

/** The step that compiles every program. */
export function compile(input: BuildInput): RunStep {
  const { road, facts, answers } = input;
  return {
    id: 'compile',
    comment: ['The source is mounted, not copied: it never becomes a layer.'],
    arguments: compileArguments(input),
    mounts: [{ type: 'bind', source: '.', target: sourceFolder }, ...caches, ...secretMounts(facts, answers)],
    commands: builds(input).map(target => [
      compilerEnvironment(road, answers),
      `go build ${flags(input)}`,
      target,
    ]),
  };
}

/** One command for all programs, where the go command would give each the name that the plan gave it. */
function builds({ facts, mains }: BuildInput): readonly string[] {
  const path = (main: MainPackage) => packagePath(main, builtInWorkspace(facts, mains));
  const alike = mains.every(main => /^[A-Za-z0-9._/-]+$/.test(main.path));
  if (mains.length > 1 && alike)
    return [`-o ${outputFolder}/ ${mains.map(main => quote(path(main))).join(' ')}`];
  return mains.map(main => sh`-o ${`${outputFolder}/${main.name}`} ${path(main)}`);
}

/** BuildKit and Buildah fill TARGETOS and TARGETARCH in; VERSION is the person's, for there is no .git to ask. */
function compileArguments({ road, facts, answers }: BuildInput): readonly BuildArgument[] {
  const list: BuildArgument[] = [];
  if (crossCompiles(road)) list.push({ name: 'TARGETOS', value: null }, { name: 'TARGETARCH', value: null });
  if (crossCompiles(road) && forArm(answers)) list.push({ name: 'TARGETVARIANT', value: null });
  if (versionSymbol(facts) !== null) list.push({ name: 'VERSION', value: 'dev' });
  const own = ownArguments(answers).map(({ name }) => name);
  return list.filter(({ name }) => !own.includes(name));
}

/** `./cmd/api`, relative to the folder that the go command runs in. */
function packagePath(main: MainPackage, fromRoot: boolean): string {
  const inside = fromRoot || main.module === '.' ? main.path : main.path.slice(main.module.length + 1);
  return inside === '' || inside === '.' ? '.' : `./${inside}`;
}

/** What tells the compiler the platform: with cgo it is the one that the stage runs on. */
export function compilerEnvironment(road: Road, answers: Answers): string {
  if (road.linking !== 'pure-go') return 'CGO_ENABLED=1';
  return `CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH${forArm(answers) ? ' GOARM=${TARGETVARIANT#v}' : ''}`;
}

function forArm(answers: Answers): boolean {
  return answers.platform.some(platform => platform.startsWith('linux/arm/'));
}

function flags({ road, facts, mains }: BuildInput): string {
  const words = ['-trimpath', '-buildvcs=false'];
  const vendor = facts.findings.vendor;
  // A vendor folder that is out of step stops the build; the module cache has what go.mod says.
  if (vendor.state === 'found' && !vendor.value.consistent) words.push('-mod=readonly');
  // Modules from before Go 1.14 would not use it by themselves.
  if (isVendored(facts) && !builtInWorkspace(facts, mains)) words.push('-mod=vendor');
  const tags = buildTags(road, facts, mains);
  if (tags.length > 0) words.push(sh`-tags=${tags.join(',')}`);
  words.push(`-ldflags="${linkerFlags(road, facts)}"`);
  return words.join(' ');
}

function buildTags(road: Road, facts: GoFacts, mains: readonly MainPackage[]): readonly string[] {
  const libraries = valueOr(facts.findings.systemLibraries, []);
  const tags = mains.flatMap(main => main.tags);
  if (road.linking === 'musl' || road.linking === 'musl-static')
    tags.push(...libraries.flatMap(library => library.muslTags));
  if (road.linking === 'musl-static')
    tags.push('netgo', 'osusergo', ...libraries.flatMap(library => library.staticTags));
  return [...new Set(tags)].filter(tag => /^[\p{L}\p{N}_.]+$/u.test(tag));
}

/** -s -w leave symbol tables and DWARF out: a third smaller, stack traces stay. */
function linkerFlags(road: Road, facts: GoFacts): string {
  const words = ['-s', '-w'];
  const symbol = versionSymbol(facts);
  // Quoted for the go command, which splits the flag at blanks; the shell puts the version in.
  if (symbol !== null) words.push(`-X '${symbol}=$VERSION'`);
  if (road.linking === 'musl-static') words.push("-linkmode external -extldflags '-static'");
  return words.join(' ');
}

/** null as well for a symbol that could mean something to the shell: an import path has none of these characters. */
function versionSymbol(facts: GoFacts): string | null {
  const symbol = valueOr(facts.findings.versionVariable, null)?.symbol ?? '';
  return /^[\p{L}\p{N}_.~/+-]+$/u.test(symbol) ? symbol : null;
}
