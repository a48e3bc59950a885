import test from 'ava';
import { valueOr } from '../../../../src/domain/findings.js';
import { scan } from './project.js';

/** Title · the C code · what is only in glibc. */
const rows: readonly (readonly [title: string, code: string, expected: readonly string[]])[] = [
  ['a function', '#include <malloc.h>\nvoid f(void) { mallopt(1, 2); }', ['function mallopt']],
  ['a constant', 'int f(void) { return M_ARENA_MAX; }', ['constant M_ARENA_MAX']],
  ['a header', '#include <execinfo.h>', ['header execinfo.h']],
  ['a header with blanks', '#  include  <gnu/libc-version.h>', ['header gnu/libc-version.h']],
  ['a header that wants a library on Alpine', '#include <fts.h>', ['header fts.h']],
  ['what both have', '#include <stdio.h>\nvoid f(void) { printf("x"); malloc(1); }', []],
  ['a comment', '/* mallopt(1, 2);\n mallopt */ // mallopt', []],
  ['a string', 'const char *s = "mallopt \\" mallopt";', []],
  ['its own function', 'static void mallopt(int a) {\n}\nvoid f(void) { mallopt(1); }', []],
  ['its own macro', '#define backtrace(a, b) 0\nint f(void) { return backtrace(0, 0); }', []],
  ['guarded', '#ifdef __GLIBC__\nvoid f(void) { mallopt(1, 2); }\n#endif', []],
  ['guarded by a condition', '#if defined(__linux__) && defined(__GLIBC__)\nmallopt(1, 2);\n#endif\nbacktrace(0, 0);', ['function mallopt', 'function backtrace']],
  ['the other branch', '#ifndef __GLIBC__\nint a;\n#else\nmallopt(1, 2);\n#endif', []],
  ['guarded inside of something else', '#ifdef DEBUG\n#ifdef __GLIBC__\nmallopt(1, 2);\n#endif\nbacktrace(0, 0);\n#endif', ['function backtrace']],
  ['for another system', '#ifdef _WIN32\nmallopt(1, 2);\n#elif defined(__APPLE__)\nbacktrace(0, 0);\n#endif', []],
  ['for all but another system', '#ifndef _WIN32\nmallopt(1, 2);\n#endif', ['function mallopt']],
  ['switched off', '#if 0\nmallopt(1, 2);\n#endif', []],
  ['asked for', '#if __has_include(<execinfo.h>)\n#include <execinfo.h>\n#endif', []],
  ['part of a name', 'int my_mallopt_count;', []],
]; // biome-ignore format: a table

for (const [title, code, expected] of rows) {
  test(`glibcOnly: ${title}`, t => {
    const preamble = code
      .split('\n')
      .map(line => `//${line}\n`)
      .join('');
    const file = `package main\n\n${preamble}import "C"\n\nfunc main() { run() }\n`;
    const source = { 'main.go': 'package main\n\nimport "C"\n\nfunc main() { run() }\n', 'code.c': code };
    t.deepEqual(spelled(scan(source)), expected, 'in a source');
    t.deepEqual(spelled(scan({ 'main.go': file })), expected, 'in a preamble');
  });
}

test('glibcOnly: names behind C. in Go', t => {
  const main =
    'package main\n\n// #include <malloc.h>\nimport "C"\n\nfunc main() { C.mallopt(C.M_ARENA_MAX, 1) }\n';
  t.deepEqual(spelled(scan({ 'main.go': main })), ['function mallopt', 'constant M_ARENA_MAX']);
});

test('glibcOnly: the line is that of the file', t => {
  const main =
    'package main\n\n/*\n#include <malloc.h>\nstatic void f(void) {\n\tmallopt(1, 2);\n}\n*/\nimport "C"\n\nfunc main() { run() }\n';
  const { glibcOnly } = scan({ 'main.go': main });
  t.deepEqual(glibcOnly.state === 'found' && glibcOnly.evidence, [
    { file: 'main.go', line: 6, text: 'mallopt(1, 2);' },
  ]);
});

test('glibcOnly: a shared library that was compiled elsewhere is doubted, one for musl is not', t => {
  const flags =
    'package main\n\n// #cgo LDFLAGS: -L${SRCDIR}/lib -lfoo\nimport "C"\n\nfunc main() { run() }\n';
  const { glibcOnly } = scan({ 'main.go': flags, 'lib/libfoo.so': '' });
  t.is(glibcOnly.state === 'found' && glibcOnly.confidence, 'possible');
  const musl = flags.replace('/lib ', '/musl ');
  t.is(scan({ 'main.go': musl, 'musl/libfoo.so': '' }).glibcOnly.state, 'absent');
});

test('glibcOnly: C of packages that the program does not import', t => {
  const other = 'package other\n\n// #include <execinfo.h>\nimport "C"\n';
  t.is(
    scan({ 'main.go': 'package main\n\nfunc main() { run() }\n', 'other/o.go': other }).glibcOnly.state,
    'absent',
  );
});

function spelled({ glibcOnly }: ReturnType<typeof scan>): readonly string[] {
  return valueOr(glibcOnly, []).map(({ kind, name }) => `${kind} ${name}`);
}
