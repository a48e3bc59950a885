import test from 'ava';
import { findMains, foreignMain } from '../../../../src/languages/go/detect/mains.js';
import { readModules } from '../../../../src/languages/go/detect/modules.js';
import { memoryProject } from '../../../helpers/memory-project.js';

const main = 'package main\n\nfunc main() { run() }\n';
const mod = 'module example.com/shop\n\ngo 1.23\n';

type Files = Readonly<Record<string, string>>;

/** `path name role` of every main, with its tags in brackets. */
function mains(files: Files): readonly string[] {
  const folder = memoryProject({ 'go.mod': mod, ...files });
  return findMains(folder, readModules(folder)).map(
    ({ main }) =>
      `${main.path} ${main.name} ${main.role}${main.tags.length > 0 ? ` [${main.tags.join(',')}]` : ''}`,
  );
}

const rows: readonly (readonly [title: string, files: Files, expected: readonly string[]])[] = [
  ['the root', { 'main.go': main }, ['. shop program']],
  [
    'cmd folders',
    { 'cmd/api/main.go': main, 'cmd/worker/main.go': main },
    ['cmd/api api program', 'cmd/worker worker program'],
  ],
  ['a file of any name', { 'cmd/api/anything.go': main }, ['cmd/api api program']],
  [
    'func main in the second file',
    { 'a.go': 'package main\n\nvar x = 1\n', 'b.go': main },
    ['. shop program'],
  ],
  ['not a package without func main', { 'generate.go': 'package main\n\n//go:generate true\n' }, []],
  ['not a func main that does nothing', { 'generate.go': 'package main\n\nfunc main() {}\n' }, []],
  ['not a library', { 'shop.go': 'package shop\n' }, []],
  ['not a script', { 'gen.go': `//go:build ignore\n\n${main}`, 'old.go': `// +build ignore\n\n${main}` }, []],
  [
    'a script beside a library',
    { 'gen.go': `//go:build ignore\n\n${main}`, 'shop.go': 'package shop\n' },
    [],
  ],
  ['not a test', { 'main_test.go': main }, []],
  [
    'not testdata, hidden or underscored folders',
    { 'testdata/a/main.go': main, '_old/main.go': main, '.x/main.go': main, 'vendor/x/main.go': main },
    [],
  ],
  [
    'not another system',
    { 'cmd/svc/main_windows.go': main, 'cmd/mac/main.go': `//go:build darwin\n\n${main}` },
    [],
  ],
  ['Linux by name', { 'cmd/svc/main_linux.go': main }, ['cmd/svc svc program']],
  [
    'a tag of its own',
    { 'cmd/ee/main.go': `//go:build enterprise\n\n${main}` },
    ['cmd/ee ee program [enterprise]'],
  ],
  [
    'two tags of its own',
    { 'cmd/ee/main.go': `//go:build ee && (linux || darwin) && extra\n\n${main}` },
    ['cmd/ee ee program [ee,extra]'],
  ],
  ['cgo is on', { 'main.go': `//go:build cgo\n\n${main}` }, ['. shop program']],
  [
    'a licence and a long comment first',
    { 'main.go': `/* ${'licence '.repeat(400)}*/\n// more\n\n${main}` },
    ['. shop program'],
  ],
  [
    'roles by folder',
    {
      'examples/hello/main.go': main,
      'tools/gen/main.go': main,
      'test/e2e/main.go': main,
      'internal/docs/main.go': main,
      'cmd/mock-server/main.go': main,
      'cmd/gen-docs/main.go': main,
    },
    [
      'cmd/gen-docs gen-docs tool',
      'cmd/mock-server mock-server test',
      'examples/hello hello example',
      'internal/docs docs tool',
      'test/e2e e2e test',
      'tools/gen gen tool',
    ],
  ],
  ['cmd/build is a program', { 'cmd/build/main.go': main }, ['cmd/build build program']],
  [
    'folders that go.mod ignores',
    {
      'go.mod': `${mod}ignore ./web\nignore gen\n`,
      'web/x/main.go': main,
      'a/gen/main.go': main,
      'cmd/a/main.go': main,
    },
    ['cmd/a a program'],
  ],
];

for (const [title, files, expected] of rows) {
  test(`finds programs: ${title}`, t => t.deepEqual([...mains(files)].sort(), [...expected].sort()));
}

test('the executable is named as the go command names it', t => {
  const name = (module: string, file: string): string | undefined => {
    const folder = memoryProject({ 'go.mod': `module ${module}\n`, [file]: main });
    return findMains(folder, readModules(folder))[0]?.main.name;
  };
  t.is(name('example.com/tool/v2', 'main.go'), 'tool');
  t.is(name('example.com/tool/v2', 'cmd/x/main.go'), 'x');
  t.is(name('example.com/tool/v1', 'main.go'), 'v1');
  t.is(name('tool', 'main.go'), 'tool');
  t.is(name('gopkg.in/yaml.v3', 'main.go'), 'yaml.v3');
  t.is(name('"a b"', 'main.go'), 'app', 'no module path: the folder has to do, and the root has no name');
  t.is(name('example.com/tool', 'cmd/$(rm -rf)/main.go'), '__rm_-rf_');
});

test('the evidence is the line of func main, or the build line of a program behind a tag', t => {
  const folder = memoryProject({
    'go.mod': mod,
    'a/doc.go': '// Doc.\npackage main\n',
    'a/main.go': main,
    'b/main.go': `// Copyright\n\n//go:build ee\n\n${main}`,
  });
  t.deepEqual(
    findMains(folder, readModules(folder)).map(({ evidence }) => evidence),
    [
      { file: 'a/main.go', line: 3, text: 'func main()' },
      { file: 'b/main.go', line: 3, text: '//go:build ee' },
    ],
  );
});

for (const [title, files, expected] of [
  ['by its line', { 'cmd/svc/main.go': `//go:build windows\n\n${main}` }, '//go:build windows'],
  ['by its name', { 'cmd/svc/main_windows.go': main }, 'main_windows.go'],
  ['not a script', { 'gen.go': `//go:build ignore\n\n${main}` }, undefined],
  ['not an example', { 'examples/a/main_windows.go': main }, undefined],
  ['not a package main without a program', { 'a.go': '//go:build !windows\n\npackage main\n' }, undefined],
] satisfies (readonly [string, Files, string | undefined])[]) {
  test(`a program for another system: ${title}`, t => {
    t.is(foreignMain(memoryProject({ 'go.mod': mod, ...files }))?.text, expected);
  });
}

test('a program belongs to the nearest module', t => {
  const folder = memoryProject({
    'go.mod': mod,
    'api/go.mod': 'module example.com/api\n',
    'api/cmd/x/main.go': main,
    'apix/main.go': main,
  });
  t.deepEqual(
    findMains(folder, readModules(folder)).map(({ main }) => [main.path, main.module]),
    [
      ['apix', '.'],
      ['api/cmd/x', 'api'],
    ],
  );
});
