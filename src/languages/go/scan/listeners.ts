import { stringValue } from '../source/string-value.js';
import { listenMethods } from './listen-methods.js';
import type { Call, Composite, Expression, Scanned } from './source.js';

/** A place where the program opens a port. */
export interface Listener {
  /** The address; null where the framework chooses. */
  readonly address: Expression | null;
  /** What the framework takes when it is given nothing. */
  readonly fallback: { readonly port: number; readonly env: string | null } | null;
  readonly framework: string;
  /** Nothing but the name of the method says that it opens a port: it counts with an address only. */
  readonly guessed: boolean;
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Every call and literal of the program that opens a TCP port, in the order of the files. */
export function listenersIn({ calls, composites }: Scanned): readonly Listener[] {
  const listeners = [
    ...calls.map(listenerOfCall).filter(found => found !== null),
    ...composites.map(listenerOfServer).filter(found => found !== null),
  ];
  return listeners;
}

function listenerOfCall(call: Call): Listener | null {
  const { name, args } = call;
  const [first, second, third] = args;
  if (isServeFunction(call)) return listener(call, first ?? null, plainName(call));
  if (name === 'AddFlags' && args.length === 2 && /prometheus\/exporter-toolkit/.test(call.from ?? '')) {
    return listener(call, second ?? null, 'net/http');
  }
  if (call.from === 'net/http' || isTestServer(call)) return null;
  if (name === 'Listen' && (call.from === 'net' || call.from === 'crypto/tls'))
    return networked(call, first, second);
  // net.ListenConfig
  if (name === 'Listen' && call.from === null && args.length === 3 && call.place.imports.has('net')) {
    return networked(call, second, third);
  }
  return listenerOfMethod(call);
}

/** `http.ListenAndServe` and what is made after it. The methods of http.Server take no address. */
function isServeFunction({ name, from, args }: Call): boolean {
  if (name === 'ListenAndServe') return from === null ? args.length === 1 : args.length >= 2;
  return name === 'ListenAndServeTLS' && args.length >= 3;
}

function listenerOfMethod(call: Call): Listener | null {
  const paths = [...call.place.imports.values()];
  for (const method of listenMethods) {
    if (!method.names.includes(call.name) || call.args.length > method.mostArguments) continue;
    const isFunction = call.from !== null && method.importPath.test(call.from);
    if (call.from !== null && !isFunction) continue;
    if (!isFunction && !paths.some(path => method.importPath.test(path))) continue;
    const address = call.args[method.address] ?? null;
    if (address === null && method.fallback === undefined) continue;
    const fallback = address === null ? (method.fallback ?? null) : null;
    return {
      ...listener(call, address, method.framework),
      fallback,
      guessed: !isFunction && address !== null,
    };
  }
  return null;
}

/** Only TCP: what an image can expose by number alone. */
function networked(
  call: Call,
  network: Expression | undefined,
  address: Expression | undefined,
): Listener | null {
  const kind = stringValue(network?.tokens[0]);
  return address === undefined || (kind !== null && !kind.startsWith('tcp'))
    ? null
    : listener(call, address, 'net');
}

/** `&http.Server{Addr: …}`. */
function listenerOfServer(composite: Composite): Listener | null {
  const { from, type, fields, place, line } = composite;
  const address = fields.get('Addr') ?? fields.get('Address');
  const known = type === 'Server' && /^(?:net\/http|github\.com\/gliderlabs\/ssh)$/.test(from ?? '');
  const isEcho = type === 'StartConfig' && /labstack\/echo/.test(from ?? '');
  if (address === undefined || !(known || isEcho)) return null;
  return {
    address,
    fallback: null,
    framework: isEcho ? 'echo' : (from ?? ''),
    guessed: false,
    path: place.path,
    line: address.tokens[0]?.line ?? line,
    text: place.file.lineText(address.tokens[0]?.line ?? line),
  };
}

function listener({ place, line }: Call, address: Expression | null, framework: string): Listener {
  return {
    address,
    fallback: null,
    framework,
    guessed: false,
    path: place.path,
    line,
    text: place.file.lineText(line),
  };
}

function plainName({ from }: Call): string {
  return from ?? 'net/http';
}

function isTestServer({ from }: Call): boolean {
  return from === 'net/http/httptest';
}
