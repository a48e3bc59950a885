/** Exit codes of the command-line contract. */
export const exitCodes = {
  done: 0,
  /** It ran and the answer is no: verification failed, drift found, policy broken. */
  no: 1,
  usage: 2,
  unrecognised: 3,
  noEngine: 4,
  wouldOverwrite: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface ProblemDetails {
  /** Stable, kebab-case; scripts may match on it. */
  readonly id: string;
  /** One sentence: what, where, what was expected. May quote project text: printed escaped. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly fix: string;
  readonly exitCode: ExitCode;
  readonly cause?: unknown;
}

/** Something the person can act on. Anything else that is thrown is a bug of ours. */
export class Problem extends Error {
  readonly id: string;
  readonly fix: string;
  readonly exitCode: ExitCode;

  constructor(details: ProblemDetails) {
    super(details.message, { cause: details.cause });
    this.name = 'Problem';
    this.id = details.id;
    this.fix = details.fix;
    this.exitCode = details.exitCode;
  }
}

/** Wrong usage or bad input: exit code 2. */
export function usageProblem(id: string, message: string, fix: string, cause?: unknown): Problem {
  return new Problem({ id, message, fix, exitCode: exitCodes.usage, cause });
}
