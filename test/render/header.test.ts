import test from 'ava';
import fc from 'fast-check';
import { authorship, withHeader } from '../../src/render/header.js';

const text = 'FROM scratch\nUSER 1:1\n';
const written = withHeader(text, '1.2.3');

for (const [title, content, author] of [
  ['what was written', written, 'ours'],
  ['a checkout with line ends of Windows', written.replaceAll('\n', '\r\n'), 'ours'],
  ['one more line', `${written}CMD ["x"]\n`, 'edited'],
  ['a changed word', written.replace('scratch', 'alpine'), 'edited'],
  ['a missing line end', written.trimEnd(), 'edited'],
  ['only the first line', written.split('\n')[0] ?? '', 'edited'],
  ['a blank line in front', `\n${written}`, 'foreign'],
  ['no first line of ours', text, 'foreign'],
  ['nothing', '', 'foreign'],
  ['a hash that is too short', written.replace(/[0-9a-f]{32}/, 'abc'), 'foreign'],
] as const) {
  test(`${title} is ${author}`, t => t.is(authorship(content), author));
}

test('any text is ours under its header, and edited when changed', t => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (before, more) => {
      const plain = before.replaceAll('\r\n', '\n');
      const file = withHeader(plain, '0.1.0');
      return authorship(file) === 'ours' && authorship(`${file}${more.replaceAll('\r', '')}x`) === 'edited';
    }),
  );
  t.pass();
});

test('the first line is a comment, which no builder reads as a directive', t => {
  t.regex(written, /^# Written by create-slim-image 1\.2\.3, sha256:[0-9a-f]{32}\. /);
});
