import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import fc from 'fast-check';
import { repoRoot } from '../helpers/repo.js';

// What takes the place of a package in the bundle has to give the same answers, here against the packages themselves.

interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string; readonly index: number }>;
}

/** A module of scripts/bundle, which has no types. */
async function standIn(file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(path.join(repoRoot(), 'scripts', 'bundle', file)).href);
}

async function packaged(file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(path.join(repoRoot(), 'node_modules', file)).href);
}

function callable(value: unknown): (...words: readonly unknown[]) => unknown {
  if (typeof value !== 'function') throw new TypeError('not a function');
  return (...words) => Reflect.apply(value, undefined, words);
}

/** Texts as the wizard draws them, and texts of anything at all. */
const marks = fc.constantFrom(
  ...'❯ ● ○ ◼ ◻ ✕ ✔ ✖ ↶ … · ─ │ ≈ ↑ ↓ ← → ▏ █'.split(' '),
  'é',
  'ß',
  '\u001B[36m',
  '\u001B[39m',
  ' ',
  'a',
  '~',
);
const wide = fc.constantFrom(
  '日本',
  '👍',
  '👩‍👩‍👧',
  '✔\uFE0F',
  'e\u0301',
  '\u200B',
  '\u00AD',
  '🇫🇷',
  '1\uFE0F\u20E3',
);
const texts = fc.oneof(
  fc.array(marks).map(parts => parts.join('')),
  fc.array(fc.oneof(marks, wide)).map(parts => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test('the width of a text is what string-width says', async t => {
  const ours = callable((await standIn('stand-ins/string-width.js'))['default']);
  const theirs = callable((await packaged('string-width/index.js'))['default']);
  fc.assert(fc.property(texts, text => ours(text) === theirs(text)));
  t.is(ours('❯ 日本'), 6);
});

test('every character that is taken for a narrow one is one', async t => {
  const ours = callable((await standIn('stand-ins/string-width.js'))['default']);
  const theirs = callable((await packaged('string-width/index.js'))['default']);
  const differing: string[] = [];
  for (let code = 0x20; code < 0xd800; code++) {
    const character = String.fromCharCode(code);
    if (ours(character) !== theirs(character)) differing.push(code.toString(16));
  }
  t.deepEqual(differing, []);
});

test('a text falls into the clusters that Intl.Segmenter finds', async t => {
  const { LazySegmenter } = await standIn('segmenter.js');
  if (typeof LazySegmenter !== 'function') throw new TypeError('no segmenter');
  const ours: Segmenter = Reflect.construct(LazySegmenter, []);
  const theirs = new Intl.Segmenter();
  const clusters = (segmenter: Segmenter, text: string) =>
    [...segmenter.segment(text)].map(({ segment, index }) => `${index} ${segment}`);
  fc.assert(
    fc.property(texts, text => {
      t.deepEqual(clusters(ours, text), clusters(theirs, text));
    }),
  );
  t.is(clusters(ours, '●👩‍👩‍👧').length, 2);
});

test('plain text is broken where wrap-ansi breaks it', async t => {
  const ours = callable((await standIn('stand-ins/wrap.js'))['default']);
  const theirs = callable((await packaged('wrap-ansi/index.js'))['default']);
  const words = fc.array(
    fc.oneof(fc.stringMatching(/^[a-z,:.-]{0,30}$/), fc.constantFrom('', '\n', '--no-cgo')),
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 40 }), (parts, columns) => {
      const text = parts.join(' ');
      t.is(ours(text, columns), theirs(text, columns, { hard: true }));
    }),
  );
  t.is(ours('one two', 4), 'one\ntwo');
});
