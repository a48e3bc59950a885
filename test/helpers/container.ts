import { randomBytes } from 'node:crypto';
import type { ExecutionContext } from 'ava';
import { ask, type EngineAnswer, type TestEngine } from './engine.js';

/** How platform teams start containers: nothing may be written but /tmp, nothing may be gained. */
export const hardened: readonly string[] = [
  '--read-only',
  '--tmpfs=/tmp:mode=1777',
  '--cap-drop=ALL',
  '--security-opt=no-new-privileges',
];

interface BuildInput {
  readonly context: string;
  /** Absolute path; the context's own Dockerfile when left out. */
  readonly dockerfile?: string;
  readonly target?: string;
  /** CA bundle for the build's secret; the engine's own when left out. */
  readonly caFile?: string;
  /** More words for the engine. */
  readonly options?: readonly string[];
}

interface BuiltImage extends EngineAnswer {
  readonly ref: string;
  readonly seconds: number;
}

/** Builds under a name of its own, which is removed when the test ends. */
export async function build(t: ExecutionContext, engine: TestEngine, input: BuildInput): Promise<BuiltImage> {
  const ref = `localhost/csi-test:${randomBytes(6).toString('hex')}`;
  const started = performance.now();
  const caFile = input.caFile ?? engine.caFile;
  const answer = await ask(
    engine,
    'build',
    '--quiet',
    `--tag=${ref}`,
    ...(input.dockerfile === undefined ? [] : [`--file=${input.dockerfile}`]),
    ...(input.target === undefined ? [] : [`--target=${input.target}`]),
    ...(caFile === null ? [] : [`--secret=id=ca,src=${caFile}`]),
    ...(input.options ?? []),
    input.context,
  );
  t.teardown(async () => {
    await ask(engine, 'rmi', '--force', ref);
  });
  return { ...answer, ref, seconds: (performance.now() - started) / 1000 };
}

/** Builds, and fails the test with the build's own words when that does not work. */
export async function built(t: ExecutionContext, engine: TestEngine, input: BuildInput): Promise<BuiltImage> {
  const image = await build(t, engine, input);
  t.is(image.exitCode, 0, `the build failed:\n${lastLines(image.all, 40)}`);
  return image;
}

/** Runs a program that ends by itself. */
export async function runToEnd(
  engine: TestEngine,
  image: string,
  options: readonly string[] = [],
  args: readonly string[] = [],
): Promise<EngineAnswer> {
  return ask(engine, 'run', '--rm', ...options, image, ...args);
}

export interface Container {
  readonly name: string;
  /** Where its port is published on this machine. */
  readonly address: string;
}

/** Starts a program that stays; the container is removed when the test ends. */
export async function start(
  t: ExecutionContext,
  engine: TestEngine,
  image: string,
  port: number | null,
  options: readonly string[] = [],
): Promise<Container> {
  const name = `csi-test-${randomBytes(6).toString('hex')}`;
  const publish = port === null ? [] : [`--publish=127.0.0.1::${port}`];
  t.teardown(async () => {
    await ask(engine, 'rm', '--force', name);
  });
  const answer = await ask(engine, 'run', '--detach', `--name=${name}`, ...publish, ...options, image);
  t.is(answer.exitCode, 0, `the container did not start: ${answer.all}`);
  const address = port === null ? '' : (await ask(engine, 'port', name, `${port}/tcp`)).stdout;
  return { name, address: address.split('\n')[0] ?? '' };
}

/** Everything a container printed. */
export async function logs(engine: TestEngine, container: Container): Promise<string> {
  return (await ask(engine, 'logs', container.name)).all;
}

interface Stopped {
  readonly exitCode: number;
  readonly milliseconds: number;
}

/** `docker stop`, as people do it: SIGTERM, and SIGKILL after ten seconds. */
export async function stop(engine: TestEngine, container: Container): Promise<Stopped> {
  const started = performance.now();
  await ask(engine, 'stop', '--time=10', container.name);
  const milliseconds = performance.now() - started;
  return { exitCode: Number(await inspect(engine, container.name, '{{.State.ExitCode}}')), milliseconds };
}

/** One value that the engine knows of an image or a container. */
export async function inspect(engine: TestEngine, what: string, format: string): Promise<string> {
  return (await ask(engine, 'inspect', `--format=${format}`, what)).stdout.trim();
}

/** Bytes of an image as the engine counts them. */
export async function sizeOf(engine: TestEngine, image: string): Promise<number> {
  return Number(await inspect(engine, image, '{{.Size}}'));
}

export function lastLines(text: string, count: number): string {
  return text.split('\n').slice(-count).join('\n');
}
