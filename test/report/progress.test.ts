import test from 'ava';
import fc from 'fast-check';
import type { ProofEvent } from '../../src/prove/events.js';
import { cutTo, elapsed, progressLines } from '../../src/report/progress-lines.js';
import { reduceProgress, startProgress } from '../../src/report/progress-state.js';
import { progressView } from '../../src/report/progress-view.js';
import { styleOf } from '../../src/report/style.js';

const plain = styleOf({ color: false, unicode: true });
const build = (event: Extract<ProofEvent, { type: 'build' }>['event']): ProofEvent => ({
  type: 'build',
  event,
});

const events: readonly ProofEvent[] = [
  { type: 'phase', phase: 'build', title: 'building with Docker 27' },
  build({ type: 'started', step: '1', title: '[internal] load build context', internal: true }),
  build({ type: 'started', step: '4', title: '[1/3] FROM golang', internal: false }),
  build({ type: 'cached', step: '4' }),
  build({ type: 'started', step: '5', title: '[2/3] RUN go build', internal: false }),
  build({ type: 'log', step: '5', text: 'one' }),
  build({ type: 'log', step: '5', text: '\u001b[32mtwo\u001b[0m \u001b]0;owned\u0007' }),
  build({ type: 'log', step: '5', text: 'three\u202e' }),
];

function after(list: readonly ProofEvent[]) {
  return list.reduce((state, event) => reduceProgress(state, event, 1000), startProgress('', 0));
}

test('the live view: own steps first, time, the last two lines of a log, counts', t => {
  t.deepEqual(progressLines(after(events), 13_300, { columns: 80, rows: 24 }, plain), [
    '▸  12.3 s  building with Docker 27, 1 step done (1 cached)',
    '   12.3 s  [2/3] RUN go build',
    '           two',
    '           three\\u202e',
    '   12.3 s  [internal] load build context',
  ]);
});

test('no line is wider than the terminal, however wide its characters are', t => {
  const texts = fc.string({ unit: fc.constantFrom('a', '大', '👩', 'é', ' ') });
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 40 }), (text, columns) => {
      const width = Array.from(cutTo(text, columns)).reduce(
        (sum, one) => sum + ((one.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1),
        0,
      );
      return width <= columns;
    }),
  );
  t.is(cutTo('abc', 3), 'abc');
  t.is(cutTo('abcd', 3), 'ab~');
});

test('the view never has more lines than the terminal', t => {
  const many = Array.from({ length: 30 }, (_, at) =>
    build({ type: 'started', step: String(at), title: 'x', internal: false }),
  );
  t.true(progressLines(after(many), 0, { columns: 80, rows: 5 }, plain).length < 5);
});

test('times', t => {
  t.deepEqual([0, 400, 59_900, 65_000].map(elapsed), ['0.0 s', '0.4 s', '59.9 s', '1 min 05 s']);
});

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 80, rows: 24, written, write: (text: string) => written.push(text) };
}

test('without a terminal: a line for what ends, nothing that moves a cursor', t => {
  const stream = screen(false);
  const view = progressView(stream, { silent: false, color: false, unicode: false, now: () => 0 });
  view.look('/usr/bin/docker');
  for (const event of events) view.show(event);
  view.show(build({ type: 'done', step: '5', seconds: 12.3 }));
  view.end();
  t.is(
    stream.written.join(''),
    'trying /usr/bin/docker\nbuilding with Docker 27\n  [1/3] FROM golang (cached)\n  [2/3] RUN go build (12.3 s)\n',
  );
});

test('on a terminal: what was drawn is taken off at the end, and no timer is left', t => {
  const stream = screen(true);
  const view = progressView(stream, { silent: false, color: true, unicode: true, now: () => 0 });
  for (const event of events) view.show(event);
  view.end();
  t.regex(stream.written.at(-1) ?? '', /^\u001b\[\d+A\r\u001b\[J$/);
  const length = stream.written.length;
  view.end();
  t.is(stream.written.length, length);
});

test('silent means silent', t => {
  const stream = screen(true);
  const view = progressView(stream, { silent: true, color: true, unicode: true });
  for (const event of events) view.show(event);
  view.end();
  t.deepEqual(stream.written, []);
});
