import type { InspectedBinary } from '../verdict/index.js';

/** The document of `inspect --json`. Keys may be added, never renamed. */
export function inspectJson(targets: readonly InspectedBinary[]): object {
  return {
    schema: 1,
    command: 'inspect',
    targets: targets.map(({ binary: _whole, verdicts, ...target }) => ({
      ...target,
      verdicts: verdicts.map(({ base, ok, errors, mend, unknown }) => ({
        base,
        ok,
        errors,
        mend: mend?.text ?? null,
        unknown,
      })),
    })),
  };
}
