import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { speaksPlainly } from '../helpers/refusal.js';
import { helloServer, temporaryProject } from '../helpers/temporary.js';
import { treeOf } from '../helpers/tree.js';
import { type UnprivilegedCli, unprivilegedCli } from '../helpers/unprivileged.js';

const cli: UnprivilegedCli = unprivilegedCli();
test.after.always(() => cli.remove());

/** Takes rights away from a project that anybody may write to. Gives them back when the test ends. */
interface Row {
  readonly title: string;
  readonly prepare?: (project: string) => void;
  readonly path: string;
  readonly mode: number;
  readonly says: RegExp;
}

const rows: readonly Row[] = [
  { title: 'the folder', path: '.', mode: 0, says: /The folder .* cannot be read: permission denied\.$/ },
  {
    title: 'a folder that may be listed and not entered',
    path: '.',
    mode: 0o444,
    says: /The folder .* cannot be read: permission denied\.$/,
  },
  { title: 'go.mod', path: 'go.mod', mode: 0, says: /go\.mod cannot be used: permission denied\.$/ },
  {
    title: 'the only Go file',
    path: 'main.go',
    mode: 0,
    says: /main\.go cannot be read \(permission denied\), and without it there is nothing to build\.$/,
  },
  {
    title: 'a Dockerfile that is there',
    prepare: project => writeFileSync(path.join(project, 'Dockerfile'), 'FROM x\n'),
    path: 'Dockerfile',
    mode: 0,
    says: /Dockerfile cannot be read: permission denied\.$/,
  },
  {
    title: 'slim-image.json',
    prepare: project => writeFileSync(path.join(project, 'slim-image.json'), '{}\n'),
    path: 'slim-image.json',
    mode: 0,
    says: /slim-image\.json cannot be read: permission denied\.$/,
  },
  {
    title: 'a folder that may not be written to',
    path: '.',
    mode: 0o555,
    says: /Dockerfile cannot be written: permission denied\.$/,
  },
];

for (const row of rows) {
  test.serial(`no rights: ${row.title}`, async t => {
    const project = await publicProject(t);
    row.prepare?.(project);
    const before = treeOf(project);
    const target = path.join(project, row.path);
    const mode = row.path === '.' ? 0o777 : 0o644;
    chmodSync(target, row.mode);
    t.teardown(() => chmodSync(target, mode));
    const answer = await cli.run([project, '--yes']);
    chmodSync(target, mode);
    t.is(answer.exitCode, 2, answer.stderr);
    speaksPlainly(t, answer);
    t.regex(answer.stderr.split('\n')[0] ?? '', row.says);
    t.deepEqual(treeOf(project), before, 'nothing was written');
  });
}

test.serial('a folder inside that cannot be looked into is a warning that names it', async t => {
  const project = await publicProject(t);
  const locked = path.join(project, 'locked');
  mkdirSync(locked);
  chmodSync(locked, 0);
  t.teardown(() => chmodSync(locked, 0o755));
  const answer = await cli.run([project, '--json', '--dry-run']);
  t.is(answer.exitCode, 0, answer.stdout);
  const { warnings }: { warnings: { id: string; message: string }[] } = JSON.parse(answer.stdout);
  t.is(
    warnings.find(({ id }) => id === 'unreadable-files')?.message,
    'locked cannot be read: permission denied.',
  );
});

async function publicProject(t: ExecutionContext): Promise<string> {
  const project = await temporaryProject(t, helloServer);
  chmodSync(project, 0o777);
  return project;
}
