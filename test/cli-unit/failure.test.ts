import { inspect } from 'node:util';
import test from 'ava';
import { reportFailure } from '../../src/cli/failure.js';
import { exitCodes, Problem } from '../../src/domain/errors.js';
import { recorder, world } from './world.js';

function reported(error: unknown, json: boolean, env: Readonly<Record<string, string>> = {}) {
  const [stdout, stderr] = [recorder(), recorder()];
  const code = reportFailure(error, 'create', json, {
    ...world({ cwd: '/', env }),
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

const problem = new Problem({
  id: 'x',
  message: 'It is \u001b[31mred\nnow.',
  fix: 'Paint it.',
  exitCode: exitCodes.unrecognised,
});

test('a problem is a sentence and a way out, on stderr, with its exit code', t => {
  t.deepEqual(reported(problem, false), {
    code: 3,
    stdout: '',
    stderr: 'create-slim-image: It is \\x1b[31mred\\nnow.\n  Paint it.\n',
  });
});

test('with --json it is one document on stdout', t => {
  const { code, stdout, stderr } = reported(problem, true);
  t.is(code, 3);
  t.is(stderr, '');
  t.deepEqual(JSON.parse(stdout), {
    schema: 1,
    command: 'create',
    error: { id: 'x', message: 'It is \u001b[31mred\nnow.', fix: 'Paint it.' },
    exitCode: 3,
  });
});

for (const thrown of [new TypeError('oops'), 'text', null, undefined, { a: 1 }]) {
  test(`${inspect(thrown, { breakLength: Infinity }).split('\n')[0] ?? ''}, thrown, is a bug of ours without a stack`, t => {
    const { stderr } = reported(thrown, false);
    t.regex(stderr, /This is a bug in create-slim-image/);
    t.notRegex(stderr, /\n\s+at /);
  });
}

test('the stack of a bug is shown on request', t => {
  t.regex(reported(new Error('oops'), false, { CREATE_SLIM_IMAGE_DEBUG: '1' }).stderr, /\n\s+at /);
});
