import type { Answers } from '../../../domain/answers.js';
import { valueOr } from '../../../domain/findings.js';
import type { GoFacts } from '../facts.js';
import type { Road } from './roads.js';

/** Stripped binaries of Go 1.24 on amd64: a net/http server, measured 2026-11-21; without net about a quarter. */
const serverBytes = 5_620_000;
const plainBytes = 1_500_000;
/** glibc or musl archives that a static link takes in; gcompat with its two libraries; tzdata of Alpine; the CA bundle. */
const musl = 200_000;
const gcompat = 300_000;
const zoneinfo = 3_300_000;
const bundle = 220_000;

/** A rough size of the image, so that bases can be compared before anything is built. */
export function estimate(road: Road, facts: GoFacts, answers: Answers): number {
  const program =
    valueOr(facts.findings.kind, 'server') === 'cli' && !answers.https ? plainBytes : serverBytes;
  const linked = road.linking === 'musl-static' ? musl : 0;
  const shim = road.gcompat ? gcompat : 0;
  const zones = answers.timezone && !road.runtime.zoneinfo ? zoneinfo : 0;
  const certificates = answers.https && road.runtime.certificates === null ? bundle : 0;
  return (road.runtime.bytes ?? 0) + program + linked + shim + zones + certificates;
}
