import { evidence, type Finding, found } from '../../../domain/findings.js';
import type { CgoUse } from '../facts.js';
import type { SeenUse } from './cgo-own.js';
import { importEvidence } from './framework.js';
import type { Reached } from './graph.js';
import type { Scanned } from './source.js';

/** Every reason to need cgo, the hardest first. */
export function scanCgo(
  own: readonly SeenUse[],
  modules: readonly SeenUse[],
  reached: Reached,
  scanned: Scanned,
  nothing: (searched: string) => Finding<never>,
): Finding<readonly CgoUse[]> {
  const uses = [...own, ...modules, ...plugins(scanned), ...softUses(reached)];
  if (uses.length === 0) return nothing('import "C", modules known to need cgo, net, os/user and plugin');
  const sure = uses.some(({ use }) => use.imported && use.kind !== 'soft');
  const soft = uses.every(({ use }) => use.kind === 'soft');
  return found(
    uses.map(({ use }) => use),
    sure || soft ? 'certain' : 'possible',
    uses.slice(0, 12).map(use => use.evidence),
  );
}

/** `plugin.Open` builds without cgo and then always fails. */
function plugins({ calls }: Scanned): readonly SeenUse[] {
  const call = calls.find(({ from, name }) => from === 'plugin' && name === 'Open');
  if (call === undefined) return [];
  const use: CgoUse = {
    kind: 'own',
    what: 'plugin',
    without: 'fails-at-run-time',
    imported: true,
    cxx: false,
  };
  return [{ use, evidence: evidence(call.place.path, call.line, call.place.file.lineText(call.line)) }];
}

/** Packages of the standard library that use C where they can, and Go where they cannot. */
const soft: readonly (readonly [what: string, imports: RegExp])[] = [
  ['net', /^(?:net(?:\/.*)?|crypto\/tls|log\/syslog|expvar)$/],
  ['os/user', /^os\/user$/],
];

function softUses({ external }: Reached): readonly SeenUse[] {
  return soft.flatMap(([what, imports]) => {
    const imported = external.find(
      ({ path }) => imports.test(path) && path !== 'net/url' && path !== 'net/netip',
    );
    if (imported === undefined) return [];
    const use: CgoUse = { kind: 'soft', what, without: 'pure-go', imported: true, cxx: false };
    return [{ use, evidence: importEvidence(imported) }];
  });
}
