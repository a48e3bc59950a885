import type { Answers } from '../../../domain/answers.js';
import { valueOr } from '../../../domain/findings.js';
import { alpinePackages } from '../../../knowledge/alpine.js';
import { isLegacyZone } from '../../../knowledge/legacy-zones.js';
import type { Needs } from '../../../plan/part.js';
import type { GoFacts, SystemLibrary } from '../facts.js';
import { needsCxx } from './judge.js';
import { crossCompiles, type Road } from './roads.js';

/** What the program wants of its image on this road. */
export function needsOf(facts: GoFacts, answers: Answers, road: Road): Needs {
  return {
    certificates: answers.https,
    zones: answers.timezone,
    legacyZones: mayUseLegacyZones(facts),
    passwd: valueOr(facts.findings.users, []).length > 0,
    packages: runtimePackages(facts, road),
    packagesComment: packagesComment(facts, road),
    packagedCertificates:
      road.linking !== 'pure-go' && libraries(facts).some(({ debianRun }) => debianRun.length > 0),
    crossBuilt: crossCompiles(road),
  };
}

/** Unless every zone is named in the code and none of the names is old: browsers still send `Asia/Calcutta`. */
function mayUseLegacyZones(facts: GoFacts): boolean {
  const zones = valueOr(facts.findings.timezones, []);
  return zones.length === 0 || zones.some(zone => zone === null || isLegacyZone(zone));
}

/** True when a C library that the program loads is linked with OpenSSL. */
export function linksOpenssl(facts: GoFacts): boolean {
  return libraries(facts).some(({ debianRun }) => debianRun.some(name => name.startsWith('libssl')));
}

function packagesComment(facts: GoFacts, road: Road): string | null {
  if (road.gcompat) return 'What lets a program that was built for glibc start on musl.';
  return runtimePackages(facts, road).length > 0 ? 'C libraries that the program loads.' : null;
}

function runtimePackages(facts: GoFacts, road: Road): readonly string[] {
  if (road.gcompat) return [alpinePackages.glibcLayer];
  const loaded = libraries(facts);
  if (road.linking === 'glibc' && road.runtime.packageManager === 'apt')
    return loaded.flatMap(({ debianRun }) => debianRun);
  if (road.linking !== 'musl') return [];
  const cxx = needsCxx(facts) ? [alpinePackages.libstdcxx] : [];
  return [...cxx, ...loaded.flatMap(({ alpineRun }) => alpineRun)];
}

function libraries(facts: GoFacts): readonly SystemLibrary[] {
  return valueOr(facts.findings.systemLibraries, []);
}
