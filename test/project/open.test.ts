import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { Problem } from '../../src/domain/errors.js';
import { openProject } from '../../src/project/open.js';

function temporary(t: { teardown: (fn: () => void) => void }): string {
  const root = mkdtempSync(path.join(tmpdir(), 'csi-open-'));
  t.teardown(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

test('no such folder and not a folder are problems of usage, with their own ids', t => {
  const root = temporary(t);
  writeFileSync(path.join(root, 'file'), '');
  const rows = [
    [path.join(root, 'nowhere'), 'no-such-folder'],
    [path.join(root, 'file', 'below'), 'no-such-folder'],
    [path.join(root, 'file'), 'not-a-folder'],
  ] as const;
  for (const [folder, id] of rows) {
    const problem = t.throws(() => openProject(folder), { instanceOf: Problem });
    t.is(problem?.id, id);
    t.is(problem?.exitCode, 2);
  }
});

test('a root that is a loop of links is unreadable', t => {
  const root = temporary(t);
  symlinkSync('loop', path.join(root, 'loop'));
  const problem = t.throws(() => openProject(path.join(root, 'loop')), { instanceOf: Problem });
  t.is(problem?.id, 'folder-unreadable');
  t.regex(problem?.message ?? '', /too many symbolic links/);
});

test('links inside are files, links out, to folders, in loops and to nowhere are not followed', t => {
  const root = temporary(t);
  const outside = temporary(t);
  writeFileSync(path.join(outside, 'secret'), 'secret');
  mkdirSync(path.join(root, 'real'));
  writeFileSync(path.join(root, 'real', 'a.txt'), 'a');
  symlinkSync('real/a.txt', path.join(root, 'inside.txt'));
  symlinkSync(path.join(outside, 'secret'), path.join(root, 'out.txt'));
  symlinkSync(outside, path.join(root, 'outfolder'));
  symlinkSync('.', path.join(root, 'self'));
  symlinkSync('..', path.join(root, 'real', 'up'));
  symlinkSync('nowhere', path.join(root, 'dangling'));
  const folder = openProject(root);
  t.deepEqual([...folder.paths], ['inside.txt', 'real/a.txt']);
  t.deepEqual(folder.read('inside.txt'), { ok: true, text: 'a' });
  for (const file of ['out.txt', 'outfolder/secret', 'dangling', 'real/up/inside.txt/x'])
    t.false(folder.read(file).ok, file);
  t.deepEqual([...folder.filesIn('outfolder')], []);
});

test('a root that is itself a link is followed', t => {
  const root = temporary(t);
  writeFileSync(path.join(root, 'a'), 'x');
  const link = `${root}-link`;
  symlinkSync(root, link);
  t.teardown(() => rmSync(link));
  t.deepEqual([...openProject(link).paths], ['a']);
  t.deepEqual(openProject(link).read('a'), { ok: true, text: 'x' });
});

test('hostile names, pipes and folders in the place of files do no harm', t => {
  const root = temporary(t);
  const names = ['new\nline', 'esc\u001b[31m', 'quote\'"$(x)', '\\back', ' ', '-rf'];
  for (const name of names) writeFileSync(path.join(root, name), name);
  mkdirSync(path.join(root, 'go.mod'));
  execFileSync('mkfifo', [path.join(root, 'pipe')]);
  const folder = openProject(root);
  t.deepEqual([...folder.paths].sort(), [...names].sort());
  for (const name of names) t.deepEqual(folder.read(name), { ok: true, text: name });
  t.false(folder.has('go.mod'));
  const asFile = folder.read('go.mod');
  t.true(!asFile.ok && asFile.reason === 'unreadable');
  t.false(folder.read('pipe').ok);
});

test('a huge file is refused by its size, and its start can still be read', t => {
  const root = temporary(t);
  execFileSync('truncate', ['-s', '100M', path.join(root, 'go.mod')]);
  const folder = openProject(root);
  const read = folder.read('go.mod');
  t.true(!read.ok && read.reason === 'too-large');
  t.false(folder.readStart('go.mod', 1000).ok, 'it is all zeros: binary');
});

test('what the user may not read is recorded, never thrown', t => {
  t.timeout(60_000, 'a second Node is started');
  const root = temporary(t);
  chmodSync(root, 0o755);
  mkdirSync(path.join(root, 'locked'));
  writeFileSync(path.join(root, 'locked', 'a.go'), 'package a');
  writeFileSync(path.join(root, 'secret.go'), 'package b');
  writeFileSync(path.join(root, 'open.go'), 'package c');
  chmodSync(path.join(root, 'locked'), 0o000);
  chmodSync(path.join(root, 'secret.go'), 0o000);
  t.teardown(() => chmodSync(path.join(root, 'locked'), 0o755));
  const seen = asNobody(root);
  t.deepEqual(seen.paths, ['open.go', 'secret.go']);
  t.is(seen.read, 'unreadable');
  t.deepEqual(seen.unreadable, [
    { path: 'locked', reason: 'permission denied' },
    { path: 'secret.go', reason: 'permission denied' },
  ]);
});

interface Seen {
  readonly paths: readonly string[];
  readonly read: string;
  readonly unreadable: readonly unknown[];
}

/** Opens the project as a user without rights: root may read everything, so the child gives its rights up. */
function asNobody(root: string): Seen {
  const module = pathToFileURL(path.join(import.meta.dirname, '../../src/project/open.js')).href;
  const script = `
    const { openProject } = await import(${JSON.stringify(module)});
    if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534); }
    const folder = openProject(${JSON.stringify(root)});
    const read = folder.read('secret.go');
    console.log(JSON.stringify({ paths: [...folder.paths].sort(), read: read.ok ? 'read' : read.reason, unreadable: folder.unreadable }));
  `;
  const output: unknown = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  );
  if (!isSeen(output)) throw new Error('the child said something else');
  return output;
}

function isSeen(value: unknown): value is Seen {
  return (
    typeof value === 'object' &&
    value !== null &&
    'paths' in value &&
    'read' in value &&
    'unreadable' in value
  );
}
