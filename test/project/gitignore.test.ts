import test from 'ava';
import { isHidden, readIgnoreFile } from '../../src/project/gitignore.js';

const rows: readonly (readonly [lines: string, path: string, folder: boolean, hidden: boolean])[] = [
  ['*.log', 'deep/a.log', false, true],
  ['/dist', 'dist', true, true],
  ['/dist', 'web/dist', true, false],
  ['dist/', 'web/dist', true, true],
  ['dist/', 'web/dist', false, false],
  ['web/*.js', 'web/a.js', false, true],
  ['web/*.js', 'web/deep/a.js', false, false],
  ['web/**/a.js', 'web/a.js', false, true],
  ['web/**/a.js', 'web/x/y/a.js', false, true],
  ['**/cache', 'a/b/cache', true, true],
  ['logs/**', 'logs', true, false],
  ['logs/**', 'logs/a', false, true],
  ['*\n!keep', 'keep', false, false],
  ['!keep\n*', 'keep', false, true],
  ['# comment', '# comment', false, false],
  ['\\#file', '#file', false, true],
  ['\\!file', '!file', false, true],
  ['name \n', 'name', false, true],
  ['name\\ \n', 'name ', false, true],
  ['a\r\nb\r\n', 'a', false, true],
  ['[a-c].txt', 'b.txt', false, true],
  ['[!a-c].txt', 'b.txt', false, false],
  ['[[:digit:]]', '7', false, true],
  ['[open', '[open', false, false],
  ['a?c', 'a/c', false, false],
  ['foo\\', 'foo\\', false, false],
];

for (const [lines, path, folder, hidden] of rows) {
  test(`${JSON.stringify(lines)} ${hidden ? 'hides' : 'leaves'} ${JSON.stringify(path)}${folder ? ' (a folder)' : ''}`, t => {
    t.is(isHidden([readIgnoreFile(lines, '')], path, folder), hidden);
  });
}

test('a rule speaks for what is below its own folder only', t => {
  const file = readIgnoreFile('/out\n*.tmp', 'web/');
  t.true(isHidden([file], 'web/out', true));
  t.true(isHidden([file], 'web/deep/a.tmp', false));
  t.false(isHidden([file], 'web/deep/out', true));
});

test('a pattern of many stars on a long name is answered at once', t => {
  const hostile = readIgnoreFile(`${'*a'.repeat(40)}b\n${'**/a/'.repeat(40)}b`, '');
  const started = performance.now();
  for (let round = 0; round < 200; round += 1) {
    isHidden([hostile], 'a'.repeat(255), false);
    isHidden([hostile], `${'a/'.repeat(1000)}a`, false);
  }
  t.true(performance.now() - started < 5000);
});
