import test from 'ava';
import fc from 'fast-check';
import { lastLines, lineSplitter } from '../../src/engine/lines.js';

function split(chunks: readonly string[]): string[] {
  const lines: string[] = [];
  const splitter = lineSplitter(line => lines.push(line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

test('lines come out the same however the text is cut into chunks', t => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n') })), chunks => {
      const whole = chunks.join('').split('\n');
      if (whole.at(-1) === '') whole.pop();
      t.deepEqual(split(chunks), whole);
    }),
  );
});

test('a carriage return before the line feed is taken off', t => {
  t.deepEqual(split(['a\r\nb\r', '\nc']), ['a', 'b', 'c']);
});

test('a line without end costs bounded memory', t => {
  const lines = split([...Array(100).fill('x'.repeat(10_000)), '\nshort']);
  t.deepEqual([lines[0]?.length, lines[1]], [16_384, 'short']);
});

test('only the last lines are kept', t => {
  const last = lastLines(3);
  for (let at = 0; at < 1000; at++) last.push(String(at));
  t.deepEqual(last.lines(), ['997', '998', '999']);
});
