import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import test from 'ava';
import { repoRoot } from '../helpers/repo.js';
import { runCli } from '../helpers/run-cli.js';
import { temporaryProject } from '../helpers/temporary.js';

interface Document {
  readonly targets: readonly {
    readonly path: string;
    readonly kind: string;
    readonly libc: string | null;
    readonly error: string | null;
    readonly verdicts: readonly {
      readonly base: string;
      readonly ok: boolean;
      readonly errors: readonly string[];
    }[];
  }[];
}

const schema: object = JSON.parse(
  readFileSync(path.join(repoRoot(), 'schemas', 'inspect.schema.json'), 'utf8'),
);
const valid = new Ajv2020({ allowUnionTypes: true }).compile(schema);

test('inspect --json of a glibc program: runs on Debian, and the kernel’s words for Alpine', async t => {
  const answer = await runCli(['inspect', '--json', process.execPath]);
  t.is(answer.exitCode, 0, answer.stderr);
  const document: Document = JSON.parse(answer.stdout);
  t.true(valid(document), JSON.stringify(valid.errors));
  const [node] = document.targets;
  t.like(node, { kind: 'dynamic', libc: 'glibc', error: null });
  const verdict = (base: string) => node?.verdicts.find(one => one.base === base);
  t.true(verdict('debian:trixie-slim')?.ok);
  t.deepEqual(verdict('alpine:3.24')?.errors.slice(0, 1), ['exec /app: no such file or directory']);
  t.false(verdict('scratch')?.ok);
});

test('a script is judged by its interpreter: /bin/bash is on Debian, and Alpine has none', async t => {
  const dir = await temporaryProject(t, { 'run.sh': '#!/bin/bash\necho hello\n' });
  const document: Document = JSON.parse((await runCli(['inspect', '--json', dir])).stdout);
  t.true(valid(document), JSON.stringify(valid.errors));
  t.deepEqual(
    document.targets.map(({ path: file, kind }) => [path.basename(file), kind]),
    [['run.sh', 'script']],
  );
  const ok = new Map(document.targets[0]?.verdicts.map(one => [one.base, one.ok]));
  t.true(ok.get('debian:trixie-slim'));
  t.false(ok.get('alpine:3.24'));
});

test('the text has a line for each base, the words it would print and the cheapest mend', async t => {
  const answer = await runCli(['inspect', process.execPath], { LC_ALL: 'C' });
  t.regex(answer.stdout, /FAIL alpine:3\.24 +exec \/app: no such file or directory\n +Use /);
  t.regex(answer.stdout, /ok debian:trixie-slim$/m);
});

test('a damaged program is an answer with the reason, not a crash', async t => {
  const dir = await temporaryProject(t, { broken: readFileSync(process.execPath).subarray(0, 100) });
  const answer = await runCli(['inspect', '--json', path.join(dir, 'broken')]);
  t.is(answer.exitCode, 0);
  const document: Document = JSON.parse(answer.stdout);
  t.true(valid(document), JSON.stringify(valid.errors));
  t.regex(document.targets[0]?.error ?? '', /./);
});

const refusals: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
  ['nothing of that name', {}, 'nowhere', 'no-such-target'],
  ['a folder without programs', { 'notes.txt': 'text' }, '.', 'nothing-to-inspect'],
];
for (const [title, files, name, id] of refusals) {
  test(`${title}: one sentence, exit 2`, async t => {
    const dir = await temporaryProject(t, files);
    const answer = await runCli(['inspect', '--json', path.join(dir, name)]);
    t.is(answer.exitCode, 2);
    const document: { readonly error: { readonly id: string } } = JSON.parse(answer.stdout);
    t.is(document.error.id, id);
  });
}
