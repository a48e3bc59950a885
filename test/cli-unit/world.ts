import { PassThrough } from 'node:stream';
import type { World } from '../../src/cli/world.js';
import { today } from '../helpers/go-cases.js';

/** A world with the given folder and environment; its streams are no terminals. */
export function world({ cwd, env = {} }: { readonly cwd: string; readonly env?: World['env'] }): World {
  return {
    cwd,
    today,
    version: '0.0.0',
    signal: new AbortController().signal,
    env: { CREATE_SLIM_IMAGE_CONFIG_DIR: '/nonexistent', ...env },
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  };
}

/** A stream that remembers what was written to it. */
export function recorder(): { readonly stream: NodeJS.WriteStream; text(): string } {
  const sink = new PassThrough();
  const chunks: string[] = [];
  sink.on('data', chunk => chunks.push(String(chunk)));
  return {
    stream: Object.assign(Object.create(process.stdout), {
      isTTY: false,
      write: (text: string) => chunks.push(text) > 0,
    }),
    text: () => chunks.join(''),
  };
}
