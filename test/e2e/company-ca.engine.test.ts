import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundlePath } from '../helpers/bundle.js';
import { built } from '../helpers/container.js';
import { engineTest } from '../helpers/engine.js';
import { goFixture } from '../helpers/go-fixtures.js';
import { partsWith } from '../helpers/image-bytes.js';
import { forgetLayers, generate, projectCopy } from '../helpers/run-cli.js';
import { tlsWorld } from '../helpers/tls-world.js';

for (const base of ['slim', 'alpine', 'distroless', 'scratch']) {
  engineTest(
    `--ca-cert with ${base}: the build mounts the company's authority, no layer keeps it`,
    async (t, engine) => {
      const world = await tlsWorld(t);
      const caFile = path.join(world.folder, 'company.pem');
      await writeFile(caFile, `${await readFile(engine.caFile ?? bundlePath, 'utf8')}\n${world.authority}`);
      const project = await projectCopy(t, goFixture('https-client').folder);
      await generate(t, engine, project, ['--base', base, '--ca-cert', caFile]);
      const dockerfile = await readFile(path.join(project, 'Dockerfile'), 'utf8');
      t.true(dockerfile.includes('type=secret,id=ca'), dockerfile);

      await forgetLayers(project);
      const image = await built(t, engine, { context: project, caFile });
      // The second line of the PEM text: long enough to be unlike anything else.
      const mark = world.authority.split('\n')[2] ?? '';
      t.true(mark.length > 40);
      t.deepEqual(
        await partsWith(engine, image.ref, mark, world.folder),
        [],
        'parts of the image with the authority',
      );
      const program = await partsWith(engine, image.ref, 'https-client/main.go', world.folder);
      t.is(program.length, 1, 'the same search finds what is in one layer');
    },
  );
}
