import type { Answers } from '../../../domain/answers.js';
import { valueOr } from '../../../domain/findings.js';
import type { BuildArgument, BuildStage, Command, Mount, RunStep } from '../../../domain/plan.js';
import { alpinePackages } from '../../../knowledge/alpine.js';
import { mirrored } from '../../../plan/images.js';
import { caMount, installCommands } from '../../../plan/run-stage.js';
import { quote, sh } from '../../../plan/shell.js';
import { reference } from '../../../knowledge/bases.js';
import type { GoFacts, MainPackage } from '../facts.js';
import { needsCxx } from './judge.js';
import { outputFolder } from './layout.js';
import { moduleMounts } from './manifests.js';
import type { Road } from './roads.js';

/** Where the context is mounted. */
const sourceFolder = '/src';

export interface BuildInput {
  readonly road: Road;
  readonly facts: GoFacts;
  readonly answers: Answers;
  readonly mains: readonly MainPackage[];
  readonly comment: readonly string[];
  /** Packages of the builder that copies into the final image come from, such as tzdata. */
  readonly extraPackages: readonly string[];
  /** Commands after compiling: a health probe, a passwd file. */
  readonly extraSteps: readonly RunStep[];
}

/** The stage that compiles. Pure Go cross-compiles on the builder's own platform; cgo runs on the target's. */
export function buildStage(input: BuildInput): BuildStage {
  const { road, answers, mains } = input;
  const module = mains[0]?.module ?? '.';
  return {
    role: 'build',
    name: 'build',
    image: mirrored(reference(road.builder), answers.registryMirror),
    platform: crossCompiles(road) ? 'build' : 'target',
    comment: input.comment,
    workdir: module === '.' ? sourceFolder : `${sourceFolder}/${module}`,
    environment: [],
    steps: withArguments(input, [...compilers(input), ...download(input), compile(input), ...input.extraSteps]),
  };
}

export function crossCompiles(road: Road): boolean {
  return road.linking === 'pure-go';
}

/** The person's own arguments stand before the first step, for downloads may need them. */
function withArguments(input: BuildInput, steps: readonly RunStep[]): readonly RunStep[] {
  return steps.map((step, index) =>
    index === 0 ? { ...step, arguments: [...ownArguments(input), ...step.arguments] } : step,
  );
}

function ownArguments({ answers, facts }: BuildInput): readonly BuildArgument[] {
  const own = answers.buildArg.map(argument);
  const prefixes = valueOr(facts.findings.privateModules, []);
  const named = own.some(({ name }) => name === 'GOPRIVATE');
  return prefixes.length === 0 || named ? own : [...own, { name: 'GOPRIVATE', value: prefixes.join(',') }];
}

function argument(word: string): BuildArgument {
  const at = word.indexOf('=');
  return at < 0 ? { name: word, value: null } : { name: word.slice(0, at), value: word.slice(at + 1) };
}

/** golang on Debian has gcc, g++ and git; on Alpine it has none of them, and a virtual package keeps them apart. */
function compilers({ road, facts, answers, extraPackages }: BuildInput): readonly RunStep[] {
  const libraries = valueOr(facts.findings.systemLibraries, []);
  const onAlpine = road.builder.packageManager === 'apk';
  const names = [...extraPackages];
  if (onAlpine && road.linking !== 'pure-go') {
    names.push(alpinePackages.cCompiler, alpinePackages.cHeaders);
    if (needsCxx(facts)) names.push(alpinePackages.cxxCompiler);
    if (libraries.length > 0) names.push(alpinePackages.pkgConfig);
    names.push(...libraries.flatMap(library => library.alpineBuild));
    if (road.linking === 'musl-static') names.push(...libraries.flatMap(library => library.alpineStatic));
  }
  if (onAlpine && valueOr(facts.findings.privateModules, []).length > 0) names.push(alpinePackages.git);
  if (!onAlpine && road.linking === 'glibc') names.push(...libraries.flatMap(library => library.debianBuild));
  const sorted = [...new Set(names)].sort();
  if (sorted.length === 0) return [];
  const commands: readonly Command[] = onAlpine
    ? [['apk add --no-cache --virtual .build-deps', ...sorted.map(quote)]]
    : installCommands(road.builder, sorted);
  const comment = onAlpine
    ? ['Compilers and headers, as one virtual package: none of it reaches the final image.']
    : ['Headers for the C libraries that the program links.'];
  return [{ id: 'packages', comment, arguments: [], mounts: onAlpine ? caMount(answers) : [], commands }];
}

/** Modules before source: this layer is reused until a manifest changes. A vendor folder makes it needless. */
function download({ facts, answers, mains }: BuildInput): readonly RunStep[] {
  const { vendor, sums } = facts.findings;
  if (vendor.state === 'found' && vendor.value.consistent) return [];
  if (valueOr(sums, 'present') === 'not-needed' && facts.findings.workspace.state !== 'found') return [];
  return [
    {
      id: 'modules',
      comment: ['Modules first: this layer is reused until a go.mod or go.sum changes.'],
      arguments: [],
      mounts: [...moduleMounts(facts, mains, sourceFolder), ...caches.slice(0, 1), ...secrets(facts, answers)],
      commands: [['go mod download']],
    },
  ];
}

const caches: readonly Mount[] = [
  { type: 'cache', target: '/go/pkg/mod', sharing: 'shared' },
  { type: 'cache', target: '/root/.cache/go-build', sharing: 'shared' },
];

/** Where a well-known secret is looked for by the tools of the build. */
const secretTargets: Readonly<Record<string, string>> = { netrc: '/root/.netrc', gitconfig: '/root/.gitconfig' };

function secrets(facts: GoFacts, answers: Answers): readonly Mount[] {
  const own = answers.secret.map(
    ({ id, target }): Mount => ({ type: 'secret', id, target: target ?? secretTargets[id] ?? null }),
  );
  const wantsNetrc = valueOr(facts.findings.privateModules, []).length > 0 && !answers.secret.some(({ id }) => id === 'netrc');
  const netrc: Mount = { type: 'secret', id: 'netrc', target: '/root/.netrc' };
  return [...caMount(answers), ...(wantsNetrc ? [netrc] : []), ...own];
}

function compile(input: BuildInput): RunStep {
  const { road, facts, answers, mains } = input;
  const onePackage = mains.length === 1;
  const target = onePackage ? sh`-o ${`${outputFolder}/${mains[0]?.name ?? 'app'}`}` : `-o ${outputFolder}/`;
  const packages = mains.map(main => quote(packagePath(main)));
  return {
    id: 'compile',
    comment: ['The source is mounted, not copied: it never becomes a layer.'],
    arguments: compileArguments(input),
    mounts: [{ type: 'bind', source: '.', target: sourceFolder }, ...caches, ...secrets(facts, answers)],
    commands: [[environment(road, answers), `go build ${flags(input)}`, `${target} ${packages.join(' ')}`]],
  };
}

/** BuildKit and Buildah fill TARGETOS and TARGETARCH in; VERSION is the person's, for there is no .git to ask. */
function compileArguments({ road, facts, answers }: BuildInput): readonly BuildArgument[] {
  const names = crossCompiles(road) ? ['TARGETOS', 'TARGETARCH'] : [];
  if (crossCompiles(road) && forArm(answers)) names.push('TARGETVARIANT');
  const list: BuildArgument[] = names.map(name => ({ name, value: null }));
  if (facts.findings.versionVariable.state === 'found') list.push({ name: 'VERSION', value: 'dev' });
  return list;
}

/** `./cmd/api`, relative to the module's folder. */
function packagePath(main: MainPackage): string {
  const inside = main.module === '.' ? main.path : main.path.slice(main.module.length + 1);
  return inside === '' || inside === '.' ? '.' : `./${inside}`;
}

function environment(road: Road, answers: Answers): string {
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
  const tags = buildTags(road, facts, mains);
  if (tags.length > 0) words.push(`-tags=${tags.map(quote).join(',')}`);
  words.push(`-ldflags="${linkerFlags(road, facts)}"`);
  return words.join(' ');
}

function buildTags(road: Road, facts: GoFacts, mains: readonly MainPackage[]): readonly string[] {
  const libraries = valueOr(facts.findings.systemLibraries, []);
  const tags = mains.flatMap(main => main.tags);
  if (road.linking === 'musl' || road.linking === 'musl-static') tags.push(...libraries.flatMap(library => library.muslTags));
  if (road.linking === 'musl-static') tags.push('netgo', 'osusergo', ...libraries.flatMap(library => library.staticTags));
  return [...new Set(tags)];
}

/** -s -w leave symbol tables and DWARF out: a third smaller, stack traces stay. */
function linkerFlags(road: Road, facts: GoFacts): string {
  const words = ['-s', '-w'];
  const version = facts.findings.versionVariable;
  if (version.state === 'found') words.push(`-X ${version.value.symbol}=$VERSION`);
  if (road.linking === 'musl-static') words.push("-linkmode external -extldflags '-static'");
  return words.join(' ');
}
