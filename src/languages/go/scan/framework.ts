import { evidence, type Finding, found } from '../../../domain/findings.js';
import { rowFor, serverFrameworks } from './frameworks.js';
import type { ExternalImport, Reached } from './graph.js';
import type { Scanned } from './source.js';

/** The framework that answers requests; `net/http` where the standard library does it alone. */
export function scanFramework(
  reached: Reached,
  scanned: Scanned,
  nothing: (searched: string) => Finding<never>,
): Finding<string> {
  const best = bestOf(reached.external);
  if (best !== null) return found(best.name, 'certain', [importEvidence(best.at)]);
  const grpc = scanned.calls.find(
    ({ name, from }) => name === 'NewServer' && from === 'google.golang.org/grpc',
  );
  const plain = scanned.calls.find(
    ({ name, from }) => from === 'net/http' && /^(?:ListenAndServe|Serve)/.test(name),
  );
  const server = scanned.composites.find(({ type, from }) => type === 'Server' && from === 'net/http');
  const seen = grpc ?? plain ?? server;
  if (seen === undefined) return nothing('imports of server frameworks');
  const place = evidence(seen.place.path, seen.line, seen.place.file.lineText(seen.line));
  return found(seen === grpc ? 'grpc' : 'net/http', 'likely', [place]);
}

/** The most telling framework, and among its imports the one nearest to the program. */
function bestOf(
  imports: readonly ExternalImport[],
): { readonly name: string; readonly at: ExternalImport } | null {
  let best: { name: string; at: ExternalImport; rank: number } | null = null;
  for (const at of imports) {
    const row = rowFor(serverFrameworks, at.path);
    const rank = row === null ? -1 : serverFrameworks.indexOf(row);
    if (row !== null && (best === null || rank < best.rank)) best = { name: row[1], at, rank };
  }
  return best;
}

/** The line of an import. */
export function importEvidence({ from, line }: ExternalImport) {
  return evidence(from.path, line, from.file.lineText(line));
}
