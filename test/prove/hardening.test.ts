import test from 'ava';
import { droppedBecause } from '../../src/prove/hardening.js';
import type { Trial } from '../../src/prove/try-container.js';

const trial = (change: Partial<Trial>): Trial => ({
  refused: null,
  seen: null,
  startedAt: 0,
  stop: null,
  log: [],
  explains: false,
  changes: null,
  ...change,
});

test('a read-only root is told by the paths that were written, without the folders on the way', t => {
  const changes = [
    '/data',
    '/data/state.txt',
    '/etc',
    '/etc/hosts',
    '/tmp/x',
    '/run/app.pid',
    '/var',
    '/var/log',
    '/var/log/app',
  ];
  t.is(
    droppedBecause('read-only-root', trial({ changes }), trial({})),
    'it writes to /data/state.txt, /var/log/app',
  );
});

const rows: readonly (readonly [string, Partial<Trial>, RegExp])[] = [
  [
    'by the last words of the program',
    { log: ['one', 'chown: Operation not permitted'] },
    /says: chown: Operation not permitted/,
  ],
  ['by the words of the engine that refused', { refused: 'Error\nno cgroup', log: ['x'] }, /says: no cgroup/],
  ['without words', {}, /without a word/],
];

for (const [title, under, reason] of rows) {
  test(`other restrictions are told ${title}`, t => {
    t.regex(droppedBecause('no-capabilities', trial({}), trial(under)), reason);
  });
}

test('hostile paths are shown, not obeyed', t => {
  t.is(
    droppedBecause('read-only-root', trial({ changes: ['/a\u001b[2J'] }), trial({})),
    'it writes to /a\\x1b[2J',
  );
});
