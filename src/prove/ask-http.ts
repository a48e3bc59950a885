import { request } from 'node:http';

/** What came back from a port. */
export type HttpAnswer =
  | { readonly kind: 'http'; readonly status: number }
  /** Bytes came, but they are not HTTP/1: gRPC, TLS with a server that says so in its own words, … */
  | { readonly kind: 'other' }
  /** A connection was taken and closed without a word, as a port forwarder does for a program that is not there. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'none'; readonly reason: string };

/** Asks a port for a page and waits for the status line only. Never rejects but for the signal. */
export function askHttp(
  address: { readonly host: string; readonly port: number },
  path: string,
  timeout: number,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const asking = request({
      host: address.host,
      port: address.port,
      path: /^\/[\x21-\x7e]*$/.test(path) ? path : '/',
      agent: false,
      timeout,
      signal,
      headers: { host: `localhost:${address.port}`, 'user-agent': 'create-slim-image', connection: 'close' },
    });
    const settle = (answer: HttpAnswer): void => {
      resolve(answer);
      asking.destroy();
    };
    asking.on('response', response => settle({ kind: 'http', status: response.statusCode ?? 0 }));
    asking.on('upgrade', response => settle({ kind: 'http', status: response.statusCode ?? 0 }));
    asking.on('timeout', () =>
      settle({ kind: 'none', reason: 'it takes the connection but does not answer' }),
    );
    asking.on('error', (error: NodeJS.ErrnoException) => {
      if (signal.aborted) reject(signal.reason);
      else resolve(ofError(error));
    });
    asking.end();
  });
}

function ofError(error: NodeJS.ErrnoException): HttpAnswer {
  if (error.code?.startsWith('HPE_')) return { kind: 'other' };
  if (error.code === 'ECONNRESET' || error.code === 'EPIPE') return { kind: 'closed' };
  if (error.code === 'ECONNREFUSED') return { kind: 'none', reason: 'connection refused' };
  return { kind: 'none', reason: error.code ?? 'no connection' };
}
