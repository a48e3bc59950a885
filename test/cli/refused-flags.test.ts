import test from 'ava';
import { type Refusal, refusalTest, speaksPlainly } from '../helpers/refusal.js';
import { runCli } from '../helpers/run-cli.js';
import { temporaryProject } from '../helpers/temporary.js';

const rows: readonly (readonly [words: readonly string[], says: string, fix?: string])[] = [
  [['--nonsense'], 'There is no flag --nonsense.', '--help'],
  [['--basee', 'slim'], 'There is no flag --basee.', 'Did you mean --base?'],
  [['-x'], 'There is no flag -x.'],
  [['another'], 'another is one word too many.', 'one folder'],
  [['--port'], '--port needs a value.', '--port VALUE'],
  [['--base'], '--base needs a value.'],
  [['--base', ''], '--base was given an empty value.'],
  [['--port', 'abc'], '--port was given "abc".', 'a number from 1 to 65535'],
  [['--port', '0'], '--port was given "0".'],
  [['--port', '65536'], '--port was given "65536".'],
  [['--port', '1e3'], '--port was given "1e3".'],
  [['--port', '-1'], '--port'],
  [['--user', 'root'], '--user was given "root".', 'UID:GID'],
  [['--platform', 'windows/amd64'], '--platform was given "windows/amd64".', 'linux/'],
  [['--base', 'ubuntu'], '--base was given "ubuntu".', 'distroless'],
  [['--priority', 'tiny'], '--priority was given "tiny".', 'smallest'],
  [['--language', 'cobol'], '--language cobol is not known.', 'go'],
  [['--entry', '../x'], '--entry was given "../x".'],
  [['--entry', 'nosuch'], 'There is no package main at nosuch.'],
  [['--healthcheck', '/a\nRUN x'], String.raw`--healthcheck was given "/a\nRUN x".`],
  [['--package', '$(x)'], '--package was given "$(x)".'],
  [['--secret', 'a b'], '--secret was given "a b".'],
  [['--registry-mirror', 'http://x'], '--registry-mirror was given "http://x".'],
  [['--cgo=maybe'], '--cgo was given "maybe".', '--no-cgo'],
  [['--set', 'team'], '--set was given "team".', 'KEY=VALUE'],
  [['--set', '__proto__'], '--set was given "__proto__".'],
  [['--ca-cert', 'nowhere.pem'], 'The CA bundle nowhere.pem does not exist.', '--ca-cert'],
  [['--ca-cert', '/'], 'The CA bundle / is not a file.'],
  [['--ca-cert', '/etc/hostname'], 'holds no certificate in PEM form.'],
  [['--templates', 'nowhere'], 'nowhere does not exist.'],
  [['--templates', '/etc/hostname'], '--templates /etc/hostname is not a folder.'],
  [['--quiet', '--verbose'], '--quiet and --verbose contradict each other.'],
  [['--output', '-', '--diff'], '--output - and --diff both print on standard output.'],
  [['--base', 'scratch', '--alpine-libc', 'glibc'], '--alpine-libc was given "glibc".'],
];
for (const [words, says, fix] of rows) {
  const row: Refusal = {
    title: words.map(word => JSON.stringify(word)).join(' '),
    words: ['--yes', ...words],
    says,
  };
  refusalTest(fix === undefined ? row : { ...row, fix });
}

refusalTest({
  title: 'a wrong word in an environment variable is told by its name',
  env: { CREATE_SLIM_IMAGE_BASE: 'ubuntu' },
  says: 'CREATE_SLIM_IMAGE_BASE is "ubuntu".',
});

const alone: readonly (readonly [words: readonly string[], says: string])[] = [
  [[''], 'The project folder was given an empty value.'],
  [['config'], 'config needs get, set, list, reset or path.'],
  [['config', 'frob'], 'config needs get, set, list, reset or path.'],
  [['config', 'set'], 'config needs the name of a default.'],
  [['config', 'set', 'priority'], 'config set priority needs a value.'],
  [['config', 'set', 'priority', 'tiny'], '--priority was given "tiny".'],
  [['config', 'get', 'port'], 'port is no default that can be kept.'],
  [['verify', '--tagret', 'x'], 'There is no flag --tagret.'],
];
for (const [words, says] of alone) {
  test.serial(`create-slim-image ${words.map(word => JSON.stringify(word)).join(' ')}`, async t => {
    const home = await temporaryProject(t, {});
    const answer = await runCli(words, { CREATE_SLIM_IMAGE_CONFIG_DIR: home });
    t.is(answer.exitCode, 2);
    speaksPlainly(t, answer);
    t.true(answer.stderr.includes(says), answer.stderr);
  });
}

test.serial(
  'a broken file of defaults is named by those who write it, and harmless to those who read it',
  async t => {
    const home = await temporaryProject(t, {
      'config.json': '{"priority":',
      'go.mod': 'module example.com/x\n',
    });
    const env = { CREATE_SLIM_IMAGE_CONFIG_DIR: home };
    const answer = await runCli(['config', 'set', 'priority', 'smallest'], env);
    t.is(answer.exitCode, 2);
    speaksPlainly(t, answer);
    t.regex(answer.stderr, /The file .*config\.json cannot be used: it is not valid JSON\./);
  },
);

test.serial('a default that is no answer is told as the person’s own', async t => {
  const home = await temporaryProject(t, {
    'config.json': '{"priority":"tiny"}',
    'go.mod': 'module example.com/x\n',
    'main.go': 'package main\n\nfunc main() { println("x") }\n',
  });
  const answer = await runCli([home, '--yes', '--dry-run'], { CREATE_SLIM_IMAGE_CONFIG_DIR: home });
  t.is(answer.exitCode, 2);
  speaksPlainly(t, answer);
  t.regex(answer.stderr, /Your default priority .* is "tiny"\./);
});

test.serial('switches understand yes and no behind =', async t => {
  const dir = await temporaryProject(t, {
    'go.mod': 'module example.com/x\n\ngo 1.26\n',
    'main.go': 'package main\n\nfunc main() { println("x") }\n',
  });
  for (const [word, cgo] of [
    ['--cgo=yes', true],
    ['--cgo=no', false],
    ['--cgo=true', true],
    ['--no-cgo', false],
  ] as const) {
    const answer = await runCli([dir, '--json=true', '--dry-run', word]);
    t.like(JSON.parse(answer.stdout), { answers: { cgo } }, word);
  }
});

test.serial('of a flag that is given twice the last counts', async t => {
  const dir = await temporaryProject(t, {
    'go.mod': 'module example.com/x\n\ngo 1.26\n',
    'main.go': 'package main\n\nfunc main() { println("x") }\n',
  });
  const twice = [
    '--output',
    'a',
    '--output',
    'b',
    '--base',
    'slim',
    '--base',
    'alpine',
    '--cgo',
    '--no-cgo',
    '--json',
    '--json',
  ];
  const answer = await runCli([dir, '--dry-run', '--dry-run', ...twice]);
  const document: { files: { path: string }[] } = JSON.parse(answer.stdout);
  t.like(document, { dryRun: true, answers: { base: 'alpine', cgo: false } });
  t.is(document.files[0]?.path, 'b');
});
