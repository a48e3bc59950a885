import { fileURLToPath } from 'node:url';
import test from 'ava';
import { keys, openTerminal, type TerminalOptions, type TestTerminal } from '../helpers/terminal.js';
import type { FakeOptions } from './fake-project.js';

const demo = fileURLToPath(new URL('demo.js', import.meta.url));
const open: TestTerminal[] = [];
test.afterEach.always(() => {
  for (const terminal of open.splice(0)) terminal.close();
});

function start(options: FakeOptions = {}, terminal: TerminalOptions = {}): TestTerminal {
  const started = openTerminal(process.execPath, [demo, JSON.stringify(options)], terminal);
  open.push(started);
  return started;
}

/** Answers the question on the screen, whose title is given, with Enter. */
async function accept(terminal: TestTerminal, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await terminal.waitFor(`? ${title}`);
    terminal.press(keys.enter);
  }
}

const titles = [
  'Which language',
  'Which program',
  'Does the program need cgo',
  'Does it call other servers',
  'What matters most',
  'Which base image',
];

/** The result that the demo prints when it ends. */
function resultIn(terminal: TestTerminal): unknown {
  const line = terminal
    .transcript()
    .replaceAll('\n', '')
    .match(/\{"kind".*\}$/)?.[0];
  return line === undefined ? null : JSON.parse(line);
}

test.serial('from the first key to the result, the scrollback is a transcript', async t => {
  const terminal = start();
  await accept(terminal, ...titles);
  await terminal.waitFor('Ready to write');
  terminal.press('w');
  t.deepEqual(await terminal.exit(), { code: 0, signal: 0 });
  t.like(resultIn(terminal), { kind: 'write', verify: false, overwrite: [], given: { base: ['auto'] } });
  const lines = terminal.transcript().split('\n');
  const from = lines.findIndex(line => line.startsWith('create-slim-image'));
  t.deepEqual(lines.slice(from + 11, from + 18), [
    '✔ Which language is the program written in? Go',
    '✔ Which program should the image run? cmd/api',
    '✔ Does the program need cgo? No',
    '✔ Does it call other servers over HTTPS? Yes',
    '✔ What matters most for this image? Balanced',
    '✔ Which base image? Automatic',
    '✔ Write distroless-static',
  ]);
  t.false(terminal.cursorHidden());
});

test.serial('Ctrl-C leaves the terminal clean and ends with 130', async t => {
  const terminal = start();
  await accept(terminal, 'Which language');
  await terminal.waitFor('? Which program');
  terminal.press(keys.ctrlC);
  t.deepEqual(await terminal.exit(), { code: 130, signal: 0 });
  t.deepEqual(resultIn(terminal), { kind: 'cancelled' });
  t.false(terminal.cursorHidden());
  t.false(terminal.transcript().includes('? Which program'));
  t.true(terminal.transcript().includes('Cancelled. Nothing was written.'));
});

test.serial('moving over an option shows at once what it changes', async t => {
  const terminal = start();
  await accept(terminal, ...titles.slice(0, 5));
  await terminal.waitFor('? Which base image');
  terminal.press(keys.down, keys.down);
  const screen = await terminal.waitFor('alpine-musl · ≈ 18 MB');
  t.regex(screen, /5 \+ FROM --platform=\$BUILDPLATFORM golang:1\.26-alpine3\.24/);
  t.true(screen.includes('❯ ● Alpine'));
});

test.serial('a file that is not ours is shown and asked for', async t => {
  const terminal = start({ foreign: true });
  await accept(terminal, ...titles);
  await terminal.waitFor('ask first');
  terminal.press('v');
  await terminal.waitFor('-COPY . .');
  terminal.press('o');
  t.is((await terminal.exit()).code, 0);
  t.like(resultIn(terminal), { overwrite: ['Dockerfile'], verify: true });
});

for (const [columns, rows] of [
  [80, 24],
  [120, 40],
  [60, 15],
] as const) {
  test.serial(`at ${columns} × ${rows} the question and its keys are in view`, async t => {
    const terminal = start({}, { columns, rows });
    const screen = await terminal.waitFor('q quit');
    t.true(screen.includes('? Which language is the program written in?'));
    t.true(screen.includes('Node.js'));
  });
}

test.serial('the earlier scrollback survives every change of size', async t => {
  const script = `echo before-the-wizard; exec "${process.execPath}" "${demo}"`;
  const terminal = openTerminal('/bin/sh', ['-c', script], { columns: 120, rows: 40 });
  open.push(terminal);
  await terminal.waitFor('1 of 6 │ ── Dockerfile');
  terminal.resize(60, 15);
  await terminal.waitFor(screen => /1 of 6$/m.test(screen) && screen.includes('q quit'));
  terminal.resize(100, 30);
  await terminal.waitFor(screen => /^.{90,} 1 of 6$/m.test(screen));
  terminal.press(keys.enter);
  await terminal.waitFor('? Which program');
  terminal.press('q');
  t.is((await terminal.exit()).code, 130);
  t.true(terminal.transcript().startsWith('before-the-wizard'));
  t.true(terminal.transcript().includes('✔ Which language is the program written in? Go'));
  t.false(terminal.raw().includes('\u001B[3J'));
});

test.serial('narrowing erases the rows that the terminal wrapped', async t => {
  const terminal = start({}, { columns: 100, rows: 40 });
  await terminal.waitFor('q quit');
  terminal.resize(70, 40);
  const screen = await terminal.waitFor(text => /^.{60,} 1 of 6$/m.test(text) && !/^.{71,}$/m.test(text));
  t.is(screen.split('? Which language').length, 2, screen);
  t.is(screen.split('── Dockerfile').length, 2, screen);
});

test.serial('with NO_COLOR no colour is written and nothing is lost', async t => {
  const terminal = start({}, { env: { NO_COLOR: '1' } });
  await accept(terminal, 'Which language');
  const screen = await terminal.waitFor('? Which program');
  t.true(screen.includes('❯ ● cmd/api'));
  t.notRegex(terminal.raw(), /\u001B\[[\d;]*m/);
});

test.serial('with colour there is colour', async t => {
  const terminal = start();
  await terminal.waitFor('q quit');
  t.true(terminal.raw().includes('\u001B[36m'));
});

test.serial('a terminal without Unicode gets ASCII only', async t => {
  const terminal = start({}, { env: { LANG: 'C', TERM: 'linux' } });
  const screen = await terminal.waitFor('q quit');
  t.true(screen.includes('> (*) Go'));
  t.notRegex(screen, /[^\u0020-\u007e\n]/);
});

for (const [title, env] of [
  ['a screen reader', { INK_SCREEN_READER: 'true' }],
  ['TERM=dumb', { TERM: 'dumb' }],
] as const) {
  test.serial(`with ${title} the same questions are plain lines, and nothing is redrawn`, async t => {
    const terminal = start({ foreign: true }, { env, rows: 60 });
    for (const question of [1, 2, 3, 4, 5, 6]) {
      await terminal.waitFor(new RegExp(`Question ${question}: [\\s\\S]*Your answer:$`));
      terminal.press(question === 6 ? '4\r' : '\r');
    }
    await terminal.waitFor(/Ready to write[\s\S]*Your answer:$/);
    terminal.press('w\r');
    await terminal.waitFor(/Overwrite Dockerfile\?[\s\S]*Your answer:$/);
    terminal.press('o\r');
    t.is((await terminal.exit()).code, 0);
    t.like(resultIn(terminal), { kind: 'write', overwrite: ['Dockerfile'], given: { base: ['slim'] } });
    t.notRegex(terminal.raw(), /\u001B\[(?![\d;]*m)/);
    t.notRegex(terminal.raw(), /[^\u0000-\u007f]/);
  });
}

for (const [title, key] of [
  ['Ctrl-C', keys.ctrlC],
  ['the end of input', keys.ctrlD],
] as const) {
  test.serial(`plain lines: ${title} cancels`, async t => {
    const terminal = start({}, { env: { INK_SCREEN_READER: 'true' }, rows: 40 });
    await terminal.waitFor(/Your answer:$/);
    terminal.press(key);
    t.is((await terminal.exit()).code, 130);
    t.deepEqual(resultIn(terminal), { kind: 'cancelled' });
  });
}
