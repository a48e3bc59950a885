import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask, type TestEngine } from './engine.js';

/** Where Debian, Alpine and distroless keep their CA bundle, and where Go looks first. */
export const bundlePath = '/etc/ssl/certs/ca-certificates.crt';

/** Text of a file in an image; null when the image has no such file. The image is not started. */
export async function readFromImage(engine: TestEngine, image: string, file: string): Promise<string | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'csi-file-'));
  const container = await ask(engine, 'create', image);
  try {
    const copy = path.join(folder, 'file');
    const answer = await ask(engine, 'cp', `${container.stdout}:${file}`, copy);
    return answer.exitCode === 0 ? await readFile(copy, 'utf8') : null;
  } finally {
    await ask(engine, 'rm', '--force', container.stdout);
    await rm(folder, { recursive: true, force: true });
  }
}
