import type { Answers } from '../../../domain/answers.js';
import { evidenceOf, type Finding, valueOr } from '../../../domain/findings.js';
import type { Warning } from '../../../domain/plan.js';
import { isSupported, reference } from '../../../knowledge/bases.js';
import type { GoFacts, MainPackage } from '../facts.js';
import { ownArguments } from './arguments.js';
import { hardUses } from './judge.js';
import { crossCompiles, type Road } from './roads.js';
import { strangePaths } from './runtime-paths.js';

export interface Considered {
  readonly facts: GoFacts;
  readonly answers: Answers;
  readonly road: Road;
  readonly mains: readonly MainPackage[];
  /** ISO date. */
  readonly today: string;
}

/** What the reader should know before relying on the result. Each check gives a warning or nothing. */
export function warnings({ facts, answers, road, mains, today }: Considered): readonly Warning[] {
  return [
    ...outOfSupport(road, today),
    ...cgoOff(facts, answers),
    ...unprovedGcompat(facts, road),
    ...emulation(answers, road),
    ...loopback(facts, answers),
    ...subcommand(facts),
    ...unknownPort(facts, answers),
    ...lowPort(answers),
    ...root(answers),
    ...namelessUser(facts, answers, road),
    ...secretArguments(answers),
    ...unshippable(facts),
    ...missingPrograms(facts, road),
    ...staleVendor(facts),
    ...generatedFiles(facts),
    ...unnamedService(facts, answers, mains),
  ];
}

function cgoOff(facts: GoFacts, answers: Answers): readonly Warning[] {
  const use = answers.cgo
    ? undefined
    : hardUses(facts).find(({ without }) => without === 'fails-at-run-time');
  if (use === undefined) return [];
  return [
    warn(
      'cgo-off',
      `${use.what} builds without cgo and then fails when it is used.`,
      'Use --cgo, or a pure Go package in its place.',
      facts.findings.cgo,
    ),
  ];
}

function unprovedGcompat(facts: GoFacts, road: Road): readonly Warning[] {
  if (!road.gcompat || hardUses(facts).length === 0) return [];
  return [
    warn(
      'gcompat-unproved',
      'Whether gcompat has every symbol that the C code needs shows only in the built binary.',
      'Run with --verify, or use --alpine-libc musl.',
      facts.findings.cgo,
    ),
  ];
}

function emulation(answers: Answers, road: Road): readonly Warning[] {
  if (answers.platform.length === 0 || crossCompiles(road)) return [];
  return [
    warn(
      'cgo-emulation',
      'With cgo the build stage runs on the target’s platform: another architecture than the builder’s is emulated, and slow.',
      'Build on a machine of that architecture, or without cgo.',
      null,
    ),
  ];
}

function loopback(facts: GoFacts, answers: Answers): readonly Warning[] {
  const ports = valueOr(facts.findings.ports, []);
  const isTool = valueOr(facts.findings.kind, 'server') === 'cli' && answers.port.length === 0;
  if (ports.length === 0 || isTool || ports.some(({ loopback: local }) => !local)) return [];
  return [
    warn(
      'loopback',
      'The server listens on the loopback address only: nothing outside the container can reach it.',
      'Listen on all addresses, such as “:8080”.',
      facts.findings.ports,
    ),
  ];
}

/** It is told where to listen when it starts, or the code goes ways that were not followed. */
function unknownPort(facts: GoFacts, answers: Answers): readonly Warning[] {
  const { kind, ports } = facts.findings;
  const isServer = valueOr(kind, 'server') === 'server' && ports.state === 'unreadable';
  if (!isServer || answers.port.length > 0) return [];
  return [
    warn(
      'port-unknown',
      'The program listens, and its code does not say on which port: the image exposes none, and --verify sees only whether it stays alive.',
      'Give the port with --port.',
      ports,
    ),
  ];
}

/** The image starts the program as it is: what only a subcommand does has to be asked for. */
function subcommand(facts: GoFacts): readonly Warning[] {
  const { kind, ports } = facts.findings;
  const serves = ports.state === 'found' || ports.state === 'unreadable';
  if (valueOr(kind, 'server') !== 'cli' || !serves) return [];
  return [
    warn(
      'wants-subcommand',
      'The program serves only behind a subcommand, and the image starts it without one.',
      'Give the subcommand when it is started (`docker run IMAGE SUBCOMMAND`, `args:` in Kubernetes).',
      kind,
    ),
  ];
}

function lowPort(answers: Answers): readonly Warning[] {
  const low = answers.port.find(port => port < 1024);
  if (low === undefined || answers.user.startsWith('0:')) return [];
  return [
    warn(
      'low-port',
      `Port ${low} is below 1024: Docker lets an unprivileged program bind it, Kubernetes often does not.`,
      'Listen on a port above 1024 and map it.',
      null,
    ),
  ];
}

/** Happens when this program is older than what it knows: the newest it knows has ended too. */
function outOfSupport(road: Road, today: string): readonly Warning[] {
  const ended = [road.builder, road.runtime].filter(base => !isSupported(base, today)).map(reference);
  if (ended.length === 0) return [];
  return [
    warn(
      'out-of-support',
      `${ended.join(' and ')} ${ended.length > 1 ? 'get' : 'gets'} no more fixes, and this version of create-slim-image knows nothing newer.`,
      'Update create-slim-image and run it again.',
      null,
    ),
  ];
}

/** distroless knows the name of one user, and nothing in it can write another one's. */
function namelessUser(facts: GoFacts, answers: Answers, road: Road): readonly Warning[] {
  const { nonroot, shell } = road.runtime;
  const unknown = nonroot !== null && !shell && answers.user.split(':')[0] !== String(nonroot.uid);
  if (!unknown || valueOr(facts.findings.users, []).length === 0) return [];
  return [
    warn(
      'nameless-user',
      `The program looks its user up, and ${road.title} has no name for ${answers.user}.`,
      'Leave --user out, or use --base slim or alpine, which get an entry in /etc/passwd.',
      facts.findings.users,
    ),
  ];
}

const secretName = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|API_?KEY|PRIVATE_KEY)(?:_|$)/i;

function secretArguments(answers: Answers): readonly Warning[] {
  const secret = ownArguments(answers).find(({ name }) => secretName.test(name));
  if (secret === undefined) return [];
  return [
    warn(
      'secret-argument',
      `The build argument ${secret.name} sounds like a secret: its value stays readable in the image’s history.`,
      'Hand it over with --secret, which mounts it as a file.',
      null,
    ),
  ];
}

function unshippable(facts: GoFacts): readonly Warning[] {
  const [path] = strangePaths(facts);
  if (path === undefined) return [];
  return [
    warn(
      'path-not-copied',
      `The program reads ${path} at run time, and no COPY can name it.`,
      'Move it below the project under a plain name, or embed it.',
      facts.findings.runtimePaths,
    ),
  ];
}

function root(answers: Answers): readonly Warning[] {
  if (!answers.user.startsWith('0:')) return [];
  return [warn('root', 'The program runs as root.', 'Leave --user out, or give a number above 0.', null)];
}

/** A base without a package manager cannot hold the other programs that the code starts. */
function missingPrograms(facts: GoFacts, road: Road): readonly Warning[] {
  const programs = valueOr(facts.findings.programs, []);
  if (programs.length === 0 || road.runtime.shell) return [];
  return [
    warn(
      'programs-missing',
      `The code starts ${programs.slice(0, 4).join(', ')}; ${road.title} has no other program in it.`,
      'Use --base slim or alpine with --package, unless these calls never happen in a container.',
      facts.findings.programs,
    ),
  ];
}

function staleVendor(facts: GoFacts): readonly Warning[] {
  const { vendor } = facts.findings;
  if (vendor.state !== 'found' || vendor.value.consistent) return [];
  return [
    warn(
      'vendor-stale',
      `vendor/ is out of step with go.mod (${vendor.value.difference ?? 'it differs'}): the build leaves it aside and downloads the modules.`,
      'Run `go mod vendor` and commit the result, or remove vendor/.',
      vendor,
    ),
  ];
}

function generatedFiles(facts: GoFacts): readonly Warning[] {
  const { embeds, generated } = facts.findings;
  const missing = valueOr(embeds, []).filter(embed => embed.generated || !embed.matches);
  const list: Warning[] = [];
  if (missing.length > 0) {
    const names = missing.map(
      ({ dir, pattern }) => `${dir === '.' ? '' : `${dir}/`}${pattern.replace(/^all:/, '')}`,
    );
    list.push(
      warn(
        'embed-generated',
        `${names.slice(0, 3).join(', ')} is embedded but not committed: a fresh clone has to make it before the image is built.`,
        'Run the step that makes it before `docker build`, or commit it.',
        embeds,
      ),
    );
  }
  const files = valueOr(generated, []);
  if (files.length > 0) {
    list.push(
      warn(
        'generated-sources',
        `${files.slice(0, 3).join(', ')} is generated and not committed: a fresh clone has to make it before the image is built.`,
        'Run `go generate` before `docker build`, or commit it.',
        generated,
      ),
    );
  }
  return list;
}

function unnamedService(facts: GoFacts, answers: Answers, mains: readonly MainPackage[]): readonly Warning[] {
  if (facts.findings.entry.state === 'found' || mains.length < 2) return [];
  return [
    warn(
      'several-programs',
      `Nothing says which of ${answers.entry.join(', ')} is the service: each is a target, and ${mains[0]?.name ?? ''} is the default.`,
      'Choose with --entry.',
      facts.findings.entries,
    ),
  ];
}

function warn(id: string, message: string, fix: string, finding: Finding<unknown> | null): Warning {
  return { id, message, fix, evidence: finding === null ? [] : evidenceOf(finding).slice(0, 5) };
}
