import test from 'ava';
import fc from 'fast-check';
import { readGoWork } from '../../src/manifests/go-work.js';

test('a workspace is read with the line of every use', t => {
  const read = readGoWork(
    'go 1.25.0\n\ntoolchain go1.25.3\nuse (\n\t.\n\t./api // the API\n)\nuse ../shared\nreplace example.com/a => ./a\ngodebug x=y\n',
  );
  if (!read.ok) return t.fail(read.reason);
  t.deepEqual(read.value, {
    go: { value: '1.25.0', line: 1 },
    toolchain: { value: 'go1.25.3', line: 3 },
    use: [
      { value: '.', line: 5 },
      { value: './api', line: 6 },
      { value: '../shared', line: 8 },
    ],
    replace: [{ path: 'example.com/a', version: null, newPath: './a', newVersion: null, line: 9 }],
  });
});

test('a malformed workspace gives the line', t => {
  const read = readGoWork('go 1.25\nuse ./a ./b\n');
  t.deepEqual(read, { ok: false, reason: 'use wants exactly one folder', line: 2 });
});

test('any text gives a value or a reason', t => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof readGoWork(text).ok === 'boolean'));
  t.pass();
});
