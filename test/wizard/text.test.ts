import test from 'ava';
import fc from 'fast-check';
import { formatBytes, sizeBar } from '../../src/wizard/bytes.js';
import { diffLines, lineChanges } from '../../src/wizard/changes.js';
import { highlight } from '../../src/wizard/highlight.js';
import { createTheme } from '../../src/wizard/theme.js';
import { fitLine, type Line, lineWidth, padLine, token, wrapText } from '../../src/wizard/tokens.js';
import { displayWidth } from '../../src/wizard/width.js';

const textOf = (line: Line): string => line.map(piece => piece.text).join('');

const sizes: readonly (readonly [number, string])[] = [
  [0, '0 kB'],
  [850_400, '850 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [9_940_000, '9.9 MB'],
  [9_950_000, '10 MB'],
  [112_000_000, '112 MB'],
  [1_240_000_000, '1.2 GB'],
];
for (const [bytes, expected] of sizes) {
  test(`${bytes} bytes are ${expected}`, t => t.is(formatBytes(bytes), expected));
}

test('a bar is as long as its share, and never empty', t => {
  const { bar } = createTheme({ color: false, unicode: true }).symbols;
  t.is(sizeBar(100, 100, 4, bar), '████');
  t.is(sizeBar(50, 100, 4, bar), '██');
  t.is(sizeBar(1, 1000, 4, bar), '▏');
  t.is(sizeBar(5, 0, 4, bar), '████');
  t.is(sizeBar(50, 100, 4, ['#']), '##');
});

const widths: readonly (readonly [string, number])[] = [
  ['go.mod', 6],
  ['é', 1],
  ['e\u0301', 1],
  ['日本', 4],
  ['✔ ≈ │ ❯', 7],
  ['🚀', 2],
];
for (const [text, expected] of widths) {
  test(`"${text}" takes ${expected} columns`, t => t.is(displayWidth(text), expected));
}

test('a fitted line is never wider than asked, a padded one exactly as wide', t => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 5 }),
      fc.integer({ min: 3, max: 60 }),
      (texts, columns) => {
        const line = texts.map(text => token(text));
        if (lineWidth(fitLine(line, columns, '...')) > columns) throw new Error('too wide');
        if (lineWidth(padLine(line, columns, '...')) !== columns) throw new Error('not as wide');
      },
    ),
  );
  t.pass();
});

test('wrapping keeps every word and no row is too wide', t => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 12, max: 60 }), (text, columns) => {
      const rows = wrapText(text, columns);
      if (rows.join(' ') !== text) throw new Error(rows.join('\n'));
      if (rows.some(row => displayWidth(row) > columns)) throw new Error('too wide');
    }),
  );
  t.deepEqual(wrapText('a/very/long/path', 6), ['a/very', '/long/', 'path']);
  t.deepEqual(wrapText('  two\nlines ', 20), ['two lines']);
  t.deepEqual(wrapText('日本', 1), ['日', '本']);
});

const coloured: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['# why', [['# why', 'comment']]],
  [
    'FROM --platform=$BUILDPLATFORM golang:1.26 AS build',
    [
      ['FROM', 'instruction'],
      [' ', 'plain'],
      ['--platform=', 'flag'],
      ['$BUILDPLATFORM', 'variable'],
      [' golang:1.26 ', 'plain'],
      ['AS', 'instruction'],
      [' build', 'plain'],
    ],
  ],
];
for (const [text, expected] of coloured) {
  test(`${text} is coloured by what its words are`, t => {
    const [line = []] = highlight(text);
    t.deepEqual(
      line.map(piece => [piece.text, piece.style]),
      expected.map(([part, style]) => [part, style]),
    );
  });
}

test('an instruction is one only where an instruction begins', t => {
  const lines = highlight('RUN apt-get update \\\n && COPY x \\\n  RUN\nRUN <<EOF\nRUN echo\nEOF\nRUN x');
  const first = lines.map(line => line.find(piece => piece.style === 'instruction')?.text ?? null);
  t.deepEqual(first, ['RUN', null, null, 'RUN', null, null, 'RUN']);
});

test('the tokens of a line are the line, whatever the text', t => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 8 }), texts => {
      const text = texts.join('\n').replaceAll('\r', '');
      const joined = highlight(text).map(textOf).join('\n');
      if (
        joined !==
        text
          .split('\n')
          .map(row => token(row).text)
          .join('\n')
      )
        throw new Error(joined);
    }),
  );
  t.pass();
});

const changes: readonly (readonly [string, string, string, string])[] = [
  ['nothing', 'a\nb', 'a\nb', 'a b'],
  ['a replaced line', 'a\nb\nc', 'a\nx\nc', 'a +x c'],
  ['an added line', 'a\nc', 'a\nb\nc', 'a +b c'],
  ['lines gone', 'a\nb\nc\nd', 'a\nd', 'a -2 d'],
  ['more gone than added', 'a\nb\nc\nd', 'a\nx\nd', 'a +x -1 d'],
  ['lines gone at the end', 'a\nb', 'a', 'a -1'],
];
for (const [title, before, after, expected] of changes) {
  test(`changes: ${title}`, t => {
    const rows = after.split('\n');
    const told = lineChanges(before, after).flatMap((change, at) => [
      ...(change.gone > 0 ? [`-${change.gone}`] : []),
      ...(rows[at] === undefined ? [] : [`${change.added ? '+' : ''}${rows[at]}`]),
    ]);
    t.is(told.join(' '), expected);
  });
}

test('differences are shown of files that would lose something, and of no others', t => {
  const file = (path: string, action: 'create' | 'replace' | 'refuse' | 'keep', before: string | null) => ({
    path,
    action,
    before,
    text: 'new\n',
    reason: null,
  });
  const lines = diffLines([
    file('made', 'create', null),
    file('ours', 'replace', 'old\n'),
    file('theirs', 'refuse', 'old\n'),
    file('left', 'keep', 'old\n'),
  ]).map(textOf);
  t.deepEqual(
    lines.filter(line => /^(---|\+\+\+) /.test(line)).map(line => line.split(/\s+/)[1]),
    ['ours', 'ours', 'theirs', 'theirs'],
  );
  t.true(lines.includes('-old'));
  t.true(lines.includes('+new'));
});
