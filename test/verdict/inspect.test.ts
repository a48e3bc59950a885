import path from 'node:path';
import test from 'ava';
import { Problem } from '../../src/domain/errors.js';
import { inspectBinary } from '../../src/verdict/index.js';
import { temporaryProject } from '../helpers/temporary.js';

test('a script is answered in the shape of the contract', async t => {
  const folder = await temporaryProject(t, { 'run.sh': '#!/bin/sh\necho ran\n' });
  const { verdicts, binary, ...rest } = inspectBinary(path.join(folder, 'run.sh'));
  t.deepEqual(rest, {
    path: path.join(folder, 'run.sh'),
    kind: 'script',
    arch: null,
    libc: null,
    interpreter: '/bin/sh',
    needed: [],
    glibc: null,
    undefined: 0,
    error: null,
  });
  t.is(binary?.format, 'script');
  t.true(verdicts.length >= 15);
  t.deepEqual(
    verdicts.filter(({ ok }) => ok).map(({ base }) => base.replace(/:.*/, '')),
    ['debian', 'debian', 'alpine', 'alpine', 'alpine', 'alpine', 'alpine', 'alpine'],
  );
});

test('a damaged program is an answer with the reason and no verdict', async t => {
  const folder = await temporaryProject(t, { app: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2) });
  const { kind, error, verdicts } = inspectBinary(path.join(folder, 'app'));
  t.is(kind, 'other');
  t.regex(error ?? '', /has 5 bytes/);
  t.deepEqual(verdicts, []);
});

test('a file that is not there is a problem with a way out', t => {
  const problem = t.throws(() => inspectBinary('/no/such/file'), { instanceOf: Problem });
  t.is(problem?.id, 'unreadable-file');
  t.is(problem?.exitCode, 2);
});

test('what a verdict says survives JSON', async t => {
  const folder = await temporaryProject(t, { 'run.py': '#!/usr/bin/env python3\n' });
  const answer = inspectBinary(path.join(folder, 'run.py'));
  t.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
});
