import type { Answers } from '../../../domain/answers.js';
import { evidenceOf, type Finding, valueOr } from '../../../domain/findings.js';
import type { Reason } from '../../../domain/plan.js';
import { reference } from '../../../knowledge/bases.js';
import type { GoFacts } from '../facts.js';
import type { Choice } from './choose.js';
import { hardUses } from './judge.js';
import type { Releases } from './releases.js';
import type { Road } from './roads.js';

/** Why the plan is as it is, one sentence a choice, each with the facts it stands on. */
export function reasons(
  facts: GoFacts,
  answers: Answers,
  choice: Choice,
  releases: Releases,
): readonly Reason[] {
  return [
    { choice: reference(choice.road.builder), because: releases.go.reason, facts: ['version'] },
    { choice: choice.road.title, because: choice.because, facts: ['cgo'] },
    cgoReason(facts, answers),
  ];
}

/** The first lines of the build stage: release, Go, cgo, and where the project says so. */
export function buildComment(
  facts: GoFacts,
  answers: Answers,
  road: Road,
  releases: Releases,
): readonly string[] {
  const { builder } = road;
  const distribution =
    builder.distribution?.id === 'alpine'
      ? `Alpine ${builder.distribution.release}`
      : `Debian ${builder.distribution?.release ?? ''}`;
  return [
    `Build: ${distribution}, Go ${releases.go.minor}: ${releases.go.reason}${where(facts.findings.version)}.`,
    `${cgoReason(facts, answers).because}.`,
  ];
}

function cgoReason(facts: GoFacts, answers: Answers): Reason {
  const [use] = hardUses(facts);
  if (!answers.cgo) {
    const because =
      use === undefined
        ? 'Pure Go: nothing that is built needs C, so cgo is off'
        : `Without cgo, although ${use.what} wants it`;
    return { choice: 'CGO_ENABLED=0', because, facts: ['cgo'] };
  }
  const because =
    use === undefined ? 'With cgo, as asked for' : `With cgo, for ${use.what}${where(facts.findings.cgo)}`;
  return { choice: 'CGO_ENABLED=1', because, facts: ['cgo'] };
}

function where(finding: Finding<unknown>): string {
  const [first] = evidenceOf(finding);
  return valueOr(finding, null) === null || first === undefined
    ? ''
    : ` (${first.file}${first.line === null ? '' : `:${first.line}`})`;
}
