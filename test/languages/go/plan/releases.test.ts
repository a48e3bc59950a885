import test from 'ava';
import { Problem } from '../../../../src/domain/errors.js';
import { absent, found } from '../../../../src/domain/findings.js';
import { ownC, planOf, textsOf } from '../../../helpers/go-cases.js';
import { goFacts } from '../../../helpers/go-facts.js';

const rows = [
  ['1.26', '2026-11-21', 'golang:1.26-trixie', /go\.mod asks for Go 1\.26, which is supported/, false],
  ['1.25', '2026-11-21', 'golang:1.27-trixie', /no more fixes/, false],
  ['1.11', '2026-11-21', 'golang:1.27-trixie', /no more fixes/, false],
  ['1.26.3', '2026-11-21', 'golang:1.26-trixie', /supported/, false],
  [null, '2026-11-21', 'golang:1.27-trixie', /names no Go version/, false],
  ['1.26', '2027-03-01', 'golang:1.27-trixie', /no more fixes/, false],
  ['1.27', '2027-03-01', 'golang:1.27-trixie', /supported/, false],
  [
    '1.27',
    '2029-01-01',
    'golang:1.27-trixie',
    /the newest that this version of create-slim-image knows is 1\.27/,
    true,
  ],
  ['1.20', '2029-01-01', 'golang:1.27-trixie', /the newest that this version/, true],
] as const;

for (const [version, today, builder, because, ended] of rows) {
  test(`go ${version ?? '(none)'} on ${today} is built with ${builder}${ended ? ', with a warning' : ''}`, t => {
    const facts = goFacts({ version: version === null ? absent('go.mod') : found(version, 'certain', []) });
    const plan = planOf({ facts, answers: {} }, today);
    t.is(plan.builder, builder);
    t.regex(plan.why[0]?.because ?? '', because);
    t.regex(textsOf(plan).dockerfile, because);
    t.is(
      plan.warnings.some(({ id }) => id === 'out-of-support'),
      ended,
    );
  });
}

for (const today of ['2026-11-21', '2027-03-01', '2029-01-01', '2099-12-31', '2020-01-01']) {
  for (const base of ['slim', 'alpine', 'distroless'] as const) {
    test(`builder and runtime for ${base} are of one release on ${today}`, t => {
      const { builder, runtime } = planOf(
        { facts: goFacts({ version: absent('x'), cgo: ownC }), answers: { base } },
        today,
      );
      const release = (image: string) =>
        /alpine:?(\d+\.\d+)/.exec(image)?.[1] ??
        image.replace(/.*(?:debian13|trixie).*/, '13').replace(/.*(?:debian12|bookworm).*/, '12');
      t.is(release(runtime), release(builder));
    });
  }
}

for (const version of ['1.99', '2.0', '99']) {
  test(`go ${version}, of which no image is known, is refused`, t => {
    const facts = goFacts({ version: found(version, 'certain', []) });
    const problem = t.throws(() => planOf({ facts, answers: {} }), { instanceOf: Problem });
    t.is(problem?.id, 'unknown-go');
    t.true(problem?.message.includes(version));
  });
}
