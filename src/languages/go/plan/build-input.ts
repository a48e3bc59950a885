import type { Answers } from '../../../domain/answers.js';
import type { RunStep } from '../../../domain/plan.js';
import type { GoFacts, MainPackage } from '../facts.js';
import type { Road } from './roads.js';

/** What the build stage is made of. */
export interface BuildInput {
  readonly road: Road;
  readonly facts: GoFacts;
  readonly answers: Answers;
  readonly mains: readonly MainPackage[];
  readonly comment: readonly string[];
  /** Packages of the builder that copies into the final image come from, such as tzdata. */
  readonly extraPackages: readonly string[];
  /** Commands after compiling: a health probe, a passwd file. */
  readonly extraSteps: readonly RunStep[];
}
