import { usageProblem } from '../../../domain/errors.js';
import { valueOr } from '../../../domain/findings.js';
import type { PlanContext } from '../../../domain/plan.js';
import { baseById, isSupported } from '../../../knowledge/bases.js';
import { goOnAlpine, goOnDebian } from '../../../knowledge/go-bases.js';
import { type GoReleaseChoice, goReleaseFor, goReleases } from '../../../knowledge/go-releases.js';
import type { GoFacts } from '../facts.js';
import type { BaseSets } from './roads.js';

/** Go's release and the distribution releases that go with it: one decision. */
export interface Releases {
  readonly go: GoReleaseChoice;
  readonly sets: BaseSets;
}

/** Throws a Problem when the module asks for a Go that this version knows no image of. */
export function releases(facts: GoFacts, context: PlanContext): Releases {
  const today = notBeforeKnowledge(context.today);
  const directive = valueOr(facts.findings.version, null);
  const go = goReleaseFor(directive, today);
  const debian = go && goOnDebian(go.minor, today);
  const alpine = go && goOnAlpine(go.minor, today);
  const scratch = baseById('scratch');
  if (!go || !debian || !alpine || !scratch) {
    throw usageProblem(
      'unknown-go',
      `go.mod asks for Go ${directive ?? '?'}, and this version of create-slim-image knows no image of it.`,
      'Update create-slim-image, or lower the go line of go.mod.',
    );
  }
  // The newest that is known is taken even when it has ended: the day may be years after this version's.
  const ended = !isSupported(debian.builder, today);
  const reason = ended ? `the newest that this version of create-slim-image knows is ${go.minor}` : go.reason;
  return { go: { ...go, reason }, sets: { debian, alpine, scratch } };
}

/** A clock that stands before the newest release known here is wrong, for this program is younger. */
function notBeforeKnowledge(today: string): string {
  const newest = goReleases[0]?.released ?? today;
  return today < newest ? newest : today;
}
