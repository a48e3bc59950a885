import test from 'ava';
import { absent, evidence, found } from '../../../../src/domain/findings.js';
import type { CgoUse, GoFindings, SystemLibrary } from '../../../../src/languages/go/facts.js';
import { refusal } from '../../../../src/languages/go/plan/judge.js';
import { releases } from '../../../../src/languages/go/plan/releases.js';
import { roads } from '../../../../src/languages/go/plan/roads.js';
import { answersFor, libpcap, ownC, ownCxx, today } from '../../../helpers/go-cases.js';
import { goFacts } from '../../../helpers/go-facts.js';

interface Row {
  readonly title: string;
  readonly facts: Partial<GoFindings>;
  readonly cgo: boolean;
  readonly package?: readonly string[];
  /** Road to what its refusal says; null for none. */
  readonly verdicts: Readonly<Record<string, RegExp | null>>;
}

const use = (change: Partial<CgoUse>) =>
  found(
    [{ kind: 'own', what: 'x', without: 'fails-to-build', imported: true, cxx: false, ...change } as const],
    'certain',
    [],
  );
const library = (change: Partial<SystemLibrary>) => found([{ ...libpcap, ...change }], 'likely', []);
const lacks = (name: string, kind: 'function' | 'header' | 'constant' | 'prebuilt-library') =>
  found([{ name, kind }], 'certain', [evidence('native/alloc.c', 8, name)]);

const rows: readonly Row[] = [
  {
    title: 'a package that does not build without cgo',
    facts: { cgo: ownC },
    cgo: false,
    verdicts: {
      scratch: /^import "C" does not build with CGO_ENABLED=0$/,
      'distroless-static': /does not build/,
      'alpine-musl': /does not build/,
      slim: /does not build/,
    },
  },
  ...(
    [
      ['that fails only at run time', { without: 'fails-at-run-time' }],
      ['with a pure Go path', { without: 'pure-go' }],
      ['that nothing imports', { imported: false }],
      ['that is soft', { kind: 'soft' }],
    ] as const
  ).map(([what, change]) => ({
    title: `a use of cgo ${what}`,
    facts: { cgo: use(change) },
    cgo: false,
    verdicts: { 'distroless-static': null, slim: null },
  })),
  {
    title: 'a static program',
    facts: {},
    cgo: false,
    verdicts: { 'alpine-gcompat': /gcompat has nothing to do/, 'alpine-musl': null, scratch: null },
  },
  {
    title: 'a function that musl and gcompat lack',
    facts: { cgo: ownC, glibcOnly: lacks('mallopt', 'function') },
    cgo: true,
    verdicts: {
      'alpine-musl': /^mallopt is not in musl 1\.2\.\d \(native\/alloc\.c:8\)$/,
      'static-musl': /^mallopt is not in musl 1\.2\.\d/,
      scratch: /^mallopt is not in musl/,
      'alpine-gcompat': /^mallopt is not in musl 1\.2\.\d or gcompat 1\.1\.0 \(native\/alloc\.c:8\)$/,
      'distroless-base': null,
      slim: null,
    },
  },
  {
    title: 'a function that gcompat supplies',
    facts: { cgo: ownC, glibcOnly: lacks('malloc_trim', 'function') },
    cgo: true,
    verdicts: { 'alpine-musl': /malloc_trim/, 'alpine-gcompat': null, 'distroless-base': null },
  },
  {
    title: 'a header of glibc, which matters only when compiling',
    facts: { cgo: ownC, glibcOnly: lacks('execinfo.h', 'header') },
    cgo: true,
    verdicts: { 'alpine-musl': /execinfo\.h/, 'alpine-gcompat': null },
  },
  {
    title: 'a constant of glibc',
    facts: { cgo: ownC, glibcOnly: lacks('M_ARENA_MAX', 'constant') },
    cgo: true,
    verdicts: { 'alpine-musl': /M_ARENA_MAX/, 'alpine-gcompat': null },
  },
  {
    title: 'a prebuilt library for glibc, of which nobody knows the symbols',
    facts: { cgo: ownC, glibcOnly: lacks('libmodel.a', 'prebuilt-library') },
    cgo: true,
    verdicts: { 'alpine-musl': /libmodel\.a/, 'alpine-gcompat': /libmodel\.a/, slim: null },
  },
  {
    title: 'a module against musl',
    facts: { cgo: ownC, systemLibraries: library({ debianRun: [], muslRefused: 'ships glibc binaries' }) },
    cgo: true,
    verdicts: {
      'alpine-musl': /^github\.com\/google\/gopacket: ships glibc binaries$/,
      'static-musl': /ships glibc binaries/,
      'alpine-gcompat': null,
      'distroless-base': null,
    },
  },
  {
    title: 'a module against gcompat',
    facts: { cgo: ownC, systemLibraries: library({ debianRun: [], gcompatRefused: 'fcntl64 is missing' }) },
    cgo: true,
    verdicts: { 'alpine-gcompat': /fcntl64 is missing/, 'alpine-musl': null },
  },
  {
    title: 'a module against static linking',
    facts: { cgo: ownC, systemLibraries: library({ debianRun: [], staticRefused: 'no static archive' }) },
    cgo: true,
    verdicts: { 'static-musl': /no static archive/, scratch: /no static archive/, 'alpine-musl': null },
  },
  {
    title: 'a shared library',
    facts: { cgo: ownC, systemLibraries: library({}) },
    cgo: true,
    verdicts: {
      'distroless-base': /loads libpcap0\.8t64, which cannot be installed there$/,
      'alpine-gcompat': /which is built for glibc$/,
      slim: null,
      'alpine-musl': null,
      'static-musl': null,
    },
  },
  {
    title: 'C++ code',
    facts: { cgo: ownCxx },
    cgo: true,
    verdicts: {
      'distroless-base': /^C\+\+ code needs libstdc\+\+, which distroless-base-nossl-debian13 does not have$/,
      'distroless-cc': null,
      'alpine-gcompat': /libstdc\+\+/,
      'alpine-musl': null,
      slim: null,
    },
  },
  {
    title: 'C code without C++',
    facts: { cgo: ownC },
    cgo: true,
    verdicts: { 'distroless-cc': /distroless base is enough/, 'distroless-base': null },
  },
  {
    title: 'an extra package',
    facts: {},
    cgo: false,
    package: ['curl'],
    verdicts: {
      scratch: /^--package curl cannot be installed: it has no package manager$/,
      'distroless-static': /no package manager/,
      'alpine-musl': null,
      slim: null,
    },
  },
];

for (const { title, facts: changes, cgo, package: packages = [], verdicts } of rows) {
  test(`the bases for ${title}${cgo ? ', with cgo' : ''}`, t => {
    const facts = goFacts(changes);
    const answers = answersFor(facts, { cgo, package: packages });
    const { sets } = releases(facts, { today });
    const judged = new Map(
      roads(sets, { cgo }, false).map(road => [road.variant, refusal(road, facts, answers)]),
    );
    for (const [variant, expected] of Object.entries(verdicts)) {
      const reason = judged.get(variant);
      if (expected === null) t.is(reason, null, variant);
      else t.regex(reason ?? '(not refused)', expected, variant);
    }
  });
}

test('detection that did not look, or found nothing, speaks against no base', t => {
  for (const cgo of [absent('x'), { state: 'not-looked' } as const]) {
    const facts = goFacts({ cgo, glibcOnly: cgo, systemLibraries: cgo });
    const { sets } = releases(facts, { today });
    const refused = roads(sets, { cgo: false }, false).filter(
      road => refusal(road, facts, answersFor(facts)) !== null,
    );
    t.deepEqual(
      refused.map(({ variant }) => variant),
      ['alpine-gcompat'],
    );
  }
});
