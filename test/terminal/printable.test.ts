import test from 'ava';
import fc from 'fast-check';
import { logLine, printable, printableLines } from '../../src/terminal/printable.js';

const rows: readonly (readonly [string, string, string])[] = [
  ['ordinary text stays', 'go 1.26 → distroless, 大きい, é, 👩‍💻', 'go 1.26 → distroless, 大きい, é, 👩‍💻'],
  ['colour is shown, not obeyed', '\u001b[31mred', '\\x1b[31mred'],
  ['line feeds are visible', 'a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['C1 controls count', 'a\u009b2J', 'a\\x9b2J'],
  ['text that turns the direction around', 'user\u202egnp.exe', 'user\\u202egnp.exe'],
  ['isolates', '\u2066x\u2069', '\\u2066x\\u2069'],
  ['half a surrogate pair', 'a\ud800b', 'a\\ud800b'],
  ['tag characters', 'a\u{e0041}', 'a\\u{e0041}'],
  ['zero-width space', 'go\u200blang', 'go\\u200blang'],
];

for (const [title, input, output] of rows) {
  test(`printable: ${title}`, t => {
    t.is(printable(input), output);
  });
}

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '\u001b',
      '[',
      ']',
      ';',
      '0',
      'm',
      'x',
      '\u0007',
      '\\',
      '\n',
      '\r',
      '\t',
      '\u202e',
      '\ud800',
    ),
  }),
);
const hostile = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Surrogate}]/u;

test('nothing printable returns can drive a terminal', t => {
  fc.assert(fc.property(anything, text => !hostile.test(printable(text))));
  fc.assert(fc.property(anything, text => !hostile.test(logLine(text))));
  fc.assert(fc.property(anything, text => !hostile.test(printableLines(text).replaceAll('\n', ''))));
  t.pass();
});

test('printable applied twice is printable applied once', t => {
  fc.assert(fc.property(anything, text => printable(printable(text)) === printable(text)));
  t.pass();
});

test('text without control characters comes back unchanged', t => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), text => printable(text) === text));
  t.pass();
});

test('printableLines keeps lines apart', t => {
  t.is(printableLines('a\tb\n\u001b[2Jc'), 'a    b\n\\x1b[2Jc');
});

const logRows: readonly (readonly [string, string, string])[] = [
  ['colours are taken off', '\u001b[1;32mok\u001b[0m  done', 'ok  done'],
  ['a title is taken off', '\u001b]0;owned\u0007text', 'text'],
  ['a link keeps its words', '\u001b]8;;https://example.com\u001b\\here\u001b]8;;\u001b\\', 'here'],
  ['only the last state of a progress bar', '10%\r50%\r100%\r', '100%'],
  ['a sequence that never ends stays visible', 'a\u001b[', 'a\\x1b['],
  ['tabs become blanks', 'a\tb', 'a    b'],
];

for (const [title, input, output] of logRows) {
  test(`log line: ${title}`, t => {
    t.is(logLine(input), output);
  });
}

test('a log line is never longer than its limit, whatever a program prints', t => {
  fc.assert(
    fc.property(
      anything,
      fc.integer({ min: 1, max: 50 }),
      (text, limit) => logLine(text.repeat(9), limit).length <= limit,
    ),
  );
  t.is(logLine('x'.repeat(100_000)).length, 2000);
});
