import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Verification } from '../../src/domain/verification.js';
import { engineTest } from '../helpers/engine.js';
import { programCopy, proveClean, request } from '../helpers/proof.js';

const all = ['docker', 'modern', 'podman', 'buildah'] as const;
const two = ['docker', 'podman'] as const;

for (const name of all) {
  engineTest(
    `${name}: a static server is built, answers, stops, bears everything, and nothing is left`,
    async (t, engine) => {
      const verification = await proveClean(t, engine, request('serve', { randomUser: true }));
      const { image, run, hardening, build } = verification;
      t.true(verification.ok, JSON.stringify(verification, null, 1));
      t.true(build?.ok);
      t.deepEqual([run?.kind, run?.status, run?.ok], ['http', 200, true]);
      t.true((run?.startMs ?? -1) >= 0 && (run?.startMs ?? 9999) < 4000, `${run?.startMs}`);
      t.true((run?.stopMs ?? 9999) < 3000, `${run?.stopMs}`);
      t.deepEqual(hardening?.dropped, []);
      t.true(hardening?.randomUser?.ok);
      t.deepEqual([image?.user, image?.shell, image?.stopSignal], ['65532:65532', null, 'SIGTERM']);
      t.deepEqual([image?.entrypoint, image?.ports], [['/program'], [8080]]);
      t.true((image?.bytes ?? 0) > 4e6 && (image?.bytes ?? 1e9) < 20e6, `${image?.bytes}`);
      t.true(verification.imageChecks.every(check => check.ok));
    },
    name,
  );
}

for (const name of two) {
  engineTest(
    `${name}: a program that writes below its root runs, with a note that names the path`,
    async (t, engine) => {
      const { ok, hardening } = await proveClean(t, engine, request('writes'));
      t.true(ok);
      t.deepEqual(hardening?.dropped, [{ id: 'read-only-root', reason: 'it writes to /data/state.txt' }]);
      t.false(hardening?.applied.includes('read-only-root'));
    },
    name,
  );

  engineTest(
    `${name}: a program that ignores the stop signal fails, though it answers`,
    async (t, engine) => {
      const { ok, run, diagnosis } = await proveClean(t, engine, request('deaf'));
      t.false(ok);
      t.is(run?.status, 200);
      t.regex(run?.detail ?? '', /ignored the stop signal/);
      t.true((run?.stopMs ?? 0) >= 3000);
      t.deepEqual(
        diagnosis.map(({ id }) => id),
        ['H02'],
      );
    },
    name,
  );

  engineTest(
    `${name}: a program that crashes shows its exit code and what it said, without its colours`,
    async (t, engine) => {
      const { ok, run } = await proveClean(t, engine, request('crash'));
      t.false(ok);
      t.is(run?.exitCode, 7);
      t.deepEqual(run?.log, ['mode crash', 'no configuration']);
    },
    name,
  );

  engineTest(
    `${name}: a port that never opens`,
    async (t, engine) => {
      const { ok, run, diagnosis } = await proveClean(t, engine, request('silent'));
      t.false(ok);
      t.is(run?.startMs, null);
      t.deepEqual(
        diagnosis.map(({ id }) => id),
        ['no-answer'],
      );
    },
    name,
  );

  engineTest(
    `${name}: a worker that stays alive, and a tool that ends with 0`,
    async (t, engine) => {
      const worker = await proveClean(t, engine, request('worker', { expectation: { kind: 'alive' } }));
      t.deepEqual([worker.ok, worker.run?.kind], [true, 'alive']);
      const tool = await proveClean(t, engine, request('tool', { expectation: { kind: 'exits' } }));
      t.deepEqual([tool.ok, tool.run?.kind, tool.run?.stopMs], [true, 'exits', null]);
      t.regex(tool.run?.detail ?? '', /asked with version/);
    },
    name,
  );

  engineTest(
    `${name}: a command that is given decides`,
    async (t, engine) => {
      const right = await proveClean(t, engine, request('tool', { command: ['version'] }));
      t.deepEqual([right.ok, right.run?.kind], [true, 'command']);
      const wrong = await proveClean(t, engine, request('tool', { command: ['nonsense'] }));
      t.deepEqual([wrong.ok, wrong.run?.exitCode], [false, 4]);
    },
    name,
  );
}

engineTest(
  'docker: where the program listens instead is told (needs the rights to look)',
  async (t, engine) => {
    const loopback = await proveClean(t, engine, request('loopback'));
    const other = await proveClean(t, engine, request('other-port'));
    const ids = [loopback, other].map(({ diagnosis }) => diagnosis[0]?.id);
    if (process.getuid?.() === 0) t.deepEqual(ids, ['loopback-only', 'other-port']);
    else t.deepEqual(ids, ['no-answer', 'no-answer']);
  },
);

engineTest('docker: a Dockerfile that nobody planned is judged by its EXPOSE', async (t, engine) => {
  const { ok, run } = await proveClean(t, engine, request('serve', { expectation: null }));
  t.deepEqual([ok, run?.kind, run?.status], [true, 'http', 200]);
});

const failures: readonly (readonly [string, string, (verification: Verification) => unknown, RegExp])[] = [
  [
    'a step that fails',
    'FROM debian:trixie-slim\nRUN echo before && echo "no such thing" && exit 5\n',
    ({ build }) => build?.failedStep,
    /exit 5/,
  ],
  [
    'a file that is not there',
    'FROM debian:trixie-slim\nCOPY not-there.txt /\n',
    ({ diagnosis }) => diagnosis.map(({ id }) => id),
    /B05/,
  ],
  [
    'a word that is no instruction',
    'FROM debian:trixie-slim\nNONSENSE x\n',
    ({ build }) => build?.log.join('\n'),
    /nonsense/i,
  ],
];

for (const name of all) {
  engineTest(
    `${name}: a build that fails is told with its step, its log and what is known of it`,
    async (t, engine) => {
      for (const [title, text, told, expected] of failures) {
        const folder = await programCopy(t);
        await writeFile(path.join(folder, 'Dockerfile'), text);
        const change = { contextDir: folder, dockerfile: path.join(folder, 'Dockerfile') };
        const verification = await proveClean(t, engine, request('serve', change));
        t.deepEqual([verification.ok, verification.build?.ok, verification.run], [false, false, null], title);
        t.regex(String(told(verification)), expected, title);
        t.true((verification.build?.log.length ?? 0) > 0, title);
      }
    },
    name,
  );

  engineTest(
    `${name}: a secret reaches the build, the Dockerfile may lie outside the context`,
    async (t, engine) => {
      const folder = await programCopy(t);
      const context = path.join(folder, 'context');
      await mkdir(context);
      const secret = randomBytes(12).toString('hex');
      await writeFile(path.join(folder, 'token'), secret);
      // The step's result depends on the secret, so that no cache of an earlier run can answer for it.
      await writeFile(
        path.join(folder, 'Dockerfile'),
        [
          'FROM debian:trixie-slim',
          `ARG RUN`,
          'RUN --mount=type=secret,id=token,target=/tmp/token echo $RUN && grep -q "^[0-9a-f]*$" /tmp/token && test -s /tmp/token',
          'USER 65532:65532',
          'ENTRYPOINT ["/bin/true"]',
        ].join('\n'),
      );
      const { ok, run } = await proveClean(
        t,
        engine,
        request('serve', {
          contextDir: context,
          dockerfile: path.join(folder, 'Dockerfile'),
          buildArgs: [{ name: 'RUN', value: secret.slice(0, 8) }],
          secrets: [{ id: 'token', file: path.join(folder, 'token') }],
          expectation: { kind: 'exits' },
        }),
      );
      t.true(ok, JSON.stringify(run));
    },
    name,
  );
}
