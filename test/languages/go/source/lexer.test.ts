import test from 'ava';
import fc from 'fast-check';
import { tokensOf } from '../../../../src/languages/go/source/lexer.js';
import { integerValue } from '../../../../src/languages/go/source/number.js';
import { stringValue } from '../../../../src/languages/go/source/string-value.js';

/** Title · source · `kind text` of each token; the automatic semicolon is ⏎. */
const rows: readonly (readonly [title: string, source: string, tokens: string])[] = [
  ['names and keywords', 'func Größe_1', 'keyword func name Größe_1 op ⏎'],
  ['a semicolon after what may end a statement', 'x\n)\n}\nreturn\n1\n"s"\n++\n', 'name x op ⏎ op ) op ⏎ op } op ⏎ keyword return op ⏎ int 1 op ⏎ string "s" op ⏎ op ++ op ⏎'],
  ['none after what cannot', 'a +\n(\n,\nif\n', 'name a op + op ( op , keyword if'],
  ['a comment that ends a line', 'x /* a\n b */ y // z', 'name x op ⏎ name y op ⏎'],
  ['a comment within a line', 'x /* a */ y', 'name x name y op ⏎'],
  ['the longest operator', 'a<<=b&^=c...<-:=', 'name a op <<= name b op &^= name c op ... op <- op :='],
  ['numbers', '1 0x1F 0b1 0o7 1_000 .5 1. 1e9 0x1p-2 3i', 'int 1 int 0x1F int 0b1 int 0o7 int 1_000 float .5 float 1. float 1e9 float 0x1p-2 imaginary 3i op ⏎'],
  ['a number and a range', 'a[1:2]', 'name a op [ int 1 op : int 2 op ] op ⏎'],
  ['strings', '"a\\"b" `c\nd` \'\\\'\'', 'string "a\\"b" string `c⏎d` rune \'\\\'\' op ⏎'],
  ['an open string ends with its line', '"a\nb', 'illegal "a op ⏎ name b op ⏎'],
  ['an open raw string ends with the text', '`a\nb', 'illegal `a⏎b op ⏎'],
  ['what Go does not know', 'a # b', 'name a illegal # name b op ⏎'],
  ['a byte order mark', '\ufeffpackage', 'keyword package'],
]; // biome-ignore format: a table

for (const [title, source, expected] of rows) {
  test(`lexer: ${title}`, t => {
    t.is(
      tokensOf(source)
        .map(({ kind, text }) => `${kind} ${text.replaceAll('\n', '⏎')}`)
        .join(' '),
      expected,
    );
  });
}

test('lexer: lines are counted through comments and raw strings', t => {
  const tokens = tokensOf('a\n/*\n*/ b `\n\n` c\r\nd');
  t.deepEqual(
    tokens.filter(({ kind }) => kind === 'name').map(({ text, line }) => [text, line]),
    [
      ['a', 1],
      ['b', 3],
      ['c', 5],
      ['d', 6],
    ],
  );
});

test('lexer: any text gives tokens that stand in it, in order', t => {
  const pieces = fc.constantFrom(
    '"',
    '`',
    "'",
    '/*',
    '*/',
    '//',
    '\n',
    '\\',
    'x',
    '0x',
    '1e',
    '.',
    'é',
    '\u{1F600}',
    '{',
    '}',
    '\0',
    '\r',
    '#',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')),
      ),
      source => {
        let at = 0;
        for (const { text } of tokensOf(source)) {
          if (text === '\n') continue;
          const found = source.indexOf(text, at);
          if (found < 0) return false;
          at = found + text.length;
        }
        return true;
      },
    ),
    { numRuns: 2000 },
  );
  t.pass();
});

const unfriendly: readonly (readonly [title: string, piece: string])[] = [
  ['comments', '/**/'],
  ['open comments', '/*'],
  ['raw strings', '``'],
  ['open strings', '"\n'],
  ['backslashes', '"\\'],
  ['dots', '.'],
  ['signs', '+-'],
  ['letters beyond ASCII', 'é'],
];

for (const [title, piece] of unfriendly) {
  test(`lexer: the work does not grow with the square of the length: ${title}`, t => {
    const source = piece.repeat(1_000_000 / piece.length);
    const before = process.cpuUsage();
    tokensOf(source);
    const { user, system } = process.cpuUsage(before);
    // a tenth of a second where it is linear; hours where it is not
    t.true(user + system < 30_000_000);
  });
}

const strings: readonly (readonly [literal: string, value: string | null])[] = [
  ['"a\\tb\\n"', 'a\tb\n'],
  ['"\\x41\\101\\u00e9\\U0001F600"', 'AA\u00e9\u{1F600}'],
  ['"\\xc3\\xa9"', 'é'],
  ['`a\\n\r`', 'a\\n'],
  ['"\\q"', null],
  ['"\\ud800"', null],
  ["'a'", null],
];

for (const [literal, value] of strings) {
  test(`the value of ${literal}`, t => {
    t.is(stringValue(tokensOf(literal)[0]), value);
  });
}

test('the value of numbers', t => {
  const values = ['8080', '0x1F90', '8_080', '0o17', '017', '0b11', '99999999999999999999', ''].map(
    integerValue,
  );
  t.deepEqual(values, [8080, 8080, 8080, 15, 15, 3, null, null]);
});
