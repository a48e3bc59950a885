import test from 'ava';
import fc from 'fast-check';
import { diagnose, failureSources, failures } from '../../src/knowledge/failures.js';
import { failureLines } from './failure-lines.js';

const all = failures.flat();

for (const [id, line, lookAlike] of failureLines) {
  test(`${id} is recognised: ${line.slice(0, 80)}`, t => {
    t.deepEqual(
      diagnose(line).map(found => found.id),
      [id],
    );
    t.false(
      diagnose(lookAlike).some(found => found.id === id),
      lookAlike,
    );
  });
}

test('every failure has a line that shows it and a look-alike that does not', t => {
  const shown = new Set(failureLines.map(([id]) => id));
  t.deepEqual(
    all.map(({ id }) => id).filter(id => !shown.has(id)),
    [],
  );
});

test('ids are unique, and what a failure replaces exists', t => {
  const ids = all.map(({ id }) => id);
  t.is(new Set(ids).size, ids.length);
  for (const { over = [] } of all) for (const id of over) t.true(ids.includes(id), id);
});

test('every cause and fix is a sentence, and no placeholder is left in what is shown', t => {
  for (const { id, cause, fix } of all) {
    t.regex(cause, /^[$A-Zacgm].*\.$/, id);
    t.regex(fix, /^[A-Z].*\.$/, id);
  }
  for (const [, line] of failureLines) for (const { cause } of diagnose(line)) t.notRegex(cause, /\$1|: \.$/);
});

test('a cause names what the line names', t => {
  const [found] = diagnose('Error relocating /app/server: mallopt: symbol not found');
  t.regex(found?.cause ?? '', /neither musl nor gcompat has mallopt\.$/);
  const [dollar] = diagnose('Error relocating /app/server: $&$1: symbol not found');
  t.true(dollar?.cause.includes('$&$1'));
});

test('several failures come in the order of the log, each once, with the line that shows it', t => {
  const log = [
    '#9 0.412 + go build',
    '  panic: unknown time zone Asia/Tokyo',
    'Error relocating /app: mallopt: symbol not found',
    'Error relocating /app: fcntl64: symbol not found',
    'unknown time zone Europe/Rome',
  ].join('\r\n');
  t.deepEqual(
    diagnose(log).map(({ id, evidence }) => [id, evidence]),
    [
      ['G13', 'panic: unknown time zone Asia/Tokyo'],
      ['L06', 'Error relocating /app: mallopt: symbol not found'],
    ],
  );
});

test('nothing is recognised in nothing, nor in a good log', t => {
  t.deepEqual(diagnose(''), []);
  t.deepEqual(diagnose('#12 DONE 3.1s\nlistening on :8080\n'), []);
});

test('any text is read without an error', t => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), text => Array.isArray(diagnose(text))),
  );
  t.pass();
});

test('a hostile log costs little', t => {
  const pieces = [
    'go: ',
    'Error relocating a',
    '"/',
    'exec ',
    'fatal error: a.h',
    "Package '",
    'failed to compute cache key',
  ];
  for (const piece of pieces) {
    const started = process.cpuUsage().user;
    diagnose(piece.repeat(Math.ceil(600_000 / piece.length)));
    t.true(process.cpuUsage().user - started < 5_000_000, piece);
  }
});

test('the table has dated sources', t => {
  for (const { date } of failureSources) t.regex(date, /^\d{4}-\d\d-\d\d$/);
});
