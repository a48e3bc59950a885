import test from 'ava';
import type { Answers } from '../../../../src/domain/answers.js';
import { Problem } from '../../../../src/domain/errors.js';
import { evidence, found } from '../../../../src/domain/findings.js';
import type { GoFindings } from '../../../../src/languages/go/facts.js';
import { goCandidates } from '../../../../src/languages/go/plan/index.js';
import { answersFor, cgo, libpcap, ownC, ownCxx, planOf, today } from '../../../helpers/go-cases.js';
import { goFacts } from '../../../helpers/go-facts.js';

const mallopt = found([{ name: 'mallopt', kind: 'function' } as const], 'certain', [
  evidence('alloc.c', 8, 'mallopt'),
]);
const pcap = found([libpcap], 'likely', []);
const againstMusl = found([{ ...libpcap, muslRefused: 'needs glibc' }], 'likely', []);

const rows: readonly (readonly [string, Partial<GoFindings>, Partial<Answers>, string])[] = [
  ['pure Go', {}, { priority: 'smallest' }, 'distroless-static'],
  ['pure Go', {}, { priority: 'balanced' }, 'distroless-static'],
  ['pure Go', {}, { priority: 'compatible' }, 'slim'],
  ['C', { cgo: ownC }, { priority: 'smallest' }, 'static-musl'],
  ['C', { cgo: ownC }, { priority: 'balanced' }, 'distroless-base'],
  ['C', { cgo: ownC }, { priority: 'compatible' }, 'slim'],
  ['C++', { cgo: ownCxx }, { priority: 'smallest' }, 'static-musl'],
  ['C++', { cgo: ownCxx }, { priority: 'balanced' }, 'distroless-cc'],
  ['C with mallopt', { cgo: ownC, glibcOnly: mallopt }, { priority: 'smallest' }, 'distroless-base'],
  ['C with a library', { cgo: ownC, systemLibraries: pcap }, { priority: 'smallest' }, 'static-musl'],
  ['C with a library', { cgo: ownC, systemLibraries: pcap }, { priority: 'balanced' }, 'slim'],
  [
    'C with a library against musl',
    { cgo: ownC, systemLibraries: againstMusl },
    { priority: 'smallest' },
    'slim',
  ],
  ['pure Go and a package', {}, { package: ['curl'] }, 'slim'],
  ['pure Go and a package', {}, { package: ['curl'], priority: 'smallest' }, 'alpine-musl'],
  ['pure Go', {}, { base: 'scratch' }, 'scratch'],
  ['pure Go', {}, { base: 'alpine' }, 'alpine-musl'],
  ['pure Go', {}, { base: 'slim' }, 'slim'],
  ['pure Go with cgo asked for', {}, { cgo: true }, 'distroless-base'],
  ['C', { cgo: ownC }, { base: 'scratch' }, 'scratch'],
  ['C', { cgo: ownC }, { base: 'alpine' }, 'alpine-musl'],
  ['C', { cgo: ownC }, { base: 'alpine', alpineLibc: 'gcompat' }, 'alpine-gcompat'],
  ['C', { cgo: ownC }, { base: 'distroless' }, 'distroless-base'],
  ['C', { cgo: ownC }, { base: 'distroless', priority: 'smallest' }, 'static-musl'],
];

for (const [title, changes, answers, variant] of rows) {
  test(`${title} with ${JSON.stringify(answers)} goes to ${variant}`, t => {
    const plan = planOf({ facts: goFacts(changes), answers });
    t.is(plan.variant, variant);
    t.true(plan.why.length >= 3 && plan.why.every(({ because }) => because !== ''));
  });
}

for (const changes of [{}, { cgo: ownC }, { cgo: ownCxx, glibcOnly: mallopt }]) {
  test(`every base that is not taken is listed with its reason (${Object.keys(changes).join(', ') || 'pure Go'})`, t => {
    const facts = goFacts(changes);
    const plan = planOf({ facts, answers: {} });
    const all = goCandidates(facts, answersFor(facts), { today });
    t.is(plan.rejected.length, all.length - 1);
    t.is(new Set(plan.rejected.map(({ choice }) => choice)).size, plan.rejected.length);
    t.true(plan.rejected.every(({ because }) => because.length > 10 && !because.includes('undefined')));
  });
}

const refused: readonly (readonly [string, Partial<GoFindings>, Partial<Answers>, RegExp, RegExp])[] = [
  [
    'mallopt on Alpine',
    { cgo: ownC, glibcOnly: mallopt },
    { base: 'alpine' },
    /^--base alpine cannot carry this program: .*mallopt is not in musl .*\(alloc\.c:8\)\.$/,
    /^Use --base distroless or --base slim, or leave --base out\.$/,
  ],
  [
    'mallopt on gcompat',
    { cgo: ownC, glibcOnly: mallopt },
    { base: 'alpine', alpineLibc: 'gcompat' },
    /gcompat 1\.1\.0/,
    /--base slim/,
  ],
  [
    'gcompat without cgo',
    {},
    { base: 'alpine', alpineLibc: 'gcompat' },
    /gcompat has nothing to do/,
    /--base alpine|--base distroless/,
  ],
  [
    'a package on distroless',
    {},
    { base: 'distroless', package: ['curl'] },
    /--package curl/,
    /--base alpine or --base slim/,
  ],
  [
    'a program that needs cgo, without it',
    {
      cgo: cgo({
        kind: 'module',
        what: 'example.com/c',
        without: 'fails-to-build',
        imported: true,
        cxx: false,
      }),
    },
    { cgo: false },
    /^No base image can carry this program: .*example\.com\/c does not build with CGO_ENABLED=0/,
    /^Take away the answer that rules them out\.$/,
  ],
];

for (const [title, changes, answers, message, fix] of refused) {
  test(`${title} is refused with the reason and a way out`, t => {
    const problem = t.throws(() => planOf({ facts: goFacts(changes), answers }), { instanceOf: Problem });
    t.is(problem?.id, 'base-refused');
    t.regex(problem?.message ?? '', message);
    t.regex(problem?.fix ?? '', fix);
  });
}

test('what nobody asked for is not taken: gcompat and scratch come on request only', t => {
  for (const priority of ['smallest', 'balanced', 'compatible'] as const) {
    for (const changes of [{}, { cgo: ownC }, { cgo: ownCxx }]) {
      const { variant } = planOf({ facts: goFacts(changes), answers: { priority } });
      t.false(['scratch', 'alpine-gcompat'].includes(variant));
    }
  }
});
