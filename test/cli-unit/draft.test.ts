import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { draft, presentFiles } from '../../src/cli/create/draft.js';
import { createRequest } from '../../src/cli/create/request.js';
import { allWarnings } from '../../src/cli/create/warnings.js';
import { withHeader } from '../../src/render/header.js';
import { readRecord } from '../../src/write/record.js';
import { today } from '../helpers/go-cases.js';
import { goFacts } from '../helpers/go-facts.js';
import { world } from './world.js';

function drafted(t: ExecutionContext, files: Readonly<Record<string, string>>, argv: object = {}) {
  const dir = mkdtempSync(path.join(tmpdir(), 'draft-'));
  t.teardown(() => rmSync(dir, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, name), text);
  const request = createRequest({ dir, output: 'Dockerfile', ...argv }, world({ cwd: dir }));
  return draft(goFacts(), [request.flags], request, presentFiles(request), { today, version: '0.0.0' });
}

const actions = (made: ReturnType<typeof drafted>) =>
  made.files.map(({ path: file, action }) => `${action} ${file}`);

test('in an empty folder three files are made', t => {
  t.deepEqual(actions(drafted(t, {})), [
    'create Dockerfile',
    'create .dockerignore',
    'create slim-image.json',
  ]);
});

test('without a record there are two', t => {
  t.deepEqual(actions(drafted(t, {}, { record: false })), ['create Dockerfile', 'create .dockerignore']);
});

test('a person’s Dockerfile is refused, their .dockerignore is kept, and their slim-image.json is refused', t => {
  const made = drafted(t, { Dockerfile: 'FROM x\n', '.dockerignore': 'x\n', 'slim-image.json': '{}' });
  t.deepEqual(actions(made), ['refuse Dockerfile', 'keep .dockerignore', 'refuse slim-image.json']);
});

test('--force replaces all of them', t => {
  const made = drafted(
    t,
    { Dockerfile: 'FROM x\n', '.dockerignore': 'x\n', 'slim-image.json': '{}' },
    { force: true },
  );
  t.deepEqual(actions(made), ['replace Dockerfile', 'replace .dockerignore', 'replace slim-image.json']);
});

test('an older file of ours is replaced without a word', t => {
  t.is(actions(drafted(t, { Dockerfile: withHeader('FROM x\n', '0.0.1') }))[0], 'replace Dockerfile');
});

test('the record holds what was said, never what was detected', t => {
  const made = drafted(t, {}, { base: 'slim', port: ['9000'] });
  const record = made.files.find(file => file.path === 'slim-image.json');
  t.deepEqual(readRecord(record?.text ?? null).given, { base: ['slim'], port: ['9000'] });
});

test('a .dockerignore that is kept and hides what the build needs is a warning', t => {
  for (const [text, hides] of [
    ['*\n', true],
    ['*\n!go.mod\n!go.sum\n', false],
    ['# go.mod\n', false],
    ['go.mod\r\n', true],
  ] as const) {
    const warnings = allWarnings(drafted(t, { '.dockerignore': text }));
    t.is(
      warnings.some(({ id }) => id === 'dockerignore-hides'),
      hides,
      JSON.stringify(text),
    );
  }
});
