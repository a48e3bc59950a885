import test from 'ava';
import type { Answers, BaseChoice } from '../../../../src/domain/answers.js';
import { Problem } from '../../../../src/domain/errors.js';
import { absent, found, unreadable } from '../../../../src/domain/findings.js';
import type { Expectation, RunStage } from '../../../../src/domain/plan.js';
import type { GoFindings } from '../../../../src/languages/go/facts.js';
import { ownC, planOf, textsOf } from '../../../helpers/go-cases.js';
import { goFacts, mainAt } from '../../../helpers/go-facts.js';

const https = found(['net/http'], 'likely', []);
const users = found(['user.Current'], 'likely', []);
const zones = (...names: (string | null)[]) => found(names, 'certain', []);

function text(changes: Partial<GoFindings>, answers: Partial<Answers> = {}): string {
  return textsOf(planOf({ facts: goFacts(changes), answers })).dockerfile;
}

function shipped(changes: Partial<GoFindings>, answers: Partial<Answers> = {}): RunStage {
  const stage = planOf({ facts: goFacts(changes), answers }).stages.at(-1);
  if (stage?.role !== 'run') throw new Error('the last stage is not shipped');
  return stage;
}

const installed = (stage: RunStage) => stage.packages?.commands.flat().join(' ') ?? '';
const copied = (stage: RunStage) => stage.copies.map(({ target }) => target);

const bundle = '/etc/ssl/certs/ca-certificates.crt';
for (const [base, copies] of [
  ['distroless', false],
  ['alpine', false],
  ['slim', true],
  ['scratch', true],
] as const) {
  test(`outgoing HTTPS on ${base}: the CA bundle ${copies ? 'is copied' : 'is there already'}`, t => {
    t.is(copied(shipped({ https }, { base })).includes(bundle), copies);
    t.false(copied(shipped({}, { base })).includes(bundle), 'without HTTPS nothing is added');
  });
}

for (const [base, names, packages, copies] of [
  ['distroless', ['US/Pacific'], '', false],
  ['alpine', ['US/Pacific'], 'apk add --no-cache tzdata', false],
  ['slim', ['Asia/Tokyo'], '', false],
  ['slim', ['US/Pacific'], 'tzdata-legacy', false],
  ['slim', [null], 'tzdata-legacy', false],
  ['scratch', ['Asia/Tokyo'], '', true],
] as const) {
  test(`time zone ${names[0] ?? 'computed at run time'} on ${base}: ${packages || 'no package'}${copies ? ', zone data copied' : ''}`, t => {
    const stage = shipped({ timezones: zones(...names) }, { base });
    if (packages === '') t.is(stage.packages, null);
    else t.true(installed(stage).includes(packages));
    t.is(copied(stage).includes('/usr/share/zoneinfo'), copies);
  });
}

test('old zone names on scratch come from a build stage that has them', t => {
  t.regex(
    text({ timezones: zones('US/Pacific') }, { base: 'scratch' }),
    /apt-get install -y --no-install-recommends tzdata-legacy/,
  );
  t.notRegex(text({ timezones: zones('Asia/Tokyo') }, { base: 'scratch' }), /apt-get/);
});

for (const base of ['slim', 'alpine', 'distroless', 'scratch'] as const) {
  test(`a health check by path needs no curl on ${base}`, t => {
    const { health, copies } = shipped({}, { base, healthcheck: '/healthz' });
    t.is(health?.command[0], base === 'alpine' ? 'wget' : '/healthcheck');
    t.is(
      copies.some(({ target }) => target === '/healthcheck'),
      base !== 'alpine',
    );
  });

  test(`an init on ${base} stands before the program and is in the image`, t => {
    const stage = shipped({}, { base, init: true });
    const [init, separator, program] = stage.entrypoint;
    t.deepEqual([separator, program], ['--', '/app/app']);
    t.true(copied(stage).includes(init ?? '') || installed(stage).includes('tini'));
  });

  test(`every file on ${base} can be read by any user`, t => {
    const stage = shipped(
      { runtimePaths: found([{ path: 'web', kind: 'static', directory: true }], 'likely', []) },
      { base },
    );
    const fromContext = stage.copies.filter(({ from }) => from === null);
    t.true(fromContext.length > 0 && fromContext.every(({ mode }) => mode === '0755'));
    t.true(
      stage.copies.every(({ owner }) => owner === null),
      'the owner is root: the program cannot change itself',
    );
  });
}

test('a health check that is a command is taken word by word', t => {
  t.deepEqual(shipped({}, { healthcheck: '/app/app  check --fast' }).health?.command, [
    '/app/app',
    'check',
    '--fast',
  ]);
});

test('a health check by path without a port is refused', t => {
  t.is(
    t.throws(() => shipped({}, { healthcheck: '/healthz', port: [] }), { instanceOf: Problem })?.id,
    'no-port',
  );
});

for (const [base, user, line] of [
  ['slim', '65532:65532', true],
  ['alpine', '1000:1000', true],
  ['distroless', '65532:65532', false],
  ['slim', '0:0', false],
] as const) {
  test(`a program that looks its user up, as ${user} on ${base}: ${line ? 'a line in passwd' : 'nothing to do'}`, t => {
    t.is(installed(shipped({ users }, { base, user })).includes(`nonroot:x:${user}:`), line);
  });
}

test('scratch gets passwd and a /tmp for anyone', t => {
  const dockerfile = text({}, { base: 'scratch', user: '1000:1000' });
  t.regex(dockerfile, /chmod 1777 \/rootfs\/tmp/);
  t.regex(dockerfile, /nonroot:x:1000:1000:/);
  t.regex(dockerfile, /COPY --from=build \/rootfs\/ \//);
});

test('pure Go cross-compiles; cgo runs on the platform asked for', t => {
  t.regex(text({}), /FROM --platform=\$BUILDPLATFORM .*[\s\S]*GOOS=\$TARGETOS GOARCH=\$TARGETARCH/);
  t.notRegex(text({ cgo: ownC }), /BUILDPLATFORM|TARGETARCH/);
});

test('an init is of the platform of the image, not of the builder’s', t => {
  const plan = planOf({ facts: goFacts(), answers: { init: true } });
  t.deepEqual(
    plan.stages.map(stage => [stage.name, stage.role === 'build' ? stage.platform : '']),
    [
      ['build', 'build'],
      ['init', 'target'],
      ['final', ''],
    ],
  );
});

test('a program whose name is also a folder that it reads lies elsewhere', t => {
  const paths = found([{ path: 'app/templates', kind: 'template', directory: true } as const], 'likely', []);
  t.deepEqual(shipped({ runtimePaths: paths }).entrypoint, ['/usr/local/bin/app']);
});

test('the project folder itself is never copied into the image', t => {
  const paths = found([{ path: '.', kind: 'data', directory: true } as const], 'likely', []);
  t.deepEqual(
    shipped({ runtimePaths: paths }).copies.filter(({ from }) => from === null),
    [],
  );
});

test('a path that no COPY can name is a warning, not a broken file', t => {
  const paths = found([{ path: '../shared', kind: 'data', directory: true } as const], 'likely', []);
  t.true(
    planOf({ facts: goFacts({ runtimePaths: paths }), answers: {} }).warnings.some(
      ({ id }) => id === 'path-not-copied',
    ),
  );
});

test('a module that go.work does not list is built without it', t => {
  const dockerfile = text({
    workspace: found({ file: 'go.work', uses: ['app'], outside: [] }, 'certain', []),
    entries: found([{ ...mainAt('tool'), module: 'tool' }], 'certain', []),
    entry: found('tool', 'certain', []),
    manifests: found(['go.work', 'app/go.mod', 'tool/go.mod'], 'certain', []),
  });
  t.regex(dockerfile, /WORKDIR \/src\/tool\nENV GOWORK=off/);
  t.notRegex(dockerfile, /source=go\.work/);
});

test('programs of several modules are built from the folder of go.work', t => {
  const dockerfile = text({
    workspace: found({ file: 'go.work', uses: ['a', 'b'], outside: [] }, 'certain', []),
    entries: found(
      [
        { ...mainAt('a/cmd/x'), module: 'a' },
        { ...mainAt('b'), module: 'b' },
      ],
      'certain',
      [],
    ),
    entry: absent('x'),
  });
  t.regex(dockerfile, /WORKDIR \/src\n/);
  t.regex(dockerfile, /-o \/out\/ \.\/a\/cmd\/x \.\/b\n/);
});

test('a name that the go command would not give is given by hand', t => {
  const dockerfile = text({
    entries: found([mainAt('cmd/a+b', 'a_b'), mainAt('cmd/c')], 'certain', []),
    entry: absent('x'),
  });
  t.regex(dockerfile, /-o \/out\/a_b '?\.\/cmd\/a\+b'?/);
  t.regex(dockerfile, /-o \/out\/c \.\/cmd\/c/);
});

test('with vendored modules nothing is downloaded and no credentials are asked for', t => {
  const facts = goFacts({
    vendor: found({ consistent: true, difference: null }, 'certain', []),
    privateModules: found(['git.corp'], 'likely', []),
  });
  const plan = planOf({ facts, answers: { base: 'alpine' } });
  t.deepEqual(plan.secrets, []);
  t.notRegex(textsOf(plan).dockerfile, /go mod download|netrc|GOPRIVATE|apk add/);
});

test('the version of the person goes over ours', t => {
  const versionVariable = found({ symbol: 'main.version' }, 'certain', []);
  t.is(text({ versionVariable }, { buildArg: ['VERSION=1.2'] }).match(/ARG VERSION/g)?.length, 1);
  t.regex(text({ versionVariable }), /ARG VERSION=dev\n/);
});

const unbuildable: readonly (readonly [string, Partial<GoFindings>, string, number])[] = [
  ['no go.mod', { modules: absent('x') }, 'no-module', 2],
  ['a go.mod that cannot be read', { modules: unreadable('binary', []) }, 'unreadable-go-mod', 2],
  ['a go.work that cannot be read', { workspace: unreadable('binary', []) }, 'unreadable-go-work', 2],
  ['a missing go.sum', { sums: found('missing', 'certain', []) }, 'no-sums', 2],
  [
    'a replace that leaves the folder',
    { replaces: found([{ module: 'm', target: '../m', outside: true, local: true }], 'certain', []) },
    'replace-outside',
    2,
  ],
  [
    'a workspace that leaves the folder',
    { workspace: found({ file: 'go.work', uses: ['.'], outside: ['../x'] }, 'certain', []) },
    'workspace-outside',
    2,
  ],
  ['a library', { entries: found([], 'certain', []) }, 'no-program', 3],
  [
    'programs for another system',
    { entries: found([], 'certain', [{ file: 'main.go', line: 1, text: '//go:build windows' }]) },
    'no-linux-program',
    3,
  ],
  [
    'two programs of one name',
    { entries: found([mainAt('a/x'), mainAt('b/x')], 'certain', []), entry: absent('x') },
    'same-name',
    2,
  ],
  [
    'programs of two modules without go.work',
    {
      entries: found(
        [
          { ...mainAt('a'), module: 'a' },
          { ...mainAt('b'), module: 'b' },
        ],
        'certain',
        [],
      ),
      entry: absent('x'),
    },
    'two-modules',
    2,
  ],
  [
    'a folder that the go command refuses',
    { entries: found([mainAt('my cmd')], 'certain', []), entry: found('my cmd', 'certain', []) },
    'odd-path',
    2,
  ],
];

for (const [title, changes, id, exitCode] of unbuildable) {
  test(`${title} stops the plan with exit code ${exitCode}`, t => {
    const problem = t.throws(() => planOf({ facts: goFacts(changes), answers: {} }), { instanceOf: Problem });
    t.is(problem?.id, id);
    t.is(Number(problem?.exitCode), exitCode);
    t.true((problem?.fix.length ?? 0) > 10);
  });
}

test('vendored modules make up for a missing go.sum and for a replace that leaves the folder', t => {
  t.notThrows(() =>
    planOf({
      facts: goFacts({
        vendor: found({ consistent: true, difference: null }, 'certain', []),
        sums: found('missing', 'certain', []),
        replaces: found([{ module: 'm', target: '../m', outside: true, local: true }], 'certain', []),
      }),
      answers: {},
    }),
  );
});

test('an entry may be given by path or by name, once or twice', t => {
  const entries = { entries: found([mainAt('cmd/api'), mainAt('cmd/worker')], 'certain', []) };
  t.is(shipped(entries, { entry: ['worker', 'cmd/worker'] }).entrypoint[0], '/app/worker');
  t.is(t.throws(() => shipped(entries, { entry: ['nope'] }), { instanceOf: Problem })?.id, 'no-such-entry');
});

const warned: readonly (readonly [string, Partial<GoFindings>, Partial<Answers>, string])[] = [
  ['root', {}, { user: '0:0' }, 'root'],
  ['a port below 1024', {}, { port: [80] }, 'low-port'],
  [
    'a loopback listener',
    { ports: found([{ port: 1, source: 'literal', env: null, loopback: true }], 'likely', []) },
    {},
    'loopback',
  ],
  [
    'other programs without a place for them',
    { programs: found(['git'], 'likely', []) },
    {},
    'programs-missing',
  ],
  [
    'gcompat before it is proved',
    { cgo: ownC },
    { base: 'alpine', alpineLibc: 'gcompat' },
    'gcompat-unproved',
  ],
  ['cgo for another platform', { cgo: ownC }, { platform: ['linux/arm64'] }, 'cgo-emulation'],
  ['a secret as build argument', {}, { buildArg: ['NPM_TOKEN'] }, 'secret-argument'],
  ['a user without a name on distroless', { users }, { user: '1000:1000' }, 'nameless-user'],
  [
    'a port that nobody knows',
    { ports: unreadable('told when it starts', []) },
    { port: [] },
    'port-unknown',
  ],
  ['a service behind a subcommand', { kind: found('cli', 'possible', []) }, { port: [] }, 'wants-subcommand'],
  ['generated sources', { generated: found(['x.pb.go'], 'likely', []) }, {}, 'generated-sources'],
  [
    'a stale vendor folder',
    { vendor: found({ consistent: false, difference: 'x' }, 'certain', []) },
    {},
    'vendor-stale',
  ],
];

for (const [title, changes, answers, id] of warned) {
  test(`${title} is worth a warning`, t => {
    const warnings = planOf({ facts: goFacts(changes), answers }).warnings;
    t.true(
      warnings.some(warning => warning.id === id),
      warnings.map(warning => warning.id).join(' '),
    );
    t.true(planOf({ facts: goFacts(), answers: {} }).warnings.every(warning => warning.id !== id));
  });
}

test('a tool that listens on the loopback address now and then needs no warning for it', t => {
  const facts = goFacts({
    kind: found('cli', 'possible', []),
    ports: found([{ port: 1313, source: 'literal', env: null, loopback: true }], 'likely', []),
  });
  t.false(planOf({ facts, answers: { port: [] } }).warnings.some(({ id }) => id === 'loopback'));
});

test('what goes into the binary is named without the word that embeds hidden files', t => {
  const embed = { pattern: 'all:dist', dir: 'web', files: [], matches: false, generated: true };
  const { warnings } = planOf({ facts: goFacts({ embeds: found([embed], 'certain', []) }), answers: {} });
  t.regex(warnings.find(({ id }) => id === 'embed-generated')?.message ?? '', /^web\/dist is embedded/);
});

for (const [title, changes, answers, expected] of [
  ['a server', {}, {}, { kind: 'http', port: 8080, path: '/' }],
  ['a server with a health path', {}, { healthcheck: '/up' }, { kind: 'http', port: 8080, path: '/up' }],
  [
    'a server with a health command',
    {},
    { healthcheck: '/app/app check' },
    { kind: 'http', port: 8080, path: '/' },
  ],
  ['a worker', { kind: found('worker', 'likely', []) }, {}, { kind: 'alive' }],
  ['a command-line tool', { kind: found('cli', 'likely', []) }, {}, { kind: 'exits' }],
] satisfies (readonly [string, Partial<GoFindings>, Partial<Answers>, Expectation])[]) {
  test(`what is expected of ${title}`, t => {
    t.deepEqual(planOf({ facts: goFacts(changes), answers }).expectation, expected);
  });
}

test('the estimate grows with what is added, for every base', t => {
  for (const base of ['slim', 'alpine', 'distroless', 'scratch'] satisfies BaseChoice[]) {
    const without = planOf({ facts: goFacts(), answers: { base } }).estimatedBytes;
    const more = planOf({
      facts: goFacts({ https, timezones: zones('Asia/Tokyo') }),
      answers: { base },
    }).estimatedBytes;
    t.true(without > 5_000_000 && more >= without, base);
  }
});
