import type { Answers } from '../../../domain/answers.js';
import { valueOr } from '../../../domain/findings.js';
import type { Needs } from '../../../plan/run-stage.js';
import type { GoFacts, SystemLibrary } from '../facts.js';
import { needsCxx } from './judge.js';
import type { Road } from './roads.js';
import { alpinePackages } from '../../../knowledge/alpine.js';

/** What the program wants of its image on this road. */
export function needsOf(facts: GoFacts, answers: Answers, road: Road): Needs {
  return {
    certificates: answers.https,
    zones: answers.timezone,
    passwd: valueOr(facts.findings.users, []).length > 0,
    packages: runtimePackages(facts, road),
    packagedCertificates: libraries(facts).length > 0,
  };
}

/** True when a C library that the program loads is linked with OpenSSL. */
export function linksOpenssl(facts: GoFacts): boolean {
  return libraries(facts).some(({ debianRun }) => debianRun.some(name => name.startsWith('libssl')));
}

function runtimePackages(facts: GoFacts, road: Road): readonly string[] {
  if (road.gcompat) return [alpinePackages.glibcLayer];
  const loaded = libraries(facts);
  if (road.linking === 'glibc' && road.runtime.packageManager === 'apt') return loaded.flatMap(({ debianRun }) => debianRun);
  if (road.linking !== 'musl') return [];
  const cxx = needsCxx(facts) ? [alpinePackages.libstdcxx] : [];
  return [...cxx, ...loaded.flatMap(({ alpineRun }) => alpineRun)];
}

function libraries(facts: GoFacts): readonly SystemLibrary[] {
  return valueOr(facts.findings.systemLibraries, []);
}
