import type { ProofRequest, RunKind } from '../domain/verification.js';
import type { ImageDetails } from '../engine/types.js';
import type { Waiting } from './observe.js';

/** What the run has to show, settled from what was asked and what the image says. */
export interface Goal {
  readonly kind: RunKind;
  readonly waiting: Waiting;
  /** Arguments to try, one container each, until one does it. */
  readonly arguments: readonly (readonly string[])[];
  /** Nobody said what to expect: any sign of life is good enough. */
  readonly lenient: boolean;
}

/** How command-line tools like to be asked for something harmless, the commonest first. */
const harmless = [['--help'], ['--version'], ['help'], ['version'], ['-h'], []] as const;

/** Decides what to wait for: a command given goes first, then the expectation, then EXPOSE, then staying alive. */
export function goalOf(request: ProofRequest, image: ImageDetails): Goal {
  const { expectation, command, timeouts } = request;
  const plain = { arguments: [[]], lenient: false };
  const alive: Waiting = { kind: 'alive', milliseconds: timeouts.alive };
  if (command !== null) return { ...plain, kind: 'command', waiting: { kind: 'exit' }, arguments: [command] };
  if (expectation === null) {
    const port = image.ports[0];
    return port === undefined
      ? { ...plain, kind: 'alive', waiting: alive, lenient: true }
      : { ...plain, kind: 'http', waiting: { kind: 'http', port, path: '/' }, lenient: true };
  }
  switch (expectation.kind) {
    case 'http':
      return {
        ...plain,
        kind: 'http',
        waiting: { kind: 'http', port: expectation.port, path: expectation.path },
      };
    case 'alive':
      return { ...plain, kind: 'alive', waiting: alive };
    case 'exits':
      return { ...plain, kind: 'exits', waiting: { kind: 'exit' }, arguments: harmless };
  }
}
