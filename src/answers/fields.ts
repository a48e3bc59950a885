import {
  type AnswerId,
  type Answers,
  alpineLibcs,
  type BuildSecret,
  baseChoices,
  priorities,
} from '../domain/answers.js';
import {
  eachMatching,
  invalid,
  last,
  matching,
  numericUser,
  oneOf,
  ports,
  splitList,
  yesOrNo,
} from './parse.js';

/** How one answer is said in words: by a flag, an environment variable, the recorded file or the wizard. */
export interface Field<T> {
  /** Name of the flag, without dashes. */
  readonly flag: string;
  readonly describe: string;
  /** `boolean` flags have a --no- form. */
  readonly shape: 'boolean' | 'one' | 'list';
  /** The words a person can choose from, for help texts. */
  readonly choices: readonly string[];
  parse(words: readonly string[]): T;
  print(value: T): readonly string[];
}

const path = /^[\p{L}\p{N}._~@+/-]+(?: [\p{L}\p{N}._~@+/-]+)*$/u;
const packageName = /^[a-z0-9][a-z0-9.+_-]*(?:[=~<>]+[A-Za-z0-9.:+~_-]+)?$/;
const platformName = /^linux\/[a-z0-9]+(?:\/v[0-9]+)?$/;
// A host has a dot, a port or is localhost: a builder takes any other first word for a user of Docker Hub.
const host = '(?:localhost|[a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?::\\d{1,5})?|[a-z0-9-]+:\\d{1,5}';
const mirror = new RegExp(`^(?:(?:${host})=)?(?:${host})(?:/[a-z0-9._-]+)*$`);
const buildArgument = /^[A-Za-z_][A-Za-z0-9_]*(?:=[^\p{Cc}]*)?$/u;
const health = /^[^\p{Cc}\s][^\p{Cc}]*$/u;

/** One entry an answer: the single list from which flags, environment variables and the recorded file are made. */
export const fields: { readonly [K in AnswerId]: Field<Answers[K]> } = {
  language: one('language', 'Language to plan for', [], matching('language', /^[a-z]+$/, 'a language name')),
  entry: list('entry', 'Program to build: folder or file of its main; repeat for several targets', entries),
  cgo: flag('cgo', 'Compile C code that Go packages bring (Go)'),
  https: flag('https', 'The program calls HTTPS addresses: it needs CA certificates'),
  timezone: flag('timezone', 'The program loads time zones: it needs zone data'),
  priority: choice('priority', 'What matters most about the image', priorities),
  base: choice('base', 'Family of the final base image', baseChoices),
  alpineLibc: choice(
    'alpine-libc',
    'On Alpine: build against musl, or copy a glibc binary beside gcompat',
    alpineLibcs,
  ),
  port: {
    ...list('port', 'Port the program listens on; repeat for several', ports('port')),
    print: value => value.map(String),
  },
  user: one('user', 'Numeric user of the final image, UID:GID', [], numericUser('user')),
  init: flag('init', 'Run the program under tini, which reaps orphaned children'),
  healthcheck: one(
    'healthcheck',
    'Health check: an HTTP path such as /healthz, a command, or none',
    ['none'],
    matching('healthcheck', health, 'none, a path such as /healthz, or a command'),
  ),
  platform: list('platform', 'Platform to build for, such as linux/arm64; repeat for several', words =>
    eachMatching('platform', platformName, 'linux/ARCH, such as linux/amd64')(splitList(words)),
  ),
  package: list('package', 'Extra package of the runtime image; repeat for several', words =>
    eachMatching('package', packageName, 'a package name')(splitList(words)),
  ),
  buildArg: list(
    'build-arg',
    'Build argument to declare, NAME or NAME=DEFAULT; repeat for several',
    eachMatching('build-arg', buildArgument, 'NAME or NAME=DEFAULT'),
  ),
  secret: {
    ...list('secret', 'Secret the build mounts, ID or ID:/PATH; repeat for several', words =>
      words.map(secret),
    ),
    print: value => value.map(({ id, target }) => (target === null ? id : `${id}:${target}`)),
  },
  registryMirror: list(
    'registry-mirror',
    'Mirror to pull base images from, HOST[/PATH] for Docker Hub or REGISTRY=HOST[/PATH]; repeat for several',
    eachMatching('registry-mirror', mirror, 'HOST[/PATH] or REGISTRY=HOST[/PATH]'),
  ),
  caCert: flag(
    'ca-cert',
    'CA bundle (PEM file) that the build trusts; mounted as a secret, never in the image',
  ),
};

function one<T extends string>(
  name: string,
  describe: string,
  choices: readonly string[],
  parse: (words: readonly string[]) => T,
): Field<T> {
  return { flag: name, describe, shape: 'one', choices, parse, print: value => [value] };
}

function choice<T extends string>(name: string, describe: string, values: readonly T[]): Field<T> {
  return one(name, describe, values, oneOf(name, values));
}

function flag(name: string, describe: string): Field<boolean> {
  return {
    flag: name,
    describe,
    shape: 'boolean',
    choices: ['yes', 'no'],
    parse: yesOrNo(name),
    print: value => [value ? 'yes' : 'no'],
  };
}

function list<T>(
  name: string,
  describe: string,
  parse: (words: readonly string[]) => readonly T[],
): Field<readonly T[]> {
  return {
    flag: name,
    describe,
    shape: 'list',
    choices: [],
    parse,
    print: value => value.map(String),
  };
}

/** Paths below the project, without `./` in front and without a way out. */
function entries(words: readonly string[]): readonly string[] {
  return splitList(words).map(word => {
    const clean = matching(
      'entry',
      path,
      'a path below the project',
    )([word])
      .replace(/\/+$/, '')
      .replace(/^(?:\.\/)+/, '');
    if (clean.startsWith('/') || clean.split('/').includes('..'))
      throw invalid('entry', word, 'a path below the project');
    return clean === '' ? '.' : clean;
  });
}

function secret(word: string): BuildSecret {
  const match = /^([A-Za-z0-9][A-Za-z0-9_.-]*)(?::(\/[A-Za-z0-9_./-]+))?$/.exec(last([word]));
  if (match?.[1] === undefined) throw invalid('secret', word, 'ID or ID:/PATH');
  return { id: match[1], target: match[2] ?? null };
}
