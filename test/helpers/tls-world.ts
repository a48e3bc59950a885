import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { execa } from 'execa';
import { bundlePath, readFromImage } from './bundle.js';
import type { TestEngine } from './engine.js';

/** A server that stands for the HTTPS addresses of the world, signed by an authority that was made for this test. */
interface TlsWorld {
  /** host:port, reachable from a container on the host's network. */
  readonly target: string;
  /** PEM text of the authority. */
  readonly authority: string;
  readonly folder: string;
}

/** Makes authority, certificate and server; all of it goes when the test ends. */
export async function tlsWorld(t: ExecutionContext): Promise<TlsWorld> {
  const folder = await mkdtemp(path.join(tmpdir(), 'csi-tls-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const openssl = (...words: string[]) => execa('openssl', words, { cwd: folder });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  await openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=test authority');
  await openssl(
    'req',
    ...key.slice(0, 5),
    '-keyout',
    'server.key',
    '-out',
    'server.csr',
    '-subj',
    '/CN=localhost',
  );
  await writeFile(path.join(folder, 'names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n');
  const sign = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names', '-days', '2'];
  await openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.pem', ...sign);

  const server = createServer(
    {
      key: await readFile(path.join(folder, 'server.key')),
      cert: await readFile(path.join(folder, 'server.pem')),
    },
    (_request, response) => response.end('the world\n'),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => new Promise<void>(resolve => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the TLS server has no port');
  return {
    target: `127.0.0.1:${address.port}`,
    authority: await readFile(path.join(folder, 'ca.pem'), 'utf8'),
    folder,
  };
}

/**
 * Options for `run` under which the image's own bundle knows the world's authority too. An image without a bundle gets
 * nothing: there is nothing to mount over, exactly as it would know none of the real authorities.
 */
export async function trustTheWorld(
  engine: TestEngine,
  image: string,
  world: TlsWorld,
): Promise<readonly string[]> {
  const bundle = await readFromImage(engine, image, bundlePath);
  if (bundle === null) return [];
  const file = path.join(world.folder, `bundle-${image.replace(/[^a-z0-9]/g, '-')}.pem`);
  await writeFile(file, `${bundle.trimEnd()}\n${world.authority}`);
  return [`--volume=${file}:${bundlePath}:ro`];
}
