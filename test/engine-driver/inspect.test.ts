import test from 'ava';
import fc from 'fast-check';
import { readContainerState } from '../../src/engine/container-state.js';
import { readHistory, readImageDetails } from '../../src/engine/image-details.js';
import { readLeftovers } from '../../src/engine/leftovers.js';

const docker = {
  Id: 'sha256:aa',
  Size: 8053113,
  Os: 'linux',
  Architecture: 'arm64',
  Variant: 'v8',
  Config: {
    User: '65532:65532',
    Entrypoint: ['/program'],
    Cmd: null,
    Env: ['PATH=/bin'],
    ExposedPorts: { '9090/tcp': {}, '8080/tcp': {}, '53/udp': {}, '99999/tcp': {} },
    Labels: { a: 'b' },
    WorkingDir: '/home',
    StopSignal: 'SIGINT',
  },
  RootFS: { Layers: ['sha256:1', 'sha256:2'] },
};

test('image: what docker and podman say', t => {
  const history = readHistory('12\tCOPY b\n8053101\tADD a\n');
  t.deepEqual(readImageDetails(JSON.stringify([docker]), history, false), {
    bytes: 8053113,
    compressedBytes: null,
    layers: 2,
    user: '65532:65532',
    entrypoint: ['/program'],
    command: [],
    environment: ['PATH=/bin'],
    ports: [8080, 9090],
    labels: { a: 'b' },
    workdir: '/home',
    stopSignal: 'SIGINT',
    platform: 'linux/arm64/v8',
    history: ['ADD a', 'COPY b'],
  });
});

test('image: with containerd’s store the size is the compressed one, and the layers are added up', t => {
  const details = readImageDetails(JSON.stringify(docker), readHistory('1.5kB\tCOPY b\n2MB\tADD a'), true);
  t.is(details?.compressedBytes, 8053113);
  t.is(details?.bytes, 2_001_500);
  t.is(readImageDetails(JSON.stringify(docker), readHistory('<missing>\tCOPY b'), true)?.bytes, null);
});

test('image: an image without settings has nothing, not something', t => {
  const details = readImageDetails('[{"Config":{}}]', [], false);
  t.deepEqual([details?.user, details?.entrypoint, details?.bytes, details?.layers], ['', [], null, null]);
});

const container = (state: object, network: object = {}): string =>
  JSON.stringify([{ Id: 'cc', State: state, NetworkSettings: network }]);

test('container: running, with the published port before its own address', t => {
  const network = {
    Ports: { '8080/tcp': [{ HostIp: '127.0.0.1', HostPort: '32768' }] },
    IPAddress: '172.17.0.2',
    Networks: { bridge: { IPAddress: '172.17.0.2' }, other: { IPAddress: '10.0.0.2' } },
  };
  const state = readContainerState(
    container({ Running: true, ExitCode: 0, Pid: 42, StartedAt: '2026-11-21T10:00:00.5Z' }, network),
    8080,
  );
  t.deepEqual(state, {
    id: 'cc',
    running: true,
    exitCode: null,
    outOfMemory: false,
    startedAt: Date.parse('2026-11-21T10:00:00.5Z'),
    error: '',
    pid: 42,
    addresses: [
      { host: '127.0.0.1', port: 32768 },
      { host: '172.17.0.2', port: 8080 },
      { host: '10.0.0.2', port: 8080 },
    ],
  });
});

test('container: ended, never started', t => {
  const state = readContainerState(
    container({ Running: false, ExitCode: 137, OOMKilled: true, Pid: 0, StartedAt: '0001-01-01T00:00:00Z' }),
    null,
  );
  t.deepEqual(
    [state?.running, state?.exitCode, state?.outOfMemory, state?.pid, state?.startedAt],
    [false, 137, true, null, null],
  );
});

const labels = { 'dev.create-slim-image.run': 'r1', 'dev.create-slim-image.made-at': '1000' };

test('leftovers: containers that carry the label', t => {
  const text = JSON.stringify([
    { Id: 'a', Config: { Labels: labels } },
    { Id: 'b', Config: { Labels: { ...labels, 'dev.create-slim-image.made-at': 'x' } } },
    { Id: 'c', Config: { Labels: null } },
  ]);
  t.deepEqual(readLeftovers('container', text), [
    { kind: 'container', id: 'a', run: 'r1', madeAt: 1000 },
    { kind: 'container', id: 'b', run: 'r1', madeAt: 0 },
  ]);
});

test('leftovers: images under our own name; cached stages and tags that a person gave are not', t => {
  const text = JSON.stringify([
    {
      Id: 'a',
      RepoTags: ['localhost/create-slim-image:verify-r1', 'example.com/mine:1'],
      Config: { Labels: labels },
    },
    { Id: 'b', RepoTags: [], Config: { Labels: labels } },
    { Id: 'c', RepoTags: null, Config: { Labels: labels } },
  ]);
  t.deepEqual(readLeftovers('image', text), [
    { kind: 'image', id: 'localhost/create-slim-image:verify-r1', run: 'r1', madeAt: 1000 },
  ]);
});

test('whatever an engine prints, reading it does not throw', t => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map(json => `[${json}]`),
  );
  fc.assert(
    fc.property(texts, text => {
      readImageDetails(text, readHistory(text), true);
      readContainerState(text, 80);
      readLeftovers('image', text);
    }),
  );
  t.pass();
});
