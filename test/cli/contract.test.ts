import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import { runCli } from '../helpers/run-cli.js';
import { helloServer, temporaryProject } from '../helpers/temporary.js';

test('create --yes writes three files, talks on stderr and leaves stdout empty', async t => {
  const dir = await temporaryProject(t, helloServer);
  const answer = await runCli([dir, '--yes']);
  t.is(answer.exitCode, 0);
  t.is(answer.stdout, '');
  t.regex(answer.stderr, /wrote Dockerfile/);
  t.deepEqual((await readdir(dir)).sort(), [
    '.dockerignore',
    'Dockerfile',
    'go.mod',
    'main.go',
    'slim-image.json',
  ]);
});

test('create is the default command: with its name the result is the same', async t => {
  const dir = await temporaryProject(t, helloServer);
  const named = await runCli(['create', dir, '--yes', '--output', '-']);
  const unnamed = await runCli([dir, '--yes', '--output', '-']);
  t.is(named.stdout, unnamed.stdout);
  t.regex(named.stdout, /^# Written by create-slim-image/);
});

test('--output - prints the Dockerfile and writes nothing', async t => {
  const dir = await temporaryProject(t, helloServer);
  const answer = await runCli([dir, '--output', '-']);
  t.is(answer.exitCode, 0);
  t.regex(answer.stdout, /^FROM gcr\.io\/distroless\/static-debian13:nonroot AS /m);
  t.deepEqual((await readdir(dir)).sort(), ['go.mod', 'main.go']);
});

test('--dry-run writes nothing and says what it would write', async t => {
  const dir = await temporaryProject(t, helloServer);
  const answer = await runCli([dir, '--dry-run', '--yes']);
  t.is(answer.exitCode, 0);
  t.regex(answer.stderr, /write Dockerfile/);
  t.deepEqual((await readdir(dir)).sort(), ['go.mod', 'main.go']);
});

test('--diff --dry-run shows a unified diff to what is there', async t => {
  const dir = await temporaryProject(t, helloServer);
  await runCli([dir, '--yes']);
  const answer = await runCli([dir, '--yes', '--dry-run', '--diff', '--base', 'alpine']);
  t.regex(answer.stdout, /^--- a\/Dockerfile$/m);
  t.regex(answer.stdout, /^\+FROM alpine:/m);
});

test('--no-record leaves slim-image.json out', async t => {
  const dir = await temporaryProject(t, helloServer);
  await runCli([dir, '--yes', '--no-record']);
  t.false((await readdir(dir)).includes('slim-image.json'));
});

test('a second run changes nothing; the same Dockerfile with another answer is replaced silently', async t => {
  const dir = await temporaryProject(t, helloServer);
  await runCli([dir, '--yes']);
  const first = await readFile(path.join(dir, 'Dockerfile'), 'utf8');
  t.is((await runCli([dir, '--yes'])).exitCode, 0);
  t.is(await readFile(path.join(dir, 'Dockerfile'), 'utf8'), first);
  t.is((await runCli([dir, '--yes', '--base', 'slim'])).exitCode, 0);
  t.regex(await readFile(path.join(dir, 'Dockerfile'), 'utf8'), /FROM debian:trixie-slim/);
});

test('what a person said is recorded and holds for the next run; what was detected is not recorded', async t => {
  const dir = await temporaryProject(t, helloServer);
  await runCli([dir, '--yes', '--base', 'slim']);
  const record: unknown = JSON.parse(await readFile(path.join(dir, 'slim-image.json'), 'utf8'));
  t.like(record, { tool: 'create-slim-image', answers: { base: ['slim'] } });
  await runCli([dir, '--yes']);
  t.regex(await readFile(path.join(dir, 'Dockerfile'), 'utf8'), /FROM debian:trixie-slim/);
});

for (const [title, content] of [
  ['somebody else wrote', 'FROM scratch\n'],
  ['was edited by hand', null],
] as const) {
  test(`a Dockerfile that ${title} is not overwritten: exit 5, nothing written; --force replaces it`, async t => {
    const dir = await temporaryProject(t, helloServer);
    const file = path.join(dir, 'Dockerfile');
    if (content === null) {
      await runCli([dir, '--yes', '--no-record']);
      await writeFile(file, `${await readFile(file, 'utf8')}# by hand\n`);
    } else await writeFile(file, content);
    const before = await readFile(file, 'utf8');
    const answer = await runCli([dir, '--yes']);
    t.is(answer.exitCode, 5);
    t.is(await readFile(file, 'utf8'), before);
    t.false((await readdir(dir)).includes('slim-image.json'));
    t.is((await runCli([dir, '--yes', '--force'])).exitCode, 0);
    t.not(await readFile(file, 'utf8'), before);
  });
}

test('a person’s own .dockerignore is kept, and a pattern in it that hides what the build needs is a warning', async t => {
  const dir = await temporaryProject(t, { ...helloServer, '.dockerignore': '*.mod\n' });
  const answer = await runCli([dir, '--yes', '--json']);
  t.is(answer.exitCode, 0);
  t.is(await readFile(path.join(dir, '.dockerignore'), 'utf8'), '*.mod\n');
  const document: { warnings: { id: string }[] } = JSON.parse(answer.stdout);
  t.true(document.warnings.some(({ id }) => id === 'dockerignore-hides'));
});

test('environment variables are flags: CREATE_SLIM_IMAGE_BASE; a flag goes over them', async t => {
  const dir = await temporaryProject(t, helloServer);
  const env = { CREATE_SLIM_IMAGE_BASE: 'slim', CREATE_SLIM_IMAGE_PORT: '9000,9001' };
  const answer = await runCli([dir, '--output', '-'], env);
  t.regex(answer.stdout, /FROM debian:trixie-slim/);
  t.regex(answer.stdout, /EXPOSE 9000\nEXPOSE 9001/);
  t.regex((await runCli([dir, '--output', '-', '--base', 'alpine'], env)).stdout, /FROM alpine:/);
});

test('config: a default is kept, applies, and is forgotten; a wrong one is refused', async t => {
  const dir = await temporaryProject(t, helloServer);
  const home = await temporaryProject(t, {});
  const env = { CREATE_SLIM_IMAGE_CONFIG_DIR: home };
  t.is((await runCli(['config', 'set', 'priority', 'compatible'], env)).exitCode, 0);
  t.is((await runCli(['config', 'get', 'priority'], env)).stdout, 'compatible');
  t.regex((await runCli([dir, '--output', '-'], env)).stdout, /FROM debian:trixie-slim/);
  t.is((await runCli(['config', 'set', 'priority', 'tiny'], env)).exitCode, 2);
  t.is((await runCli(['config', 'reset'], env)).exitCode, 0);
  t.regex((await runCli([dir, '--output', '-'], env)).stdout, /distroless\/static/);
  t.is((await runCli(['config', 'path'], env)).stdout, path.join(home, 'config.json'));
});

test('--help names every command and exits with 0; --version prints the version alone', async t => {
  const help = await runCli(['--help']);
  t.is(help.exitCode, 0);
  for (const word of ['create', 'verify', 'config']) t.true(help.stdout.includes(word));
  const version = await runCli(['--version']);
  t.regex(version.stdout, /^\d+\.\d+\.\d+$/);
});
