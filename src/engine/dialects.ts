import type { BuildOutput } from './progress.js';
import type { EngineName, Restriction } from './types.js';

/**
 * What differs between the engines whose command line is docker's. Everything else is the same words; a new engine of
 * this kind is a new record.
 */
export interface Dialect {
  readonly name: EngineName;
  /** Words before the options of a build. */
  readonly build: readonly string[];
  readonly buildEnvironment: Readonly<Record<string, string>>;
  readonly buildOutput: BuildOutput;
  /** How the build speaks of the containers it works in, when a killed build leaves them behind; else null. */
  readonly trace: BuildTrace | null;
  /** Words before the name of the image whose settings are wanted as JSON. */
  readonly inspectImage: readonly string[];
  readonly inspectContainer: readonly string[];
  /** Layers oldest last: `SIZE<tab>COMMAND` a line. */
  readonly history: readonly string[];
  /** Options of `create` that apply a restriction. */
  readonly restrictions: Readonly<Record<Restriction, readonly string[]>>;
  readonly removeContainer: readonly string[];
  readonly removeImage: readonly string[];
  /** What it cannot do wherever it runs. */
  readonly limits: readonly string[];
}

/** Lines that are not for people, and the id of a working container in one of them. Such a build's whole family is ended. */
interface BuildTrace {
  readonly noise: RegExp;
  readonly container: RegExp;
  /** Words that remove such containers. */
  readonly remove: readonly string[];
}

/** Options that mean the same to all of them. The user is the first that distroless and Kubernetes guides use. */
const restrictions: Dialect['restrictions'] = {
  'read-only-root': ['--read-only', '--tmpfs', '/tmp:rw,nosuid,nodev,size=64m'],
  'no-capabilities': ['--cap-drop', 'ALL'],
  'no-new-privileges': ['--security-opt', 'no-new-privileges'],
  'non-root-user': ['--user', '65532:65532'],
  limits: ['--memory', '512m', '--pids-limit', '512'],
};

const dockerLike = {
  inspectImage: ['image', 'inspect'],
  inspectContainer: ['container', 'inspect'],
  history: ['history', '--no-trunc', '--human=false', '--format', '{{.Size}}\t{{.CreatedBy}}'],
  restrictions,
  removeContainer: ['rm', '--force', '--volumes'],
  removeImage: ['rmi', '--force'],
  trace: null,
  limits: [],
} as const;

/** docker with buildx: the builder that people have since 2023. Attestations would only make the image larger. */
const dockerBuildx: Dialect = {
  ...dockerLike,
  name: 'docker',
  build: ['buildx', 'build', '--load', '--progress=plain'],
  buildEnvironment: { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
  buildOutput: 'buildkit',
};

/** docker before 23: BuildKit is inside the client and has to be asked for. */
const dockerClassic: Dialect = {
  ...dockerLike,
  name: 'docker',
  build: ['build', '--progress=plain'],
  buildEnvironment: { DOCKER_BUILDKIT: '1' },
  buildOutput: 'buildkit',
};

/**
 * The docker format keeps HEALTHCHECK and SHELL, which OCI images have no place for. Neither Podman nor Buildah removes
 * the containers of a build that was interrupted, and they carry no label: their ids stand only in the debug log.
 * Buildah also leaves the running step running.
 */
const podman = {
  ...dockerLike,
  name: 'podman',
  build: ['--log-level=debug', 'build', '--format', 'docker'],
  trace: {
    noise: /^time="[^"]{1,60}" level=(?:debug|info|trace) /,
    container: /msg="Container ID: ([0-9a-f]{64})"/,
    remove: ['rm', '--force'],
  },
  buildEnvironment: {},
  buildOutput: 'steps',
  limits: ['podman gives a read-only container a writable /run and /var/tmp besides /tmp'],
} as const satisfies Dialect;

const nerdctl: Dialect = {
  ...dockerLike,
  name: 'nerdctl',
  build: ['build', '--progress=plain'],
  buildEnvironment: {},
  buildOutput: 'buildkit',
  inspectImage: ['image', 'inspect', '--mode=dockercompat'],
  inspectContainer: ['container', 'inspect', '--mode=dockercompat'],
  history: ['history', '--no-trunc', '--format', '{{.Size}}\t{{.CreatedBy}}'],
};

/** Buildah has only the build of its own; it runs containers through podman, which shares its storage. */
const buildah = {
  ...podman,
  name: 'buildah',
  build: ['--log-level=debug', 'build', '--format', 'docker', '--layers'],
  trace: { ...podman.trace, remove: ['rm'] },
} as const satisfies Dialect;

/** Only the words of the build are used: see `buildah-alone.ts`. */
const buildahAlone: Dialect = {
  ...buildah,
  limits: [
    'buildah runs a program without Podman only on the host’s network, so a port that is taken here is not free for it',
  ],
};

export const dialects = { dockerBuildx, dockerClassic, podman, nerdctl, buildah, buildahAlone } as const;
