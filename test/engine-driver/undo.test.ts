import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { probeExitCode, probeProgram } from '../../src/engine/probe-program.js';
import { undoList } from '../../src/engine/undo.js';

test('the latest is undone first, a failure does not stop the rest', async t => {
  const done: string[] = [];
  const undo = undoList();
  undo.add(async () => done.push('image'));
  undo.add(async () => {
    throw new Error('gone already');
  });
  undo.add(async () => done.push('container'));
  await undo.run(1000);
  t.deepEqual(done, ['container', 'image']);
  await undo.run(1000);
  t.is(done.length, 2);
});

test('what was taken off the list is not undone', async t => {
  const undo = undoList();
  undo.add(async () => t.fail())();
  await undo.run(1000);
  t.pass();
});

const runs = process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64');

(runs ? test : test.skip)(
  'the probe program runs here and ends with its own exit code (needs Linux on amd64 or arm64)',
  t => {
    const folder = mkdtempSync(path.join(tmpdir(), 'csi-probe-'));
    const file = path.join(folder, 'probe');
    writeFileSync(file, probeProgram(process.arch) ?? '');
    chmodSync(file, 0o755);
    const error = t.throws(() => execFileSync(file));
    t.is(Reflect.get(error, 'status'), probeExitCode);
    rmSync(folder, { recursive: true });
  },
);

test('no probe for a machine that is not known', t => {
  t.is(probeProgram('riscv64'), null);
});
