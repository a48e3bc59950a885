import type { AnswerId } from '../domain/answers.js';
import type { PlannedFile } from '../domain/files.js';
import type { Confidence, Evidence } from '../domain/findings.js';
import type { Candidate, Warning } from '../domain/plan.js';
import type { Given, Question } from '../domain/questions.js';

/** One thing that detection saw. */
export interface FoundLine {
  readonly label: string;
  readonly value: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

/** What the answers so far come to, with defaults for the rest. */
export interface Preview {
  readonly dockerfile: string;
  readonly variant: string;
  readonly candidates: readonly Candidate[];
  readonly estimatedBytes: number;
  readonly warnings: readonly Warning[];
  /** Why the answers cannot be met; null when they can. */
  readonly problem: string | null;
}

export interface WizardTerminal {
  readonly stdin: NodeJS.ReadStream;
  /** Where the wizard draws; must be a terminal. */
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** False under NO_COLOR: then nothing but text is written. */
  readonly color: boolean;
  /** False where the locale or the terminal (TERM=linux) cannot show more than ASCII. */
  readonly unicode: boolean;
  /** Plain lines in and out: for screen readers, and for terminals that cannot move the cursor (TERM=dumb). */
  readonly screenReader: boolean;
}

/** Everything the wizard knows; it reads no disk, no clock and no environment itself. */
export interface WizardInput {
  readonly title: string;
  readonly project: string;
  readonly found: readonly FoundLine[];
  /** Answered already by flag, environment or configuration: shown, not asked. */
  readonly given: Given;
  /** Where each of those came from, in words: `--base`. */
  readonly givenFrom: Partial<Record<AnswerId, string>>;
  readonly terminal: WizardTerminal;
  /** All questions in order for the answers so far. Pure and cheap. */
  questions(given: Given): readonly Question[];
  /** Pure; may take some milliseconds, so the wizard remembers what it asked for. */
  preview(given: Given): Preview;
  /** What would be written. Pure; called only where `preview` sees no problem. */
  files(given: Given): readonly PlannedFile[];
}

export type WizardResult =
  | {
      readonly kind: 'write';
      /** All answers: those given before and those of this run. */
      readonly given: Given;
      /** Files with action `refuse` that the person agreed to lose; the other refused ones stay as they are. */
      readonly overwrite: readonly string[];
      readonly verify: boolean;
    }
  | { readonly kind: 'cancelled' };
