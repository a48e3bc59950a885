/** The size question: fewest bytes that provably run · small without surprises · a shell, apt and glibc. */
export const priorities = ['smallest', 'balanced', 'compatible'] as const;
export type Priority = (typeof priorities)[number];

/** Families of base images a person can ask for. `auto` leaves it to the priority. */
export const baseChoices = ['auto', 'distroless', 'alpine', 'slim', 'scratch'] as const;
export type BaseChoice = (typeof baseChoices)[number];

export const alpineLibcs = ['musl', 'gcompat'] as const;
export type AlpineLibc = (typeof alpineLibcs)[number];

/** A secret that the build mounts: never an ARG, never in a layer. */
export interface BuildSecret {
  readonly id: string;
  /** Where the build sees it; null for the engine's default, /run/secrets/ID. */
  readonly target: string | null;
}

/** Facts confirmed or overridden. Everything a plan depends on besides the facts and the day. Plain data. */
export interface Answers {
  readonly language: string;
  /** Paths of the entries to build; the first is the default target. Never empty. */
  readonly entry: readonly string[];
  readonly cgo: boolean;
  readonly https: boolean;
  readonly timezone: boolean;
  readonly priority: Priority;
  readonly base: BaseChoice;
  readonly alpineLibc: AlpineLibc;
  readonly port: readonly number[];
  /** Numeric `uid:gid`. */
  readonly user: string;
  readonly init: boolean;
  /** Path of an HTTP check on the first port, `none`, or a command in exec form. */
  readonly healthcheck: string;
  /** Empty: the platform of whoever builds. */
  readonly platform: readonly string[];
  /** Extra packages of the runtime image's distribution. */
  readonly package: readonly string[];
  /** Names (with optional default) of build arguments passed through to the build. */
  readonly buildArg: readonly string[];
  readonly secret: readonly BuildSecret[];
  /** `registry=mirror` pairs; a bare mirror stands for docker.io. */
  readonly registryMirror: readonly string[];
  /** The build trusts a company CA, given as the secret `ca`. */
  readonly caCert: boolean;
}

export type AnswerId = keyof Answers;

/** Where an answer came from, in falling order of precedence. */
export type AnswerSource = 'asked' | 'flag' | 'environment' | 'recorded' | 'config' | 'detected' | 'default';

/** Answers with the source of each. */
export interface AnsweredBy {
  readonly answers: Answers;
  readonly sources: Readonly<Record<AnswerId, AnswerSource>>;
}
