import type { Expectation } from './plan.js';

/** How much a finding weighs. */
type Severity = 'error' | 'warning' | 'info';

/** Something seen in a Dockerfile's text, without building it. */
export interface StaticFinding {
  /** Stable, kebab-case. */
  readonly id: string;
  /** Counted from 1; null where the whole file is meant (something is missing). */
  readonly line: number | null;
  readonly message: string;
  readonly fix: string;
  readonly severity: Severity;
}

/** Something seen in the settings of the image that was built. */
export interface ImageCheck {
  /** Stable, kebab-case: `numeric-user`, `exec-form`, `no-secrets`. */
  readonly id: string;
  readonly ok: boolean;
  /** How much it weighs when it is not good: an error fails the verification. */
  readonly severity: Severity;
  /** What was seen, good or bad, one sentence. */
  readonly message: string;
  /** null when it is good. */
  readonly fix: string | null;
}

/** What the verification is asked to do. Plain data. */
export interface ProofRequest {
  /** Absolute path of the build context. */
  readonly contextDir: string;
  /** Absolute path; may lie outside the context (a temporary file). */
  readonly dockerfile: string;
  readonly target: string | null;
  /** A null value takes the variable of that name from the environment, as engines do. */
  readonly buildArgs: readonly { readonly name: string; readonly value: string | null }[];
  /** Secrets for the build, each the content of a file. */
  readonly secrets: readonly { readonly id: string; readonly file: string }[];
  /** `linux/arm64`; null for the engine's own. */
  readonly platform: string | null;
  /** null for a Dockerfile that nobody planned: EXPOSE decides, else the program has to live or to exit with 0. */
  readonly expectation: Expectation | null;
  /** Arguments behind the image name, as in `docker run IMAGE …`; has to exit with 0. Goes over `expectation`. */
  readonly command: readonly string[] | null;
  /** Runs the image a second time under a random uid with gid 0, as OpenShift does. */
  readonly randomUser: boolean;
  readonly timeouts: ProofTimeouts;
}

/** All in milliseconds. */
export interface ProofTimeouts {
  /** Longest wait for the first answer, or for a command to end. */
  readonly start: number;
  /** How long a program without a port has to stay alive. */
  readonly alive: number;
  /** From the stop signal to the kill; longer is a failure. */
  readonly stop: number;
}

export const defaultTimeouts: ProofTimeouts = { start: 30_000, alive: 3_000, stop: 10_000 };

export interface VerifiedImage {
  /** Name of the image while it existed: it is removed at the end. */
  readonly ref: string;
  /** Uncompressed, as the engine counts; null when it does not say. */
  readonly bytes: number | null;
  /** What a pull transfers; null when unknown: finding out would mean compressing the whole image. */
  readonly compressedBytes: number | null;
  readonly layers: number | null;
  /** As in the image; empty for root by omission. */
  readonly user: string;
  /** Path of a shell inside; null when none was found. */
  readonly shell: string | null;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly ports: readonly number[];
  readonly stopSignal: string;
  readonly platform: string;
}

export interface BuildProof {
  readonly ok: boolean;
  readonly seconds: number;
  readonly steps: number;
  readonly cachedSteps: number;
  /** The step that failed, as the engine names it; null when none did. */
  readonly failedStep: string | null;
  /** Last lines of the log, kept only when the build failed. Printable. */
  readonly log: readonly string[];
}

/** How a program showed that it works. */
export type RunKind = 'http' | 'command' | 'alive' | 'exits';

export interface RunProof {
  readonly ok: boolean;
  readonly kind: RunKind;
  /** One sentence: what happened. */
  readonly detail: string;
  /** From the start of the container to the first answer or the exit; null when there was neither. */
  readonly startMs: number | null;
  /** From the stop signal to the end; null when the program had ended by itself or never ran. */
  readonly stopMs: number | null;
  /** Status of the HTTP answer; null where none was asked for or came. */
  readonly status: number | null;
  /** null while it runs, or when the engine does not say. */
  readonly exitCode: number | null;
  /** Last lines the program printed. Kept when it failed. Printable. */
  readonly log: readonly string[];
}

/** The settings the program ran under, and what it could not live with. */
export interface Hardening {
  /** Ids of the restrictions that held in the run that counts. */
  readonly applied: readonly string[];
  /** Restrictions that had to go, each with the reason. */
  readonly dropped: readonly { readonly id: string; readonly reason: string }[];
  /** Answer to `randomUser`; null when not asked. */
  readonly randomUser: { readonly ok: boolean; readonly detail: string } | null;
}

/** Libraries and loaders of every binary in the image; null in a verification while nobody looked. */
interface AbiProof {
  readonly ok: boolean;
  readonly files: number;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

export interface Diagnosis {
  readonly id: string;
  readonly cause: string;
  readonly fix: string;
  /** The line of a log, or the measurement, that it stands on. */
  readonly evidence: string;
}

/** A change to the plan that was tried, and whether it helped. */
interface Repair {
  readonly change: string;
  readonly ok: boolean;
}

export interface EngineUsed {
  readonly name: string;
  readonly version: string;
  /** Path of the client. */
  readonly client: string;
  /** What it is, in a few words: `Docker 26.1.5, buildx 0.13.1`. */
  readonly title: string;
  /** What this engine cannot do here, one sentence each. */
  readonly limits: readonly string[];
}

/** An engine that was looked at and not taken. */
export interface EnginePassedOver {
  readonly name: string;
  readonly client: string | null;
  readonly reason: string;
}

/** Everything a verification found out. What did not take place is null. */
export interface Verification {
  readonly ok: boolean;
  /** Name of the engine; null when none was there and only the text was checked. */
  readonly engine: string | null;
  readonly engineUsed: EngineUsed | null;
  readonly enginesPassedOver: readonly EnginePassedOver[];
  readonly image: VerifiedImage | null;
  readonly build: BuildProof | null;
  readonly abi: AbiProof | null;
  readonly run: RunProof | null;
  readonly hardening: Hardening | null;
  readonly imageChecks: readonly ImageCheck[];
  readonly checks: readonly StaticFinding[];
  readonly diagnosis: readonly Diagnosis[];
  readonly repair: readonly Repair[];
  /** What the reader should know and what fits nowhere else, one sentence each. */
  readonly notes: readonly string[];
}
