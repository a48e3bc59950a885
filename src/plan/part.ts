import type { BuildStage, CopyStep, Reason } from '../domain/plan.js';

/** What a program needs of the image it runs in, whatever the language. */
export interface Needs {
  /** Outgoing HTTPS through a TLS stack that reads the system's bundle. */
  readonly certificates: boolean;
  readonly zones: boolean;
  /** Old names of zones (`US/Pacific`), or names that nobody knows before the program runs. */
  readonly legacyZones: boolean;
  /** Looks its own user up: the numeric user must have a passwd entry. */
  readonly passwd: boolean;
  /** Packages of the runtime distribution: libraries and what the person asked for. */
  readonly packages: readonly string[];
  /** What these packages are for, one sentence; null where there are none. */
  readonly packagesComment: string | null;
  /** TLS or C libraries beside the program read the bundle too, in OpenSSL's layout: the package, not one file. */
  readonly packagedCertificates: boolean;
  /** The build stage runs on the builder's platform: programs of its packages may be of another than the image's. */
  readonly crossBuilt: boolean;
}

/** One need's share of a provision. */
export interface Part {
  readonly packages?: readonly string[];
  /** What packages or commands are for, one sentence: the comment of the step. */
  readonly comment?: string;
  readonly commands?: readonly string[];
  readonly copies?: readonly CopyStep[];
  readonly builderPackages?: readonly string[];
  readonly stages?: readonly BuildStage[];
  readonly launcher?: readonly string[];
  readonly reasons?: readonly Reason[];
}

/** A copy out of the stage named `build`. */
export function copyFrom(
  sources: readonly string[],
  target: string,
  comment: readonly string[] = [],
): CopyStep {
  return { comment, from: 'build', sources, target, owner: null, mode: null };
}

export function reason(choice: string, because: string, fact: string): Reason {
  return { choice, because, facts: [fact] };
}
