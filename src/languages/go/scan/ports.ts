import type { ListenPort } from '../../../domain/facts.js';
import { type Evidence, evidence, type Finding, found, unreadable } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import { valuesInEnvFiles } from './env-files.js';
import { type Listener, listenersIn } from './listeners.js';
import type { Binding, Scanned } from './source.js';
import { unknownPart, type Value } from './value.js';
import { valuesOf } from './values.js';

/** A port with what supports it. */
interface SeenPort {
  readonly listen: ListenPort;
  readonly evidence: readonly Evidence[];
  /** Serves metrics, profiles or checks, and not what the program is for. */
  readonly side: boolean;
}

/** What was found of ports: the finding, and whether the program listens at all. */
export interface PortScan {
  readonly finding: Finding<readonly ListenPort[]>;
  /** Places that open a port others can reach, or null where there is none. */
  readonly listeners: readonly Evidence[];
}

/** Ports that the program opens, what it is for first. */
export function scanPorts(
  folder: ProjectFolder,
  scanned: Scanned,
  nothing: (searched: string) => Finding<never>,
): PortScan {
  const seen: SeenPort[] = [];
  const challenges: SeenPort[] = [];
  const listeners: Evidence[] = [];
  const variables = new Set<string>();
  let open = 0;
  for (const listener of listenersIn(scanned)) {
    const values = listener.address === null ? [] : valuesOf(listener.address, scanned.index);
    if (isEphemeral(values) || (listener.guessed && !values.some(isAddress))) continue;
    listeners.push(evidence(listener.path, listener.line, listener.text));
    for (const { env } of values) if (env !== null) variables.add(env);
    const ports = portsIn(folder, listener, values);
    const forCertificate = isChallenge(listener, values);
    if (ports.length === 0 || (forCertificate && values.some(({ text }) => text === null))) open += 1;
    if (forCertificate) challenges.push(...ports.map(port => ({ ...port, side: true })));
    else seen.push(...ports);
  }
  // Beside a service whose port nobody knows, the certificate's port would pass for it.
  if (open === 0) seen.push(...challenges);
  if (seen.length === 0 && listeners.length > 0)
    seen.push(...portsOfSettings(scanned), ...fromEnvFiles(folder, variables));
  return { finding: judged(merged(seen), open, listeners, nothing), listeners };
}

function judged(
  seen: readonly SeenPort[],
  open: number,
  listeners: readonly Evidence[],
  nothing: (searched: string) => Finding<never>,
): Finding<readonly ListenPort[]> {
  if (seen.length > 0) {
    const direct = seen.every(({ listen }) => listen.source === 'literal');
    const confidence = seen.length > 4 || open > 0 ? 'possible' : direct ? 'certain' : 'likely';
    return found(
      seen.map(({ listen }) => listen),
      confidence,
      seen.flatMap(({ evidence }) => evidence).slice(0, 12),
    );
  }
  if (listeners.length > 0)
    return unreadable('the program listens on a port that it is told when it starts', listeners.slice(0, 8));
  return nothing('calls that open a TCP port in the packages of the program');
}

/** Port 0 asks the system for any free port: tests and callbacks do that, services do not. */
function isEphemeral(values: readonly Value[]): boolean {
  return (
    values.length > 0 &&
    values.every(({ text, env }) => env === null && text !== null && /(?:^|:)0$/.test(text))
  );
}

/** Where the environment must give the port, a default elsewhere never holds: an example file knows better. */
function portsIn(folder: ProjectFolder, listener: Listener, values: readonly Value[]): readonly SeenPort[] {
  const required = values
    .filter(({ by, env }) => by === 'required-env' && env !== null)
    .map(({ env }) => env ?? '');
  const given = fromEnvFiles(folder, new Set(required));
  return given.length > 0 ? given : portsOf(listener, values);
}

/** Port 80 of a server that gets its certificate by itself: there for the certificate first of all. */
function isChallenge({ address }: Listener, values: readonly Value[]): boolean {
  const imports = [...(address?.place.imports.values() ?? [])];
  const known = values.filter(({ text }) => text !== null);
  return (
    imports.some(path =>
      /^(?:golang\.org\/x\/crypto\/acme|github\.com\/(?:caddyserver\/certmagic|go-acme\/lego))\b/.test(path),
    ) &&
    known.length > 0 &&
    known.every(({ text, env }) => env === null && portIn(text)?.port === 80)
  );
}

function isAddress({ text, env }: Value): boolean {
  return env !== null || portIn(text) !== null;
}

function portsOf(listener: Listener, values: readonly Value[]): readonly SeenPort[] {
  const env = values.find(value => value.env !== null && portIn(value.text) === null)?.env ?? null;
  const place = evidence(listener.path, listener.line, listener.text);
  const side = isSide(listener, values);
  const ports = values.flatMap((value): readonly SeenPort[] => {
    const address = portIn(value.text);
    if (address === null) return [];
    const variable = value.env ?? env;
    const source = variable !== null ? 'env-default' : value.by === 'flag' ? 'flag-default' : 'literal';
    const own = evidence(value.at.path, value.at.line, value.at.text);
    const places = own.file === place.file && own.line === place.line ? [place] : [place, own];
    return [{ listen: { ...address, source, env: variable }, evidence: places, side }];
  });
  if (listener.fallback === null) return ports;
  return [
    {
      listen: { ...listener.fallback, source: 'framework-default', loopback: false },
      evidence: [place],
      side: false,
    },
  ];
}

/** The port of `:8080`, `host:8080`, `8080`, `:http`; null where there is none. */
function portIn(text: string | null): { readonly port: number; readonly loopback: boolean } | null {
  const match = /^(?:tcp:\/\/)?(.*?):?(\d{1,5}|http|https)$/s.exec(text?.trim() ?? '');
  if (match === null || text === null) return null;
  const [, host = '', name = ''] = match;
  if (host !== '' && !text.includes(`:${name}`)) return null;
  const port = name === 'http' ? 80 : name === 'https' ? 443 : Number(name);
  if (port < 1 || port > 65_535 || /[\s/]/.test(host)) return null;
  return {
    port,
    loopback: /^(?:127(?:\.\d{1,3}){3}|\[?::1\]?|localhost)$/.test(host.replaceAll(unknownPart, '')),
  };
}

const sideWords =
  /metric|pprof|prometheus|debug|health|probe|admin|profil|internal|monitor|telemetry|callback/i;

function isSide(listener: Listener, values: readonly Value[]): boolean {
  const names = (listener.address?.tokens ?? []).filter(({ kind }) => kind === 'name' || kind === 'string');
  const spoken = [
    ...names.map(({ text }) => text),
    ...values.flatMap(({ at, env }) => [at.text, env ?? '']),
    listener.path,
  ];
  return (
    spoken.some(text => sideWords.test(text)) || values.some(({ text }) => text?.endsWith(':6060') === true)
  );
}

/** Last resort: defaults of flags and settings that are named like an address. */
function portsOfSettings({ index }: Scanned): readonly SeenPort[] {
  const found: SeenPort[] = [];
  for (const [key, bindings] of index.settings) {
    if (
      !/^(?:http|server|listen|web|api)?[._-]?(?:port|addr|address|listen|bind)(?:[._-]address(?:es)?|[._-]addr)?$/.test(
        key,
      )
    )
      continue;
    for (const binding of bindings.slice(0, 4)) found.push(...portsOfSetting(key, binding, index));
  }
  return found;
}

function portsOfSetting(key: string, binding: Binding, index: Scanned['index']): readonly SeenPort[] {
  return valuesOf(binding.value, index).flatMap((value): readonly SeenPort[] => {
    const address = portIn(value.text);
    if (address === null || address.port < 80) return [];
    const source = binding.env === null ? 'flag-default' : 'env-default';
    const { path, line, text } = value.at;
    return [
      {
        listen: { ...address, source, env: binding.env },
        evidence: [evidence(path, line, text)],
        side: sideWords.test(key),
      },
    ];
  });
}

function fromEnvFiles(folder: ProjectFolder, variables: ReadonlySet<string>): readonly SeenPort[] {
  return valuesInEnvFiles(folder, variables).flatMap(
    ({ name, value, evidence: place }): readonly SeenPort[] => {
      const address = portIn(value);
      if (address === null) return [];
      return [{ listen: { ...address, source: 'env-file', env: name }, evidence: [place], side: false }];
    },
  );
}

/** Each port once, the reachable ones that serve what the program is for first. */
function merged(seen: readonly SeenPort[]): readonly SeenPort[] {
  const byPort = new Map<number, SeenPort>();
  for (const port of seen) {
    const before = byPort.get(port.listen.port);
    if (before === undefined || (before.listen.loopback && !port.listen.loopback))
      byPort.set(port.listen.port, port);
    else if (
      before.listen.env === null &&
      port.listen.env !== null &&
      before.listen.loopback === port.listen.loopback
    ) {
      byPort.set(port.listen.port, { ...port, side: before.side && port.side });
    } else if (before.side && !port.side) byPort.set(port.listen.port, { ...before, side: false });
  }
  return [...byPort.values()].sort((a, b) => rank(a) - rank(b)).slice(0, 12);
}

function rank({ listen, side }: SeenPort): number {
  return (listen.loopback ? 2 : 0) + (side ? 1 : 0);
}
