import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { Problem } from '../../src/domain/errors.js';
import type { PlannedFile } from '../../src/domain/files.js';
import { currentText, outputPath, writeFiles } from '../../src/write/disk.js';

const planned = (file: string, text = 'new\n', action: PlannedFile['action'] = 'create'): PlannedFile => ({
  path: file,
  text,
  action,
  before: null,
  reason: null,
});

/** A project in a folder of its own, so that what lies beside it can be looked at. */
function project(t: ExecutionContext): { readonly root: string; readonly beside: string } {
  const beside = realpathSync(mkdtempSync(path.join(tmpdir(), 'write-')));
  t.teardown(() => rmSync(beside, { recursive: true, force: true }));
  const root = path.join(beside, 'project');
  mkdirSync(path.join(root, 'docker'), { recursive: true });
  mkdirSync(path.join(beside, 'outside'));
  symlinkSync('../outside', path.join(root, 'way-out'));
  symlinkSync('docker', path.join(root, 'way-in'));
  symlinkSync('../outside/target', path.join(root, 'linked'));
  symlinkSync('loop', path.join(root, 'loop'));
  writeFileSync(path.join(root, 'plain'), '');
  execFileSync('mkfifo', [path.join(root, 'pipe')]);
  return { root, beside };
}

for (const [file, expected] of [
  ['Dockerfile', 'Dockerfile'],
  ['docker/Dockerfile', 'docker/Dockerfile'],
  ['./docker/../Dockerfile', 'Dockerfile'],
  ['way-in/Dockerfile', 'docker/Dockerfile'],
  ['..Dockerfile', '..Dockerfile'],
  ['plain', 'plain'],
] as const) {
  test(`the output path ${file} leads to ${expected}`, t => {
    const { root } = project(t);
    t.is(outputPath(root, file), path.join(root, expected));
  });
}

for (const [file, id] of [
  ['../Dockerfile', 'output-outside'],
  ['/etc/Dockerfile', 'output-outside'],
  ['..', 'output-outside'],
  ['.', 'output-outside'],
  ['', 'output-outside'],
  ['docker/../../x', 'output-outside'],
  ['way-out/Dockerfile', 'output-outside'],
  ['docker', 'output-is-folder'],
  ['pipe', 'output-not-a-file'],
  ['linked', 'output-not-a-file'],
  ['loop', 'output-not-a-file'],
  ['loop/Dockerfile', 'no-output-folder'],
  ['nowhere/Dockerfile', 'no-output-folder'],
  ['plain/Dockerfile', 'bad-output'],
  ['x'.repeat(300), 'bad-output'],
] as const) {
  test(`the output path ${JSON.stringify(file.slice(0, 30))} is refused as ${id}`, t => {
    const { root } = project(t);
    const problem = t.throws(() => outputPath(root, file), { instanceOf: Problem });
    t.is(problem?.id, id);
    t.is(problem?.exitCode, 2);
  });
}

test('a root that is itself a link is the folder it leads to', t => {
  const { root, beside } = project(t);
  symlinkSync('project', path.join(beside, 'link'));
  t.is(outputPath(path.join(beside, 'link'), 'Dockerfile'), path.join(root, 'Dockerfile'));
});

test('what is on disk is read; nothing is null, and what is far too large is nobody’s we know', t => {
  const { root } = project(t);
  t.is(currentText(path.join(root, 'plain')), '');
  t.is(currentText(path.join(root, 'none')), null);
  writeFileSync(path.join(root, 'large'), 'x'.repeat(1_000_001));
  t.is(currentText(path.join(root, 'large')), '');
});

test('files are created and replaced; kept, refused and unchanged ones are left alone', t => {
  const { root } = project(t);
  writeFileSync(path.join(root, 'b'), 'old');
  for (const name of ['c', 'd', 'e']) writeFileSync(path.join(root, name), 'theirs');
  writeFiles(root, [
    planned('docker/a'),
    planned('b', 'new\n', 'replace'),
    planned('c', 'new\n', 'keep'),
    planned('d', 'new\n', 'refuse'),
    planned('e', 'new\n', 'unchanged'),
  ]);
  t.deepEqual(
    ['docker/a', 'b', 'c', 'd', 'e'].map(name => readFileSync(path.join(root, name), 'utf8')),
    ['new\n', 'new\n', 'theirs', 'theirs', 'theirs'],
  );
});

for (const mode of [0o600, 0o664, 0o755]) {
  test(`a replaced file keeps its mode ${mode.toString(8)}`, t => {
    const { root } = project(t);
    const file = path.join(root, 'Dockerfile');
    writeFileSync(file, 'old');
    chmodSync(file, mode);
    writeFiles(root, [planned('Dockerfile', 'new', 'replace')]);
    t.is(statSync(file).mode & 0o777, mode);
  });
}

test('when one file cannot be written, none is, and nothing is left behind', t => {
  const { root } = project(t);
  writeFileSync(path.join(root, 'Dockerfile'), 'old');
  const before = readdirSync(root).sort();
  t.throws(
    () =>
      writeFiles(root, [
        planned('Dockerfile', 'new', 'replace'),
        planned('.dockerignore'),
        planned('nowhere/x'),
      ]),
    {
      instanceOf: Problem,
    },
  );
  t.is(readFileSync(path.join(root, 'Dockerfile'), 'utf8'), 'old');
  t.deepEqual(readdirSync(root).sort(), before);
});

test('nothing is written through a link, wherever it leads', t => {
  const { root, beside } = project(t);
  t.throws(() => writeFiles(root, [planned('linked', 'new', 'replace')]), { instanceOf: Problem });
  t.throws(() => writeFiles(root, [planned('way-out/x')]), { instanceOf: Problem });
  t.deepEqual(readdirSync(path.join(beside, 'outside')), []);
});

test('a large text arrives whole', t => {
  const { root } = project(t);
  const text = 'é\n'.repeat(400_000);
  writeFiles(root, [planned('Dockerfile', text)]);
  t.is(readFileSync(path.join(root, 'Dockerfile'), 'utf8'), text);
});

test('a folder that cannot be written to is a sentence, and nothing has changed', t => {
  const { root } = project(t);
  const undo = lock(root);
  if (undo === null) {
    t.log('skipped: this user may write anywhere, and chattr is not to be had');
    t.pass();
    return;
  }
  t.teardown(undo);
  const problem = t.throws(() => writeFiles(root, [planned('Dockerfile')]), { instanceOf: Problem });
  t.is(problem?.id, 'cannot-write');
  t.regex(
    problem?.message ?? '',
    /^Dockerfile cannot be written: (?:permission denied|the disk is read-only)\.$/,
  );
  t.false(existsSync(path.join(root, 'Dockerfile')));
});

/** Makes a folder unwritable; null where nothing helps. Permission bits do not bind root, a read-only mount does. */
function lock(folder: string): (() => void) | null {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555);
    return () => chmodSync(folder, 0o755);
  }
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=64k', 'none', folder], { stdio: 'ignore' });
    return () => execFileSync('umount', [folder]);
  } catch {
    return null;
  }
}
