import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { built, hardened, inspect, runToEnd, start, stop } from '../helpers/container.js';
import { engineTest, type TestEngine } from '../helpers/engine.js';
import { type GoFixture, goFixture } from '../helpers/go-fixtures.js';
import { proves } from '../helpers/go-proof.js';
import { runAsNonRootVerdict } from '../helpers/kubelet.js';
import { fixture } from '../helpers/repo.js';
import { generate, projectCopy, runCli } from '../helpers/run-cli.js';
import { tlsWorld, trustTheWorld } from '../helpers/tls-world.js';
import { firstAnswer } from '../helpers/wait.js';

// Each classic twice: the Dockerfile as people write it, failing in the words they then search for; and the generated
// file for the same program, which does not. test/fixtures/failures has the Dockerfiles and a table of the words.

engineTest(
  'a: a default Go binary does not start on Alpine, the generated Alpine image does',
  async (t, engine) => {
    const image = await naive(t, engine, 'a-loader-missing/naive', 'plain');
    const answer = await runToEnd(engine, image);
    t.not(answer.exitCode, 0);
    t.true(answer.all.includes('exec /app/server: no such file or directory'), answer.all);

    await provesGenerated(t, engine, 'plain', ['--base', 'alpine']);
  },
);

for (const shim of ['libc6-compat', 'gcompat']) {
  engineTest(`b: mallopt is not found on Alpine with ${shim}`, async (t, engine) => {
    const image = await naive(t, engine, `b-symbol-missing/${shim}`, 'mallopt');
    const answer = await runToEnd(engine, image);
    t.is(answer.exitCode, 127);
    t.true(answer.all.includes('Error relocating /app/server: mallopt: symbol not found'), answer.all);
  });
}

engineTest(
  'b: the generated image for mallopt runs on glibc, and Alpine is refused by that name',
  async (t, engine) => {
    for (const libc of ['gcompat', 'musl']) {
      const project = await projectCopy(t, goFixture('mallopt').folder);
      const refused = await runCli([project, '--yes', '--base', 'alpine', '--alpine-libc', libc]);
      t.is(refused.exitCode, 2);
      t.true(refused.stderr.includes('mallopt'), refused.stderr);
    }
    await provesGenerated(t, engine, 'mallopt', []);
  },
);

engineTest(
  'c: HTTPS fails on slim without certificates, and works in the generated slim image',
  async (t, engine) => {
    const image = await naive(t, engine, 'c-no-certificates/naive', 'https-client');
    const world = await tlsWorld(t);
    const trust = await trustTheWorld(engine, image, world);
    t.deepEqual(trust, [], 'debian slim has no bundle that could be replaced');
    const answer = await runToEnd(engine, image, ['--network=host', `--env=TARGET=${world.target}`]);
    t.is(answer.exitCode, 1);
    t.true(answer.all.includes('x509: certificate signed by unknown authority'), answer.all);

    await provesGenerated(t, engine, 'https-client', ['--base', 'slim']);
  },
);

engineTest(
  'd: a binary from Debian 13 does not run on Debian 12, builder and runtime are one release here',
  async (t, engine) => {
    const program = fixture('failures', 'd-newer-glibc');
    const image = await built(t, engine, {
      context: program,
      dockerfile: path.join(program, 'naive.Dockerfile'),
    });
    const answer = await runToEnd(engine, image.ref);
    t.is(answer.exitCode, 1);
    t.regex(answer.all, /version `GLIBC_2\.38' not found \(required by \/app\/server\)/);

    for (const base of ['slim', 'distroless']) {
      const project = await projectCopy(t, program);
      await generate(t, engine, project, ['--base', base]);
      const right = await runToEnd(engine, (await built(t, engine, { context: project })).ref, hardened);
      t.is(right.exitCode, 0, right.all);
      t.is(right.stdout.trim(), 'parsed 42');
    }
  },
);

for (const base of ['alpine', 'scratch']) {
  engineTest(`f: ${base} knows no time zone, the generated ${base} image does`, async (t, engine) => {
    const image = await naive(t, engine, `f-unknown-zone/${base}`, 'timezone');
    const answer = await runToEnd(engine, image);
    t.is(answer.exitCode, 1);
    t.true(answer.all.includes('unknown time zone Asia/Tokyo'), answer.all);

    await provesGenerated(t, engine, 'timezone', ['--base', base]);
  });
}

engineTest(
  'g: the kubelet refuses a user by name under runAsNonRoot, and starts the generated image',
  async (t, engine) => {
    const image = await naive(t, engine, 'g-named-user/naive', 'plain');
    t.is(
      runAsNonRootVerdict(await inspect(engine, image, '{{.Config.User}}')),
      'container has runAsNonRoot and image has non-numeric user (app), cannot verify user is non-root',
    );

    for (const base of ['slim', 'alpine', 'distroless', 'scratch']) {
      const ref = await generated(t, engine, goFixture('plain'), ['--base', base]);
      t.is(runAsNonRootVerdict(await inspect(engine, ref, '{{.Config.User}}')), null, base);
    }
  },
);

engineTest(
  'h: a shell-form CMD sits out SIGTERM and is killed, the generated image stops at once',
  async (t, engine) => {
    const image = await naive(t, engine, 'h-shell-form/naive', 'plain');
    const container = await start(t, engine, image, 8080);
    t.is(await firstAnswer(`http://${container.address}/`), 'hello from plain\n');
    const stopped = await stop(engine, container);
    t.is(stopped.exitCode, 137, 'killed');
    t.true(stopped.milliseconds >= 9_500, `only after ${Math.round(stopped.milliseconds)} ms`);

    const right = await start(t, engine, await generated(t, engine, goFixture('plain'), []), 8080, hardened);
    t.is(await firstAnswer(`http://${right.address}/`), 'hello from plain\n');
    const ended = await stop(engine, right);
    t.is(ended.exitCode, 0);
    t.true(ended.milliseconds < 2_000, `took ${Math.round(ended.milliseconds)} ms`);
  },
);

async function naive(
  t: ExecutionContext,
  engine: TestEngine,
  file: string,
  program: string,
): Promise<string> {
  const dockerfile = fixture('failures', `${file}.Dockerfile`);
  return (await built(t, engine, { context: goFixture(program).folder, dockerfile })).ref;
}

async function provesGenerated(
  t: ExecutionContext,
  engine: TestEngine,
  program: string,
  flags: readonly string[],
): Promise<void> {
  const project = goFixture(program);
  await proves(t, engine, await generated(t, engine, project, flags), project.expected);
}

async function generated(
  t: ExecutionContext,
  engine: TestEngine,
  { folder }: GoFixture,
  flags: readonly string[],
): Promise<string> {
  const project = await projectCopy(t, folder);
  await generate(t, engine, project, flags);
  return (await built(t, engine, { context: project })).ref;
}
