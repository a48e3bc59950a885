import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import { execa } from 'execa';
import { repoRoot } from '../helpers/repo.js';
import { runCli } from '../helpers/run-cli.js';
import { helloServer, temporaryProject } from '../helpers/temporary.js';

/** Runs a line of shell in which `csi` is the program and `$1` the project. Pipes fail as their first part does. */
async function shell(line: string, project: string, env: Readonly<Record<string, string>> = {}) {
  const bin = path.join(repoRoot(), 'bin/create-slim-image.js');
  const text = `csi() { "${process.execPath}" "${bin}" "$@"; }\n${line}`;
  const result = await execa('sh', ['-c', text, 'sh', project], {
    reject: false,
    stdin: 'ignore',
    env: { XDG_CONFIG_HOME: '/nonexistent', HOME: '/nonexistent', ...env },
  });
  return { exitCode: result.exitCode ?? -1, stdout: result.stdout, stderr: result.stderr };
}

for (const words of ['--output -', '--json --dry-run', '--help']) {
  test.serial(`${words} | head -1: the reader leaves early, and nobody is told off`, async t => {
    const dir = await temporaryProject(t, helloServer);
    const answer = await shell(`{ csi "$1" ${words}; echo "ended with $?" >&2; } | head -1`, dir);
    t.is(answer.stderr, 'ended with 0');
    t.not(answer.stdout, '');
  });
}

test.serial('a reader who leaves at once does not keep the files from being written', async t => {
  const dir = await temporaryProject(t, helloServer);
  const answer = await shell('{ csi "$1" --json; echo "ended with $?" >&2; } | true', dir);
  t.is(answer.stderr, 'ended with 0');
  t.true((await readdir(dir)).includes('Dockerfile'));
});

for (const [title, redirect] of [
  ['stdin', '<&-'],
  ['stdout', '>&-'],
  ['stderr', '2>&-'],
  ['stdin, stdout and stderr', '<&- >&- 2>&-'],
] as const) {
  test.serial(`${title} closed: it works all the same`, async t => {
    const dir = await temporaryProject(t, helloServer);
    t.is((await shell(`csi "$1" --yes ${redirect}`, dir)).exitCode, 0);
    t.true((await readdir(dir)).includes('Dockerfile'));
  });
}

const full = existsSync('/dev/full') ? test.serial : test.skip;
for (const words of ['--output -', '--json --dry-run']) {
  full(`${words} > /dev/full: half an output is a failure`, async t => {
    const dir = await temporaryProject(t, helloServer);
    const answer = await shell(`csi "$1" ${words} > /dev/full`, dir);
    t.is(answer.exitCode, 2);
    t.regex(
      answer.stderr,
      /^create-slim-image: Standard output cannot be written: no space is left on the disk\.\n/,
    );
  });
}

for (const env of [{ CI: '1' }, { CI: 'true' }, {}] as const) {
  test.serial(`without a terminal nothing is asked: ${JSON.stringify(env)}`, async t => {
    const dir = await temporaryProject(t, helloServer);
    const answer = await shell('csi "$1"', dir, { CI: '', ...env });
    t.is(answer.exitCode, 0, answer.stderr);
    t.true((await readdir(dir)).includes('Dockerfile'));
    t.notRegex(answer.stdout + answer.stderr, /\u001b/);
  });
}

test.serial(
  'a folder with a newline, blanks and shell signs in its name is a folder like any other',
  async t => {
    const name = 'a\nb  c $(touch owned) `x` "q" \u001b[31m';
    const files = Object.entries(helloServer).map(([file, text]) => [`${name}/${file}`, text] as const);
    const home = await temporaryProject(t, Object.fromEntries(files));
    const dir = path.join(home, name);
    const answer = await runCli([dir, '--yes']);
    t.is(answer.exitCode, 0, answer.stderr);
    t.notRegex(answer.stderr, /[\u0000-\u0009\u000b-\u001f]/);
    t.true((await readdir(dir)).includes('Dockerfile'));
    t.deepEqual(await readdir(home), [name]);
    const json = await runCli([dir, '--json', '--dry-run']);
    t.is(JSON.parse(json.stdout).project.dir, dir);
  },
);

test.serial('links that go in circles are walked past', async t => {
  const dir = await temporaryProject(t, helloServer);
  const answer = await shell(
    'cd "$1" && ln -s . self && ln -s .. up && ln -s b a && ln -s a b && csi --yes',
    dir,
  );
  t.is(answer.exitCode, 0, answer.stderr);
});
