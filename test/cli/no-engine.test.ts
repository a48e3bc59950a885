import { spawn } from 'node:child_process';
import { chmod, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import { repoRoot } from '../helpers/repo.js';
import { runCli } from '../helpers/run-cli.js';
import { helloServer, temporaryProject } from '../helpers/temporary.js';

/** A machine without any engine. */
const bare = { PATH: '/nonexistent' } as const;

test.serial(
  'create --verify without an engine: the files are written, exit 4, and the sentence says both',
  async t => {
    const dir = await temporaryProject(t, helloServer);
    const answer = await runCli([dir, '--yes', '--verify'], bare);
    t.is(answer.exitCode, 4);
    t.regex(answer.stderr, /wrote Dockerfile/);
    t.regex(
      answer.stderr,
      /create-slim-image: No container engine works on this machine \(.*\)\. The files are written; nothing was proved\.\n {2}Start /,
    );
    t.true((await readdir(dir)).includes('Dockerfile'));
  },
);

test.serial('create --verify --json without an engine: one document, the failure', async t => {
  const dir = await temporaryProject(t, helloServer);
  const answer = await runCli([dir, '--json', '--verify'], bare);
  t.is(answer.exitCode, 4);
  t.like(JSON.parse(answer.stdout), { command: 'create', exitCode: 4, error: { id: 'no-engine' } });
  t.true((await readdir(dir)).includes('Dockerfile'));
});

test.serial(
  'create --output - --verify without an engine: the Dockerfile is printed all the same',
  async t => {
    const dir = await temporaryProject(t, helloServer);
    const answer = await runCli([dir, '--output', '-', '--verify'], bare);
    t.is(answer.exitCode, 4);
    t.regex(answer.stdout, /^FROM /m);
    t.regex(answer.stderr, /Nothing was proved\./);
    t.deepEqual((await readdir(dir)).sort(), ['go.mod', 'main.go']);
  },
);

test.serial('verify without an engine checks the text: exit 0 when it is good, 1 when it is not', async t => {
  const dir = await temporaryProject(t, helloServer);
  await runCli([dir, '--yes']);
  const good = await runCli(['verify', dir], bare);
  t.is(good.exitCode, 0, good.stderr);
  t.regex(good.stderr, /No container engine works on this machine/);
  const bad = await temporaryProject(t, { Dockerfile: 'FROM scratch\nCMD nothing\n' });
  const answer = await runCli(['verify', bad, '--json'], bare);
  const document: { ok: boolean; checks: { severity: string }[] } = JSON.parse(answer.stdout);
  t.is(document.ok, !document.checks.some(({ severity }) => severity === 'error'));
  t.is(answer.exitCode, document.ok ? 0 : 1);
});

test.serial(
  'an engine that was named and is not there is exit 4, whatever else could be checked',
  async t => {
    const dir = await temporaryProject(t, { Dockerfile: 'FROM scratch\n' });
    const answer = await runCli(['verify', dir, '--engine', 'nosuch']);
    t.is(answer.exitCode, 4);
    t.regex(answer.stderr, /The engine "nosuch" cannot be used \(nosuch: not installed\)\./);
  },
);

test.serial('verify of what is not there', async t => {
  const dir = await temporaryProject(t, { 'sub/x': '' });
  for (const [file, says] of [
    ['Dockerfile', 'There is no Dockerfile to verify.'],
    ['sub', 'sub is not a file.'],
    ['sub/Dockerfile', 'There is no sub/Dockerfile to verify.'],
  ] as const) {
    const answer = await runCli(['verify', dir, '--file', file], bare);
    t.is(answer.exitCode, 2);
    t.true(answer.stderr.includes(says), answer.stderr);
  }
});

for (const [title, words, json] of [
  ['verify', ['verify'], false],
  ['verify --json', ['verify', '--json'], true],
  ['create --verify', ['create', '--yes', '--verify', '--force'], false],
] as const) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test.serial(`${title}, ${signal} while the engine is silent: exit 130`, async t => {
      const bin = await temporaryProject(t, { docker: '#!/bin/sh\necho > "$0.called"\nexec sleep 60\n' });
      await chmod(path.join(bin, 'docker'), 0o755);
      const dir = await temporaryProject(t, { ...helloServer, Dockerfile: 'FROM scratch\n' });
      const program = path.join(repoRoot(), 'bin/create-slim-image.js');
      const [command = '', ...flags] = words;
      const child = spawn(process.execPath, [program, command, dir, ...flags], {
        env: { PATH: `${bin}:/usr/bin:/bin`, HOME: bin },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let printed = '';
      child.stdout.on('data', data => {
        printed += String(data);
      });
      const ended = new Promise<number | null>(resolve => {
        child.once('exit', resolve);
      });
      await called(path.join(bin, 'docker.called'));
      child.kill(signal);
      t.is(await ended, 130);
      if (json) t.like(JSON.parse(printed), { exitCode: 130, error: { id: 'interrupted' } });
      else t.is(printed, '');
    });
  }
}

/** Waits until the engine was called: then the program is in the middle of its work. */
async function called(file: string): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) {
    const there = await readFile(file).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise(resolve => {
      setTimeout(resolve, 10);
    });
  }
  throw new Error('the engine was never called');
}
