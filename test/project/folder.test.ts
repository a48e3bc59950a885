import test from 'ava';
import { memoryProject, unreadableFile } from '../helpers/memory-project.js';

test('files are listed by folder, without those in ignored and tool folders', t => {
  const folder = memoryProject({
    'a.txt': '',
    'src/b.go': '',
    'dist/c.js': '',
    'node_modules/x/y.js': '',
    '.git/config': '',
    '.gitignore': 'dist/\n*.log\n',
    'x.log': '',
  });
  t.deepEqual([...folder.paths], ['.gitignore', 'a.txt', 'x.log', 'src/b.go']);
  t.deepEqual([...folder.filesEnding('.go')], ['src/b.go']);
  t.deepEqual([...folder.filesIn('src')], ['b.go']);
  t.deepEqual([...folder.filesIn('nowhere')], []);
  t.true(folder.has('src/b.go'));
  t.false(folder.has('src'));
  t.false(folder.has('b.go'));
  t.true(folder.hasFolder('dist'), 'a skipped folder is there');
  t.true(folder.hasFolder('node_modules'));
  t.false(folder.hasFolder('nowhere'));
});

test('isIgnored answers for files that are there, that were not walked, and that do not exist yet', t => {
  const folder = memoryProject({
    '.gitignore': 'dist/\n*.log\n',
    'a.log': '',
    'dist/app.js': '',
    'web/a.ts': '',
  });
  for (const path of ['a.log', 'dist/app.js', 'web/deep/b.log', 'web/dist/later.js'])
    t.true(folder.isIgnored(path), path);
  for (const path of ['web/a.ts', 'a.txt', 'distant/a']) t.false(folder.isIgnored(path), path);
});

test('a vendor folder of the go command is listed but not walked; any other vendor folder is walked', t => {
  const folder = memoryProject({
    'vendor/modules.txt': '# example.com/a v1.0.0\n',
    'vendor/example.com/a/a.go': 'package a',
    'web/static/vendor/jquery.js': '',
  });
  t.true(folder.has('vendor/modules.txt'));
  t.deepEqual([...folder.filesEnding('.go')], []);
  t.deepEqual([...folder.filesIn('vendor/example.com/a')], ['a.go'], 'asked for by name it is looked at');
  t.true(folder.has('vendor/example.com/a/a.go'));
  t.false(folder.isIgnored('vendor/example.com/a/a.go'));
  t.true(folder.has('web/static/vendor/jquery.js'));
});

test('reading tells missing, too large, binary and unreadable apart', t => {
  const folder = memoryProject({
    'bom.txt': '\uFEFFtext',
    'big.txt': 'x'.repeat(2000),
    'binary.txt': Buffer.from([1, 0, 2]),
    'locked.txt': unreadableFile,
  });
  t.deepEqual(folder.read('bom.txt'), { ok: true, text: 'text' });
  const reasons = ['none.txt', 'big.txt', 'binary.txt', 'locked.txt'].map(path => {
    const read = folder.read(path, 1000);
    return read.ok ? 'read' : read.reason;
  });
  t.deepEqual(reasons, ['missing', 'too-large', 'binary', 'unreadable']);
  t.deepEqual(folder.readStart('big.txt', 3), { ok: true, text: 'xxx' });
  t.deepEqual([...folder.unreadable], [{ path: 'locked.txt', reason: 'permission denied' }]);
});

test('a path that leaves the project is missing', t => {
  const folder = memoryProject({ 'a.txt': '' });
  for (const path of ['../a.txt', '/etc/passwd', 'x/../../a', 'a\0b']) {
    const read = folder.read(path);
    t.true(!read.ok && read.reason === 'missing', path);
  }
});

test('a walk that meets its limit says so, has seen what is near the root, and still lists a folder it is asked for', t => {
  const files = {
    'a/b/c/deep.go': '',
    'z/near.go': '',
    ...Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`a/d${at}/f`, ''])),
  };
  const cut = memoryProject(files, 20);
  t.true(cut.has('z/near.go'));
  t.false(cut.paths.includes('a/b/c/deep.go'));
  t.true(cut.has('a/b/c/deep.go'));
  t.true(memoryProject(files, 20).truncated);
  t.false(memoryProject(files, 1000).truncated);
});

test('a line that means the built program does not hide the folder of its source, where no git can be asked', t => {
  const files = {
    '.gitignore': 'server\ndist\ngen/\n',
    'cmd/server/main.go': 'package main',
    'dist/a.js': '',
    'gen/a.go': 'package gen',
    server: '',
  };
  const folder = memoryProject(files);
  t.deepEqual([...folder.paths], ['.gitignore', 'server', 'cmd/server/main.go']);
  t.false(folder.isIgnored('cmd/server/main.go'));
  t.true(folder.isIgnored('server'));
  t.true(folder.isIgnored('gen/a.go'));
});
