import test from 'ava';
import { runForReal } from '../../src/engine/run.js';

const never = new AbortController().signal;
const node = (script: string) => ({ file: process.execPath, arguments: ['-e', script] });

test('stdout is whole, the tail has both streams, the exit code is told', async t => {
  const result = await runForReal(node('console.log("out"); console.error("err"); process.exitCode = 3'), {
    signal: never,
  });
  t.is(result.code, 3);
  t.is(result.stdout, 'out\n');
  t.deepEqual([...result.tail].sort(), ['err', 'out']);
});

test('lines arrive as they are printed, characters of several bytes whole', async t => {
  const lines: string[] = [];
  await runForReal(
    node(
      'process.stdout.write(Buffer.from([0xe2, 0x86])); setTimeout(() => process.stdout.write(Buffer.from([0x92, 10])), 50)',
    ),
    {
      signal: never,
      onLine: line => lines.push(line),
    },
  );
  t.deepEqual(lines, ['→']);
});

test('a program that is not there is a result', async t => {
  const result = await runForReal({ file: '/nowhere/docker', arguments: [] }, { signal: never });
  t.deepEqual([result.code, result.trouble], [null, 'not found']);
});

test('a program that hangs is ended and told', async t => {
  const result = await runForReal(node('setInterval(() => {}, 1000)'), { signal: never, timeout: 300 });
  t.is(result.code, null);
  t.regex(result.trouble, /no answer within/);
});

test('an interruption ends the child and rejects with its reason', async t => {
  const controller = new AbortController();
  const running = runForReal(node('console.log(process.pid); setInterval(() => {}, 1000)'), {
    signal: controller.signal,
    onLine: line => {
      pid = Number(line);
      controller.abort(new Error('interrupted'));
    },
  });
  let pid = 0;
  await t.throwsAsync(running, { message: 'interrupted' });
  t.true(pid > 0);
  t.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
});

(process.platform !== 'linux' ? test.skip : test)(
  'a family is ended as a whole, though a child leaves the group and ignores what it is told (needs /proc)',
  async t => {
    const controller = new AbortController();
    let pid = 0;
    const script = `const c = require('child_process').spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], { detached: true });
    process.on('SIGTERM', () => process.exit()); console.log(c.pid); setInterval(() => {}, 1000)`;
    const running = runForReal(node(script), {
      signal: controller.signal,
      family: true,
      onLine: line => {
        pid = Number(line);
        controller.abort(new Error('interrupted'));
      },
    });
    await t.throwsAsync(running, { message: 'interrupted' });
    for (let tries = 0; isAlive(pid) && tries < 100; tries++)
      await new Promise(resolve => setTimeout(resolve, 20));
    t.false(isAlive(pid));
  },
);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('the environment of a command goes over that of the process', async t => {
  const result = await runForReal(
    {
      ...node('console.log(process.env.CSI_TEST, process.env.PATH !== undefined)'),
      environment: { CSI_TEST: 'x' },
    },
    { signal: never },
  );
  t.is(result.stdout, 'x true\n');
});
