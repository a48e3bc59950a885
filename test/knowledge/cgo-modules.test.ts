import test from 'ava';
import { cgoImport, cgoModule, cgoModuleRows, cgoModuleSources } from '../../src/knowledge/cgo-modules.js';

const rows = cgoModuleRows.flat();

test('a module is found by its path and not by a longer name', t => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['github.com/mattn/go-sqlite3', 'github.com/mattn/go-sqlite3'],
    ['github.com/mattn/go-sqlite3/v2', 'github.com/mattn/go-sqlite3'],
    ['github.com/mattn/go-sqlite3x', null],
    ['github.com/mattn/go-sqlite', null],
    ['example.com/github.com/mattn/go-sqlite3', null],
    ['github.com/confluentinc/confluent-kafka-go/v2', 'github.com/confluentinc/confluent-kafka-go'],
    ['github.com/confluentinc/confluent-kafka-go/v2/kafka', 'github.com/confluentinc/confluent-kafka-go'],
    ['gopkg.in/gographics/imagick.v3', 'gopkg.in/gographics/imagick.v3'],
    ['gopkg.in/gographics/imagick.v4', null],
    ['modernc.org/sqlite', null],
    ['github.com/lib/pq', null],
    ['', null],
  ];
  for (const [path, module] of cases) t.is(cgoModule(path)?.module ?? null, module, path);
});

test('where only some packages use C, an import tells', t => {
  t.is(cgoModule('github.com/google/gopacket')?.packages.includes('pcap'), true);
  t.is(cgoImport('github.com/google/gopacket'), null);
  t.is(cgoImport('github.com/google/gopacket/layers'), null);
  t.is(cgoImport('github.com/google/gopacket/pcapgo'), null);
  t.truthy(cgoImport('github.com/google/gopacket/pcap'));
  t.truthy(cgoImport('github.com/coreos/go-systemd/v22/sdjournal'));
  t.is(cgoImport('github.com/coreos/go-systemd/v22/daemon'), null);
  t.truthy(cgoImport('github.com/mattn/go-sqlite3'));
});

test('a row that needs a build tag counts only with it', t => {
  t.is(cgoModule('github.com/blevesearch/bleve/v2'), null);
  t.truthy(cgoModule('github.com/blevesearch/bleve/v2', ['vectors']));
  t.is(cgoModule('github.com/confluentinc/confluent-kafka-go')?.kind, 'prebuilt-library');
  t.is(cgoModule('github.com/confluentinc/confluent-kafka-go', ['dynamic'])?.kind, 'system-library');
});

test('go-sqlite3: fails when used without cgo, fine on musl and static, not on gcompat', t => {
  const sqlite = cgoModule('github.com/mattn/go-sqlite3');
  t.is(sqlite?.withoutCgo, 'fails-at-run-time');
  t.is(sqlite?.muslRefused, null);
  t.is(sqlite?.staticRefused, null);
  t.regex(sqlite?.gcompatRefused ?? '', /fcntl64/);
  t.deepEqual(sqlite?.debian13, { build: [], run: [] });
});

test('Debian names differ by release where they do', t => {
  t.deepEqual(cgoModule('github.com/h2non/bimg')?.debian13.run, ['libvips42t64']);
  t.deepEqual(cgoModule('github.com/h2non/bimg')?.debian12.run, ['libvips42']);
  t.deepEqual(cgoModule('github.com/pebbe/zmq4')?.debian12, cgoModule('github.com/pebbe/zmq4')?.debian13);
});

test('the tables name every module once (for one set of tags), as a plain path without a major version', t => {
  const seen = new Set<string>();
  for (const row of rows) {
    for (const module of row.modules) {
      const key = `${module} ${row.onlyWithTag ?? ''}`;
      t.false(seen.has(key), key);
      seen.add(key);
      t.regex(module, /^[a-z0-9.-]+\.[a-z]{2,}(?:\/[\w.~-]+)+$/i);
      t.notRegex(module, /\/v\d+$/);
    }
  }
});

test('what is impossible on musl has no Alpine packages, and package names are package names', t => {
  for (const row of rows) {
    const [name] = row.modules;
    if (row.musl !== undefined) t.is(row.alpine, undefined, name);
    for (const packages of [row.debian12, row.debian13, row.alpine]) {
      for (const item of [...(packages?.build ?? []), ...(packages?.run ?? [])]) {
        t.regex(item, /^[a-z0-9][a-z0-9+.-]+$/, name);
        t.false(['gcc', 'g++', 'musl-dev', 'libc6-dev', 'pkg-config', 'pkgconf'].includes(item), name);
      }
    }
  }
});

test('the table has dated sources', t => {
  for (const { date } of cgoModuleSources) t.regex(date, /^\d{4}-\d\d-\d\d$/);
});
