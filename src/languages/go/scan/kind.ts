import type { ProgramKind } from '../../../domain/facts.js';
import { type Confidence, type Evidence, evidence, type Finding, found } from '../../../domain/findings.js';
import type { MainPackage } from '../facts.js';
import { stringValue } from '../source/string-value.js';
import { importEvidence } from './framework.js';
import { commandFrameworks, rowFor, serverFrameworks, workerPackages } from './frameworks.js';
import type { ExternalImport, Reached } from './graph.js';
import type { Call, Composite, Scanned, StringLiteral } from './source.js';

/** What the kind of a program is judged by. */
export interface KindInput {
  readonly reached: Reached;
  readonly scanned: Scanned;
  readonly programs: readonly MainPackage[];
  /** Places that open a port. */
  readonly listeners: readonly Evidence[];
}

/**
 * Server, worker or command-line tool. A program that does nothing without a subcommand is a tool, even where one of
 * its subcommands serves: started as it is, it prints its help.
 */
export function scanKind(input: KindInput): Finding<ProgramKind> {
  const { reached, scanned, listeners, programs } = input;
  const commands = subcommands(input);
  const serving = listeners.length > 0 ? listeners : servingImports(reached, scanned);
  const isDaemon = programs.some(({ name }) => /(?:server|daemon|api|[a-z]d)$/i.test(name));
  if (commands !== null && !(isDaemon && listeners.length > 0))
    return verdict('cli', serving.length > 0 ? 'possible' : 'likely', [commands, ...serving]);
  const queue = importsOf(reached, workerPackages);
  if (serving.length > 0)
    return verdict('server', listeners.length > 0 && queue.length === 0 ? 'likely' : 'possible', serving);
  const running = runsOn(input);
  const frameworks = importsOf(reached, serverFrameworks);
  if (queue.length === 0 && frameworks.length > 0) return verdict('server', 'possible', frameworks);
  if (queue.length > 0) return verdict('worker', 'likely', [...queue, ...running]);
  const tool = importsOf(reached, commandFrameworks);
  if (tool.length > 0) return verdict('cli', 'likely', tool);
  if (running.length > 0) return verdict('worker', 'likely', running);
  const flags = scanned.calls.filter(({ from }) => from === 'flag').map(callEvidence);
  return verdict(
    'cli',
    flags.length > 0 ? 'likely' : 'possible',
    flags.length > 0 ? flags : mainEvidence(input),
  );
}

function verdict(
  kind: ProgramKind,
  confidence: Confidence,
  places: readonly Evidence[],
): Finding<ProgramKind> {
  return found(kind, confidence, places.slice(0, 6));
}

/** Frameworks that hide the listening; gRPC only where a server is made. */
function servingImports(reached: Reached, { calls }: Scanned): readonly Evidence[] {
  const grpc = calls.filter(({ name, from }) => name === 'NewServer' && from === 'google.golang.org/grpc');
  const hidden = [
    'beego',
    'revel',
    'buffalo',
    'go-zero',
    'kratos',
    'gofr',
    'pocketbase',
    'caddy',
    'martini',
    'hertz',
    'fuego',
  ];
  const frameworks = reached.external.filter(({ path }) =>
    hidden.includes(rowFor(serverFrameworks, path)?.[1] ?? ''),
  );
  return [...grpc.map(callEvidence), ...frameworks.map(importEvidence)];
}

function importsOf(reached: Reached, rows: readonly (readonly [string, string])[]): readonly Evidence[] {
  return reached.external
    .filter(({ path }: ExternalImport) => rowFor(rows, path) !== null)
    .map(importEvidence);
}

/** Signs in the main packages, or near them, that the program goes on until it is told to stop. */
function runsOn({ scanned, programs }: KindInput): readonly Evidence[] {
  const mains = new Set(programs.map(({ path }) => path));
  const takesFlags = scanned.calls.some(({ from }) => from === 'flag');
  const signals = scanned.calls.filter(
    call =>
      call.from === 'os/signal' &&
      (call.name === 'Notify' || call.name === 'NotifyContext') &&
      !(takesFlags && isForKeyboard(call)),
  );
  const ticking = scanned.calls.filter(
    ({ from, name, place }) =>
      from === 'time' && ['NewTicker', 'Tick'].includes(name) && (signals.length > 0 || mains.has(place.dir)),
  );
  const endless = scanned.endless.filter(
    ({ place, value }) =>
      mains.has(place.dir) && (value !== 'for {' || signals.length > 0 || sleeps(scanned, place.path)),
  );
  if (ticking.length === 0 && endless.length === 0) return [];
  return [...ticking.map(callEvidence), ...endless.map(literalEvidence), ...signals.map(callEvidence)];
}

/** Ctrl-C and nothing else: with flags, the way of a tool that somebody waits for. A service is stopped with SIGTERM. */
function isForKeyboard({ args }: Call): boolean {
  const asked = args.slice(1).map(({ tokens }) => tokens.at(-1)?.text ?? '');
  return asked.length > 0 && asked.every(name => name === 'Interrupt' || name === 'SIGINT');
}

function sleeps({ calls }: Scanned, path: string): boolean {
  return calls.some(
    ({ from, name, place }) =>
      place.path === path && from === 'time' && ['Sleep', 'After', 'Tick', 'NewTicker'].includes(name),
  );
}

/** Where the program wants a subcommand; null where the program itself does something. */
function subcommands({ reached, scanned, programs }: KindInput): Evidence | null {
  const imported = reached.external.find(({ path }) =>
    /^github\.com\/(?:mitchellh\/cli|hashicorp\/cli|google\/subcommands|bep\/simplecobra)$/.test(path),
  );
  return imported !== undefined
    ? importEvidence(imported)
    : (cobraRoot(scanned, programs) ?? urfaveApp(scanned));
}

/** Cobra: several commands, of which the root has nothing to run. */
function cobraRoot({ composites }: Scanned, programs: readonly MainPackage[]): Evidence | null {
  const commands = composites.filter(
    ({ type, from }) => type === 'Command' && from === 'github.com/spf13/cobra',
  );
  if (commands.length < 2) return null;
  const names = new Set(programs.map(({ name }) => name));
  const root =
    commands.find(command => names.has(firstWord(command))) ??
    commands.find(({ named }) => /root|main|app/i.test(named)) ??
    null;
  return root === null || root.fields.has('Run') || root.fields.has('RunE') ? null : compositeEvidence(root);
}

function firstWord({ fields }: Composite): string {
  return (stringValue(fields.get('Use')?.tokens[0]) ?? '').split(' ', 1)[0] ?? '';
}

/** urfave/cli: commands and no action of the program's own. */
function urfaveApp({ composites, index }: Scanned): Evidence | null {
  const apps = composites.filter(
    ({ type, from }) => /^(?:App|Command)$/.test(type) && /\/cli(?:\/v\d+)?$/.test(from ?? ''),
  );
  const app = apps.find(({ fields }) => fields.has('Commands'));
  if (app !== undefined) return app.fields.has('Action') ? null : compositeEvidence(app);
  // app := cli.NewApp(); app.Commands = …
  const assigned = (index.fields.get('Commands') ?? []).find(({ value }) =>
    [...value.place.imports.values()].some(path => /\/cli(?:\/v\d+)?$/.test(path)),
  );
  if (
    assigned === undefined ||
    (index.fields.get('Action') ?? []).some(({ owner }) => owner === assigned.owner)
  )
    return null;
  const line = assigned.value.tokens[0]?.line ?? null;
  return evidence(assigned.value.place.path, line, assigned.value.place.file.lineText(line ?? 0));
}

function mainEvidence({ reached }: KindInput): readonly Evidence[] {
  const [first] = reached.packages[0]?.files ?? [];
  return first === undefined ? [] : [evidence(first.path, first.file.packageLine, 'package main')];
}

function callEvidence({ place, line }: Call): Evidence {
  return evidence(place.path, line, place.file.lineText(line));
}

function literalEvidence({ place, line }: StringLiteral): Evidence {
  return evidence(place.path, line, place.file.lineText(line));
}

function compositeEvidence({ place, line }: Composite): Evidence {
  return evidence(place.path, line, place.file.lineText(line));
}
