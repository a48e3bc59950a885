import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { type Refusal, refusalTest } from '../helpers/refusal.js';
import { runCli } from '../helpers/run-cli.js';
import { helloServer, temporaryProject } from '../helpers/temporary.js';

const name = 'slim-image.json';
const ours = (rest: object): string => JSON.stringify({ tool: 'create-slim-image', ...rest });

const rows: readonly (readonly [title: string, content: string, says: string])[] = [
  ['broken off', '{"tool": "create-slim-image",', 'slim-image.json is not valid JSON.'],
  ['empty', '', 'slim-image.json is empty or far too large.'],
  ['a number for an answer', ours({ answers: { base: [3], port: 3 } }), 'slim-image.json: answers.'],
  [
    'an object for an answer',
    ours({ answers: { base: [{ a: 1 }] } }),
    'answers.base is not a list of words.',
  ],
  ['an empty answer', ours({ answers: { base: [] } }), 'answers.base is not a list of words.'],
  ['no such base', ours({ answers: { base: ['ubuntu'] } }), 'slim-image.json: answers.base is "ubuntu".'],
  ['no such port', ours({ answers: { port: ['99999'] } }), 'slim-image.json: answers.port is "99999".'],
  [
    'escape sequences for an answer',
    ours({ answers: { base: ['\u001b[31mx\n\u202e'] } }),
    String.raw`slim-image.json: answers.base is "\u001b[31mx\n`,
  ],
];
for (const [title, content, says] of rows) {
  refusalTest({ title: `a record with ${title}`, files: { [name]: content }, says, fix: /Mend it|Give / });
}

const places: readonly Refusal[] = [
  {
    title: 'a record of 200 MB',
    files: { [name]: '{}' },
    prepare: project => truncateSync(path.join(project, name), 200 * 1024 * 1024),
    says: 'slim-image.json is empty or far too large.',
  },
  {
    title: 'a record that is a folder',
    prepare: project => mkdirSync(path.join(project, name)),
    says: 'slim-image.json is a folder.',
  },
  {
    title: 'a record that is a link out of the folder',
    prepare: project => symlinkSync('/etc/passwd', path.join(project, name)),
    says: 'slim-image.json is not a regular file.',
  },
  {
    title: 'somebody else’s slim-image.json',
    files: { [name]: '{"a": 1}\n' },
    exitCode: 5,
    says: `${name} is there already`,
  },
];
for (const row of places) refusalTest(row);

test.serial('keys of every object’s prototype mean nothing in a record', async t => {
  const content = `{"tool":"create-slim-image","__proto__":{"dryRun":true},
    "answers":{"__proto__":{"base":["slim"]},"constructor":["x"],"toString":["y"]},
    "set":{"__proto__":{"x":1},"toString":"z"}}`;
  const dir = await temporaryProject(t, { ...helloServer, [name]: content });
  const answer = await runCli([dir, '--json']);
  t.is(answer.exitCode, 0, answer.stdout);
  t.like(JSON.parse(answer.stdout), { answers: { base: 'auto' }, dryRun: false });
});

test.serial('a folder of templates that a record names is not run', async t => {
  const dir = await temporaryProject(t, {
    ...helloServer,
    [name]: ours({ answers: {}, templates: 'evil' }),
    'evil/go/Dockerfile.ejs': '<% throw new Error("ran") %>',
  });
  const answer = await runCli([dir, '--yes', '--dry-run']);
  t.is(answer.exitCode, 0, answer.stderr);
});
