import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { findEngine } from '../../src/engine/find.js';
import { runForReal } from '../../src/engine/run.js';
import type { Engine } from '../../src/engine/types.js';
import { systemClock } from '../../src/prove/clock.js';
import { prove } from '../../src/prove/prove.js';
import { ask, engineTest, type TestEngine } from '../helpers/engine.js';
import { request, shows } from '../helpers/proof.js';

const signal = new AbortController().signal;

/** Buildah on a PATH where everything it needs is, but no Podman. */
async function buildahOnly(t: ExecutionContext, engine: TestEngine): Promise<Engine | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'csi-path-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const linked = new Set(['podman', 'docker', 'nerdctl']);
  for (const bin of ['/usr/sbin', '/usr/bin', '/sbin', '/bin']) {
    for (const name of await readdir(bin)) {
      if (linked.has(name)) continue;
      linked.add(name);
      await symlink(path.join(bin, name), path.join(folder, name));
    }
  }
  const environment = { ...process.env, ...engine.environment, PATH: folder };
  return (
    await findEngine({ asked: engine.program, environment, signal }, { run: runForReal, now: Date.now })
  ).engine;
}

engineTest(
  'buildah without podman runs programs by itself, and says what it cannot do',
  async (t, engine) => {
    const own = await buildahOnly(t, engine);
    if (own === null) return t.fail('not found');
    t.regex(own.used.title, /buildah run/);
    t.deepEqual(own.supports, ['no-capabilities', 'non-root-user']);
    t.is(own.used.limits.length, 4, own.used.limits.join('\n'));

    const run = `alone${process.pid}`;
    const proves = (mode: string, change = {}) =>
      prove(request(mode, change), {
        engine: own,
        clock: systemClock,
        onEvent: () => undefined,
        signal,
        run,
      });
    const server = await proves('serve');
    t.true(server.ok, JSON.stringify(server, null, 1));
    t.deepEqual([server.run?.status, server.image?.shell, server.image?.user], [200, null, '65532:65532']);
    t.true((server.image?.bytes ?? 0) > 4e6);
    t.true((server.run?.stopMs ?? 9999) < 3000);

    const tool = await proves('tool', { expectation: { kind: 'exits' } });
    t.true(tool.ok, tool.run?.detail);
    const crash = await proves('crash');
    t.deepEqual([crash.ok, crash.run?.exitCode], [false, 7]);
    const deaf = await proves('deaf');
    t.deepEqual([deaf.ok, deaf.diagnosis[0]?.id], [false, 'H02'], deaf.run?.detail);

    const controller = new AbortController();
    const proof = prove(request('silent'), {
      engine: own,
      clock: systemClock,
      signal: controller.signal,
      run,
      onEvent: event => {
        if (event.type === 'phase' && event.phase === 'run')
          setTimeout(() => controller.abort(new Error('interrupted')), 500);
      },
    });
    await t.throwsAsync(proof, { message: 'interrupted' });
    const left = [
      (await ask(shows(engine), 'ps', '--all', '--external', '--format', '{{.Names}}')).stdout,
      (await ask(engine, 'images', '--format', '{{.Name}}:{{.Tag}}')).stdout,
    ].join('\n');
    t.deepEqual(
      left.split('\n').filter(line => line.includes(run)),
      [],
    );
  },
  'buildah',
);
