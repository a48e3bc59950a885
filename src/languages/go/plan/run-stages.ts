import type { Answers } from '../../../domain/answers.js';
import type { CopyStep, EnvironmentVariable, RunStage, RunStep } from '../../../domain/plan.js';
import { reference } from '../../../knowledge/bases.js';
import { mirrored } from '../../../plan/images.js';
import { copyFrom, type Needs } from '../../../plan/part.js';
import { type Provision, passwdLine, rootLine } from '../../../plan/run-stage.js';
import { quote, sh } from '../../../plan/shell.js';
import type { GoFacts, MainPackage } from '../facts.js';
import { appFolder, outputFolder } from './layout.js';
import type { Probe } from './probe.js';
import type { Road } from './roads.js';
import { runtimePaths } from './runtime-paths.js';

export interface RunInput {
  readonly main: MainPackage;
  /** Name of the stage. */
  readonly name: string;
  readonly road: Road;
  readonly facts: GoFacts;
  readonly answers: Answers;
  readonly provided: Provision;
  readonly health: Probe;
  readonly scratch: ScratchFiles;
}

/** What scratch lacks and every other base has: a passwd file and a /tmp. */
export interface ScratchFiles {
  readonly steps: readonly RunStep[];
  readonly copies: readonly CopyStep[];
}

/** The stage that is shipped. */
export function runStage(input: RunInput): RunStage {
  const { main, road, facts, answers, provided, health, scratch } = input;
  const program = programPath(main.name, facts);
  return {
    role: 'run',
    name: input.name,
    image: mirrored(reference(road.runtime), answers.registryMirror),
    comment: runComment(road),
    packages: provided.packages,
    copies: [
      ...provided.copies,
      ...scratch.copies,
      copyFrom([`${outputFolder}/${main.name}`], program),
      ...health.copies,
      ...runtimeCopies(facts),
    ],
    arguments: [],
    labels: [{ name: 'org.opencontainers.image.title', value: main.name }],
    environment: environment(road),
    workdir: appFolder,
    user: answers.user,
    ports: answers.port,
    stopSignal: null,
    health: health.health,
    entrypoint: [...provided.launcher, program],
    command: [],
  };
}

/** scratch gets a passwd file with the user in it and a /tmp that anyone may write to; root's name only where users are looked up. */
export function scratchFiles(road: Road, needs: Needs, answers: Answers): ScratchFiles {
  if (road.family !== 'scratch') return { steps: [], copies: [] };
  const root = '/rootfs';
  const lines = [...(needs.passwd ? [rootLine] : []), passwdLine(answers.user)];
  return {
    steps: [
      {
        id: 'rootfs',
        comment: ['What scratch lacks: a user’s name and a folder for temporary files.'],
        arguments: [],
        mounts: [],
        commands: [
          [sh`mkdir -p ${root}/etc ${root}/tmp`],
          [sh`chmod 1777 ${root}/tmp`],
          [`printf '%s\\n' ${lines.map(quote).join(' ')} > ${root}/etc/passwd`],
        ],
      },
    ],
    copies: [copyFrom([`${root}/`], '/')],
  };
}

/** A file cannot lie where a folder of the same name is copied to: `web` the program, `web/` its templates. */
function programPath(name: string, facts: GoFacts): string {
  const taken = runtimePaths(facts).some(path => path === name || path.startsWith(`${name}/`));
  return `${taken ? '/usr/local/bin' : appFolder}/${name}`;
}

/** Files that the program opens by a relative path: they lie as in the project, below the working directory. */
function runtimeCopies(facts: GoFacts): readonly CopyStep[] {
  return runtimePaths(facts).map((path, index) => ({
    comment: index === 0 ? ['Read at run time, by paths relative to the working directory.'] : [],
    from: null,
    sources: [path],
    target: `${appFolder}/${path}`,
    owner: null,
    // A checkout under a strict umask would leave files that only root can read.
    mode: '0755',
  }));
}

function environment(road: Road): readonly EnvironmentVariable[] {
  // os/user asks these first; scratch sets nothing at all.
  return road.family === 'scratch' ? [{ name: 'HOME', value: '/tmp' }] : [];
}

function runComment(road: Road): readonly string[] {
  const { runtime } = road;
  if (road.family === 'scratch') return ['Run: an empty image; what the program needs is copied in.'];
  const has = [
    ...(runtime.libc === null ? [] : [`${runtime.libc.type} ${runtime.libc.version}`]),
    ...(runtime.shell ? ['a shell'] : []),
    ...(runtime.certificates === null ? [] : ['CA certificates']),
    ...(runtime.zoneinfo ? ['time zones'] : []),
  ];
  const lacks = [...(runtime.libc === null ? ['libc'] : []), ...(runtime.shell ? [] : ['shell'])];
  return [
    `Run: ${road.title}. It has ${listed(has)}${lacks.length === 0 ? '' : `, but no ${lacks.join(' and no ')}`}.`,
  ];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/**
 * Names of the stages of these programs: `final` for one alone. Lower case, beginning with a letter; what is not a
 * letter or digit becomes a hyphen, and what would be there twice gets a number.
 */
export function stageNames(mains: readonly MainPackage[]): readonly string[] {
  if (mains.length < 2) return ['final'];
  const names: string[] = [];
  for (const main of mains) {
    const name = stageName(main.name);
    const free = names.includes(name) ? `${name}-${names.length + 1}` : name;
    names.push(free);
  }
  return names;
}

/** Names of this file's other stages, and one that stands for the empty image. */
const reserved: readonly string[] = ['build', 'certificates', 'init', 'scratch'];

function stageName(name: string): string {
  const clean = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(clean) && !reserved.includes(clean) ? clean : `app-${clean}`;
}
