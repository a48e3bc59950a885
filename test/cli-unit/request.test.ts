import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { configFolder, readDefaults } from '../../src/cli/config-file.js';
import { createRequest } from '../../src/cli/create/request.js';
import { Problem } from '../../src/domain/errors.js';
import { world } from './world.js';

function folder(t: ExecutionContext, files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(path.join(tmpdir(), 'request-'));
  t.teardown(() => rmSync(made, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(made, name), text);
  return made;
}

const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';

test('paths are taken from the folder that the program runs in', t => {
  const cwd = folder(t, { 'ca.pem': pem });
  const request = createRequest(
    { dir: 'app', output: 'Dockerfile', templates: 'tpl', 'ca-cert': 'ca.pem', secret: ['id=a,src=x'] },
    world({ cwd }),
  );
  t.is(request.dir, path.join(cwd, 'app'));
  t.is(request.templates, path.join(cwd, 'tpl'));
  t.is(request.caFile, path.join(cwd, 'ca.pem'));
  t.deepEqual(request.secrets, [{ id: 'a', file: path.join(cwd, 'x') }]);
});

test('what nobody says is off, and the output is Dockerfile', t => {
  const request = createRequest({ output: 'Dockerfile' }, world({ cwd: '/' }));
  t.deepEqual(
    [
      request.output,
      request.force,
      request.yes,
      request.json,
      request.record,
      request.verify,
      request.templates,
    ],
    ['Dockerfile', false, false, false, true, false, null],
  );
});

test('settings are key and value; the value may hold anything', t => {
  const request = createRequest({ set: ['team=web', 'text=a=b\nc', 'empty='] }, world({ cwd: '/' }));
  t.deepEqual({ ...request.settings }, { team: 'web', text: 'a=b\nc', empty: '' });
});

for (const word of ['team', '=x', '1a=x', 'a b=c', 'a-b=c']) {
  test(`the setting ${JSON.stringify(word)} is refused`, t => {
    t.is(
      t.throws(() => createRequest({ set: [word] }, world({ cwd: '/' })), { instanceOf: Problem })?.id,
      'invalid-setting',
    );
  });
}

test('a setting called __proto__ is a key like any other', t => {
  createRequest({ set: ['__proto__=x'] }, world({ cwd: '/' }));
  t.is(Object.getPrototypeOf({}), Object.prototype);
});

for (const [name, id] of [
  ['none.pem', 'no-ca-file'],
  ['.', 'no-ca-file'],
  ['der.pem', 'bad-ca-file'],
] as const) {
  test(`the CA bundle ${name} is refused as ${id}`, t => {
    const cwd = folder(t, { 'der.pem': 'binary' });
    t.is(t.throws(() => createRequest({ 'ca-cert': name }, world({ cwd })), { instanceOf: Problem })?.id, id);
  });
}

test('a CA bundle that cannot be read is a sentence', t => {
  const cwd = folder(t, { 'ca.pem': pem });
  chmodSync(path.join(cwd, 'ca.pem'), 0);
  if (process.getuid?.() === 0) t.notThrows(() => createRequest({ 'ca-cert': 'ca.pem' }, world({ cwd })));
  else
    t.is(
      t.throws(() => createRequest({ 'ca-cert': 'ca.pem' }, world({ cwd })), { instanceOf: Problem })?.id,
      'bad-ca-file',
    );
});

test('a person’s defaults are habits only, from a file that may be missing or broken', t => {
  const env = (text: string) => ({ CREATE_SLIM_IMAGE_CONFIG_DIR: folder(t, { 'config.json': text }) });
  t.deepEqual(
    readDefaults(env('{"base":"slim","registry-mirror":["m.example"],"port":"80","entry":["x"]}')).given,
    {
      base: ['slim'],
      registryMirror: ['m.example'],
    },
  );
  for (const text of ['', '{', 'null', '[]', '7', '{"base":{}}'])
    t.deepEqual(readDefaults(env(text)).given, {});
  t.deepEqual(readDefaults({ CREATE_SLIM_IMAGE_CONFIG_DIR: '/nonexistent' }).given, {});
});

test('the configuration lies where the system keeps such files', t => {
  t.is(configFolder({ CREATE_SLIM_IMAGE_CONFIG_DIR: '/own' }), '/own');
  if (process.platform === 'linux') t.is(configFolder({ XDG_CONFIG_HOME: '/xdg' }), '/xdg/create-slim-image');
});
