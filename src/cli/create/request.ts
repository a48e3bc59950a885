import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Layer } from '../../answers/resolve.js';
import { usageProblem } from '../../domain/errors.js';
import { readDefaults } from '../config-file.js';
import {
  type Arguments,
  assertSaid,
  givenByEnvironment,
  givenByFlags,
  isOff,
  isOn,
  secretFiles,
  setting,
} from '../given.js';
import type { World } from '../world.js';

/** What a run of `create` was asked to do, checked. */
export interface CreateRequest {
  /** Absolute. */
  readonly dir: string;
  /** Flags, environment and the person's defaults; the recorded file comes between when the folder is known. */
  readonly flags: Layer;
  readonly environment: Layer;
  readonly defaults: Layer;
  /** Below the project; `-` for standard output. */
  readonly output: string;
  readonly dryRun: boolean;
  readonly diff: boolean;
  readonly force: boolean;
  readonly yes: boolean;
  readonly record: boolean;
  readonly verify: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly templates: string | null;
  readonly settings: Readonly<Record<string, string>>;
  /** Absolute path of the CA bundle for builds; null for none. */
  readonly caFile: string | null;
  readonly secrets: readonly { readonly id: string; readonly file: string }[];
  readonly engine: string | null;
  readonly builder: string | null;
}

/** Throws a Problem for what cannot be: a missing CA file, a setting without a key. */
export function createRequest(argv: Arguments, world: World): CreateRequest {
  const { env } = world;
  assertSaid(argv);
  const on = (flag: string) => isOn(argv, env, flag);
  const dir = path.resolve(world.cwd, typeof argv['dir'] === 'string' ? argv['dir'] : '.');
  return {
    dir,
    flags: { source: 'flag', given: givenByFlags(argv) },
    environment: { source: 'environment', given: givenByEnvironment(env) },
    defaults: { source: 'config', given: readDefaults(env).given },
    output: outputOf(argv, env, dir),
    dryRun: on('dry-run'),
    diff: on('diff'),
    force: on('force'),
    yes: on('yes'),
    record: !isOff(argv, env, 'record'),
    verify: on('verify'),
    json: on('json'),
    quiet: on('quiet'),
    verbose: on('verbose'),
    templates: templatesFolder(setting(argv, env, 'templates'), world.cwd),
    settings: settingsOf(argv),
    caFile: caFile(setting(argv, env, 'ca-cert'), world.cwd),
    secrets: secretFiles(argv, env).map(({ id, file }) => ({ id, file: path.resolve(world.cwd, file) })),
    engine: setting(argv, env, 'engine'),
    builder: setting(argv, env, 'builder'),
  };
}

/** Below the project in its plainest spelling; a path that leads elsewhere stays as it is and is refused later. */
function outputOf(argv: Arguments, env: World['env'], dir: string): string {
  const flag = setting(argv, {}, 'output') ?? 'Dockerfile';
  const output = flag === 'Dockerfile' ? (setting({}, env, 'output') ?? flag) : flag;
  const below = path.relative(dir, path.resolve(dir, output));
  const leaves =
    below === '' || below === '..' || below.startsWith(`..${path.sep}`) || path.isAbsolute(below);
  return output === '-' || leaves ? output : below.split(path.sep).join('/');
}

/** A file in the place of the folder would be taken for a folder that is not there. */
function templatesFolder(folder: string | null, cwd: string): string | null {
  if (folder === null) return null;
  const absolute = path.resolve(cwd, folder);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw usageProblem(
      'no-templates',
      `--templates ${folder} is not a folder.`,
      'Name the folder that holds the templates.',
    );
  }
  return absolute;
}

function settingsOf(argv: Arguments): Readonly<Record<string, string>> {
  const words = Array.isArray(argv['set']) ? argv['set'].map(String) : [];
  const settings: Record<string, string> = Object.create(null);
  for (const word of words) {
    const match = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/su.exec(word);
    if (match?.[1] === undefined) {
      throw usageProblem(
        'invalid-setting',
        `--set was given ${JSON.stringify(word.slice(0, 80))}.`,
        'Use KEY=VALUE, with a key of letters, digits and _.',
      );
    }
    settings[match[1]] = match[2] ?? '';
  }
  return settings;
}

/** A file that is not a PEM bundle would make every download of the build fail with a misleading message. */
function caFile(file: string | null, cwd: string): string | null {
  if (file === null) return null;
  const absolute = path.resolve(cwd, file);
  const stat = existsSync(absolute) ? statSync(absolute) : null;
  if (stat?.isFile() !== true) {
    throw usageProblem(
      'no-ca-file',
      `The CA bundle ${file} ${stat === null ? 'does not exist' : 'is not a file'}.`,
      'Give the path of a PEM file with --ca-cert.',
    );
  }
  if (!textOf(absolute, file).includes('-----BEGIN CERTIFICATE-----')) {
    throw usageProblem(
      'bad-ca-file',
      `The CA bundle ${file} holds no certificate in PEM form.`,
      'Convert it, for example with `openssl x509 -inform der`.',
    );
  }
  return absolute;
}

function textOf(absolute: string, file: string): string {
  try {
    return readFileSync(absolute, 'latin1');
  } catch (error) {
    throw usageProblem(
      'bad-ca-file',
      `The CA bundle ${file} cannot be read.`,
      'Check its permissions.',
      error,
    );
  }
}
