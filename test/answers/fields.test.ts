import test from 'ava';
import { fields } from '../../src/answers/fields.js';
import { answerIds } from '../../src/answers/resolve.js';
import type { AnswerId } from '../../src/domain/answers.js';
import { Problem } from '../../src/domain/errors.js';

/** Words, and the answer they make. */
const good: Readonly<Record<AnswerId, readonly (readonly [readonly string[], unknown])[]>> = {
  language: [[['go'], 'go']],
  entry: [
    [['./cmd/api/'], ['cmd/api']],
    [['.'], ['.']],
    [['./'], ['.']],
    [
      ['cmd/a,cmd/b', 'cmd/c'],
      ['cmd/a', 'cmd/b', 'cmd/c'],
    ],
    [['Проект/сервер'], ['Проект/сервер']],
    [['my app/main'], ['my app/main']],
  ],
  cgo: [
    [['yes'], true],
    [['no'], false],
    [['TRUE'], true],
    [['0'], false],
    [['no', 'yes'], true],
  ],
  https: [[['1'], true]],
  timezone: [[['false'], false]],
  priority: [
    [['smallest'], 'smallest'],
    [['balanced', 'compatible'], 'compatible'],
  ],
  base: [
    [['auto'], 'auto'],
    [['scratch'], 'scratch'],
  ],
  alpineLibc: [[['gcompat'], 'gcompat']],
  port: [
    [['8080'], [8080]],
    [
      ['80,443', '8443'],
      [80, 443, 8443],
    ],
    [['65535'], [65_535]],
  ],
  user: [
    [['1000'], '1000:1000'],
    [['1000:0'], '1000:0'],
    [['00:00'], '0:0'],
    [['2147483647'], '2147483647:2147483647'],
  ],
  init: [[['yes'], true]],
  healthcheck: [
    [['none'], 'none'],
    [['/healthz?full=1'], '/healthz?full=1'],
    [['/app/app check'], '/app/app check'],
    [['check'], 'check'],
  ],
  platform: [
    [['linux/amd64,linux/arm64'], ['linux/amd64', 'linux/arm64']],
    [['linux/arm/v7'], ['linux/arm/v7']],
  ],
  package: [
    [
      ['curl', 'libstdc++,tini'],
      ['curl', 'libstdc++', 'tini'],
    ],
    [['curl=8.5.0-r0'], ['curl=8.5.0-r0']],
  ],
  buildArg: [
    [
      ['A', 'B=1,2', 'C='],
      ['A', 'B=1,2', 'C='],
    ],
    [['GOPROXY=https://a,direct'], ['GOPROXY=https://a,direct']],
  ],
  secret: [
    [
      ['npm', 'ca:/etc/ca.pem'],
      [
        { id: 'npm', target: null },
        { id: 'ca', target: '/etc/ca.pem' },
      ],
    ],
  ],
  registryMirror: [
    [['m.example'], ['m.example']],
    [['localhost:5000/hub'], ['localhost:5000/hub']],
    [['localhost/x'], ['localhost/x']],
    [['gcr.io=m.example:8443/gcr/io'], ['gcr.io=m.example:8443/gcr/io']],
  ],
  caCert: [[['yes'], true]],
};

/** Words that are no answer: wrong, or made to break out of the place where they are printed. */
const bad: Readonly<Record<AnswerId, readonly (readonly string[])[]>> = {
  language: [['Go'], ['go lang'], [''], ['go\n']],
  entry: [
    ['../x'],
    ['/x'],
    ['a/../../x'],
    ['a\nb'],
    ['$(x)'],
    ['a`b`'],
    ['a;b'],
    ['a"b'],
    ['\u001b[m'],
    ['a\0'],
    [' a'],
  ],
  cgo: [['maybe'], [''], ['y es']],
  https: [['on']],
  timezone: [['UTC']],
  priority: [['tiny'], ['__proto__'], ['']],
  base: [['debian'], ['constructor']],
  alpineLibc: [['glibc']],
  port: [['0'], ['65536'], ['1e3'], ['-1'], ['http'], ['0x50'], ['8080/udp'], ['999999']],
  user: [['root'], ['1000:'], ['-1'], ['1000:staff'], [''], ['4294967296'], ['1 2'], ['9'.repeat(400)]],
  init: [['tini']],
  healthcheck: [[''], [' x'], ['a\nb'], ['/x\u001b[m'], ['/x\0']],
  platform: [['amd64'], ['windows/amd64'], ['linux/amd64;x'], ['linux/']],
  package: [['-y'], ['curl;x'], ['$(x)'], ['cu rl'], ['../x.deb'], ['a\nb']],
  buildArg: [['1A'], ['A B=1'], ['=x'], ['A=b\nRUN x'], ['A-B']],
  secret: [['a b'], ['a:relative'], ['a:/x,y'], ['-a'], ['a:/$x'], ['a:/x\n'], ['']],
  registryMirror: [
    ['http://m.example'],
    ['hub'],
    ['m.example/'],
    ['m.example/a b'],
    ['M.example'],
    ['=m.example'],
    ['a.b=c.d=e.f'],
    ['m.example/x:y'],
  ],
  caCert: [['ca.pem']],
};

for (const id of answerIds) {
  for (const [words, answer] of good[id]) {
    test(`--${fields[id].flag} ${JSON.stringify(words)} is an answer`, t => {
      const parsed: unknown = fields[id].parse(words);
      t.deepEqual(parsed, answer);
    });
  }
  for (const words of bad[id]) {
    test(`--${fields[id].flag} ${JSON.stringify(words).slice(0, 40)} is refused`, t => {
      const problem = t.throws(() => fields[id].parse(words), { instanceOf: Problem });
      t.is(problem?.id, 'invalid-answer');
      t.true(problem?.message.startsWith(`--${fields[id].flag} was given `));
      t.regex(problem?.fix ?? '', /^Give .+\.$/);
      t.notRegex(problem?.message ?? '', /\p{Cc}/u);
      t.true((problem?.message.length ?? 999) < 200);
    });
  }
}

test('every answer has a flag, an environment variable’s worth of a name, and a description', t => {
  const flags = answerIds.map(id => fields[id].flag);
  t.is(new Set(flags).size, flags.length);
  t.true(flags.every(flag => /^[a-z]+(?:-[a-z]+)*$/.test(flag)));
  t.true(answerIds.every(id => fields[id].describe.length > 10));
  t.deepEqual([...answerIds].sort(), Object.keys(fields).sort());
});

test('a long hostile word takes no noticeable time', t => {
  const start = process.hrtime.bigint();
  for (const id of answerIds) {
    for (const word of [
      `${'a'.repeat(50_000)}\n`,
      `${'a '.repeat(25_000)}\n`,
      `${'a.'.repeat(25_000)}!`,
      `${'a/'.repeat(25_000)} !`,
    ]) {
      try {
        fields[id].parse([word]);
      } catch (error) {
        t.true(error instanceof Problem);
      }
    }
  }
  t.true(process.hrtime.bigint() - start < 5_000_000_000n);
});
