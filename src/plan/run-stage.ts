import type { Answers } from '../domain/answers.js';
import type { CopyStep, Mount, Reason, RunStep } from '../domain/plan.js';
import { alpineInitPath, alpinePackages, alpineStaticInitPath } from '../knowledge/alpine.js';
import type { BaseImage } from '../knowledge/base-image.js';
import { debianInitPath, debianPackages, debianStaticInitPath } from '../knowledge/debian.js';
import { sh } from './shell.js';

/** What a program needs of the image it runs in, whatever the language. */
export interface Needs {
  /** Outgoing HTTPS through a TLS stack that reads the system's bundle. */
  readonly certificates: boolean;
  readonly zones: boolean;
  /** Looks its own user up: the numeric user must have a passwd entry. */
  readonly passwd: boolean;
  /** Packages of the runtime distribution: libraries and what the person asked for. */
  readonly packages: readonly string[];
  /** TLS or C libraries beside the program read the bundle too, in OpenSSL's layout: the package, not one file. */
  readonly packagedCertificates: boolean;
}

/** What the base lacks and how it gets it. */
export interface Provision {
  readonly packages: RunStep | null;
  readonly copies: readonly CopyStep[];
  /** Packages the build stage must have so that the copies have a source. */
  readonly builderPackages: readonly string[];
  /** What stands before the program in the exec form: the init, or nothing. */
  readonly launcher: readonly string[];
  readonly reasons: readonly Reason[];
}

const bundle = '/etc/ssl/certs/ca-certificates.crt';
const zoneinfo = '/usr/share/zoneinfo';

/** Fills the gap between what a program needs and what a base has; adds only what is missing and says why. */
export function provision(base: BaseImage, builder: BaseImage, needs: Needs, answers: Answers): Provision {
  const parts = [
    certificates(base, needs),
    zones(base, builder, needs),
    passwd(base, needs, answers),
    init(base, builder, answers),
  ];
  const packages = [...needs.packages, ...answers.package, ...parts.flatMap(part => part.packages ?? [])];
  return {
    packages: packagesStep(base, packages, parts.flatMap(part => part.commands ?? []), answers),
    copies: parts.flatMap(part => part.copies ?? []),
    builderPackages: parts.flatMap(part => part.builderPackages ?? []),
    launcher: parts.flatMap(part => part.launcher ?? []),
    reasons: parts.flatMap(part => part.reasons ?? []),
  };
}

/** One need's share of a provision. */
interface Part {
  readonly packages?: readonly string[];
  readonly commands?: readonly string[];
  readonly copies?: readonly CopyStep[];
  readonly builderPackages?: readonly string[];
  readonly launcher?: readonly string[];
  readonly reasons?: readonly Reason[];
}

function certificates(base: BaseImage, needs: Needs): Part {
  if (!needs.certificates) return {};
  if (base.certificates !== null) {
    return { reasons: [reason('CA certificates', `${base.id} has the bundle already`, 'https')] };
  }
  if (needs.packagedCertificates && base.packageManager === 'apt') {
    return {
      packages: [debianPackages.certificates],
      reasons: [reason('package ca-certificates', 'C libraries beside the program read it in OpenSSL’s layout', 'https')],
    };
  }
  return {
    copies: [copyFrom([bundle], bundle, ['CA certificates, for outgoing HTTPS.'])],
    reasons: [reason('CA bundle copied', `the program reads one file, and ${base.id} has none`, 'https')],
  };
}

function zones(base: BaseImage, builder: BaseImage, needs: Needs): Part {
  if (!needs.zones) return {};
  if (base.zoneinfo) return { reasons: [reason('time zones', `${base.id} has zone data already`, 'timezones')] };
  const why = `the program loads time zones, and ${base.id} has no zone data`;
  if (base.packageManager !== null) {
    const name = base.packageManager === 'apk' ? alpinePackages.zones : debianPackages.zones;
    return { packages: [name], reasons: [reason(`package ${name}`, why, 'timezones')] };
  }
  return {
    builderPackages: builder.zoneinfo ? [] : [alpinePackages.zones],
    copies: [copyFrom([zoneinfo], zoneinfo, ['Time zones.'])],
    reasons: [reason('zone data copied', why, 'timezones')],
  };
}

/** A base with a shell gets a line; scratch gets the file of the builder with the line in it (see the language's plan). */
function passwd(base: BaseImage, needs: Needs, answers: Answers): Part {
  if (!needs.passwd || !base.shell || answers.user.startsWith('0:')) return {};
  return {
    commands: [sh`echo ${passwdLine(answers.user)} >> /etc/passwd`],
    reasons: [reason('passwd entry', 'the program looks its user up', 'users')],
  };
}

function init(base: BaseImage, builder: BaseImage, answers: Answers): Part {
  if (!answers.init) return {};
  const because = reason('tini as PID 1', 'asked for: it reaps orphaned children and forwards signals', 'programs');
  if (base.packageManager === 'apk') {
    return { packages: [alpinePackages.init], launcher: [alpineInitPath, '--'], reasons: [because] };
  }
  if (base.packageManager === 'apt') {
    return { packages: [debianPackages.init], launcher: [debianInitPath, '--'], reasons: [because] };
  }
  const onAlpine = builder.packageManager === 'apk';
  return {
    builderPackages: [onAlpine ? alpinePackages.staticInit : debianPackages.init],
    copies: [copyFrom([onAlpine ? alpineStaticInitPath : debianStaticInitPath], '/tini', ['An init that reaps children; static.'])],
    launcher: ['/tini', '--'],
    reasons: [because],
  };
}

/** A line of /etc/passwd for the numeric user of the image. */
export function passwdLine(user: string): string {
  return `nonroot:x:${user}:nonroot:/home/nonroot:/sbin/nologin`;
}

/** The RUN step that installs packages into a runtime image; null when there is nothing to do. */
function packagesStep(
  base: BaseImage,
  packages: readonly string[],
  commands: readonly string[],
  answers: Answers,
): RunStep | null {
  const names = [...new Set(packages)].sort();
  if (names.length === 0 && commands.length === 0) return null;
  const install = names.length === 0 ? [] : installCommands(base, names);
  return {
    id: 'packages',
    comment: [],
    arguments: [],
    // Debian's sources are plain HTTP with signed lists; Alpine's are HTTPS.
    mounts: names.length > 0 && base.packageManager === 'apk' ? caMount(answers) : [],
    commands: [...install, ...commands.map(command => [command])],
  };
}

/** Commands that install packages and leave no cache behind. */
export function installCommands(base: BaseImage, names: readonly string[]): readonly (readonly string[])[] {
  if (base.packageManager === 'apk') return [['apk add --no-cache', ...names.map(name => sh`${name}`)]];
  return [
    ['apt-get update'],
    ['apt-get install -y --no-install-recommends', ...names.map(name => sh`${name}`)],
    ['rm -rf /var/lib/apt/lists/*'],
  ];
}

/** The company CA over the bundle, for a step that downloads; absent when the secret is not given. */
export function caMount(answers: Answers): readonly Mount[] {
  return answers.caCert ? [{ type: 'secret', id: 'ca', target: bundle }] : [];
}

/** A copy out of the stage named `build`. */
export function copyFrom(sources: readonly string[], target: string, comment: readonly string[] = []): CopyStep {
  return { comment, from: 'build', sources, target, owner: null, mode: null };
}

function reason(choice: string, because: string, fact: string): Reason {
  return { choice, because, facts: [fact] };
}
