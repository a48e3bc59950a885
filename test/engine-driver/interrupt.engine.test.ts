import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runLabels } from '../../src/engine/leftovers.js';
import { ask, engineTest, type TestEngine } from '../helpers/engine.js';
import { adapter, programCopy, proveClean, request, shows } from '../helpers/proof.js';

const all = ['docker', 'modern', 'podman', 'buildah'] as const;

/** Command lines of this machine that contain a word; empty where there is no /proc. */
async function processesWith(word: string): Promise<readonly string[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter(id => /^\d+$/.test(id));
  const lines = await Promise.all(ids.map(id => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return lines.filter(line => line.includes(word));
}

/** Containers of any kind whose name says that they stand on this base; builders name theirs so. */
async function workingOn(engine: TestEngine, base: string): Promise<readonly string[]> {
  const external = engine.name === 'podman' || engine.name === 'buildah' ? ['--external'] : [];
  const names = (
    await ask(shows(engine), 'ps', '--all', ...external, '--format', '{{.Names}} {{.Image}}')
  ).stdout.split('\n');
  return names.filter(line => line.includes(base));
}

for (const name of all) {
  engineTest(
    `${name}: Ctrl-C in the middle of a build leaves no process, container or image behind`,
    async (t, engine) => {
      const folder = await programCopy(t);
      const mark = `csi-${randomBytes(6).toString('hex')}`;
      const base = `localhost/${mark}:1`;
      await ask(engine, 'tag', 'debian:trixie-slim', base);
      t.teardown(() => ask(engine, 'rmi', base));
      await writeFile(
        path.join(folder, 'Dockerfile'),
        `FROM ${base}\nRUN echo begun && sh -c 'sleep 300; true ${mark}'\n`,
      );

      const controller = new AbortController();
      const change = { contextDir: folder, dockerfile: path.join(folder, 'Dockerfile') };
      let interrupted = 0;
      const proof = proveClean(t, engine, request('serve', change), {
        signal: controller.signal,
        onEvent: event => {
          if (event.type !== 'build' || event.event.type !== 'log' || !event.event.text.includes('begun'))
            return;
          interrupted = Date.now();
          controller.abort(new Error('interrupted'));
        },
      });
      await t.throwsAsync(proof, { message: 'interrupted' });
      t.true(interrupted > 0 && Date.now() - interrupted < 20_000, 'it took too long to clean up');
      t.deepEqual(await workingOn(engine, mark), []);
      t.deepEqual(await processesWith(`true ${mark}`), []);
    },
    name,
  );

  engineTest(
    `${name}: Ctrl-C while the program runs leaves nothing behind`,
    async (t, engine) => {
      const controller = new AbortController();
      const proof = proveClean(t, engine, request('silent'), {
        signal: controller.signal,
        onEvent: event => {
          if (event.type === 'phase' && event.phase === 'run')
            setTimeout(() => controller.abort(new Error('interrupted')), 700);
        },
      });
      await t.throwsAsync(proof, { message: 'interrupted' });
    },
    name,
  );
}

engineTest('an interruption before the start does nothing at all', async (t, engine) => {
  const controller = new AbortController();
  controller.abort(new Error('interrupted'));
  await t.throwsAsync(proveClean(t, engine, request('serve'), { signal: controller.signal }), {
    message: 'interrupted',
  });
});

for (const name of ['docker', 'podman'] as const) {
  engineTest(
    `${name}: what a killed run left is removed by a later one, once it is an hour old`,
    async (t, engine) => {
      const own = await adapter(engine);
      const signal = new AbortController().signal;
      const leave = (container: string, age: number) =>
        own.create(
          {
            image: 'debian:trixie-slim',
            name: container,
            labels: runLabels(container, Date.now() - age),
            user: null,
            restrictions: [],
            port: null,
            arguments: ['true'],
            platform: null,
          },
          signal,
        );
      const id = randomBytes(4).toString('hex');
      t.deepEqual(await leave(`csi-old-${id}`, 61 * 60_000), { ok: true });
      t.deepEqual(await leave(`csi-young-${id}`, 10 * 60_000), { ok: true });
      t.teardown(() => ask(engine, 'rm', '--force', `csi-young-${id}`));
      const { prove } = await import('../../src/prove/prove.js');
      const { systemClock } = await import('../../src/prove/clock.js');
      await prove(request('worker', { expectation: { kind: 'alive' } }), {
        engine: own,
        clock: systemClock,
        onEvent: () => undefined,
        signal,
      });
      const names = (await ask(engine, 'ps', '--all', '--format', '{{.Names}}')).stdout.split('\n');
      t.deepEqual(
        names.filter(line => line.includes(id)),
        [`csi-young-${id}`],
      );
    },
    name,
  );
}
