import { type Confidence, type Evidence, evidence, type Finding, found } from '../../../domain/findings.js';
import { importEvidence } from './framework.js';
import type { Reached } from './graph.js';
import { tlsGrade } from './https-packages.js';
import type { Call, Index, Scanned, StringLiteral } from './source.js';
import { valuesOf } from './values.js';

/** One thing that makes connections which want CA certificates. */
interface TlsUse {
  readonly what: string;
  readonly grade: Confidence;
  readonly evidence: Evidence;
}

const order: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** What makes outgoing TLS connections: hosts, packages and calls, the surest first. */
export function scanHttps(
  reached: Reached,
  scanned: Scanned,
  nothing: (searched: string) => Finding<never>,
): Finding<readonly string[]> {
  const uses = [...packages(reached), ...clientCalls(scanned), ...otherCalls(scanned)];
  const [first] = uses.sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
  if (first === undefined)
    return nothing('HTTP and TLS clients, SDKs and https:// addresses in the packages of the program');
  const byName = new Map<string, TlsUse>();
  for (const use of uses) if (!byName.has(use.what)) byName.set(use.what, use);
  const list = [...byName.values()].slice(0, 20);
  return found(
    list.map(({ what }) => what),
    first.grade,
    list.map(use => use.evidence).slice(0, 12),
  );
}

function packages({ external }: Reached): readonly TlsUse[] {
  return external.flatMap(imported => {
    const row = tlsGrade(imported.path);
    return row === null ? [] : [{ what: row.module, grade: row.grade, evidence: importEvidence(imported) }];
  });
}

const clientFunctions: ReadonlySet<string> = new Set([
  'Get',
  'Head',
  'Post',
  'PostForm',
  'NewRequest',
  'NewRequestWithContext',
]);

/** Which argument of `http.Get`, `http.NewRequest` and their like is the address. */
function addressOf(call: Call): Call['args'][number] | undefined {
  if (call.name === 'NewRequest') return call.args[1];
  return call.name === 'NewRequestWithContext' ? call.args[2] : call.args[0];
}

/** Calls whose address is followed; a program with more has shown by then what it does. */
const mostCalls = 300;

/** Calls of net/http. Where the address is in the code it decides; elsewhere an https:// literal nearby makes it likely. */
function clientCalls(scanned: Scanned): readonly TlsUse[] {
  const calls = scanned.calls.filter(call => isClientCall(call, scanned.index)).slice(0, mostCalls);
  const hosts = scanned.strings.map(httpsHost).filter(host => host !== null);
  const uses: TlsUse[] = [];
  let open: Call | undefined;
  for (const call of calls) {
    const address = addressOf(call);
    const values = address === undefined ? [] : valuesOf(address, scanned.index);
    const texts = values.map(({ text }) => text).filter(text => text !== null);
    const host = texts.map(hostOf).find(found => found !== null);
    if (host !== undefined) uses.push({ what: host, grade: 'certain', evidence: placeOf(call) });
    else if (!texts.length || texts.some(text => !text.startsWith('http://'))) open ??= call;
  }
  if (open === undefined) return uses;
  const named = hosts
    .slice(0, 8)
    .map(({ host, at }): TlsUse => ({ what: host, grade: 'likely', evidence: placeOf(at) }));
  return [
    ...uses,
    ...named,
    {
      what: `net/http ${open.name}`,
      grade: named.length > 0 ? 'likely' : 'possible',
      evidence: placeOf(open),
    },
  ];
}

/** Requests that are sent; `httptest.NewRequest` and handlers' own `r.Get(…)` routes are not. */
function isClientCall(call: Call, index: Index): boolean {
  const { from, name, receiver, args } = call;
  if (from === 'net/http') return clientFunctions.has(name) && args.length > 0;
  const named = from === null && receiver !== null && (name === 'Get' || name === 'Post');
  return named && isClient(receiver, call, index);
}

/** A variable or field of the package that is given an `http.Client`. */
function isClient(receiver: string, { place }: Call, index: Index): boolean {
  const bindings = [...(index.variables.get(receiver) ?? []), ...(index.fields.get(receiver) ?? [])];
  return bindings.some(
    ({ value }) =>
      value.place.dir === place.dir &&
      value.tokens.slice(0, 5).some(({ text }) => text === 'Client' || text === 'DefaultClient') &&
      value.tokens.some(({ text }) => value.place.imports.get(text) === 'net/http'),
  );
}

/** Hosts that stand in code as names, documents or examples and are never called. */
const namingHosts =
  /^(?:(?:www\.)?w3\.org|json-schema\.org|schema\.org|(?:[\w-]+\.)?example\.(?:com|org|net)|pkg\.go\.dev|godoc\.org|go\.dev|golang\.org|docs\.[\w.-]+|(?:[\w.-]+\.)?readthedocs\.io|creativecommons\.org|opensource\.org|www\.apache\.org|localhost|127\.0\.0\.1)$/;

function httpsHost(at: StringLiteral): { readonly host: string; readonly at: StringLiteral } | null {
  const host = hostOf(at.value);
  if (host === null || namingHosts.test(host)) return null;
  // a page of a repository is for people
  if (host === 'github.com' && !/\/releases\/|\.git$|\/login\//.test(at.value)) return null;
  return { host, at };
}

/** Host of an address; null for prose that holds one, and for anything but https and wss. */
function hostOf(text: string): string | null {
  const match = /^(?:https|wss):\/\/([A-Za-z0-9][\w.-]*\.[A-Za-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/.exec(text);
  const host = match?.[1]?.toLowerCase();
  return host === undefined || /\s/.test(text) ? null : host;
}

/** Other calls that check the certificate of whoever answers. */
const tlsCalls: readonly (readonly [from: RegExp, names: readonly string[], grade: Confidence])[] = [
  [/^crypto\/tls$/, ['Dial', 'DialWithDialer'], 'likely'],
  [/^crypto\/x509$/, ['SystemCertPool'], 'likely'],
  [/^google\.golang\.org\/grpc\/credentials$/, ['NewTLS', 'NewClientTLSFromCert'], 'possible'],
  [/^net\/smtp$/, ['SendMail'], 'likely'],
  [/^net\/http\/httputil$/, ['NewSingleHostReverseProxy'], 'possible'],
  [/^github\.com\/gorilla\/websocket$/, ['Dial', 'DialContext'], 'possible'],
];

function otherCalls({ calls }: Scanned): readonly TlsUse[] {
  return calls.flatMap(call => {
    const row = tlsCalls.find(
      ([from, names]) => call.from !== null && from.test(call.from) && names.includes(call.name),
    );
    return row === undefined
      ? []
      : [{ what: `${call.from ?? ''} ${call.name}`, grade: row[2], evidence: placeOf(call) }];
  });
}

function placeOf({ place, line }: Pick<Call, 'place' | 'line'>): Evidence {
  return evidence(place.path, line, place.file.lineText(line));
}
