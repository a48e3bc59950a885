import type { ExecutionContext } from 'ava';
import { type Container, hardened, inspect, logs, runToEnd, start, stop } from './container.js';
import type { TestEngine } from './engine.js';
import type { Expected } from './go-fixtures.js';
import { tlsWorld, trustTheWorld } from './tls-world.js';
import { firstAnswer, until } from './wait.js';

/** Runs an image under hardened settings and sees that it does what its project is for, then that it stops at once. */
export async function proves(
  t: ExecutionContext,
  engine: TestEngine,
  image: string,
  expected: Expected,
): Promise<void> {
  const user = await inspect(engine, image, '{{.Config.User}}');
  t.regex(user, /^[1-9]\d*(?::\d+)?$/, 'the user is a number and not root');
  const { run } = expected;
  if ('http' in run) return answersHttp(t, engine, image, expected.ports[0] ?? 8080, run.http);
  if ('alive' in run) return staysAlive(t, engine, image, run.alive.log);
  if ('https' in run) return callsHttps(t, engine, image, run.https);
  const answer = await runToEnd(engine, image, hardened, run.exits.args);
  t.is(answer.exitCode, 0, answer.all);
  t.true(answer.stdout.includes(run.exits.stdout), answer.all);
}

async function answersHttp(
  t: ExecutionContext,
  engine: TestEngine,
  image: string,
  port: number,
  http: { readonly path: string; readonly expect: string },
): Promise<void> {
  const container = await start(t, engine, image, port, hardened);
  const body = await firstAnswer(`http://${container.address}${http.path}`);
  t.true(
    body?.includes(http.expect),
    `${body ?? 'no answer'}\n${body === null ? await logs(engine, container) : ''}`,
  );
  await stopsAtOnce(t, engine, container);
}

async function staysAlive(
  t: ExecutionContext,
  engine: TestEngine,
  image: string,
  log: string,
): Promise<void> {
  const container = await start(t, engine, image, null, hardened);
  const seen = await until(async () => ((await logs(engine, container)).includes(log) ? true : null), 10_000);
  t.true(seen, await logs(engine, container));
  t.is(await inspect(engine, container.name, '{{.State.Running}}'), 'true', await logs(engine, container));
  await stopsAtOnce(t, engine, container);
}

async function callsHttps(
  t: ExecutionContext,
  engine: TestEngine,
  image: string,
  https: { readonly env: string; readonly stdout: string },
): Promise<void> {
  const world = await tlsWorld(t);
  const trust = await trustTheWorld(engine, image, world);
  const options = ['--network=host', `--env=${https.env}=${world.target}`, ...trust];
  const answer = await runToEnd(engine, image, [...hardened, ...options]);
  t.is(answer.exitCode, 0, answer.all);
  t.true(answer.stdout.includes(https.stdout), answer.all);
}

/** 0: it caught the signal · 2: Go's runtime, as process 1, after a signal nobody caught · 143: ended by it. */
const endedBySignal = new Set([0, 2, 143]);

async function stopsAtOnce(t: ExecutionContext, engine: TestEngine, container: Container): Promise<void> {
  const stopped = await stop(engine, container);
  t.true(endedBySignal.has(stopped.exitCode), `exit code ${stopped.exitCode} after SIGTERM`);
  t.true(stopped.milliseconds < 5_000, `took ${Math.round(stopped.milliseconds)} ms to stop`);
}
