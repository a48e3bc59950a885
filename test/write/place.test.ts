import test from 'ava';
import { withHeader } from '../../src/render/header.js';
import { place } from '../../src/write/place.js';

const file = { path: 'Dockerfile', text: withHeader('FROM scratch\n', '0.2.0') };
const ours = withHeader('FROM alpine\n', '0.1.0');

for (const [title, before, claim, overwrite, action, reason] of [
  ['nothing is there', null, 'refuse', false, 'create', null],
  ['the same is there', file.text, 'refuse', false, 'unchanged', null],
  ['an older one of ours is there', ours, 'refuse', false, 'replace', null],
  ['an older one of ours is there', ours, 'keep', false, 'replace', null],
  [
    'ours was checked out with other line ends',
    ours.replaceAll('\n', '\r\n'),
    'refuse',
    false,
    'replace',
    null,
  ],
  [
    'ours was edited',
    `${ours}# mine\n`,
    'refuse',
    false,
    'refuse',
    'it was edited by hand after create-slim-image wrote it',
  ],
  [
    'ours was edited',
    `${ours}# mine\n`,
    'keep',
    false,
    'keep',
    'it was edited by hand after create-slim-image wrote it',
  ],
  ['ours was edited, and may be replaced', `${ours}# mine\n`, 'refuse', true, 'replace', null],
  ['somebody else’s is there', 'FROM x\n', 'refuse', false, 'refuse', 'create-slim-image did not write it'],
  ['somebody else’s is there', 'FROM x\n', 'keep', false, 'keep', 'create-slim-image did not write it'],
  ['somebody else’s is there, and may be replaced', 'FROM x\n', 'keep', true, 'replace', null],
  ['an empty file is there', '', 'refuse', false, 'refuse', 'create-slim-image did not write it'],
] as const) {
  test(`${title}, claim ${claim}: ${action}`, t => {
    const planned = place(file, before, claim, overwrite);
    t.deepEqual([planned.action, planned.reason, planned.before], [action, reason, before]);
  });
}

test('who wrote it may be judged in another way', t => {
  t.is(place(file, '{}', 'refuse', false, () => 'ours').action, 'replace');
});
