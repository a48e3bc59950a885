import { execFileSync } from 'node:child_process';
import test from 'ava';
import type { PlannedFile } from '../../src/domain/files.js';
import { evidence, found, unreadable } from '../../src/domain/findings.js';
import type { Plan } from '../../src/domain/plan.js';
import { buildCommand } from '../../src/report/build-command.js';
import { createJson, type Outcome } from '../../src/report/create-json.js';
import { createText } from '../../src/report/create-text.js';
import { unifiedDiff } from '../../src/report/diff.js';
import { factLines } from '../../src/report/fact-lines.js';
import { answersFor, planOf } from '../helpers/go-cases.js';
import { goFacts } from '../helpers/go-facts.js';

const facts = goFacts({
  name: found('example.com/\u001b[31mapp', 'certain', [evidence('go.mod\u0007', 1, 'x')]),
  https: unreadable('binary', []),
  timezones: found([null, 'Asia/Tokyo'], 'likely', []),
});
const plan = planOf({ facts, answers: { user: '0:0' } });
const file: PlannedFile = { path: 'Dockerfile', text: 'é\n', action: 'create', before: null, reason: null };
const outcome: Outcome = {
  dir: '/project',
  facts,
  answers: answersFor(facts),
  plan,
  files: [
    file,
    { ...file, path: '.dockerignore', action: 'keep', reason: 'create-slim-image did not write it' },
  ],
  warnings: plan.warnings,
  dryRun: false,
  verification: null,
};

test('the document has the keys of the contract', t => {
  const document = JSON.parse(JSON.stringify(createJson(outcome)));
  t.deepEqual(Object.keys(document), [
    'schema',
    'command',
    'dryRun',
    'project',
    'facts',
    'answers',
    'plan',
    'files',
    'warnings',
    'verification',
  ]);
  t.deepEqual(Object.keys(document.project), [
    'dir',
    'language',
    'framework',
    'packageManager',
    'version',
    'entry',
    'ports',
  ]);
  t.deepEqual(document.files[0], { path: 'Dockerfile', action: 'create', bytes: 3, reason: null });
  t.deepEqual(Object.keys(document.warnings[0]), ['id', 'message', 'fix', 'evidence']);
  const states = new Map(document.facts.map((fact: { id: string; state: string }) => [fact.id, fact.state]));
  t.is(states.get('https'), 'unreadable');
  t.is(states.get('cgo'), 'absent');
  t.is(states.get('name'), 'found');
});

for (const verbose of [false, true]) {
  test(`the text for people shows facts, reasons, files and warnings${verbose ? ', and what was not taken' : ''}`, t => {
    const text = createText(outcome, { verbose, command: 'docker build .' }).join('\n');
    for (const part of [
      '8080',
      'distroless static',
      'wrote Dockerfile',
      'kept .dockerignore (create-slim-image did not write it)',
    ]) {
      t.true(text.includes(part), part);
    }
    t.regex(text, /Warning: The program runs as root\./);
    t.true(text.endsWith('Build it: docker build .'));
    t.is(text.includes('Not taken:'), verbose);
    t.notRegex(text, /[\u0000-\u0009\u000b-\u001f\u007f]/, 'nothing that moves a cursor');
  });
}

test('a dry run says what it would do', t => {
  t.true(
    createText({ ...outcome, dryRun: true }, { verbose: false, command: '' })
      .join('\n')
      .includes('  write Dockerfile'),
  );
});

test('facts are shown in words', t => {
  const lines = new Map(factLines(facts, 'all').map(({ id, value }) => [id, value]));
  t.is(lines.get('ports'), '8080');
  t.is(lines.get('timezones'), 'named at run time, Asia/Tokyo');
  t.is(lines.get('packageManager'), 'go modules');
  t.false(lines.has('cgo'), 'what is absent has no line');
  const many = goFacts({ programs: found(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'likely', []) });
  t.is(new Map(factLines(many).map(({ id, value }) => [id, value])).get('programs'), 'a, b, c, d and 3 more');
});

test('a diff is a patch that patch(1) would take, with nothing hidden in it', t => {
  const diff = unifiedDiff({ ...file, text: 'a\nc\u001b[2J\n', before: 'a\nb\n', action: 'replace' });
  t.is(diff, '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1,2 +1,2 @@\n a\n-b\n+c\\x1b[2J\n');
  t.true(unifiedDiff(file).startsWith('--- /dev/null\n+++ b/Dockerfile\n'));
});

const withSecrets = (...ids: string[]): Plan => ({ ...plan, secrets: ids.map(id => ({ id, purpose: '' })) });

for (const [title, input, command] of [
  ['the plainest', {}, 'docker build -t app .'],
  ['another file', { dockerfile: 'docker/my file' }, "docker build -t app -f 'docker/my file' ."],
  ['standard output', { dockerfile: '-' }, 'docker build -t app .'],
  [
    'platforms',
    { platforms: ['linux/amd64', 'linux/arm64'] },
    'docker build -t app --platform linux/amd64,linux/arm64 .',
  ],
  [
    'a file for a secret',
    { plan: withSecrets('npm'), files: [{ id: 'npm', file: '/a b' }] },
    "docker build -t app --secret 'id=npm,src=/a b' .",
  ],
  [
    'a secret without a file',
    { plan: withSecrets('npm', 'ca') },
    'docker build -t app --secret id=npm,src=FILE_WITH_NPM --secret id=ca,src=CA_BUNDLE.pem .',
  ],
  [
    'credentials',
    { plan: withSecrets('netrc') },
    'docker build -t app --secret "id=netrc,src=$HOME/.netrc" .',
  ],
] as const) {
  test(`the build command for ${title}`, t => {
    const made = buildCommand({
      plan,
      tag: 'app',
      dockerfile: 'Dockerfile',
      platforms: [],
      files: [],
      ...input,
    });
    t.is(made, command);
    t.notThrows(() => execFileSync('/bin/sh', ['-n'], { input: made, stdio: 'pipe' }));
  });
}
