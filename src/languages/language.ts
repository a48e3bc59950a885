import type { Answers } from '../domain/answers.js';
import type { Facts } from '../domain/facts.js';
import type { Candidate, Plan, PlanContext } from '../domain/plan.js';
import type { ProjectFolder } from '../domain/project.js';
import type { PartialAnswers, Question } from '../domain/questions.js';

/**
 * A language, as the road sees it. To add one: a folder here that exports such an object, a line in `index.ts`, a
 * folder in `templates`, fixtures in `test`. Every function but `detect` is pure.
 */
export interface LanguageOf<F extends Facts> {
  /** `go`, `node`, `python`: the value of --language. */
  readonly id: string;
  readonly title: string;
  /** Files in the root that make this language likely; for the message when nothing is recognised. */
  readonly markers: readonly string[];
  /**
   * Reads the project; null when it is not written in this language. Never throws because of the project's content.
   * `entry` names the programs whose code counts, when somebody said so; null leaves that to the code.
   */
  detect(folder: ProjectFolder, entry: readonly string[] | null): F | null;
  /** True for facts that this language's `detect` made. */
  owns(facts: Facts): facts is F;
  /** The answers that facts alone suggest; the rest of the ladder (flag, environment, record, config) goes over them. */
  suggest(facts: F): Omit<Answers, 'priority' | 'base' | 'alpineLibc'>;
  /** What only a person can tell, in the order to ask. Later questions may depend on earlier answers. */
  questions(facts: F, answers: PartialAnswers, context: PlanContext): readonly Question[];
  /** Every base that could carry the program, best first for these answers, each judged. */
  candidates(facts: F, answers: Answers, context: PlanContext): readonly Candidate[];
  /** Decides everything. Throws a Problem when the answers cannot be met. */
  plan(facts: F, answers: Answers, context: PlanContext): Plan;
}

/** A language whose own type of facts is sealed inside; what the rest of the program handles. */
export type Language = LanguageOf<Facts>;

/** Seals a language's own type of facts: callers pass any Facts, and foreign ones are a bug that is caught here. */
export function sealed<F extends Facts>(language: LanguageOf<F>): Language {
  const own = (facts: Facts): F => {
    if (language.owns(facts)) return facts;
    throw new TypeError(`facts of ${facts.language} were handed to ${language.id}`);
  };
  return {
    id: language.id,
    title: language.title,
    markers: language.markers,
    detect: (folder, entry) => language.detect(folder, entry),
    owns: (facts): facts is Facts => language.owns(facts),
    suggest: facts => language.suggest(own(facts)),
    questions: (facts, answers, context) => language.questions(own(facts), answers, context),
    candidates: (facts, answers, context) => language.candidates(own(facts), answers, context),
    plan: (facts, answers, context) => language.plan(own(facts), answers, context),
  };
}
