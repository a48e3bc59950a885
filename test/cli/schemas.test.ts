import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import test, { type ExecutionContext } from 'ava';
import type { Verification } from '../../src/domain/verification.js';
import { verificationJson } from '../../src/report/verification-json.js';
import { flagsFor, goFixtures, variantNames } from '../helpers/go-fixtures.js';
import { repoRoot } from '../helpers/repo.js';
import { projectCopy, runCli } from '../helpers/run-cli.js';
import { helloServer, temporaryProject } from '../helpers/temporary.js';

const names = ['create', 'verify', 'failure', 'slim-image'] as const;
type Name = (typeof names)[number];

/** Strict: a keyword that is misspelt in a schema is an error. Types are said where they matter, not in every branch. */
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
for (const name of names) ajv.addSchema(readSchema(name));

function readSchema(name: Name): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(repoRoot(), 'schemas', `${name}.schema.json`), 'utf8'));
}

function valid(t: ExecutionContext, name: Name, text: string): void {
  const document: unknown = JSON.parse(text);
  t.true(
    validator(name)(document),
    `${ajv.errorsText(validator(name).errors, { separator: '\n' })}\n${text.slice(0, 2000)}`,
  );
}

function validator(name: Name): ValidateFunction {
  const found = ajv.getSchema(`${name}.schema.json`);
  if (found === undefined) throw new Error(`no schema ${name}`);
  return found;
}

const bare = { PATH: '/nonexistent' } as const;

/** All variants of all projects would take minutes: each project gets its own plan and one more, in turn. */
for (const [at, fixture] of goFixtures().entries()) {
  const variant = variantNames[at % variantNames.length] ?? 'slim';
  test.serial(
    `create --json on ${fixture.name}, as it is and as ${variant}: a document of its schema`,
    async t => {
      for (const flags of [fixture.expected.flags ?? [], flagsFor(fixture, variant)]) {
        const answer = await runCli([fixture.folder, '--json', '--dry-run', ...flags]);
        valid(t, answer.exitCode === 0 ? 'create' : 'failure', answer.stdout);
      }
    },
  );
}

test.serial('slim-image.json, with every kind of answer', async t => {
  const dir = await projectCopy(t, path.join(repoRoot(), 'test/fixtures/go/cmd-three'));
  const words = [
    ...[
      '--cgo',
      '--no-https',
      '--timezone',
      '--init',
      '--priority',
      'smallest',
      '--base',
      'alpine',
      '--user',
      '1000',
    ],
    ...[
      '--alpine-libc',
      'musl',
      '--port',
      '9000',
      '--port',
      '9001',
      '--healthcheck',
      'none',
      '--package',
      'curl',
    ],
    ...[
      '--platform',
      'linux/arm64',
      '--build-arg',
      'A=b',
      '--secret',
      'id=token,src=/x',
      '--registry-mirror',
      'm.test',
    ],
    ...['--set', 'team=web', '--language', 'go'],
  ];
  const answer = await runCli([dir, '--json', ...words]);
  t.is(answer.exitCode, 0, answer.stdout);
  valid(t, 'create', answer.stdout);
  const record = await readFile(path.join(dir, 'slim-image.json'), 'utf8');
  valid(t, 'slim-image', record);
  t.false(record.includes('/x'), 'where a secret comes from is nobody’s business');
});

const failures: readonly (readonly [words: readonly string[], exitCode: number, command: string])[] = [
  [['nowhere'], 2, 'create'],
  [['--nonsense'], 2, 'create'],
  [['--port'], 2, 'create'],
  [['verify', 'nowhere'], 2, 'verify'],
  [['verify', '--nonsense'], 2, 'verify'],
  [['config', 'frob'], 2, 'config'],
];
for (const [words, exitCode, command] of failures) {
  test.serial(`${words.join(' ')} --json: a document of the failure's schema`, async t => {
    const answer = await runCli([...words, '--json'], bare);
    t.is(answer.exitCode, exitCode);
    t.is(answer.stderr, '');
    valid(t, 'failure', answer.stdout);
    t.like(JSON.parse(answer.stdout), { command, exitCode });
  });
}

test.serial('CREATE_SLIM_IMAGE_JSON is --json, on failure too', async t => {
  const answer = await runCli(['nowhere'], { CREATE_SLIM_IMAGE_JSON: '1' });
  t.is(answer.exitCode, 2);
  valid(t, 'failure', answer.stdout);
});

test.serial('verify --json without an engine, of good and of bad text', async t => {
  const dir = await temporaryProject(t, helloServer);
  await runCli([dir, '--yes']);
  const good = await runCli(['verify', dir, '--json'], bare);
  valid(t, 'verify', good.stdout);
  t.like(JSON.parse(good.stdout), { ok: true, engine: null, build: null });
  const bad = await temporaryProject(t, { Dockerfile: 'FROM debian\nRUN apt-get install curl\nCMD app\n' });
  valid(t, 'verify', (await runCli(['verify', bad, '--json'], bare)).stdout);
});

test('a verification in which everything took place', t => {
  const document = JSON.stringify(verificationJson(whole));
  valid(t, 'verify', document);
});

test('the schemas say what every key means that is not plain', t => {
  for (const name of names) t.regex(String(readSchema(name)['description']), /\w+.*\.$/);
});

test('a document with a key too many, or one too few, is refused', async t => {
  const dir = await mkdtemp(path.join(tmpdir(), 'csi-schema-'));
  t.teardown(() => rm(dir, { recursive: true, force: true }));
  const failure = { schema: 1, command: 'create', error: { id: 'x', message: 'm', fix: 'f' }, exitCode: 2 };
  t.true(validator('failure')(failure));
  t.false(validator('failure')({ ...failure, more: 1 }));
  t.false(validator('failure')({ ...failure, error: { id: 'x', message: 'm' } }));
  t.false(validator('failure')({ ...failure, exitCode: 0 }));
});

const whole: Verification = {
  ok: false,
  engine: 'docker',
  engineUsed: {
    name: 'docker',
    version: '28.0.1',
    client: '/usr/bin/docker',
    title: 'Docker 28.0.1',
    limits: ['none'],
  },
  enginesPassedOver: [{ name: 'podman', client: null, reason: 'not installed' }],
  image: {
    ref: 'create-slim-image:verify-1',
    bytes: 7_900_000,
    compressedBytes: null,
    layers: 3,
    user: '65532:65532',
    shell: null,
    entrypoint: ['/app'],
    command: [],
    ports: [8080],
    stopSignal: 'SIGTERM',
    platform: 'linux/amd64',
  },
  build: { ok: true, seconds: 1.5, steps: 9, cachedSteps: 2, failedStep: null, log: [] },
  abi: { ok: false, files: 1, problems: [{ path: '/app', message: 'no loader' }] },
  run: {
    ok: false,
    kind: 'http',
    detail: 'It answered with 500.',
    startMs: 120,
    stopMs: null,
    status: 500,
    exitCode: null,
    log: ['panic'],
  },
  hardening: {
    applied: ['read-only-root'],
    dropped: [{ id: 'no-capabilities', reason: 'it binds port 80' }],
    randomUser: { ok: true, detail: 'It answered.' },
  },
  imageChecks: [
    { id: 'numeric-user', ok: true, severity: 'warning', message: 'The user is 65532.', fix: null },
  ],
  checks: [{ id: 'no-expose', line: 3, message: 'm', fix: 'f', severity: 'info' }],
  diagnosis: [{ id: 'musl-loader', cause: 'c', fix: 'f', evidence: 'e' }],
  repair: [{ change: 'another base', ok: true }],
  notes: ['n'],
};
