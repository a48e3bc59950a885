import type { ZoneUse } from '../../../domain/facts.js';
import { absent, type Evidence, evidence, type Finding, found } from '../../../domain/findings.js';
import { stringValue } from '../source/string-value.js';
import type { Reached } from './graph.js';
import type { Call, Scanned, StringLiteral } from './source.js';
import { valuesOf } from './values.js';

/** Names that need no zone data. */
const builtIn: ReadonlySet<string> = new Set(['', 'UTC', 'Local']);

/** Time zones that the program loads; absent where `time/tzdata` carries them in the binary. */
export function scanZones(
  reached: Reached,
  scanned: Scanned,
  nothing: (searched: string) => Finding<never>,
): Finding<readonly ZoneUse[]> {
  const embedded = reached.external.find(({ path }) => path === 'time/tzdata');
  if (embedded !== undefined)
    return absent(`time/tzdata is imported in ${embedded.from.path}: the zones are in the binary`);
  const uses = [...loaded(scanned), ...scanned.strings.flatMap(inText), ...fromEnvironment(scanned)];
  if (uses.length === 0)
    return nothing('time.LoadLocation, CRON_TZ= and loc= in the packages of the program');
  const zones = [...new Set(uses.map(({ zone }) => zone))];
  const named = zones.some(zone => zone !== null);
  return found(zones, named ? 'certain' : 'likely', uses.map(use => use.evidence).slice(0, 12));
}

interface Use {
  readonly zone: ZoneUse;
  readonly evidence: Evidence;
}

function loaded({ calls, index }: Scanned): readonly Use[] {
  return calls
    .filter(({ name, from }) => name === 'LoadLocation' && from === 'time')
    .flatMap(call => {
      const [name] = call.args;
      const texts = name === undefined ? [null] : valuesOf(name, index).map(({ text }) => text);
      const zones = [...new Set(texts)].filter(text => text === null || isZone(text));
      return zones.map(zone => ({ zone, evidence: placeOf(call) }));
    });
}

/** Zones without a slash in their name (tzdata, backward). */
const plainZones: ReadonlySet<string> = new Set(
  (
    'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GMT HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya ' +
    'MET MST MST7MDT NZ Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT Universal W-SU WET Zulu'
  ).split(' '),
);

/** A name that the zone data base could have. */
function isZone(text: string): boolean {
  return /^[A-Z][\w+-]*(?:\/[\w+-]+){1,2}$/.test(text) || plainZones.has(text);
}

/** `CRON_TZ=Asia/Tokyo 0 6 * * *`, and `loc=Europe%2FBerlin` in the address of a MySQL server. */
function inText(literal: StringLiteral): readonly Use[] {
  const match = /(?:^|[^\w])(?:CRON_TZ|TZ|loc)=([A-Za-z]+(?:(?:\/|%2[Ff])[A-Za-z_+-]+)*)/.exec(literal.value);
  const zone = match?.[1]?.replaceAll(/%2f/gi, '/') ?? '';
  return builtIn.has(zone) ? [] : [{ zone, evidence: placeOf(literal) }];
}

function fromEnvironment({ calls }: Scanned): readonly Use[] {
  return calls
    .filter(
      ({ name, from, args }) =>
        name === 'Setenv' && from === 'os' && stringValue(args[0]?.tokens[0]) === 'TZ',
    )
    .flatMap(call => {
      const zone = stringValue(call.args[1]?.tokens[0]);
      return zone !== null && builtIn.has(zone) ? [] : [{ zone, evidence: placeOf(call) }];
    });
}

function placeOf({ place, line }: Pick<Call, 'place' | 'line'>): Evidence {
  return evidence(place.path, line, place.file.lineText(line));
}
