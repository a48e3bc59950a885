import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { built } from '../helpers/container.js';
import { ask, engines, engineTest, type TestEngine } from '../helpers/engine.js';
import { flagsFor, goFixture, goFixtures, type VariantName } from '../helpers/go-fixtures.js';
import { proves } from '../helpers/go-proof.js';
import { generate, projectCopy } from '../helpers/run-cli.js';

// One file for every engine: what the classic engine builds in examples.engine.test.ts, the others build unchanged.

/** One of each kind: nothing to install, modules to download, a C compiler, apk in both stages, files for scratch. */
const sample: readonly (readonly [string, VariantName])[] = [
  ['plain', 'distroless-static'],
  ['gin', 'distroless-static'],
  ['cgo-own', 'distroless-base'],
  ['cgo-own', 'alpine-musl'],
  ['timezone', 'alpine-musl'],
  ['timezone', 'scratch'],
  ['https-client', 'slim'],
];

for (const [name, variant] of sample) {
  for (const engine of ['modern', 'podman'] as const) {
    engineTest(
      `${name} as ${variant} builds and works on ${engine}`,
      (t, used) => buildsAndWorks(t, name, variant, used, used),
      engine,
    );
  }
}

engineTest(
  'cgo-own as alpine-musl builds on buildah, and works',
  async (t, buildah) => {
    // Buildah starts no programs; Podman reads the same image store.
    const podman = engines.get('podman');
    if (podman === undefined) return t.fail('buildah without podman cannot start what it built');
    await buildsAndWorks(t, 'cgo-own', 'alpine-musl', buildah, podman);
  },
  'buildah',
);

for (const fixture of goFixtures().filter(({ expected }) => expected.variants.length > 0)) {
  engineTest(
    `docker build --check has nothing to say of any file for ${fixture.name}`,
    async (t, engine) => {
      const project = await projectCopy(t, fixture.folder, fixture.expected.prepare);
      for (const variant of fixture.expected.variants) {
        await generate(t, engine, project, flagsFor(fixture, variant));
        const answer = await ask(
          engine,
          'build',
          '--check',
          `--file=${path.join(project, 'Dockerfile')}`,
          project,
        );
        t.is(answer.exitCode, 0, `${variant}: ${answer.all}`);
        t.true(answer.all.includes('no warnings found'), `${variant}: ${answer.all}`);
      }
    },
    'modern',
  );
}

async function buildsAndWorks(
  t: ExecutionContext,
  name: string,
  variant: VariantName,
  builder: TestEngine,
  runner: TestEngine,
): Promise<void> {
  const fixture = goFixture(name);
  const project = await projectCopy(t, fixture.folder, fixture.expected.prepare);
  await generate(t, builder, project, flagsFor(fixture, variant));
  const image = await built(t, builder, { context: project });
  await proves(t, runner, image.ref, fixture.expected);
  t.log(`built in ${image.seconds.toFixed(1)} s`);
}
