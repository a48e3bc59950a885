import type { Finding } from './findings.js';

/** What a program is for; decides whether a port is expected and how a run is judged. */
export type ProgramKind = 'server' | 'worker' | 'cli';

/** A program that the project can build. */
export interface Entry {
  /** Name of the executable, safe as a file name. */
  readonly name: string;
  /** Folder (Go) or file (interpreted languages) below the project, `.` for the root. */
  readonly path: string;
  /** `program` is meant to be shipped; the others are found, told apart and not offered first. */
  readonly role: 'program' | 'tool' | 'example' | 'test';
}

/** A port the program listens on. */
export interface ListenPort {
  readonly port: number;
  readonly source: 'literal' | 'env-default' | 'flag-default' | 'framework-default' | 'env-file';
  /** Environment variable that changes it, when the code reads one. */
  readonly env: string | null;
  /** Bound to 127.0.0.1, ::1 or localhost: unreachable from outside the container. */
  readonly loopback: boolean;
}

/** A file or folder that the program opens at run time by a relative path. */
export interface RuntimePath {
  readonly path: string;
  readonly kind: 'template' | 'static' | 'config' | 'data';
  readonly directory: boolean;
}

/** A time zone named in code, or null where zones are loaded by a name computed at run time. */
export type ZoneUse = string | null;

/** Questions that every language answers. The ids are those of `create --json`. */
export interface CommonFindings {
  /** Name of the project as its manifest says it. */
  readonly name: Finding<string>;
  /** Version of the language that the project asks for, as written (`1.21`, `>=20`). */
  readonly version: Finding<string>;
  readonly framework: Finding<string>;
  readonly packageManager: Finding<string>;
  /** Every program in the project, the likeliest service first. */
  readonly entries: Finding<readonly Entry[]>;
  /** Path of the entry that is the service, where code can tell. */
  readonly entry: Finding<string>;
  readonly kind: Finding<ProgramKind>;
  readonly ports: Finding<readonly ListenPort[]>;
  /** What makes outgoing HTTPS calls: package or host names. */
  readonly https: Finding<readonly string[]>;
  readonly timezones: Finding<readonly ZoneUse[]>;
  /** Calls that look a user up (passwd). */
  readonly users: Finding<readonly string[]>;
  /** Other programs that are started. */
  readonly programs: Finding<readonly string[]>;
  readonly runtimePaths: Finding<readonly RuntimePath[]>;
}

/**
 * Everything detection says of a project, in one language's reading. Plain data: it survives JSON.
 * A language narrows `findings` to its own, more exact type.
 */
export interface Facts {
  readonly language: string;
  readonly findings: CommonFindings;
}
