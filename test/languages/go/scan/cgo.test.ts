import test from 'ava';
import { valueOr } from '../../../../src/domain/findings.js';
import { scan } from './project.js';

const main = (imports: string, body = '') =>
  `package main\n\n${imports}\n\nfunc main() {${body || ' run() '}}\n`;
const require = (...lines: string[]) =>
  `module example.com/app\n\ngo 1.22\n\nrequire (\n${lines.map(line => `\t${line}\n`).join('')})\n`;
const native =
  'package native\n\n// int f(void) { return 1; }\nimport "C"\n\nfunc F() int { return int(C.f()) }\n';
const usesNative = main('import "example.com/app/native"', ' native.F() ');

type Row = readonly [title: string, files: Readonly<Record<string, string>>, uses: readonly string[]];

const rows: readonly Row[] = [
  ['nothing', { 'main.go': main('') }, []],
  ['import "C" in main', { 'main.go': main('// #include <math.h>\nimport "C"', ' C.sqrt(2) ') }, ['own main.go fails-to-build']],
  ['import "C" in a package', { 'main.go': usesNative, 'native/n.go': native }, ['own native fails-to-build']],
  ['a package that nobody imports', { 'main.go': main(''), 'native/n.go': native }, []],
  ['for Windows only', { 'main.go': usesNative, 'native/n.go': `//go:build windows\n\n${native}`, 'native/o.go': 'package native\n\nfunc F() int { return 1 }\n' }, []],
  ['for Windows only, by name', { 'main.go': usesNative, 'native/n_windows.go': native, 'native/o.go': 'package native\n' }, []],
  ['in tests only', { 'main.go': main(''), 'main_test.go': 'package main\n\nimport "C"\n' }, []],
  ['under a tag that is not set', { 'main.go': usesNative, 'native/n.go': `//go:build special\n\n${native}`, 'native/o.go': 'package native\n' }, []],
  ['with a twin in Go', { 'main.go': usesNative, 'native/n.go': `//go:build cgo\n\n${native}`, 'native/go.go': '//go:build !cgo\n\npackage native\n\nfunc F() int { return 1 }\n' }, ['own native pure-go']],
  ['with a twin by the old form', { 'main.go': usesNative, 'native/n.go': native, 'native/go.go': '// +build !cgo\n\npackage native\n\nfunc F() int { return 1 }\n' }, ['own native pure-go']],
  ['with other files that need it', { 'main.go': usesNative, 'native/n.go': native, 'native/o.go': 'package native\n\nfunc G() int { return F() }\n' }, ['own native fails-to-build']],
  ['only for what it does when it starts', { 'main.go': main(''), 'tune.go': 'package main\n\n// #include <malloc.h>\nimport "C"\n\nfunc init() { C.malloc_trim(0) }\n' }, ['own tune.go fails-at-run-time']],
  ['imported only with cgo', { 'main.go': main(''), 'with.go': '//go:build cgo\n\npackage main\n\nimport _ "example.com/app/native"\n', 'native/n.go': native }, ['own native pure-go']],
  ['C++ sources', { 'main.go': usesNative, 'native/n.go': native, 'native/n.cc': 'int f() { return 1; }' }, ['own native fails-to-build c++']],
  ['the C++ library', { 'main.go': usesNative, 'native/n.go': native.replace('// int', '// #cgo LDFLAGS: -lstdc++\n// int') }, ['own native fails-to-build c++']],
  ['the C++ library of another system', { 'main.go': usesNative, 'native/n.go': native.replace('// int', '// #cgo darwin LDFLAGS: -lstdc++\n// int') }, ['own native fails-to-build']],

  ['a module', { 'go.mod': require('github.com/mattn/go-sqlite3 v1.14.22'), 'main.go': main('import _ "github.com/mattn/go-sqlite3"') }, ['module github.com/mattn/go-sqlite3 fails-at-run-time']],
  ['a module that pulls another', { 'go.mod': require('gorm.io/driver/sqlite v1.5.0', 'github.com/mattn/go-sqlite3 v1.14.22 // indirect'), 'main.go': main('import _ "gorm.io/driver/sqlite"') }, ['module gorm.io/driver/sqlite fails-at-run-time', 'module github.com/mattn/go-sqlite3 fails-at-run-time not imported']],
  ['a package that pulls a module', { 'go.mod': require('github.com/jinzhu/gorm v1.9.16', 'github.com/mattn/go-sqlite3 v1.14.22 // indirect'), 'main.go': main('import _ "github.com/jinzhu/gorm/dialects/sqlite"') }, ['module github.com/jinzhu/gorm fails-at-run-time', 'module github.com/mattn/go-sqlite3 fails-at-run-time not imported']],
  ['a module that nothing imports', { 'go.mod': require('github.com/mattn/go-sqlite3 v1.14.22'), 'main.go': main('') }, ['module github.com/mattn/go-sqlite3 fails-at-run-time not imported']],
  ['a driver in Go', { 'go.mod': require('modernc.org/sqlite v1.30.0'), 'main.go': main('import _ "modernc.org/sqlite"') }, []],
  ['drivers by build tag', { 'go.mod': require('github.com/mattn/go-sqlite3 v1.14.22', 'modernc.org/sqlite v1.30.0'), 'main.go': main(''), 'a.go': '//go:build cgo\n\npackage main\n\nimport _ "github.com/mattn/go-sqlite3"\n', 'b.go': '//go:build !cgo\n\npackage main\n\nimport _ "modernc.org/sqlite"\n' }, ['module github.com/mattn/go-sqlite3 pure-go']],
  ['a package of the module that needs C', { 'go.mod': require('github.com/google/gopacket v1.1.19'), 'main.go': main('import _ "github.com/google/gopacket/pcap"') }, ['module github.com/google/gopacket fails-to-build']],
  ['a package of the module that needs none', { 'go.mod': require('github.com/google/gopacket v1.1.19'), 'main.go': main('import _ "github.com/google/gopacket/layers"') }, []],
  ['a later major version', { 'go.mod': require('github.com/confluentinc/confluent-kafka-go/v2 v2.3.0'), 'main.go': main('import _ "github.com/confluentinc/confluent-kafka-go/v2/kafka"') }, ['module github.com/confluentinc/confluent-kafka-go/v2 fails-to-build']],
  ['go.sum of an old go.mod', { 'go.mod': 'module example.com/app\n\ngo 1.15\n', 'go.sum': 'github.com/mattn/go-sqlite3 v1.14.0 h1:abc=\n', 'main.go': main('') }, ['module github.com/mattn/go-sqlite3 fails-at-run-time not imported']],
  ['go.sum of a new go.mod names what is not built', { 'go.sum': 'github.com/mattn/go-sqlite3 v1.14.0 h1:abc=\n', 'main.go': main('') }, []],

  ['net', { 'main.go': main('import _ "net/http"') }, ['soft net pure-go']],
  ['net/url is none', { 'main.go': main('import _ "net/url"') }, []],
  ['os/user', { 'main.go': main('import _ "os/user"') }, ['soft os/user pure-go']],
  ['plugins', { 'main.go': main('import "plugin"', ' plugin.Open("x.so") ') }, ['own plugin fails-at-run-time']],
]; // biome-ignore format: a table

for (const [title, files, expected] of rows) {
  test(`cgo: ${title}`, t => {
    const uses = valueOr(scan(files).cgo, []).map(({ kind, what, without, imported, cxx }) =>
      [kind, what, without, ...(imported ? [] : ['not imported']), ...(cxx ? ['c++'] : [])].join(' '),
    );
    t.deepEqual(uses, expected);
  });
}

test('cgo: a build tag of the program switches files on', t => {
  const files = {
    'main.go': `//go:build special\n\n${main('import _ "example.com/app/native"')}`,
    'native/n.go': `//go:build special\n\n${native}`,
  };
  t.is(valueOr(scan(files).cgo, [])[0]?.what, 'native');
});

test('cgo: a module of the workspace is followed', t => {
  const files = {
    'go.mod': 'module example.com/app\n\ngo 1.22\n',
    'main.go': main('import "example.com/lib/native"', ' native.F() '),
    'go.work': 'go 1.22\n\nuse (\n\t.\n\t./lib\n)\n',
    'lib/go.mod': 'module example.com/lib\n',
    'lib/native/n.go': native,
  };
  t.is(valueOr(scan(files).cgo, [])[0]?.what, 'lib/native');
});

test('nativeSources: what is compiled with the packages', t => {
  const files = {
    'main.go': usesNative,
    'native/n.go': native,
    'native/a.c': '',
    'native/b_windows.c': '',
    'native/c.c': '//go:build ignore\n\nint x;',
    'native/d.cpp': '',
    'native/e.S': '',
    'native/n.h': '',
    'other/z.c': '',
    'add_amd64.s': '',
  };
  t.deepEqual(valueOr(scan(files).nativeSources, []), [
    'add_amd64.s',
    'native/a.c',
    'native/d.cpp',
    'native/e.S',
  ]);
});

test('prebuilt: what the linker flags name, and what lies beside', t => {
  const flags = '// #cgo LDFLAGS: -L${SRCDIR}/lib -lfoo ${SRCDIR}/../third/libbar.a -lm\n';
  const files = {
    'main.go': usesNative,
    'native/n.go': native.replace('// int', `${flags}// int`),
    'native/lib/libfoo.so': '',
    'native/lib/libother.a': '',
    'native/libnear.a': '',
    'native/x_linux_amd64.syso': '',
    'native/x_windows_amd64.syso': '',
    'third/libbar.a': '',
  };
  const { prebuilt, systemLibraries } = scan(files);
  t.deepEqual([...valueOr(prebuilt, [])].sort(), [
    'native/lib/libfoo.so',
    'native/libnear.a',
    'native/x_linux_amd64.syso',
    'third/libbar.a',
  ]);
  t.is(systemLibraries.state, 'absent');
});
