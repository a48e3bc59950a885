import type { BuildEvent } from '../engine/types.js';

/** What a proof tells while it works. */
export type ProofEvent =
  | { readonly type: 'phase'; readonly phase: ProofPhase; readonly title: string }
  | { readonly type: 'build'; readonly event: BuildEvent };

type ProofPhase = 'build' | 'inspect' | 'run' | 'random-user' | 'clean-up';
