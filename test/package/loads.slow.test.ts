import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { execa } from 'execa';
import { fixture, repoRoot } from '../helpers/repo.js';
import { keys, openTerminal } from '../helpers/terminal.js';

const bin = path.join(repoRoot(), 'bin', 'create-slim-image.js');
const dist = path.join(repoRoot(), 'dist');
const plain = fixture('go', 'plain');

/** What only some runs need, and words by which its code is known in the bundle. */
const parts = {
  wizard: 'react.transitional.element',
  config: 'Config schema violation',
  execa: 'Command failed with',
  diff: 'No newline at end of file',
} as const;
type Part = keyof typeof parts;

const rows: readonly { readonly words: readonly string[]; readonly loads: readonly Part[] }[] = [
  { words: ['--version'], loads: [] },
  { words: ['--help'], loads: [] },
  { words: [plain, '--yes', '--output', '-'], loads: [] },
  { words: [plain, '--yes', '--dry-run', '--json'], loads: [] },
  { words: [plain, '--yes', '--dry-run', '--diff'], loads: ['diff'] },
  { words: ['--no-such-flag'], loads: [] },
  { words: ['config', 'list'], loads: ['config'] },
  // With an empty PATH there is no engine to call.
  { words: ['verify', fixture('failures', 'e-sizes'), '--file', 'slim.Dockerfile'], loads: [] },
];

for (const { words, loads } of rows) {
  const shown = words.map(word => word.replace(repoRoot(), '.')).join(' ');
  test.serial(`${shown} loads ${loads.join(', ') || 'nothing'} besides the core`, async t => {
    const { folder, env } = recording(t);
    await execa(process.execPath, [bin, ...words], { reject: false, stdin: 'ignore', env });
    t.deepEqual(partsIn(loaded(folder)), loads);
  });
}

test.serial('the wizard loads Ink and, to show what it would overwrite, diff', async t => {
  const { folder, env } = recording(t);
  const terminal = openTerminal(process.execPath, [bin, plain], { env });
  t.teardown(() => terminal.close());
  await terminal.waitFor('?');
  terminal.press(keys.ctrlC);
  t.is((await terminal.exit()).code, 130);
  t.deepEqual(partsIn(loaded(folder)), ['wizard', 'diff']);
});

test.serial('a run that asks nothing loads three files of the bundle', async t => {
  const { folder, env } = recording(t);
  await execa(process.execPath, [bin, plain, '--yes', '--output', '-'], { stdin: 'ignore', env });
  t.is(loaded(folder).length, 3, 'the entry, the core and the bundler’s helpers');
});

/** Has Node write down which files it loaded. */
function recording(t: ExecutionContext): { folder: string; env: Record<string, string> } {
  const folder = mkdtempSync(path.join(tmpdir(), 'csi-loads-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, env: { NODE_V8_COVERAGE: folder, XDG_CONFIG_HOME: folder, HOME: folder, PATH: '' } };
}

/** Files of dist that were loaded. */
function loaded(folder: string): readonly string[] {
  const urls = readdirSync(folder)
    .filter(file => file.startsWith('coverage-'))
    .flatMap(file => {
      const report: { result: { url: string }[] } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      return report.result.map(({ url }) => url);
    });
  return urls.filter(url => url.includes('/dist/')).map(url => path.basename(url));
}

/** Names of the parts whose code is in these files. */
function partsIn(files: readonly string[]): readonly string[] {
  const texts = files.map(file => readFileSync(path.join(dist, file), 'utf8'));
  const known = Object.entries(parts).map(([part, words]) => ({ part, words }));
  return known.filter(({ words }) => texts.some(text => text.includes(words))).map(({ part }) => part);
}
