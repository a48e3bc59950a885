import test from 'ava';
import fc from 'fast-check';
import { type Answers, alpineLibcs, baseChoices, priorities } from '../../../../src/domain/answers.js';
import { Problem } from '../../../../src/domain/errors.js';
import { found } from '../../../../src/domain/findings.js';
import { hiddenBy } from '../../../../src/plan/ignore.js';
import { brokenRules } from '../../../helpers/dockerfile-rules.js';
import { type GoCase, goCases, libpcap, ownC, ownCxx, planOf, textsOf } from '../../../helpers/go-cases.js';
import { goFacts, mainAt } from '../../../helpers/go-facts.js';

for (const [name, goCase] of Object.entries(goCases)) {
  test(`${name} keeps to the rules of every generated Dockerfile`, t => {
    const plan = planOf(goCase);
    t.deepEqual(brokenRules(plan, textsOf(plan).dockerfile), []);
    t.deepEqual(hiddenBy(textsOf(plan).dockerignore.split('\n'), plan.contextNeeds), []);
  });
}

const facts = fc.record({
  cgo: fc.constantFrom(undefined, ownC, ownCxx),
  library: fc.boolean(),
  https: fc.boolean(),
  zones: fc.boolean(),
  users: fc.boolean(),
  several: fc.boolean(),
  vendored: fc.option(fc.boolean(), { nil: undefined }),
  privately: fc.boolean(),
  files: fc.boolean(),
  stamped: fc.boolean(),
});

const answers: fc.Arbitrary<Partial<Answers>> = fc.record({
  priority: fc.constantFrom(...priorities),
  base: fc.constantFrom(...baseChoices),
  alpineLibc: fc.constantFrom(...alpineLibcs),
  cgo: fc.boolean(),
  port: fc.uniqueArray(fc.integer({ min: 1, max: 65_535 }), { maxLength: 2 }),
  user: fc.constantFrom('65532:65532', '1000:1000', '0:0'),
  init: fc.boolean(),
  healthcheck: fc.constantFrom('none', '/healthz', '/app/app check'),
  platform: fc.subarray(['linux/amd64', 'linux/arm64', 'linux/arm/v7']),
  package: fc.subarray(['curl', 'tini']),
  buildArg: fc.subarray(['GOPROXY=https://a.example,direct', 'VERSION=1', 'X']),
  secret: fc.subarray([
    { id: 'npm', target: null },
    { id: 'netrc', target: '/run/netrc' },
  ]),
  registryMirror: fc.subarray(['mirror.example.com', 'gcr.io=mirror.example.com/gcr']),
  caCert: fc.boolean(),
});

type Wanted = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function caseOf(wanted: Wanted, given: Partial<Answers>): GoCase {
  const when = <T>(on: boolean, value: T) => (on ? value : {});
  return {
    facts: goFacts({
      ...when(wanted.cgo !== undefined, { cgo: wanted.cgo ?? ownC }),
      ...when(wanted.library, { systemLibraries: found([libpcap], 'likely', []) }),
      ...when(wanted.https, { https: found(['net/http'], 'likely', []) }),
      ...when(wanted.zones, { timezones: found([null], 'likely', []) }),
      ...when(wanted.users, { users: found(['user.Current'], 'likely', []) }),
      ...when(wanted.several, {
        entries: found([mainAt('.'), mainAt('cmd/2fa'), mainAt('cmd/a+b')], 'certain', []),
      }),
      ...when(wanted.vendored !== undefined, {
        vendor: found({ consistent: wanted.vendored === true, difference: null }, 'certain', []),
      }),
      ...when(wanted.privately, { privateModules: found(['git.corp'], 'likely', []) }),
      ...when(wanted.files, {
        runtimePaths: found([{ path: 'app', kind: 'data', directory: true }], 'likely', []),
      }),
      ...when(wanted.stamped, { versionVariable: found({ symbol: 'main.version' }, 'certain', []) }),
    }),
    answers: { ...given, ...when(wanted.several, { entry: ['.', 'cmd/2fa', 'cmd/a+b'] }) },
  };
}

test('whatever is asked for, the Dockerfile keeps to the rules, or a Problem says why there is none', t => {
  fc.assert(
    fc.property(facts, answers, (wanted, given) => {
      const goCase = caseOf(wanted, given);
      try {
        const plan = planOf(goCase);
        const { dockerfile, dockerignore } = textsOf(plan);
        return (
          brokenRules(plan, dockerfile).join('\n') === '' &&
          hiddenBy(dockerignore.split('\n'), plan.contextNeeds).length === 0
        );
      } catch (error) {
        if (error instanceof Problem && ['base-refused', 'no-port'].includes(error.id)) return true;
        throw error;
      }
    }),
    { numRuns: 150 },
  );
  t.pass();
});
