import { exitCodes } from '../domain/errors.js';
import type { World } from './world.js';

/**
 * What happens when nobody takes what is printed. A pipe whose reader has left (`… | head`) is no error: the work goes
 * on and the rest is dropped. Anything else, such as a full disk behind `>`, would leave half a file: it ends the run.
 */
export function watchStreams({ stdout, stderr }: World): void {
  stderr.on('error', () => undefined);
  stdout.on('error', error => {
    const code = 'code' in error ? String(error.code) : '';
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
    const reason = code === 'ENOSPC' ? 'no space is left on the disk' : code;
    stderr.write(
      `create-slim-image: Standard output cannot be written: ${reason}.\n  Check where it is sent to.\n`,
    );
    process.exit(exitCodes.usage);
  });
}
