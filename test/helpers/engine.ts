import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import anyTest, { type ExecutionContext } from 'ava';
import { execa } from 'execa';

/** A real container engine for the tests, apart from the program's own adapters: the judge is not the judged. */
export interface TestEngine {
  readonly name: 'docker' | 'modern' | 'podman' | 'buildah';
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  /** CA bundle that a build needs to download anything on this machine; null where none is needed. */
  readonly caFile: string | null;
}

export interface EngineAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, as a person would see them. */
  readonly all: string;
}

/**
 * The engines that the file named by CSI_ENGINE_ENV describes (test/engine/setup.sh writes it), by name. Without that
 * file, the Docker that answers on this machine, with the real base images.
 */
export const engines: ReadonlyMap<TestEngine['name'], TestEngine> = readEngines();

/** Why there is no such engine; null when there is one. */
function missing(name: TestEngine['name']): string | null {
  if (engines.has(name)) return null;
  return process.env['CSI_ENGINE_ENV'] === undefined
    ? `no ${name} of the tests: CSI_ENGINE_ENV is not set (see test/engine/README.md)`
    : `the file in CSI_ENGINE_ENV names no ${name}`;
}

/** Declares a test that needs an engine, or a skipped one whose title says why it cannot run. */
export function engineTest(
  title: string,
  implementation: (t: ExecutionContext, engine: TestEngine) => Promise<void>,
  name: TestEngine['name'] = 'docker',
): void {
  const engine = engines.get(name);
  if (engine === undefined) {
    anyTest.skip(`${title} (skipped: ${missing(name)})`, () => undefined);
    return;
  }
  anyTest.serial(title, async t => {
    t.timeout(10 * 60_000);
    await implementation(t, engine);
  });
}

/** Gives an engine one command. A failure is an answer, not an exception. */
export async function ask(engine: TestEngine, ...words: readonly string[]): Promise<EngineAnswer> {
  const result = await execa(engine.program, words, {
    env: engine.environment,
    reject: false,
    all: true,
    stdin: 'ignore',
    timeout: 9 * 60_000,
  });
  return {
    exitCode: result.exitCode ?? -1,
    stdout: result.stdout,
    stderr: result.stderr,
    all: result.all,
  };
}

function readEngines(): Map<TestEngine['name'], TestEngine> {
  const file = process.env['CSI_ENGINE_ENV'];
  const engines = new Map<TestEngine['name'], TestEngine>();
  if (file === undefined) {
    const own = dockerOfThisMachine();
    if (own !== null) engines.set('docker', own);
    return engines;
  }
  const settings = parseEnv(readFileSync(file, 'utf8'));
  const caFile = settings['CSI_CA_FILE'] ?? null;
  const add = (
    name: TestEngine['name'],
    program: string | undefined,
    environment: Record<string, string | undefined>,
  ) => {
    if (program === undefined) return;
    engines.set(name, { name, program, caFile, environment: defined(environment) });
  };
  add('docker', settings['CSI_DOCKER'], { DOCKER_HOST: settings['CSI_DOCKER_HOST'], DOCKER_BUILDKIT: '1' });
  add('modern', settings['CSI_MODERN_DOCKER'], {
    DOCKER_HOST: settings['CSI_MODERN_DOCKER_HOST'],
    DOCKER_CONFIG: settings['CSI_MODERN_DOCKER_CONFIG'],
  });
  add('podman', settings['CSI_PODMAN'], {});
  add('buildah', settings['CSI_BUILDAH'], {});
  return engines;
}

function dockerOfThisMachine(): TestEngine | null {
  const answer = spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], {
    encoding: 'utf8',
    timeout: 5000,
  });
  if (answer.status !== 0 || !/^\d/.test(answer.stdout)) return null;
  return { name: 'docker', program: 'docker', caFile: null, environment: { DOCKER_BUILDKIT: '1' } };
}

function defined(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) result[key] = value;
  return result;
}
