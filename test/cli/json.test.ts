import path from 'node:path';
import test from 'ava';
import { runCli } from '../helpers/run-cli.js';
import { helloServer, temporaryProject } from '../helpers/temporary.js';

test('create --json is one document with the keys of the contract', async t => {
  const dir = await temporaryProject(t, helloServer);
  const answer = await runCli([dir, '--json']);
  t.is(answer.exitCode, 0);
  t.is(answer.stderr, '');
  const document: Record<string, unknown> = JSON.parse(answer.stdout);
  for (const key of [
    'schema',
    'command',
    'project',
    'facts',
    'answers',
    'plan',
    'files',
    'warnings',
    'verification',
  ]) {
    t.true(Object.hasOwn(document, key), key);
  }
  t.like(document, {
    command: 'create',
    project: { dir, language: 'go', entry: ['.'], ports: [8080] },
    plan: { libc: 'none', runtime: 'gcr.io/distroless/static-debian13:nonroot' },
    verification: null,
  });
});

test('every fact has id, value, confidence and evidence with file and line', async t => {
  const dir = await temporaryProject(t, helloServer);
  const {
    facts,
  }: { facts: { id: string; state: string; evidence: { file: string; line: number | null }[] }[] } =
    JSON.parse((await runCli([dir, '--json', '--dry-run'])).stdout);
  const ports = facts.find(({ id }) => id === 'ports');
  t.deepEqual(
    ports?.evidence.map(({ file, line }) => `${file}:${line}`),
    ['main.go:6'],
  );
});

const failures: readonly (readonly [string, readonly string[], number, string])[] = [
  ['no such folder', ['nowhere', '--json'], 2, 'no-such-folder'],
  ['an unknown flag', ['--json', '--nonsense'], 2, 'usage'],
  ['a wrong answer', ['--json', '--base', 'ubuntu'], 2, 'invalid-answer'],
  ['an unknown language', ['--json', '--language', 'cobol'], 2, 'unknown-language'],
];
for (const [title, words, exitCode, id] of failures) {
  test(`on failure there is one document too: ${title}`, async t => {
    const dir = await temporaryProject(t, helloServer);
    const [first, ...rest] = words;
    const answer = await runCli(first === 'nowhere' ? [path.join(dir, first), ...rest] : [dir, ...words]);
    t.is(answer.exitCode, exitCode);
    const document: { error: { id: string; message: string; fix: string }; exitCode: number } = JSON.parse(
      answer.stdout,
    );
    t.is(document.exitCode, exitCode);
    t.is(document.error.id, id);
    t.true(document.error.message.length > 0 && document.error.fix.length > 0);
  });
}
