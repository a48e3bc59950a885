import test from 'ava';
import fc from 'fast-check';
import { format } from '../../src/render/format.js';

test('a comment is one visible line', t => {
  t.is(format.text('a\nb\u001b[1m\tc'), 'a b\\x1b[1m c');
});

for (const [value, printed] of [
  ['1.2-x', '1.2-x'],
  ['', '""'],
  ['a b', '"a b"'],
  ['$HOME "x" \\', '"\\$HOME \\"x\\" \\\\"'],
  ['a\nb', '"a\\\\nb"'],
] as const) {
  test(`${JSON.stringify(value)} is printed as ${printed}`, t => t.is(format.quoted(value), printed));
}

test('the exec form gives every word back and shows all of it', t => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), words => {
      const printed = format.json(words);
      const back: unknown = JSON.parse(printed);
      return (
        JSON.stringify(back) === JSON.stringify(words) &&
        !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/.test(printed)
      );
    }),
  );
  t.pass();
});

for (const [sources, target, printed] of [
  [['a', 'b/'], '/x/', 'a b/ /x/'],
  [['a b'], '/x', '["a b", "/x"]'],
  [['--link'], '/x', '["--link", "/x"]'],
  [["it's"], '/$x', '["it\\\\\'s", "/\\\\$x"]'],
] as const) {
  test(`COPY ${printed}`, t => t.is(format.paths(sources, target), printed));
}

for (const [mount, printed] of [
  [{ type: 'bind', source: '.', target: '/src' }, '--mount=type=bind,target=/src'],
  [
    { type: 'bind', source: 'go.mod', target: '/src/go.mod' },
    '--mount=type=bind,source=go.mod,target=/src/go.mod',
  ],
  [{ type: 'cache', target: '/c', sharing: 'shared' }, '--mount=type=cache,target=/c'],
  [{ type: 'cache', target: '/c', sharing: 'locked' }, '--mount=type=cache,target=/c,sharing=locked'],
  [{ type: 'secret', id: 'npm', target: null }, '--mount=type=secret,id=npm'],
  [{ type: 'secret', id: 'ca', target: '/etc/ca' }, '--mount=type=secret,id=ca,target=/etc/ca'],
] as const) {
  test(printed, t => t.is(format.mountFlag(mount), printed));
}

for (const source of ['a b', 'a,b', '$x', '"a"', 'a\nb', "it's", 'a\\b', '']) {
  test(`${JSON.stringify(source)} never stands in a mount`, t => {
    t.throws(() => format.mountFlag({ type: 'bind', source, target: '/src' }), { instanceOf: TypeError });
  });
}

test('short commands stay on a line, long ones get a line for each piece', t => {
  t.is(format.shell([['a', 'b'], ['c']]), 'a b \\\n && c');
  t.is(format.shell([['x'.repeat(60), 'y'.repeat(60)]]), `${'x'.repeat(60)} \\\n    ${'y'.repeat(60)}`);
});
