import type { EngineUsed } from '../domain/verification.js';

export type EngineName = 'docker' | 'podman' | 'nerdctl' | 'buildah';

/** What to build. Paths are absolute. */
export interface BuildRequest {
  readonly contextDir: string;
  readonly dockerfile: string;
  readonly target: string | null;
  readonly buildArgs: readonly { readonly name: string; readonly value: string | null }[];
  readonly secrets: readonly { readonly id: string; readonly file: string }[];
  readonly platform: string | null;
  readonly tag: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** One thing that happened in a build. `step` is the engine's own name of the step, stable within a build. */
export type BuildEvent =
  | {
      readonly type: 'started';
      readonly step: string;
      readonly title: string;
      /** Work of the engine itself (loading the context, exporting): no line of the Dockerfile. */
      readonly internal: boolean;
    }
  | { readonly type: 'log'; readonly step: string; readonly text: string }
  | { readonly type: 'done'; readonly step: string; readonly seconds: number | null }
  | { readonly type: 'cached'; readonly step: string }
  | { readonly type: 'failed'; readonly step: string; readonly message: string };

export interface BuildOutcome {
  readonly ok: boolean;
  readonly milliseconds: number;
  /** Last lines of everything the engine printed, oldest first, bounded. Not escaped. */
  readonly tail: readonly string[];
}

/** What an engine says of an image; nothing is guessed. */
export interface ImageDetails {
  readonly bytes: number | null;
  readonly compressedBytes: number | null;
  readonly layers: number | null;
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  /** `NAME=value`. */
  readonly environment: readonly string[];
  /** TCP ports of EXPOSE. */
  readonly ports: readonly number[];
  readonly labels: Readonly<Record<string, string>>;
  readonly workdir: string;
  /** Empty where the image says nothing: SIGTERM. */
  readonly stopSignal: string;
  readonly platform: string;
  /** The commands that made the layers, oldest first. */
  readonly history: readonly string[];
}

/** Restrictions a container can be started under. One that an engine cannot apply is missing from its record. */
export const restrictions = [
  'read-only-root',
  'no-capabilities',
  'no-new-privileges',
  'non-root-user',
  'limits',
] as const;
export type Restriction = (typeof restrictions)[number];

export interface ContainerSpec {
  readonly image: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** `uid:gid` that goes over the image's own; null keeps it. */
  readonly user: string | null;
  readonly restrictions: readonly Restriction[];
  /** Published on 127.0.0.1 under a port the system chooses; null publishes nothing. */
  readonly port: number | null;
  /** Goes behind the image name. */
  readonly arguments: readonly string[];
  readonly platform: string | null;
}

/** Outcome of asking the engine to make or start a container. `message` is the engine's own, not escaped. */
export type EngineAnswer = { readonly ok: true } | { readonly ok: false; readonly message: string };

export interface ContainerState {
  readonly id: string;
  readonly running: boolean;
  /** null while running or when unknown. */
  readonly exitCode: number | null;
  readonly outOfMemory: boolean;
  /** Milliseconds since 1970; null when unknown. */
  readonly startedAt: number | null;
  /** What the engine says went wrong; empty when nothing did. */
  readonly error: string;
  /** On the machine of the engine; null when it does not run. */
  readonly pid: number | null;
  /** Places where the port may answer, likeliest first. */
  readonly addresses: readonly { readonly host: string; readonly port: number }[];
}

/** Something of ours that an engine still holds. */
export interface Leftover {
  readonly kind: 'container' | 'image';
  /** Of a container its id, of an image its tag. */
  readonly id: string;
  /** Of the run that made it, from its label. */
  readonly run: string;
  /** Milliseconds since 1970; 0 when the label cannot be read. */
  readonly madeAt: number;
}

/**
 * A container engine, driven through its own command line. All operations but `build` are quick; each takes a signal
 * that ends the child process. To add an engine of docker's kind, add a record in `dialects.ts`.
 */
export interface Engine {
  readonly used: EngineUsed;
  /** The engine runs on another machine: what it publishes on 127.0.0.1 cannot be reached from here. */
  readonly remote: boolean;
  readonly supports: readonly Restriction[];
  build(
    request: BuildRequest,
    onEvent: (event: BuildEvent) => void,
    signal: AbortSignal,
  ): Promise<BuildOutcome>;
  inspectImage(ref: string, signal: AbortSignal): Promise<ImageDetails | null>;
  create(spec: ContainerSpec, signal: AbortSignal): Promise<EngineAnswer>;
  start(name: string, signal: AbortSignal): Promise<EngineAnswer>;
  /** Null when there is no such container. */
  state(name: string, port: number | null, signal: AbortSignal): Promise<ContainerState | null>;
  /** Resolves when the container has ended. */
  wait(name: string, signal: AbortSignal): Promise<void>;
  /** The last lines of stdout and stderr, bounded, not escaped. */
  logs(name: string, signal: AbortSignal): Promise<readonly string[]>;
  /** Sends the image's stop signal, and SIGKILL after `seconds`. */
  stop(name: string, seconds: number, signal: AbortSignal): Promise<EngineAnswer>;
  /** True when the file is in the (created, perhaps never started) container; null when the engine cannot tell. */
  hasFile(name: string, path: string, signal: AbortSignal): Promise<boolean | null>;
  /** Paths that a container changed below its root; null when the engine cannot tell. */
  changes(name: string, signal: AbortSignal): Promise<readonly string[] | null>;
  removeContainer(name: string, signal: AbortSignal): Promise<EngineAnswer>;
  removeImage(ref: string, signal: AbortSignal): Promise<EngineAnswer>;
  /** Everything with our label. */
  leftovers(signal: AbortSignal): Promise<readonly Leftover[]>;
}
