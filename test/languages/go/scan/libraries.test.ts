import test from 'ava';
import { valueOr } from '../../../../src/domain/findings.js';
import { scan } from './project.js';

function libraryOf(preamble: string) {
  const lines = preamble
    .split('\n')
    .map(line => `// ${line}\n`)
    .join('');
  return valueOr(
    scan({ 'main.go': `package main\n\n${lines}import "C"\n\nfunc main() { run() }\n` }).systemLibraries,
    [],
  )[0];
}

test('systemLibraries: -l', t => {
  const library = libraryOf('#cgo LDFLAGS: -lz -lm');
  t.like(library, {
    module: 'example.com/app',
    debianBuild: ['zlib1g-dev'],
    debianRun: ['zlib1g'],
    alpineBuild: ['zlib-dev'],
    alpineRun: ['zlib'],
    alpineStatic: ['zlib-static'],
  });
});

test('systemLibraries: pkg-config', t => {
  t.deepEqual(libraryOf('#cgo pkg-config: --static sqlite3')?.debianBuild, ['libsqlite3-dev']);
});

test('systemLibraries: lines for other systems and parts of the compiler do not count', t => {
  t.is(libraryOf('#cgo windows LDFLAGS: -lz\n#cgo LDFLAGS: -lm -lpthread -lstdc++'), undefined);
});

test('systemLibraries: loading at run time keeps a binary dynamic', t => {
  t.regex(libraryOf('#cgo LDFLAGS: -ldl\n#include <dlfcn.h>')?.staticRefused ?? '', /run time/);
});

test('systemLibraries: a module of the table, with its refusals', t => {
  const files = {
    'go.mod': 'module example.com/app\n\ngo 1.22\n\nrequire github.com/godror/godror v0.40.0\n',
    'main.go': 'package main\n\nimport _ "github.com/godror/godror"\n\nfunc main() { run() }\n',
  };
  const [library] = valueOr(scan(files).systemLibraries, []);
  t.is(library?.module, 'github.com/godror/godror');
  t.not(library?.muslRefused, null);
});

test('systemLibraries: a module that nothing imports wants none', t => {
  const files = {
    'go.mod': 'module example.com/app\n\ngo 1.22\n\nrequire github.com/godror/godror v0.40.0\n',
    'main.go': 'package main\n\nfunc main() { run() }\n',
  };
  t.is(scan(files).systemLibraries.state, 'absent');
});
