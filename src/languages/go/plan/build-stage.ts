import { valueOr } from '../../../domain/findings.js';
import type { BuildStage, Command, RunStep } from '../../../domain/plan.js';
import { alpinePackages } from '../../../knowledge/alpine.js';
import { reference } from '../../../knowledge/bases.js';
import { mirrored } from '../../../plan/images.js';
import { caMount, installCommands } from '../../../plan/packages.js';
import { quote } from '../../../plan/shell.js';
import { firstArguments } from './arguments.js';
import type { BuildInput } from './build-input.js';
import { compile } from './compile.js';
import { needsCxx } from './judge.js';
import { sourceFolder } from './layout.js';
import { moduleMounts } from './manifests.js';
import { caches, secretMounts } from './mounts.js';
import { crossCompiles, type Road } from './roads.js';
import { builtInWorkspace, fetchesPrivately, isVendored, workspaceAside } from './workspace.js';

/** The stage that compiles. Pure Go cross-compiles on the builder's own platform; cgo runs on the target's. */
export function buildStage(input: BuildInput): BuildStage {
  const { road, answers, mains } = input;
  return {
    role: 'build',
    name: 'build',
    image: mirrored(reference(road.builder), answers.registryMirror),
    platform: crossCompiles(road) ? 'build' : 'target',
    comment: input.comment,
    workdir: workdir(input),
    environment: workspaceAside(input.facts, mains) ? [{ name: 'GOWORK', value: 'off' }] : [],
    steps: withArguments(input, [
      ...compilers(input),
      ...download(input),
      compile(input),
      ...input.extraSteps,
    ]),
  };
}

/** Where the go command runs: beside go.work, else beside the module's go.mod. */
function workdir({ facts, mains }: BuildInput): string {
  const module = builtInWorkspace(facts, mains) ? '.' : (mains[0]?.module ?? '.');
  return module === '.' ? sourceFolder : `${sourceFolder}/${module}`;
}

/** The person's own arguments stand before the first step, for downloads may need them. */
function withArguments(input: BuildInput, steps: readonly RunStep[]): readonly RunStep[] {
  return steps.map((step, index) =>
    index === 0
      ? { ...step, arguments: [...firstArguments(input.facts, input.answers), ...step.arguments] }
      : step,
  );
}

/** golang on Debian has gcc, g++ and git; on Alpine it has none of them, and a virtual package keeps them apart. */
function compilers({ road, facts, answers, extraPackages }: BuildInput): readonly RunStep[] {
  const libraries = valueOr(facts.findings.systemLibraries, []);
  const onAlpine = road.builder.packageManager === 'apk';
  const wanted = [...extraPackages];
  if (onAlpine && road.linking !== 'pure-go') {
    wanted.push(alpinePackages.cCompiler, alpinePackages.cHeaders);
    if (needsCxx(facts)) wanted.push(alpinePackages.cxxCompiler);
    if (libraries.length > 0) wanted.push(alpinePackages.pkgConfig);
    wanted.push(...libraries.flatMap(library => library.alpineBuild));
    if (road.linking === 'musl-static') wanted.push(...libraries.flatMap(library => library.alpineStatic));
  }
  if (onAlpine && fetchesPrivately(facts)) wanted.push(alpinePackages.git);
  if (!onAlpine && road.linking === 'glibc')
    wanted.push(...libraries.flatMap(library => library.debianBuild));
  const sorted = [...new Set(wanted)].sort();
  if (sorted.length === 0) return [];
  const commands: readonly Command[] = onAlpine
    ? [['apk add --no-cache --virtual .build-deps', ...sorted.map(quote)]]
    : installCommands(road.builder, sorted);
  const comment = [packagesComment(road, sorted.length > new Set(extraPackages).size)];
  return [{ id: 'packages', comment, arguments: [], mounts: onAlpine ? caMount(answers) : [], commands }];
}

function packagesComment(road: Road, forCompiling: boolean): string {
  if (!forCompiling) return 'Packages that files of the final image come from.';
  if (road.linking === 'pure-go') return 'git, for modules that come from no proxy.';
  return road.builder.packageManager === 'apk'
    ? 'Compilers and headers, as one virtual package: none of it reaches the final image.'
    : 'Headers for the C libraries that the program links.';
}

/** Modules before source: this layer is reused until a manifest changes. A vendor folder makes it needless. */
function download({ facts, answers, mains }: BuildInput): readonly RunStep[] {
  if (isVendored(facts)) return [];
  if (valueOr(facts.findings.sums, 'present') === 'not-needed' && !builtInWorkspace(facts, mains)) return [];
  return [
    {
      id: 'modules',
      comment: ['Modules first: this layer is reused until a go.mod or go.sum changes.'],
      arguments: [],
      mounts: [
        ...moduleMounts(facts, mains, sourceFolder),
        ...caches.slice(0, 1),
        ...secretMounts(facts, answers),
      ],
      commands: [['go mod download']],
    },
  ];
}
