import type { Answers } from '../../domain/answers.js';
import type { ListenPort } from '../../domain/facts.js';
import { valueOr } from '../../domain/findings.js';
import type { GoFacts } from './facts.js';
import { hardUses } from './plan/judge.js';

/** Most programs that become targets of one Dockerfile when nobody chooses. */
const mostTargets = 8;

/** What the facts suggest for each answer that facts can tell. */
export function suggestGo(facts: GoFacts): Omit<Answers, 'priority' | 'base' | 'alpineLibc'> {
  const { findings } = facts;
  const ports = valueOr(findings.ports, []);
  return {
    language: 'go',
    entry: entries(facts),
    cgo: hardUses(facts).length > 0,
    https: valueOr(findings.https, []).length > 0,
    timezone: valueOr(findings.timezones, []).length > 0,
    port: exposed(findings, ports),
    user: '65532:65532',
    init: false,
    healthcheck: 'none',
    platform: [],
    package: [],
    buildArg: [],
    secret: [],
    registryMirror: [],
    caCert: false,
  };
}

/** Ports on all addresses; those of the loopback alone only where there is no other. */
function reachable(ports: readonly ListenPort[]): readonly number[] {
  const open = ports.filter(({ loopback }) => !loopback);
  return [...new Set((open.length > 0 ? open : ports).map(({ port }) => port))];
}

/** A tool that serves behind a subcommand exposes what that opens to others: it costs nothing while it does not serve. */
function exposed({ kind }: GoFacts['findings'], ports: readonly ListenPort[]): readonly number[] {
  if (valueOr(kind, 'server') === 'server') return reachable(ports);
  const servesToo = kind.state === 'found' && kind.value === 'cli' && kind.confidence === 'possible';
  return servesToo ? reachable(ports.filter(({ loopback }) => !loopback)) : [];
}

/** The service; where code cannot tell it, every program, as targets of one file. */
function entries({ findings }: GoFacts): readonly string[] {
  if (findings.entry.state === 'found') return [findings.entry.value];
  const all = valueOr(findings.entries, []);
  const programs = all.filter(({ role }) => role === 'program');
  return (programs.length > 0 ? programs : all)
    .slice(0, programs.length > 0 ? mostTargets : 1)
    .map(({ path }) => path);
}
