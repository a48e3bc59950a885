import test from 'ava';
import { buildArguments, createArguments, listArguments, stopArguments } from '../../src/engine/commands.js';
import { type Dialect, dialects } from '../../src/engine/dialects.js';
import { type BuildRequest, type ContainerSpec, restrictions } from '../../src/engine/types.js';

const request: BuildRequest = {
  contextDir: '/work dir',
  dockerfile: '/tmp/x/Dockerfile',
  target: null,
  buildArgs: [],
  secrets: [],
  platform: null,
  tag: 'localhost/x:1',
  labels: {},
};

const full: BuildRequest = {
  ...request,
  target: 'api',
  buildArgs: [
    { name: 'VERSION', value: '1.0 $(id)' },
    { name: 'FROM_ENVIRONMENT', value: null },
  ],
  secrets: [{ id: 'ca', file: '/etc/ca.crt' }],
  platform: 'linux/arm64',
  labels: { 'dev.example': 'a' },
};

const rows: readonly (readonly [string, Dialect, BuildRequest, string[]])[] = [
  [
    'buildx',
    dialects.dockerBuildx,
    request,
    [
      'buildx',
      'build',
      '--load',
      '--progress=plain',
      '--tag',
      'localhost/x:1',
      '--file',
      '/tmp/x/Dockerfile',
      '/work dir',
    ],
  ],
  [
    'classic BuildKit',
    dialects.dockerClassic,
    request,
    ['build', '--progress=plain', '--tag', 'localhost/x:1', '--file', '/tmp/x/Dockerfile', '/work dir'],
  ],
  [
    'Podman',
    dialects.podman,
    request,
    [
      '--log-level=debug',
      'build',
      '--format',
      'docker',
      '--tag',
      'localhost/x:1',
      '--file',
      '/tmp/x/Dockerfile',
      '/work dir',
    ],
  ],
  [
    'Buildah',
    dialects.buildah,
    request,
    [
      '--log-level=debug',
      'build',
      '--format',
      'docker',
      '--layers',
      '--tag',
      'localhost/x:1',
      '--file',
      '/tmp/x/Dockerfile',
      '/work dir',
    ],
  ],
  [
    'nerdctl',
    dialects.nerdctl,
    request,
    ['build', '--progress=plain', '--tag', 'localhost/x:1', '--file', '/tmp/x/Dockerfile', '/work dir'],
  ],
  [
    'everything that can be asked for',
    dialects.dockerClassic,
    full,
    [
      'build',
      '--progress=plain',
      '--tag',
      'localhost/x:1',
      '--file',
      '/tmp/x/Dockerfile',
      '--target',
      'api',
      '--platform',
      'linux/arm64',
      '--label',
      'dev.example=a',
      '--build-arg',
      'VERSION=1.0 $(id)',
      '--build-arg',
      'FROM_ENVIRONMENT',
      '--secret',
      'id=ca,src=/etc/ca.crt',
      '/work dir',
    ],
  ],
];

for (const [title, dialect, asked, words] of rows) {
  test(`build: ${title}`, t => {
    t.deepEqual(buildArguments(dialect, asked), words);
  });
}

const spec: ContainerSpec = {
  image: 'localhost/x:1',
  name: 'n',
  labels: {},
  user: null,
  restrictions: [],
  port: null,
  arguments: [],
  platform: null,
};

test('create: nothing is added that was not asked for', t => {
  t.deepEqual(createArguments(dialects.dockerBuildx, spec), ['create', '--name', 'n', 'localhost/x:1']);
});

test('create: every restriction, a port on loopback, arguments behind the image', t => {
  const words = createArguments(dialects.podman, {
    ...spec,
    restrictions,
    port: 8080,
    arguments: ['--help'],
  });
  t.deepEqual(words, [
    'create',
    '--name',
    'n',
    '--read-only',
    '--tmpfs',
    '/tmp:rw,nosuid,nodev,size=64m',
    '--cap-drop',
    'ALL',

    '--security-opt',
    'no-new-privileges',
    '--user',
    '65532:65532',
    '--memory',
    '512m',
    '--pids-limit',
    '512',
    '--publish',
    '127.0.0.1::8080',
    'localhost/x:1',
    '--help',
  ]);
});

test('create: a user that is asked for goes over the one of the restriction', t => {
  const words = createArguments(dialects.podman, {
    ...spec,
    restrictions: ['non-root-user'],
    user: '1234567890:0',
  });
  t.deepEqual(
    words.filter((_, at) => words[at - 1] === '--user'),
    ['1234567890:0'],
  );
});

test('stop and list', t => {
  t.deepEqual(stopArguments('n', 10), ['stop', '-t', '10', 'n']);
  t.deepEqual(listArguments('image', 'a.b'), ['images', '--quiet', '--no-trunc', '--filter', 'label=a.b']);
});

test('build: a comma in the path of a secret', t => {
  const asked = { ...request, secrets: [{ id: 'ca', file: '/a,b' }] };
  t.true(buildArguments(dialects.dockerBuildx, asked).includes('id=ca,"src=/a,b"'));
});
