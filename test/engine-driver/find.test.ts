import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { findEngine, noEngineProblem } from '../../src/engine/find.js';
import type { Command, Run } from '../../src/engine/run.js';

const signal = new AbortController().signal;

/** What a client answers: the words of a command, or their beginning, → exit code and output. */
type Answers = Readonly<Record<string, readonly [number, string]>>;

/** A machine with clients of these names on PATH, each answering from its table. */
async function machine(clients: Readonly<Record<string, Answers>>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'csi-find-'));
  for (const name of Object.keys(clients)) {
    await writeFile(path.join(folder, name), '#!/bin/sh\n');
    await chmod(path.join(folder, name), 0o755);
  }
  const asked: Command[] = [];
  const run: Run = async (command, options) => {
    asked.push(command);
    const words = command.arguments.join(' ');
    const table = Object.entries(clients[path.basename(command.file)] ?? {});
    const [code, text] = table.find(([key]) => words === key || words.startsWith(`${key} `))?.[1] ?? [
      1,
      'unknown command',
    ];
    for (const line of text.split('\n')) options.onLine?.(line);
    return { code, stdout: code === 0 ? text : '', tail: text.split('\n'), trouble: '' };
  };
  return {
    asked,
    find: (name: string | null = null) =>
      findEngine({ asked: name, environment: { PATH: folder, X: 'y' }, signal }, { run, now: () => 0 }),
    remove: () => rm(folder, { recursive: true }),
    folder,
  };
}

const works: Answers = {
  create: [0, 'id'],
  start: [0, 'id'],
  wait: [0, '42'],
  'container inspect': [0, '[{"Id":"x","State":{"Running":false,"ExitCode":42}}]'],
  rm: [0, ''],
  rmi: [0, ''],
};
const docker: Answers = {
  ...works,
  '--version': [0, 'Docker version 27.1.0, build abc'],
  version: [0, '{"Server":{"Version":"27.1.0","Arch":"amd64"}}'],
  'buildx version': [0, 'github.com/docker/buildx v0.16.0 abc'],
  info: [0, '[["Backing Filesystem","extfs"]]'],
  'context inspect': [0, 'unix:///var/run/docker.sock'],
  'buildx build': [0, ''],
};
const podman: Answers = {
  ...works,
  '--version': [0, 'podman version 4.3.1'],
  info: [0, '{"host":{"arch":"amd64","security":{"rootless":true}}}'],
  '--log-level=debug build': [0, ''],
};

test('the first that works is taken, and nothing after it is looked at', async t => {
  const { find, asked, remove } = await machine({ docker, podman });
  const choice = await find();
  t.is(choice.engine?.used.title, 'Docker 27.1.0, buildx 0.16.0');
  t.deepEqual(choice.passedOver, []);
  t.false(asked.some(({ file }) => file.endsWith('podman')));
  await remove();
});

const passed: readonly (readonly [string, Answers, RegExp])[] = [
  [
    'a daemon that is not there',
    { ...docker, version: [1, 'Cannot connect to the Docker daemon at unix:///x. Is it running?'] },
    /Cannot connect/,
  ],
  ['a client without buildx', { ...docker, 'buildx version': [1, 'unknown command'] }, /no buildx/],
  [
    'a builder that does not build',
    { ...docker, 'buildx build': [1, 'ERROR: no builder "x" found'] },
    /cannot build: ERROR: no builder/,
  ],
  [
    'an engine that cannot run',
    { ...docker, start: [1, 'Error: OCI runtime error: crun: unknown version'] },
    /cannot run: .*crun/,
  ],
  [
    'a program of that name that is something else',
    { '--version': [0, 'Docker, the window docker 1.5'] },
    /window docker/,
  ],
];

for (const [title, answers, reason] of passed) {
  test(`passed over, with the reason: ${title}`, async t => {
    const { find, remove } = await machine({ docker: answers, podman });
    const choice = await find();
    t.is(choice.engine?.used.title, 'Podman 4.3.1, rootless');
    t.is(choice.passedOver.length, 1);
    t.regex(choice.passedOver[0]?.reason ?? '', reason);
    await remove();
  });
}

test('a client from before buildx builds with the BuildKit inside', async t => {
  const old = {
    ...docker,
    '--version': [0, 'Docker version 20.10.24+dfsg1, build 297e128'],
    'buildx version': [1, 'x'],
    build: [0, ''],
  } satisfies Answers;
  const { find, asked, remove } = await machine({ docker: old });
  t.regex((await find()).engine?.used.title ?? '', /classic BuildKit/);
  t.is(asked.find(({ arguments: words }) => words[0] === 'build')?.environment?.['DOCKER_BUILDKIT'], '1');
  await remove();
});

test('docker that is podman in disguise is treated as podman', async t => {
  const { find, remove } = await machine({ docker: podman });
  t.is((await find()).engine?.used.name, 'podman');
  await remove();
});

test('an engine that can be asked for by path, and only that one is looked at', async t => {
  const { find, asked, folder, remove } = await machine({ docker, 'my-podman': podman });
  const client = path.join(folder, 'my-podman');
  t.is((await find(client)).engine?.used.client, client);
  t.false(asked.some(({ file }) => file.endsWith('docker')));
  await remove();
});

test('an engine that cannot limit memory is used without the limits, and says so', async t => {
  const clients = await machine({ docker });
  const run: Run = async command => {
    const words = command.arguments.join(' ');
    const refused = words.startsWith('create') && words.includes('--memory');
    const [, text] = Object.entries(docker).find(([key]) => words.startsWith(key))?.[1] ?? [1, ''];
    return {
      code: refused ? 125 : 0,
      stdout: text,
      tail: [refused ? 'no cgroup mounted' : text],
      trouble: '',
    };
  };
  const request = { asked: 'docker', environment: { PATH: clients.folder }, signal };
  const { engine } = await findEngine(request, { run, now: () => 0 });
  t.deepEqual(engine?.supports, ['read-only-root', 'no-capabilities', 'no-new-privileges', 'non-root-user']);
  t.deepEqual(engine?.used.limits, ['this engine cannot apply limits: no cgroup mounted']);
  await clients.remove();
});

test('nothing works: every reason is in the sentence, and the exit code is 4', async t => {
  const { find, remove } = await machine({
    podman: { '--version': [0, 'podman version 5'], info: [125, 'Error: no storage'] },
  });
  const choice = await find();
  t.is(choice.engine, null);
  const problem = noEngineProblem(choice, null);
  t.is(problem.exitCode, 4);
  t.regex(problem.message, /docker: not installed.*podman: Error: no storage.*buildah: not installed/);
  await remove();
});

test('the environment given is the one that engines get', async t => {
  const { find, asked, remove } = await machine({ docker });
  await find();
  t.true(asked.every(({ environment }) => environment?.['X'] === 'y'));
  await remove();
});
