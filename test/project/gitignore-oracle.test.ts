import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { openProject } from '../../src/project/open.js';

/** Git itself, blind to the settings of whoever runs the tests. */
function git(cwd: string, ...args: string[]): string {
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    HOME: cwd,
  };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8' });
}

function inFolder<T>(files: ReadonlyMap<string, string>, use: (root: string) => T): T {
  const root = mkdtempSync(path.join(tmpdir(), 'csi-ignore-'));
  try {
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Files that a fresh clone would have if everything were committed, by git and by us. */
function bothWays(files: ReadonlyMap<string, string>): { git: string[]; ours: string[] } {
  return inFolder(files, root => {
    git(root, 'init', '-q');
    const listed = git(root, 'ls-files', '-co', '--exclude-standard', '-z')
      .split('\0')
      .filter(file => file !== '');
    const folder = openProject(root);
    return { git: listed.sort(), ours: folder.paths.filter(file => !folder.isIgnored(file)).sort() };
  });
}

const name = fc.constantFrom('a', 'b', 'ab', 'a.b', 'x y', 'a-b', '#a', '!b', 'ba', 'é', 'a[b]');
const filePath = fc.array(name, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'));
const piece = fc.constantFrom(
  'a',
  'b',
  '*',
  '?',
  '**',
  '[ab]',
  '[!a]',
  '\\',
  '.',
  '/',
  ' ',
  '#',
  '!',
  '-',
  '[a-c]',
  '[',
  ']',
  'ab',
  '**/',
  '/**',
  '*.b',
  '\\*',
  'é',
);
const line = fc.array(piece, { minLength: 1, maxLength: 5 }).map(parts => parts.join(''));
const plainLine = fc
  .tuple(fc.constantFrom('', '!', '/'), filePath, fc.constantFrom('', '/', '/*', '/**'))
  .map(parts => parts.join(''));
const ignoreText = fc.array(fc.oneof(line, plainLine), { maxLength: 6 }).map(lines => lines.join('\n'));

test('what .gitignore files hide is what git says, in random trees with nested ignore files', t => {
  t.timeout(120_000, 'git runs twice for each tree');
  const tree = fc.record({
    files: fc.uniqueArray(filePath, { minLength: 1, maxLength: 25 }),
    root: ignoreText,
    nested: fc.array(fc.tuple(filePath, ignoreText), { maxLength: 3 }),
  });
  const failure = fc.check(
    fc.property(tree, ({ files, root, nested }) => {
      const contents = new Map<string, string>([['.gitignore', root]]);
      for (const [dir, text] of nested) contents.set(`${dir}/.gitignore`, text);
      // A name is a file or a folder: the first that claims it keeps it.
      for (const file of files) if (fits(contents, file)) contents.set(file, '');
      const { git, ours } = bothWays(contents);
      return ours.join('\n') === git.join('\n');
    }),
    { numRuns: 60 },
  );
  t.false(failure.failed, fc.defaultReportMessage(failure) ?? '');
});

function fits(contents: ReadonlyMap<string, string>, file: string): boolean {
  return [...contents.keys()].every(known => !known.startsWith(`${file}/`) && !file.startsWith(`${known}/`));
}

test('.git/info/exclude counts, and a deeper .gitignore overrules it', t => {
  const files = new Map([
    ['.gitignore', '!b.log\n'],
    ['a.log', ''],
    ['b.log', ''],
    ['deep/a.log', ''],
    ['deep/.gitignore', '!a.log'],
  ]);
  inFolder(files, root => {
    git(root, 'init', '-q');
    writeFileSync(path.join(root, '.git', 'info', 'exclude'), '*.log\n');
    const listed = git(root, 'ls-files', '-co', '--exclude-standard').trim().split('\n');
    const folder = openProject(root);
    t.deepEqual(folder.paths.filter(file => !folder.isIgnored(file)).sort(), listed.sort());
    t.false(listed.includes('a.log'));
  });
});

test('what was added by force is tracked, and no rule hides it; its neighbours stay hidden', t => {
  const files = new Map([
    ['.gitignore', 'dist/\n*.log\nvendor\n'],
    ['dist/app.js', ''],
    ['dist/deep/b.js', ''],
    ['dist/local.js', ''],
    ['web/dist/c.js', ''],
    ['kept.log', ''],
    ['lost.log', ''],
    ['vendor/modules.txt', ''],
  ]);
  inFolder(files, root => {
    git(root, 'init', '-q');
    git(root, 'add', '-f', 'dist/app.js', 'dist/deep/b.js', 'kept.log', 'vendor');
    git(root, 'add', '-f', '-N', 'web/dist/c.js');
    const listed = git(root, 'ls-files', '-co', '--exclude-standard').trim().split('\n');
    const folder = openProject(root);
    t.deepEqual(folder.paths.filter(file => !folder.isIgnored(file)).sort(), listed.sort());
    t.true(folder.isIgnored('dist/local.js'));
    t.true(folder.isIgnored('lost.log'));
    t.true(folder.isIgnored('other/dist/x'));
  });
});
