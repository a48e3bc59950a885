import test from 'ava';
import type { ProofRequest } from '../../src/domain/verification.js';
import { defaultTimeouts } from '../../src/domain/verification.js';
import { readBuildahImage } from '../../src/engine/buildah-image.js';
import { goalOf } from '../../src/prove/goal.js';

const request: ProofRequest = {
  contextDir: '/c',
  dockerfile: '/c/Dockerfile',
  target: null,
  buildArgs: [],
  secrets: [],
  platform: null,
  expectation: null,
  command: null,
  randomUser: false,
  timeouts: defaultTimeouts,
};

function image(ports: readonly number[]) {
  const config = { config: { ExposedPorts: Object.fromEntries(ports.map(port => [`${port}/tcp`, {}])) } };
  const details = readBuildahImage(JSON.stringify({ Config: JSON.stringify(config) }));
  if (details === null) throw new Error('no image');
  return details;
}

const rows: readonly (readonly [
  string,
  Partial<ProofRequest>,
  readonly number[],
  string,
  boolean,
  readonly string[] | undefined,
])[] = [
  [
    'a command goes over everything',
    { command: ['x'], expectation: { kind: 'alive' } },
    [80],
    'command',
    false,
    ['x'],
  ],
  ['the expectation goes over EXPOSE', { expectation: { kind: 'alive' } }, [80], 'alive', false, []],
  ['a tool is asked for help first', { expectation: { kind: 'exits' } }, [], 'exits', false, ['--help']],
  ['EXPOSE decides when nobody said', {}, [9000, 8080], 'http', true, []],
  ['without EXPOSE it has to live', {}, [], 'alive', true, []],
];

for (const [title, change, ports, kind, lenient, words] of rows) {
  test(`goal: ${title}`, t => {
    const goal = goalOf({ ...request, ...change }, image(ports));
    t.deepEqual([goal.kind, goal.lenient, goal.arguments[0]], [kind, lenient, words]);
  });
}

test('goal: the lowest exposed port is asked', t => {
  t.like(goalOf(request, image([9000, 8080])).waiting, { kind: 'http', port: 8080, path: '/' });
});
