import type { Evidence } from './findings.js';

/** What a plan depends on besides facts and answers. */
export interface PlanContext {
  /** ISO date (`2026-11-21`): decides which releases are still supported. */
  readonly today: string;
}

/** A choice that was made, why, and the ids of the facts it stands on. */
export interface Reason {
  readonly choice: string;
  readonly because: string;
  readonly facts: readonly string[];
}

/** A choice that was not made, and why. */
export interface Rejection {
  readonly choice: string;
  readonly because: string;
}

/** Something the reader should know before they rely on the result. */
export interface Warning {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly message: string;
  readonly fix: string;
  readonly evidence: readonly Evidence[];
}

/** How the final program meets its C library. */
export type LinkedLibc = 'none' | 'glibc' | 'musl';

/** A mount of one RUN step. Targets are absolute: Podman 4 and Buildah 1.28 refuse others (measured 2026-11-21). */
export type Mount =
  | { readonly type: 'bind'; readonly source: string; readonly target: string }
  | { readonly type: 'cache'; readonly target: string; readonly sharing: 'shared' | 'locked' }
  /** As a file: Podman 4 and Buildah 1.28 refuse secrets as variables. */
  | { readonly type: 'secret'; readonly id: string; readonly target: string | null };

/** One shell command, quoted; its pieces may stand on lines of their own. */
export type Command = readonly string[];

/** One RUN instruction. */
export interface RunStep {
  /** Stable name for templates and `explain`: `packages`, `modules`, `compile`. */
  readonly id: string;
  readonly comment: readonly string[];
  /** ARG lines right before the step: what changes them rebuilds this step and no earlier one. */
  readonly arguments: readonly BuildArgument[];
  readonly mounts: readonly Mount[];
  /** Joined with && by the printer. */
  readonly commands: readonly Command[];
}

/** ARG, before the step that needs it. */
export interface BuildArgument {
  readonly name: string;
  readonly value: string | null;
}

export interface EnvironmentVariable {
  readonly name: string;
  readonly value: string;
}

export interface CopyStep {
  readonly comment: readonly string[];
  /** Stage or image; null for the build context. */
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly target: string;
  /** `uid:gid`, or null for root. */
  readonly owner: string | null;
  /** Octal, or null to keep. */
  readonly mode: string | null;
}

/** A stage that makes something and is thrown away. */
export interface BuildStage {
  readonly role: 'build';
  readonly name: string;
  readonly image: string;
  /** `build`: runs on the builder's own platform and cross-compiles; `target`: runs on the platform asked for. */
  readonly platform: 'build' | 'target';
  readonly comment: readonly string[];
  readonly workdir: string;
  readonly environment: readonly EnvironmentVariable[];
  readonly steps: readonly RunStep[];
}

export interface HealthCheck {
  readonly command: readonly string[];
  readonly comment: readonly string[];
}

/** A stage that is shipped. */
export interface RunStage {
  readonly role: 'run';
  readonly name: string;
  readonly image: string;
  readonly comment: readonly string[];
  /** At most one step: installing what the runtime image lacks. */
  readonly packages: RunStep | null;
  readonly copies: readonly CopyStep[];
  readonly arguments: readonly BuildArgument[];
  readonly labels: readonly EnvironmentVariable[];
  readonly environment: readonly EnvironmentVariable[];
  readonly workdir: string | null;
  /** Numeric `uid:gid`. */
  readonly user: string;
  readonly ports: readonly number[];
  /** null where SIGTERM, the default, is what the program wants. */
  readonly stopSignal: string | null;
  readonly health: HealthCheck | null;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
}

export type Stage = BuildStage | RunStage;

/** A block of .dockerignore. */
export interface IgnoreBlock {
  readonly comment: string;
  readonly patterns: readonly string[];
}

/**
 * Everything a Dockerfile says, decided. Plain, serialisable data; a template prints it and decides nothing.
 * Made by a pure function of facts, answers and the day.
 */
export interface Plan {
  readonly language: string;
  /** Name of the road taken, for people and for `compare`: `distroless-static`, `alpine-musl`, … */
  readonly variant: string;
  readonly libc: LinkedLibc;
  /** Base image of the build stage. */
  readonly builder: string;
  /** Base image of what is shipped. */
  readonly runtime: string;
  readonly stages: readonly Stage[];
  readonly ignore: readonly IgnoreBlock[];
  /** Paths below the project that the build must see: .dockerignore is checked against them. */
  readonly contextNeeds: readonly string[];
  /** Secrets the build command has to pass, with what they are for. */
  readonly secrets: readonly { readonly id: string; readonly purpose: string }[];
  /** How `verify` can tell that the program works. */
  readonly expectation: Expectation;
  readonly why: readonly Reason[];
  readonly rejected: readonly Rejection[];
  readonly warnings: readonly Warning[];
  /** Rough size of the image in bytes on amd64; an estimate, never a promise. */
  readonly estimatedBytes: number;
}

/** What a started container should do. */
export type Expectation =
  | { readonly kind: 'http'; readonly port: number; readonly path: string }
  | { readonly kind: 'alive' }
  | { readonly kind: 'exits' };

/** A base on which the program could be shipped, with the judgement; shown in the wizard and in `rejected`. */
export interface Candidate {
  /** As `Plan.variant`. */
  readonly variant: string;
  readonly title: string;
  /** The --base value that leads to it. */
  readonly family: string;
  /** Reached with --alpine-libc gcompat. */
  readonly gcompat: boolean;
  readonly runtime: string;
  readonly libc: LinkedLibc;
  /** Why it cannot be used; null when it can. */
  readonly refused: string | null;
  readonly estimatedBytes: number;
}
