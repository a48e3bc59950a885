import { execFileSync } from 'node:child_process';
import test from 'ava';
import fc from 'fast-check';
import { Problem } from '../../src/domain/errors.js';
import { quote, sh } from '../../src/plan/shell.js';

test('a real shell gives back every quoted word as it was', t => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: 'grapheme' }).filter(word => !/\p{Cc}|\p{Cf}|\p{Surrogate}/u.test(word)),
        { minLength: 1, maxLength: 8 },
      ),
      words => {
        const printed = execFileSync('/bin/sh', ['-c', `printf '%s\\n' ${words.map(quote).join(' ')}`], {
          encoding: 'utf8',
        });
        return printed === words.map(word => `${word}\n`).join('');
      },
    ),
    {
      numRuns: 60,
      examples: [[["it's", '$(x)', '`x`', '-n', '', '\\', '~', '*', '#', '!', '<<EOF', '%s', 'a b']]],
    },
  );
  t.pass();
});

for (const [word, quoted] of [
  ['plain-1.2_x', 'plain-1.2_x'],
  ['', "''"],
  ['~/x', "'~/x'"],
  ["it's", `'it'\\''s'`],
  ['a b', "'a b'"],
  ['>=1', "'>=1'"],
] as const) {
  test(`${JSON.stringify(word)} is quoted as ${quoted}`, t => t.is(quote(word), quoted));
}

for (const word of ['a\nb', 'a\rb', 'a\0b', '\u001b[1m', '\u0085', '\u202e']) {
  test(`${JSON.stringify(word)} is refused`, t => {
    t.is(t.throws(() => quote(word), { instanceOf: Problem })?.id, 'control-character');
  });
}

test('a command quotes its words and leaves its own text alone', t => {
  t.is(sh`echo ${'a b'} > ${'/x'}/y`, "echo 'a b' > /x/y");
  t.is(sh`${'a'}`, 'a');
  t.is(sh`true`, 'true');
});
