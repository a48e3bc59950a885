import type { Answers } from '../domain/answers.js';
import type { BuildStage, CopyStep, Reason, RunStep } from '../domain/plan.js';
import type { BaseImage } from '../knowledge/base-image.js';
import { reference } from '../knowledge/bases.js';
import { debianPackages } from '../knowledge/debian.js';
import { mirrored } from './images.js';
import { init } from './init.js';
import { bundle, caMount, installCommands } from './packages.js';
import { copyFrom, type Needs, type Part, reason } from './part.js';
import { sh } from './shell.js';
import { zones } from './zones.js';

/** What the base lacks and how it gets it. */
export interface Provision {
  readonly packages: RunStep | null;
  /** Stages that copies come from, besides the one named `build`. */
  readonly stages: readonly BuildStage[];
  readonly copies: readonly CopyStep[];
  /** Packages the build stage must have so that the copies have a source. */
  readonly builderPackages: readonly string[];
  /** What stands before the program in the exec form: the init, or nothing. */
  readonly launcher: readonly string[];
  readonly reasons: readonly Reason[];
}

/** Fills the gap between what a program needs and what a base has; adds only what is missing and says why. */
export function provision(base: BaseImage, builder: BaseImage, needs: Needs, answers: Answers): Provision {
  const parts = [
    certificates(base, builder, needs, answers),
    zones(base, builder, needs),
    passwd(base, needs, answers),
    init(base, builder, needs, answers),
  ];
  const packages = [...needs.packages, ...answers.package, ...parts.flatMap(part => part.packages ?? [])];
  return {
    packages: packagesStep(
      base,
      packages,
      parts,
      [needs.packagesComment, ...parts.map(part => part.comment)],
      answers,
    ),
    stages: parts.flatMap(part => part.stages ?? []),
    copies: parts.flatMap(part => part.copies ?? []),
    builderPackages: parts.flatMap(part => part.builderPackages ?? []),
    launcher: parts.flatMap(part => part.launcher ?? []),
    reasons: parts.flatMap(part => part.reasons ?? []),
  };
}

function certificates(base: BaseImage, builder: BaseImage, needs: Needs, answers: Answers): Part {
  if (!needs.certificates) return {};
  if (base.certificates !== null) {
    return { reasons: [reason('CA certificates', `${base.id} has the bundle already`, 'https')] };
  }
  if (needs.packagedCertificates && base.packageManager === 'apt') {
    return {
      packages: [debianPackages.certificates],
      comment: 'CA certificates, for outgoing HTTPS.',
      reasons: [
        reason(
          'package ca-certificates',
          'C libraries beside the program read it in OpenSSL’s layout',
          'https',
        ),
      ],
    };
  }
  const copy = copyFrom([bundle], bundle, ['CA certificates, for outgoing HTTPS.']);
  const reasons = [
    reason('CA bundle copied', `the program reads one file, and ${base.id} has none`, 'https'),
  ];
  if (!answers.caCert) return { copies: [copy], reasons };
  const stage = untouched(builder, answers);
  return { stages: [stage], copies: [{ ...copy, from: stage.name }], reasons };
}

/**
 * The builder's image as it was pulled. Podman 4.3 and Buildah 1.28 delete the file that a secret was mounted over
 * (measured 2026-11-21), so the bundle cannot come from the stage in which the company's CA lay on it.
 */
function untouched(builder: BaseImage, answers: Answers): BuildStage {
  return {
    role: 'build',
    name: 'certificates',
    image: mirrored(reference(builder), answers.registryMirror),
    platform: 'build',
    comment: [
      'The public CA certificates as the image has them: in the build stage the company’s lie over them.',
    ],
    workdir: '/',
    environment: [],
    steps: [],
  };
}

/** A base with a shell gets a line; scratch gets the file of the builder with the line in it (see the language's plan). */
function passwd(base: BaseImage, needs: Needs, answers: Answers): Part {
  if (!needs.passwd || !base.shell || answers.user.startsWith('0:')) return {};
  return {
    comment: 'A name for the user: the program looks it up.',
    commands: [sh`echo ${passwdLine(answers.user)} >> /etc/passwd`],
    reasons: [reason('passwd entry', 'the program looks its user up', 'users')],
  };
}

/** A line of /etc/passwd for the numeric user of the image. Its home is the one folder that it can write to. */
export function passwdLine(user: string): string {
  return `nonroot:x:${user}:nonroot:/tmp:/sbin/nologin`;
}

/** Every system has one: programs look root up to name the owner of a file. */
export const rootLine = 'root:x:0:0:root:/root:/sbin/nologin';

/** The RUN step that installs packages into a runtime image; null when there is nothing to do. */
function packagesStep(
  base: BaseImage,
  packages: readonly string[],
  parts: readonly Part[],
  comments: readonly (string | null | undefined)[],
  answers: Answers,
): RunStep | null {
  const names = [...new Set(packages)].sort();
  const commands = parts.flatMap(part => part.commands ?? []);
  if (names.length === 0 && commands.length === 0) return null;
  const install = names.length === 0 ? [] : installCommands(base, names);
  return {
    id: 'packages',
    comment: comments.flatMap(comment => comment ?? []),
    arguments: [],
    // Debian's sources are plain HTTP with signed lists; Alpine's are HTTPS.
    mounts: names.length > 0 && base.packageManager === 'apk' ? caMount(answers) : [],
    commands: [...install, ...commands.map(command => [command])],
  };
}
