import test from 'ava';
import { defaultTimeouts } from '../../src/domain/verification.js';
import type { ContainerState } from '../../src/engine/types.js';
import type { Goal } from '../../src/prove/goal.js';
import { judge } from '../../src/prove/judge.js';
import type { Observation } from '../../src/prove/observe.js';
import type { Trial } from '../../src/prove/try-container.js';
import { explainsItself } from '../../src/prove/usage.js';

const running: ContainerState = {
  id: 'c',
  running: true,
  exitCode: null,
  outOfMemory: false,
  startedAt: 1000,
  error: '',
  pid: 1,
  addresses: [],
};
const ended = (exitCode: number, more: Partial<ContainerState> = {}): ContainerState => ({
  ...running,
  running: false,
  exitCode,
  ...more,
});
const seen: Observation = { kind: 'silent', at: 1250, state: running, answer: null, listeners: null };
const trial = (change: Partial<Observation>, log: readonly string[] = []): Trial => ({
  refused: null,
  seen: { ...seen, ...change },
  startedAt: 1000,
  stop: null,
  log,
  explains: explainsItself(log),
  changes: null,
});

const http: Goal = {
  kind: 'http',
  waiting: { kind: 'http', port: 8080, path: '/' },
  arguments: [[]],
  lenient: false,
};
const alive: Goal = {
  kind: 'alive',
  waiting: { kind: 'alive', milliseconds: defaultTimeouts.alive },
  arguments: [[]],
  lenient: false,
};
const exits: Goal = { kind: 'exits', waiting: { kind: 'exit' }, arguments: [['--help']], lenient: false };
const command: Goal = { ...exits, kind: 'command' };

const listening = (port: number, loopback = false) => [{ port, loopback }];

const rows: readonly (readonly [string, Goal, Trial, boolean, RegExp])[] = [
  [
    'any HTTP status is an answer',
    http,
    trial({ kind: 'answered', answer: { kind: 'http', status: 503 } }),
    true,
    /HTTP 503 on port 8080 after 250 ms/,
  ],
  [
    'bytes that are no HTTP are an answer',
    http,
    trial({ kind: 'answered', answer: { kind: 'other' } }),
    true,
    /not in HTTP/,
  ],
  [
    'a port that is closed',
    http,
    trial({ answer: { kind: 'none', reason: 'connection refused' } }),
    false,
    /no answer on port 8080: connection refused/,
  ],
  ['a forwarder that hangs up', http, trial({ answer: { kind: 'closed' } }), false, /closes them/],
  ['listening on loopback', http, trial({ listeners: listening(8080, true) }), false, /only on the loopback/],
  [
    'listening elsewhere',
    http,
    trial({ listeners: listening(3000) }),
    false,
    /not listen on port 8080, but on 3000/,
  ],
  ['listening nowhere', http, trial({ listeners: [] }), false, /listens on no port/],
  [
    'open without an answer',
    http,
    trial({ listeners: listening(8080) }),
    false,
    /open, but nothing came back/,
  ],
  [
    'open without an answer, and nobody promised HTTP',
    { ...http, lenient: true },
    trial({ listeners: listening(8080) }),
    true,
    /does not answer HTTP/,
  ],
  [
    'a server that ends',
    http,
    trial({ kind: 'ended', state: ended(0) }),
    false,
    /ended after 250 ms with exit code 0/,
  ],
  ['a loader that is missing', http, trial({ kind: 'ended', state: ended(127) }), false, /not found/],
  [
    'out of memory',
    http,
    trial({ kind: 'ended', state: ended(137, { outOfMemory: true }) }),
    false,
    /more memory/,
  ],
  ['a worker that lives', alive, trial({ kind: 'alive' }), true, /stayed alive/],
  ['a worker that ends', alive, trial({ kind: 'ended', state: ended(0) }), false, /ended/],
  [
    'nobody said what it is, and it ends well',
    { ...alive, lenient: true },
    trial({ kind: 'ended', state: ended(0) }),
    true,
    /exit code 0/,
  ],
  ['a tool that ends well', exits, trial({ kind: 'ended', state: ended(0) }), true, /exit code 0/],
  [
    'a tool that explains itself',
    exits,
    trial({ kind: 'ended', state: ended(2) }, ['Usage: tool FILE']),
    true,
    /usage/,
  ],
  [
    'a tool that crashes while it explains itself',
    exits,
    trial({ kind: 'ended', state: ended(139) }, ['Usage: tool']),
    false,
    /segmentation/,
  ],
  [
    'a server that wants a subcommand',
    http,
    trial({ kind: 'ended', state: ended(1) }, ['Usage: shop [command]', 'Available Commands:']),
    true,
    /printed its usage \(exit code 1\): it wants arguments/,
  ],
  [
    'a worker that wants an argument',
    alive,
    trial({ kind: 'ended', state: ended(0) }, ['usage: relay FILE']),
    true,
    /wants arguments/,
  ],
  [
    'a server that crashes with the word in its log',
    http,
    trial({ kind: 'ended', state: ended(2) }, [
      'panic: bad usage of a closed pool',
      'goroutine 1 [running]:',
    ]),
    false,
    /exit code 2/,
  ],
  [
    'a command has to end with 0',
    command,
    trial({ kind: 'ended', state: ended(2) }, ['Usage: tool']),
    false,
    /exit code 2/,
  ],
  ['a tool that turns out to run on', exits, trial({}), true, /still runs/],
  ['a command that hangs', command, trial({}), false, /did not end in time/],
  [
    'an engine that refuses',
    http,
    { ...trial({}), seen: null, refused: 'Error: a\nexec: "/app": permission denied' },
    false,
    /did not start: exec: "\/app": permission denied/,
  ],
];

for (const [title, goal, one, worked, detail] of rows) {
  test(`${worked ? 'works' : 'fails'}: ${title}`, t => {
    const judged = judge(goal, one);
    t.is(judged.worked, worked);
    t.regex(judged.detail, detail);
  });
}

test('only an answer or an exit has a start time', t => {
  t.is(judge(http, trial({ kind: 'answered', answer: { kind: 'http', status: 200 } })).startMs, 250);
  t.is(judge(alive, trial({ kind: 'alive' })).startMs, null);
});
