import type { AnswerId, Answers } from './answers.js';
import type { Evidence } from './findings.js';

/** One choice of a question. */
export interface QuestionOption {
  /** What the answer becomes, in the words of the flag (`--base alpine`). */
  readonly value: string;
  readonly label: string;
  /** Dim text behind the label: a consequence, a size, a verdict. */
  readonly hint: string;
  /** Why it cannot be chosen; null when it can. Shown greyed out, with the reason. */
  readonly disabled: string | null;
}

/** A question to a person. Pure data: the wizard draws it, a script answers it by the flag of the same name. */
export interface Question {
  readonly id: AnswerId;
  readonly title: string;
  /** One or two sentences on what hangs on it. */
  readonly help: string;
  /** `many` lets a person mark several options. */
  readonly kind: 'one' | 'many';
  readonly options: readonly QuestionOption[];
  /** The detected or default answer(s), preselected. */
  readonly suggested: readonly string[];
  /** Why it is suggested, one sentence. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

/** What has been answered so far; a question may depend on earlier ones. */
export type PartialAnswers = Partial<Answers>;

/** Answers in the words of the flags, as the wizard, the environment and the recorded file hold them. */
export type Given = Partial<Record<AnswerId, readonly string[]>>;
