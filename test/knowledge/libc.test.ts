import test from 'ava';
import {
  alpineHeaderPackage,
  glibcOnlySources,
  isGlibcConstant,
  isGlibcFunction,
  isGlibcHeader,
} from '../../src/knowledge/glibc-only.js';
import {
  gcompatSupplies,
  missingOnGcompat,
  muslExports,
  muslResolves,
  muslSymbolSources,
} from '../../src/knowledge/musl-symbols.js';

test('what musl exports', t => {
  for (const name of ['malloc', 'printf', 'pthread_create', 'statx', 'qsort_r', 'malloc_usable_size']) {
    t.true(muslExports(name), name);
  }
  for (const name of [
    'mallopt',
    'malloc_trim',
    'fcntl64',
    '__isoc23_strtol',
    'backtrace',
    'open64',
    '',
    'constructor',
  ]) {
    t.false(muslExports(name), name);
  }
});

test('large-file names resolve at run time, except fcntl64', t => {
  t.true(muslResolves('open64'));
  t.true(muslResolves('malloc'));
  t.false(muslResolves('fcntl64'));
});

test('1.2.6 adds two names', t => {
  t.false(muslExports('renameat2', '1.2.5'));
  t.true(muslExports('renameat2', '1.2.6'));
});

test('what gcompat 1.1.0 supplies and what no release does', t => {
  for (const name of [
    'mallinfo',
    'malloc_trim',
    '__fprintf_chk',
    'gnu_get_libc_version',
    'makecontext',
    'obstack_free',
  ]) {
    t.true(gcompatSupplies(name), name);
  }
  for (const name of [
    'mallopt',
    'mallinfo2',
    'malloc_info',
    'fcntl64',
    '__isoc23_strtol',
    'arc4random',
    'res_nsearch',
  ]) {
    t.false(gcompatSupplies(name), name);
  }
});

test('the symbols that stop a glibc program on Alpine with gcompat', t => {
  t.deepEqual(missingOnGcompat(['printf', 'open64', 'mallopt', 'malloc_trim', 'fcntl64']), [
    'mallopt',
    'fcntl64',
  ]);
});

test('functions, constants and headers that only glibc has', t => {
  for (const name of [
    'mallopt',
    'mallinfo2',
    'backtrace',
    'argp_parse',
    'fts_open',
    'feenableexcept',
    'arc4random',
  ]) {
    t.true(isGlibcFunction(name), name);
  }
  for (const name of ['malloc', 'error', 'step', 'login', 'isnan', 'toString', 'renameat2']) {
    t.false(isGlibcFunction(name), name);
  }
  t.true(isGlibcConstant('M_ARENA_MAX'));
  t.true(isGlibcConstant('RTLD_DEEPBIND'));
  t.false(isGlibcConstant('RTLD_NOW'));
  t.true(isGlibcHeader('execinfo.h'));
  t.true(isGlibcHeader('rpc/xdr.h'));
  t.false(isGlibcHeader('malloc.h'));
  t.false(isGlibcHeader('sys/queue.h'));
});

test('a function that is called glibc-only is in no table of musl', t => {
  for (const name of ['mallopt', 'mallinfo', 'backtrace', 'execveat', 'getcontext', 'rpmatch', 'closefrom']) {
    t.true(isGlibcFunction(name), name);
    t.false(muslExports(name), name);
  }
});

test('headers that an Alpine package brings', t => {
  t.is(alpineHeaderPackage('sys/queue.h')?.package, 'bsd-compat-headers');
  t.deepEqual(alpineHeaderPackage('fts.h'), { package: 'musl-fts-dev', link: 'fts' });
  t.is(alpineHeaderPackage('stdio.h'), null);
  t.is(alpineHeaderPackage('__proto__'), null);
});

test('the tables have dated sources', t => {
  for (const { date } of [...muslSymbolSources, ...glibcOnlySources]) t.regex(date, /^\d{4}-\d\d-\d\d$/);
});
