import test from 'ava';
import type { Verification } from '../../src/domain/verification.js';
import { sizeText } from '../../src/report/size-text.js';
import { styleOf } from '../../src/report/style.js';
import { verificationJson } from '../../src/report/verification-json.js';
import { verificationText } from '../../src/report/verification-text.js';

const verification: Verification = {
  ok: true,
  engine: 'docker',
  engineUsed: { name: 'docker', version: '27', client: '/usr/bin/docker', title: 'Docker 27', limits: [] },
  enginesPassedOver: [{ name: 'docker', client: '/usr/local/bin/docker', reason: 'no buildx' }],
  image: {
    ref: 'localhost/x:1',
    bytes: 8_053_113,
    compressedBytes: null,
    layers: 4,
    user: '65532:65532',
    shell: null,
    entrypoint: ['/app'],
    command: [],
    ports: [8080],
    stopSignal: 'SIGTERM',
    platform: 'linux/amd64',
  },
  build: { ok: true, seconds: 25.52, steps: 7, cachedSteps: 2, failedStep: null, log: [] },
  abi: null,
  run: {
    ok: true,
    kind: 'http',
    detail: 'answered HTTP 200 on port 8080 after 49 ms',
    startMs: 49,
    stopMs: 20,
    status: 200,
    exitCode: null,
    log: [],
  },
  hardening: {
    applied: ['no-capabilities'],
    dropped: [{ id: 'read-only-root', reason: 'it writes to /data' }],
    randomUser: { ok: true, detail: 'answered HTTP 200' },
  },
  imageChecks: [
    {
      id: 'numeric-user',
      ok: true,
      severity: 'warning',
      message: 'runs as user 65532:65532, by number',
      fix: null,
    },
    {
      id: 'exec-form',
      ok: false,
      severity: 'warning',
      message: 'process 1 is a shell',
      fix: 'write it in exec form',
    },
  ],
  checks: [
    {
      id: 'unpinned-base',
      line: 1,
      severity: 'warning',
      message: 'golang has no fixed version',
      fix: 'name a version',
    },
  ],
  diagnosis: [],
  repair: [],
  notes: ['a note'],
};

const letters = styleOf({ color: false, unicode: false });

test('the report of a success, in letters', t => {
  t.deepEqual(verificationText(verification, letters), [
    'Engine: Docker 27 (/usr/bin/docker)',
    '  not /usr/local/bin/docker: no buildx',
    'ok   built in 25.5 s: 7 steps, 2 from the cache',
    'ok   image: 8.1 MB, 4 layers, no shell, linux/amd64',
    'ok   runs as user 65532:65532, by number',
    '!    process 1 is a shell',
    '    fix: write it in exec form',
    'ok   run: answered HTTP 200 on port 8080 after 49 ms',
    'ok   ran with no capabilities',
    '!    cannot live with read-only file system with a writable /tmp: it writes to /data',
    'ok   under a random user: answered HTTP 200',
    '!    Dockerfile:1: golang has no fixed version',
    '    fix: name a version',
    '  note: a note',
    'Verified: it builds, runs and stops.',
  ]);
});

test('a failed build shows where, the end of its log, the cause and the fix', t => {
  const failed: Verification = {
    ...verification,
    ok: false,
    image: null,
    run: null,
    hardening: null,
    imageChecks: [],
    checks: [],
    notes: [],
    build: {
      ok: false,
      seconds: 1,
      steps: 2,
      cachedSteps: 0,
      failedStep: 'RUN go build',
      log: ['x: not found'],
    },
    diagnosis: [{ id: 'B05', cause: 'It is not there.', fix: 'Put it there.', evidence: 'x: not found' }],
  };
  t.deepEqual(verificationText(failed, letters).slice(2), [
    'FAIL the build failed after 1.0 s at RUN go build',
    '    | x: not found',
    'Cause: It is not there. [B05]',
    '    seen: x: not found',
    '    fix: Put it there.',
    'Not verified: see above.',
  ]);
});

test('nothing that comes from outside drives the terminal', t => {
  const evil = '\u001b[2J\u202e\n';
  const hostile: Verification = {
    ...verification,
    enginesPassedOver: [{ name: evil, client: evil, reason: evil }],
    run: {
      ok: false,
      kind: 'http',
      detail: evil,
      startMs: null,
      stopMs: null,
      status: null,
      exitCode: null,
      log: [evil],
    },
    diagnosis: [{ id: evil, cause: evil, fix: evil, evidence: evil }],
    checks: [{ id: evil, line: 1, severity: 'error', message: evil, fix: evil }],
    notes: [evil],
    abi: { ok: false, files: 1, problems: [{ path: evil, message: evil }] },
  };
  t.false(verificationText(hostile, letters).some(line => /[\u001b\u202e\n]/.test(line)));
});

test('colours are there only when asked for', t => {
  const colored = verificationText(verification, styleOf({ color: true, unicode: true }));
  t.true(colored.some(line => line.includes('\u001b[32m✓')));
});

test('without an engine the verdict says that nothing was built', t => {
  const unbuilt = {
    ...verification,
    engine: null,
    engineUsed: null,
    image: null,
    build: null,
    run: null,
    hardening: null,
    imageChecks: [],
  };
  t.regex(verificationText(unbuilt, letters).at(-1) ?? '', /Checked without building/);
});

test('the document has the keys of the contract', t => {
  const keys = Object.keys(verificationJson(verification));
  for (const key of ['schema', 'engine', 'image', 'build', 'abi', 'run', 'diagnosis', 'repair'])
    t.true(keys.includes(key), key);
});

test('sizes', t => {
  t.deepEqual([0, 999, 1000, 8_053_113, 99_960_000, 999_600_000, 1_210_000_000].map(sizeText), [
    '0 B',
    '999 B',
    '1.0 kB',
    '8.1 MB',
    '100 MB',
    '1.0 GB',
    '1.2 GB',
  ]);
});
