import type { Diagnosis, RunProof } from '../domain/verification.js';

/** What is known of a failed run; where nothing is, that the program itself gave up and its image did start it. */
export function explain(
  { kind, exitCode, detail }: Pick<RunProof, 'kind' | 'exitCode' | 'detail'>,
  known: readonly Diagnosis[],
): readonly Diagnosis[] {
  // 125 to 127 are the engine's own words; above are signals, but for 255, which is Go's and C's exit(-1).
  const gaveUp = exitCode !== null && (exitCode < 125 || exitCode === 255);
  if (known.length > 0 || !gaveUp || (kind !== 'http' && kind !== 'alive')) return known;
  return [
    {
      id: 'gave-up',
      cause:
        'The program started in its image and ended by itself: it misses a setting, a file, another service or arguments.',
      fix: 'Its last lines say what: start the image with that, or prove it with arguments (verify --command).',
      evidence: detail,
    },
  ];
}
