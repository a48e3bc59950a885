import test from 'ava';
import { givenByEnvironment, givenByFlags, isOn, secretFiles, setting } from '../../src/cli/given.js';

for (const [title, argv, given] of [
  ['nothing', {}, {}],
  ['a word', { base: 'slim' }, { base: ['slim'] }],
  ['a list', { port: ['80', '443'] }, { port: ['80', '443'] }],
  ['a number, as yargs may make it', { port: [80] }, { port: ['80'] }],
  ['yes', { cgo: true }, { cgo: ['yes'] }],
  ['no', { cgo: false }, { cgo: ['no'] }],
  ['a CA bundle', { 'ca-cert': 'ca.pem' }, { caCert: ['yes'] }],
  ['no CA bundle', { 'ca-cert': false }, { caCert: ['no'] }],
  [
    'a secret in docker’s words',
    { secret: ['id=npm,src=~/.npmrc', 'id=x,target=/x'] },
    { secret: ['npm', 'x:/x'] },
  ],
  ['a flag that is no answer', { json: true, _: [], $0: 'x' }, {}],
] as const) {
  test(`flags: ${title}`, t => t.deepEqual<object, object>(givenByFlags(argv), given));
}

for (const [title, env, given] of [
  ['nothing', {}, {}],
  ['an empty variable', { CREATE_SLIM_IMAGE_BASE: '' }, {}],
  ['a word', { CREATE_SLIM_IMAGE_ALPINE_LIBC: 'gcompat' }, { alpineLibc: ['gcompat'] }],
  ['a list', { CREATE_SLIM_IMAGE_PORT: '80,443' }, { port: ['80', '443'] }],
  [
    'a build argument with commas',
    { CREATE_SLIM_IMAGE_BUILD_ARG: 'GOPROXY=https://a,direct\nB=1' },
    { buildArg: ['GOPROXY=https://a,direct', 'B=1'] },
  ],
  ['secrets', { CREATE_SLIM_IMAGE_SECRET: 'id=npm,src=/x,target=/y,other' }, { secret: ['npm:/y', 'other'] }],
  ['a CA bundle', { CREATE_SLIM_IMAGE_CA_CERT: 'ca.pem' }, { caCert: ['yes'] }],
  ['another variable', { BASE: 'slim', CREATE_SLIM_IMAGE_JSON: '1' }, {}],
] as const) {
  test(`environment: ${title}`, t => t.deepEqual<object, object>(givenByEnvironment(env), given));
}

test('files behind secrets come from flags, else from the environment', t => {
  const env = { CREATE_SLIM_IMAGE_SECRET: 'id=a,src=/a,id-only' };
  t.deepEqual(secretFiles({ secret: ['id=npm,source=x', 'bare', 'id=y'] }, env), [{ id: 'npm', file: 'x' }]);
  t.deepEqual(secretFiles({}, env), [{ id: 'a', file: '/a' }]);
  t.deepEqual(secretFiles({}, {}), []);
});

test('a setting is the flag, else the variable, else nothing', t => {
  const env = { CREATE_SLIM_IMAGE_CA_CERT: 'b' };
  t.is(setting({ 'ca-cert': 'a' }, env, 'ca-cert'), 'a');
  t.is(setting({ 'ca-cert': '' }, env, 'ca-cert'), 'b');
  t.is(setting({}, {}, 'ca-cert'), null);
});

test('a switch is the flag, else what the variable says', t => {
  t.true(isOn({ yes: true }, {}, 'yes'));
  t.false(isOn({ yes: false }, { CREATE_SLIM_IMAGE_YES: '1' }, 'yes'));
  t.true(isOn({}, { CREATE_SLIM_IMAGE_DRY_RUN: 'True' }, 'dry-run'));
  t.false(isOn({}, { CREATE_SLIM_IMAGE_YES: 'no' }, 'yes'));
});
