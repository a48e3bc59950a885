import { build, built, lastLines } from '../helpers/container.js';
import { engineTest } from '../helpers/engine.js';
import { type ExpectedRun, flagsFor, goFixture, goFixtures, variants } from '../helpers/go-fixtures.js';
import { proves } from '../helpers/go-proof.js';
import { forgetLayers, generate, projectCopy, shippedBase } from '../helpers/run-cli.js';

for (const fixture of goFixtures()) {
  for (const variant of fixture.expected.variants) {
    engineTest(`${fixture.name} works as ${variant}`, async (t, engine) => {
      const project = await projectCopy(t, fixture.folder, fixture.expected.prepare);
      await generate(t, engine, project, flagsFor(fixture, variant));
      t.regex(await shippedBase(project), variants[variant].runtime);
      const image = await build(t, engine, { context: project });
      const lacking =
        fixture.expected.standInLacks?.includes(variant) && /\S+: not in this stand-in/.exec(image.all);
      if (lacking) {
        t.log(`built as far as ${lacking[0]}`);
        t.pass();
        return;
      }
      t.is(image.exitCode, 0, `the build failed:\n${lastLines(image.all, 40)}`);
      await proves(t, engine, image.ref, fixture.expected);
      t.log(`built in ${image.seconds.toFixed(1)} s`);
    });
  }
}

engineTest('cmd-three with three entries: each program is a target of one file', async (t, engine) => {
  const { folder, expected } = goFixture('cmd-three');
  const project = await projectCopy(t, folder);
  const entries = ['cmd/api', 'cmd/worker', 'cmd/migrate'];
  await generate(
    t,
    engine,
    project,
    entries.flatMap(entry => ['--entry', entry]),
  );
  const runs: readonly (readonly [string, ExpectedRun])[] = [
    ['api', expected.run],
    ['worker', { alive: { log: 'items: 2' } }],
    ['migrate', { exits: { args: ['-dry-run'], stdout: 'migrated to version 3, dry run: true' } }],
  ];
  for (const [target, run] of runs) {
    const image = await built(t, engine, { context: project, target });
    await proves(t, engine, image.ref, { ...expected, run });
  }
  const unnamed = await built(t, engine, { context: project });
  await proves(t, engine, unnamed.ref, expected);
});

engineTest('vendored builds without a network', async (t, engine) => {
  const { folder, expected } = goFixture('vendored');
  const project = await projectCopy(t, folder);
  await generate(t, engine, project, ['--base', 'scratch']);
  await forgetLayers(project);
  const image = await built(t, engine, { context: project, options: ['--network=none'] });
  await proves(t, engine, image.ref, expected);
});
