import test from 'ava';
import type { ImageDetails } from '../../src/engine/types.js';
import { checkImage, wrapperOf } from '../../src/prove/image-checks.js';

const image: ImageDetails = {
  bytes: 1,
  compressedBytes: null,
  layers: 1,
  user: '65532:65532',
  entrypoint: ['/app'],
  command: [],
  environment: ['PATH=/usr/bin', 'SSL_CERT_FILE=/etc/ssl/cert.pem'],
  ports: [8080],
  labels: {},
  workdir: '/',
  stopSignal: '',
  platform: 'linux/amd64',
  history: ['COPY /out/app /app # buildkit', 'USER 65532:65532'],
};

function failing(change: Partial<ImageDetails>): string[] {
  return checkImage({ ...image, ...change }).flatMap(({ id, ok }) => (ok ? [] : [id]));
}

test('passes: a numeric user, the program as process 1, no secret', t => {
  t.deepEqual(failing({}), []);
});

const rows: readonly (readonly [string, Partial<ImageDetails>, string])[] = [
  ['no user', { user: '' }, 'numeric-user'],
  ['root by name', { user: 'root:root' }, 'numeric-user'],
  ['root by number', { user: '0' }, 'numeric-user'],
  ['a user by name', { user: 'nonroot' }, 'numeric-user'],
  ['a shell form', { entrypoint: [], command: ['/bin/sh', '-c', '/app'] }, 'exec-form'],
  ['npm', { entrypoint: ['/usr/local/bin/npm', 'start'] }, 'exec-form'],
  ['nothing to run', { entrypoint: [] }, 'exec-form'],
  ['a token in the environment', { environment: ['NPM_TOKEN=abc'] }, 'no-secrets'],
  [
    'a known form of token under a harmless name',
    { environment: ['X=glpat-0123456789abcdefghij'] },
    'no-secrets',
  ],
  ['a build argument in the history', { history: ['|1 NPM_TOKEN=abc /bin/sh -c npm ci'] }, 'no-secrets'],
  ['a key in the history', { history: ['RUN echo AKIAIOSFODNN7EXAMPLE > /x'] }, 'no-secrets'],
];

for (const [title, change, id] of rows) {
  test(`reports: ${title}`, t => {
    t.deepEqual(failing(change), [id]);
  });
}

test('a secret that is found is not repeated', t => {
  const text = JSON.stringify(checkImage({ ...image, environment: ['API_TOKEN=hunter2'] }));
  t.false(text.includes('hunter2'));
  t.true(text.includes('API_TOKEN'));
});

test('only a shell that stays counts as a wrapper', t => {
  t.is(wrapperOf(['/bin/sh', '-c', 'exec /app']), null);
  t.is(wrapperOf(['/bin/sh', '-c', '/app']), 'a shell');
  t.is(wrapperOf(['/app', 'sh']), null);
  t.is(wrapperOf([]), null);
});
