import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import { runCli } from '../helpers/run-cli.js';
import { keys } from '../helpers/terminal.js';
import { treeOf } from '../helpers/tree.js';
import { accept, asked, isClean, restartWizard, startWizard, titles } from '../helpers/wizard.js';

const ready = 'Ready to write';

test.serial(
  'from the first question to the files: what was detected is preselected, with its evidence',
  async t => {
    const { terminal, dir } = await startWizard(t, 'https-client');
    const seen = [
      [/❯ ● Go/, /Suggested: Go\. Go code is there\./],
      [/❯ ◼ /, /Suggested: .*\n {2}\S*main\.go:\d+ {2}func main\(\)/],
      [/❯ ● No/, /Nothing in the program needs C\./],
      [/❯ ● Yes/, /Suggested: Yes\. The code uses .*\n {2}\S+\.go:\d+ {2}\S/],
      [/❯ ● Small without surprises/, /It is the default\./],
      [/❯ ● distroless static/, /fits\s+what\s+matters most/],
    ] as const;
    for (const [at, patterns] of seen.entries()) {
      const screen = await asked(terminal, titles[at] ?? '');
      for (const pattern of patterns) t.regex(screen, pattern);
      terminal.press(keys.enter);
    }
    await asked(terminal, ready);
    terminal.press('w');
    t.deepEqual(await terminal.exit(20_000), { code: 0, signal: 0 });
    isClean(t, terminal);
    for (const file of ['Dockerfile', '.dockerignore', 'slim-image.json'])
      t.true(existsSync(path.join(dir, file)), file);
    const transcript = terminal.transcript();
    for (const title of titles) t.true(transcript.includes(`✔ ${title} `), title);
    t.regex(transcript, /wrote Dockerfile/);
  },
);

const sameAsFlags: readonly (readonly [
  name: string,
  keysFor: Readonly<Record<string, readonly string[]>>,
  extra: readonly string[],
  flags: readonly string[],
])[] = [
  [
    'plain',
    {},
    [],
    ['--entry', '.', '--no-cgo', '--no-https', '--priority', 'balanced', '--base', 'distroless'],
  ],
  [
    'plain',
    { 'Does it call HTTPS addresses?': [keys.up], 'Which base image?': [keys.down] },
    [],
    ['--entry', '.', '--no-cgo', '--https', '--priority', 'balanced', '--base', 'alpine'],
  ],
  [
    'cmd-three',
    { 'Which program?': [keys.down, keys.space], 'What matters most?': [keys.down] },
    [],
    [
      '--entry',
      'cmd/api',
      '--entry',
      'cmd/migrate',
      '--no-cgo',
      '--no-https',
      '--priority',
      'smallest',
      '--base',
      'distroless',
    ],
  ],
  [
    'cgo-own',
    { 'Which base image?': [keys.down], 'Which C library on Alpine?': [keys.down] },
    ['Which C library on Alpine?'],
    ['--cgo', '--no-https', '--base', 'alpine', '--alpine-libc', 'gcompat', '--priority', 'balanced'],
  ],
];
for (const [at, [name, pressed, extra, flags]] of sameAsFlags.entries()) {
  test.serial(`${name}, ${at + 1}: the files are those of the same answers given as flags`, async t => {
    const { terminal, dir } = await startWizard(t, name);
    for (const title of [...titles, ...extra]) {
      await asked(terminal, title);
      for (const key of pressed[title] ?? []) terminal.press(key);
      terminal.press(keys.enter);
    }
    await asked(terminal, ready);
    terminal.press('w');
    t.is((await terminal.exit(20_000)).code, 0);
    const written = await readFile(path.join(dir, 'Dockerfile'), 'utf8');
    const record: { answers: Record<string, string[]> } = JSON.parse(
      await readFile(path.join(dir, 'slim-image.json'), 'utf8'),
    );
    const answer = await runCli([dir, '--no-record', '--force', '--output', '-', ...flags]);
    const base = record.answers['base']?.[0] ?? '';
    t.true(flags.includes(base), `the wizard chose ${base}`);
    t.is(written, `${answer.stdout}\n`);
  });
}

for (const [how, key] of [
  ['q', 'q'],
  ['Ctrl-C', keys.ctrlC],
] as const) {
  for (const stop of [...titles, ready]) {
    test.serial(`${how} at “${stop}”: exit 130, nothing written, the terminal as it was`, async t => {
      const { terminal, dir } = await startWizard(t, 'plain');
      const before = treeOf(dir);
      await accept(
        terminal,
        titles.slice(0, stop === ready ? titles.length : titles.findIndex(title => stop.startsWith(title))),
      );
      await asked(terminal, stop);
      terminal.press(key);
      t.deepEqual(await terminal.exit(20_000), { code: 130, signal: 0 });
      isClean(t, terminal);
      t.true(terminal.transcript().endsWith('Cancelled. Nothing was written.'), terminal.transcript());
      t.deepEqual(treeOf(dir), before);
    });
  }
}

for (const [title, env] of [
  ['drawn', {}],
  ['plain lines', { INK_SCREEN_READER: 'true' }],
] as const) {
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    test.serial(`${signal}, ${title}: exit 130, nothing written, the terminal as it was`, async t => {
      const { terminal, dir } = await startWizard(t, 'plain', {
        env,
        rows: 50,
        shell: 'echo "pid $$"; exec "$@"',
      });
      const before = treeOf(dir);
      const screen = await terminal.waitFor(
        /Which language\?[\s\S]*(?:nothing written|Your answer:)$/,
        20_000,
      );
      process.kill(Number(/pid (\d+)/.exec(screen)?.[1]), signal);
      t.is((await terminal.exit(20_000)).code, 130);
      isClean(t, terminal);
      t.deepEqual(treeOf(dir), before);
    });
  }
}

test.serial('back and forth: what was answered is kept, and the last word counts', async t => {
  const { terminal, dir } = await startWizard(t, 'plain');
  await accept(terminal, titles.slice(0, 4));
  await asked(terminal, 'What matters most?');
  terminal.press(keys.down, keys.down, keys.enter);
  await terminal.waitFor('❯ ● Debian 13 slim');
  terminal.press(keys.escape);
  await terminal.waitFor('❯ ● A shell, apt and glibc');
  terminal.press(keys.escape);
  await asked(terminal, 'Does it call HTTPS addresses?');
  terminal.press(keys.right);
  await terminal.waitFor('❯ ● A shell, apt and glibc');
  terminal.press(keys.enter);
  await terminal.waitFor('❯ ● Debian 13 slim');
  terminal.press(keys.enter);
  await asked(terminal, ready);
  terminal.press('b');
  await asked(terminal, 'Which base image?');
  terminal.press(keys.enter);
  await asked(terminal, ready);
  terminal.press('w');
  t.is((await terminal.exit(20_000)).code, 0);
  t.regex(await readFile(path.join(dir, 'Dockerfile'), 'utf8'), /^FROM debian:trixie-slim/m);
});

for (const [key, kept] of [
  ['k', true],
  ['o', false],
] as const) {
  test.serial(
    `an edited Dockerfile: the difference is shown, and ${kept ? 'kept' : 'overwritten'} when said so`,
    async t => {
      const { terminal, dir, home } = await startWizard(t, 'plain', { words: ['--yes'] });
      t.is((await terminal.exit(20_000)).code, 0);
      const file = path.join(dir, 'Dockerfile');
      const edited = `${await readFile(file, 'utf8')}# by hand\n`;
      await writeFile(file, edited);
      const again = restartWizard(t, { dir, home });
      await accept(again.terminal, titles);
      await asked(again.terminal, ready);
      again.terminal.press('w');
      const screen = await again.terminal.waitFor('Overwrite Dockerfile?');
      t.true(screen.includes('edited by hand'), screen);
      again.terminal.press(keys.end);
      await again.terminal.waitFor('-# by hand');
      again.terminal.press(key);
      t.is((await again.terminal.exit(20_000)).code, 0);
      t.is((await readFile(file, 'utf8')) === edited, kept);
      isClean(t, again.terminal);
    },
  );
}

test.serial('somebody else’s Dockerfile: quitting at the difference writes nothing', async t => {
  const { terminal, dir } = await startWizard(t, 'plain', { files: { Dockerfile: 'FROM scratch\n' } });
  const before = treeOf(dir);
  await accept(terminal, titles);
  await asked(terminal, ready);
  terminal.press('w');
  await terminal.waitFor('-FROM scratch');
  terminal.press(keys.ctrlC);
  t.is((await terminal.exit(20_000)).code, 130);
  t.deepEqual(treeOf(dir), before);
});

test.serial('answers given as flags and by the environment are shown and not asked', async t => {
  const { terminal, dir } = await startWizard(t, 'plain', {
    words: ['--no-cgo', '--base', 'slim'],
    env: { CREATE_SLIM_IMAGE_HTTPS: 'yes' },
  });
  await accept(terminal, ['Which language?', 'Which program?', 'What matters most?']);
  await asked(terminal, ready);
  terminal.press('w');
  t.is((await terminal.exit(20_000)).code, 0);
  const transcript = terminal.transcript();
  t.true(transcript.includes('✔ Compile C code (cgo)? No (from --no-cgo)'), transcript);
  t.true(transcript.includes('✔ Which base image? Debian 13 slim (from --base)'), transcript);
  t.regex(transcript, /✔ Does it call HTTPS addresses\? Yes \(from CREATE_SLIM_IMAGE_HTTPS\)/);
  t.regex(await readFile(path.join(dir, 'Dockerfile'), 'utf8'), /ca-certificates/);
});

test.serial(
  'a base on which the program cannot run is greyed out with the reason, and cannot be chosen',
  async t => {
    const { terminal } = await startWizard(t, 'mallopt');
    await accept(terminal, titles.slice(0, 5));
    const screen = await asked(terminal, 'Which base image?');
    t.regex(screen, /✕ Alpine .* not possible: mallopt is not in musl/);
    terminal.press(keys.down, keys.enter);
    await terminal.waitFor(/! Not possible: mallopt is not in musl \S+ \(main\.go:\d+\)/);
    t.true(terminal.screen().includes('? Which base image?'));
  },
);

test.serial('gcompat is greyed out for a program whose symbols it lacks', async t => {
  const { terminal } = await startWizard(t, 'cgo-sqlite');
  await accept(terminal, titles.slice(0, 5));
  await asked(terminal, 'Which base image?');
  terminal.press(keys.down, keys.enter);
  const screen = await asked(terminal, 'Which C library on Alpine?');
  t.regex(screen, /✕ glibc binary with gcompat +not possible: /);
  terminal.press(keys.down);
  await terminal.waitFor('fcntl64');
});

for (const [columns, rows] of [
  [80, 24],
  [60, 16],
  [140, 45],
] as const) {
  test.serial(`at ${columns} × ${rows} every screen has its question and its keys`, async t => {
    const { terminal } = await startWizard(t, 'mallopt', { columns, rows });
    for (const title of [...titles, ready]) {
      const screen = await asked(terminal, title);
      t.true(screen.split('\n').every(line => line.length <= columns));
      t.true(screen.includes(`? ${title}`));
      if (title !== ready) terminal.press(keys.enter);
    }
  });
}

test.serial('resized while it asks, it draws itself anew and goes on', async t => {
  const { terminal, dir } = await startWizard(t, 'plain', { columns: 120, rows: 40 });
  await accept(terminal, ['Which language?']);
  await asked(terminal, 'Which program?');
  terminal.resize(70, 20);
  await terminal.waitFor(screen => /^.{60,70} 2 of 6$/m.test(screen) && screen.includes('nothing written'));
  terminal.resize(100, 30);
  await terminal.waitFor(screen => /^.{90,} 2 of 6$/m.test(screen));
  await accept(terminal, titles.slice(1));
  await asked(terminal, ready);
  terminal.press('w');
  t.is((await terminal.exit(20_000)).code, 0);
  t.true(existsSync(path.join(dir, 'Dockerfile')));
  isClean(t, terminal);
});

test.serial('with NO_COLOR not one colour is sent, from the first question to the report', async t => {
  const { terminal } = await startWizard(t, 'plain', { env: { NO_COLOR: '1' } });
  await accept(terminal, titles);
  await asked(terminal, ready);
  terminal.press('w');
  t.is((await terminal.exit(20_000)).code, 0);
  t.notRegex(terminal.raw(), /\u001B\[[\d;:]*m/);
});

for (const [title, env] of [
  ['a screen reader', { INK_SCREEN_READER: 'true' }],
  ['TERM=dumb', { TERM: 'dumb' }],
] as const) {
  test.serial(`with ${title} the questions are plain lines, and the files are the same`, async t => {
    const { terminal, dir } = await startWizard(t, 'plain', { env, rows: 60 });
    for (const at of titles.keys()) {
      await terminal.waitFor(new RegExp(`Question ${at + 1}: [\\s\\S]*Your answer:$`), 20_000);
      terminal.press('\r');
    }
    await terminal.waitFor(/Ready to write[\s\S]*Your answer:$/);
    terminal.press('w\r');
    t.is((await terminal.exit(20_000)).code, 0);
    t.notRegex(terminal.raw(), /\u001B\[(?![\d;]*m)/, 'no cursor is moved');
    const flags = [
      '--entry',
      '.',
      '--no-cgo',
      '--no-https',
      '--priority',
      'balanced',
      '--base',
      'distroless',
    ];
    const answer = await runCli([dir, '--force', '--output', '-', ...flags]);
    t.is(await readFile(path.join(dir, 'Dockerfile'), 'utf8'), `${answer.stdout}\n`);
  });
}

test.serial('“write and prove” without an engine: the files are there, one sentence, exit 4', async t => {
  const { terminal, dir } = await startWizard(t, 'plain', { env: { PATH: '/nonexistent' } });
  await accept(terminal, titles);
  await asked(terminal, ready);
  terminal.press('v');
  t.is((await terminal.exit(20_000)).code, 4);
  t.true(existsSync(path.join(dir, 'Dockerfile')));
  t.regex(terminal.transcript().replaceAll('\n', ' '), /No container engine works on this machine/);
  isClean(t, terminal);
});

test.serial('nothing is remembered silently; a default that was set is preselected and says so', async t => {
  const { terminal, dir, home } = await startWizard(t, 'plain');
  await accept(terminal, titles);
  await asked(terminal, ready);
  terminal.press('w');
  t.is((await terminal.exit(20_000)).code, 0);
  t.false(existsSync(path.join(home, 'config.json')));
  const env = { CREATE_SLIM_IMAGE_CONFIG_DIR: home };
  t.is((await runCli(['config', 'set', 'priority', 'smallest'], env)).exitCode, 0);
  const fresh = await startWizard(t, 'plain', { env });
  await accept(fresh.terminal, titles.slice(0, 4));
  const screen = await asked(fresh.terminal, 'What matters most?');
  t.true(screen.includes('❯ ● The smallest image'), screen);
  t.true(screen.includes('It is your default.'), screen);
  fresh.terminal.press('q');
  const again = restartWizard(t, { dir, home });
  await accept(again.terminal, titles.slice(0, 4));
  const recorded = await asked(again.terminal, 'What matters most?');
  t.regex(recorded, /❯ ● Small without surprises[\s\S]*It was answered so before\s+\(slim-image\.json\)\./);
  t.regex(
    recorded,
    /A shell, apt and glibc +Debian 13 slim +≈ [5-9]\d MB/,
    'the recorded base goes with its priority',
  );
  again.terminal.press(keys.down, keys.down, keys.enter);
  t.true((await asked(again.terminal, 'Which base image?')).includes('❯ ● Debian 13 slim'));
  again.terminal.press('q');
});

for (const [title, options] of [
  ['CI is set', { env: { CI: '1' } }],
  ['--yes is given', { words: ['--yes'] }],
  ['standard output is no terminal', { shell: '"$@" | cat' }],
  ['standard input is no terminal', { shell: '"$@" < /dev/null' }],
] as const) {
  test.serial(`in a terminal nothing is asked when ${title}`, async t => {
    const { terminal, dir } = await startWizard(t, 'plain', options);
    t.is((await terminal.exit(20_000)).code, 0);
    t.true(existsSync(path.join(dir, 'Dockerfile')));
    t.false(terminal.transcript().includes('Which language?'));
  });
}

test.serial('a name full of escape sequences is shown, not obeyed', async t => {
  const hostile = '\u001B]0;owned\u0007\u001B[2J';
  const { terminal } = await startWizard(t, 'plain', {
    files: { [`${hostile}/x.go`]: `package x // ${hostile}\n` },
  });
  await asked(terminal, 'Which language?');
  t.false(terminal.raw().includes('\u001B]0;'));
  t.false(terminal.raw().includes('\u001B[2J'));
});
