import { logLine } from '../terminal/printable.js';
import type { EngineSetting } from './container-engine.js';
import { dialects } from './dialects.js';
import { at, parseJson, textOf } from './json.js';
import type { Environment, Run, RunResult } from './run.js';
import type { EngineName } from './types.js';

/** Either an engine that answers, or why this client is of no use. */
export type Identified =
  | { readonly ok: true; readonly name: EngineName; readonly setting: EngineSetting }
  | { readonly ok: false; readonly name: string; readonly reason: string };

type Ask = (...words: readonly string[]) => Promise<RunResult>;

interface Client {
  readonly path: string;
  readonly version: string;
  readonly environment: Environment;
  readonly ask: Ask;
  /** Another client on this machine, for buildah's containers. */
  readonly podman: string | null;
}

/** A client that hangs is as good as none. */
const patience = 15_000;

/**
 * Finds out what a client is (its own words count, not its name: `docker` may be podman) and whether what stands
 * behind it answers. Nothing is built or started yet.
 */
export async function identify(
  path: string,
  podman: string | null,
  environment: Environment,
  run: Run,
  signal: AbortSignal,
): Promise<Identified> {
  const ask: Ask = (...words) => run({ file: path, arguments: words }, { signal, timeout: patience });
  const said = await ask('--version');
  const product = /\b(docker|podman|nerdctl|buildah) version v?(\d[\w.+~-]{0,40})/i.exec(
    said.tail.join('\n').slice(0, 4000),
  );
  const name = productOf(product?.[1]);
  if (said.code !== 0 || name === null)
    return { ok: false, name: path, reason: lastWords(said, 'is no engine known here') };
  const answer = await questions[name]({ path, version: product?.[2] ?? '', environment, ask, podman });
  return typeof answer === 'string'
    ? { ok: false, name, reason: answer }
    : { ok: true, name, setting: answer };
}

/** For each product: the settings, or one sentence on why it cannot be used. */
const questions: Readonly<Record<EngineName, (client: Client) => Promise<EngineSetting | string>>> = {
  docker: askDocker,
  podman: askPodman,
  nerdctl: askNerdctl,
  buildah: askBuildah,
};

async function askDocker(client: Client): Promise<EngineSetting | string> {
  const { ask } = client;
  const [version, buildx, store, context] = await Promise.all([
    ask('version', '--format', '{{json .}}'),
    ask('buildx', 'version'),
    ask('info', '--format', '{{json .DriverStatus}}'),
    ask('context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'),
  ]);
  const server = textOf(at(parseJson(version.stdout), 'Server', 'Version'));
  if (version.code !== 0 || server === '') return lastWords(version, 'the daemon does not answer');
  const buildxVersion = buildx.code === 0 ? (/ v?(\d[\w.+~-]{0,40})/.exec(buildx.stdout)?.[1] ?? '') : null;
  if (buildxVersion === null && Number.parseInt(client.version, 10) >= 23) {
    return `client ${client.version} has no buildx plugin, and without it no BuildKit`;
  }
  const builder = buildxVersion === null ? 'classic BuildKit' : `buildx ${buildxVersion}`.trim();
  return {
    ...plain(client, 'docker', server, `Docker ${server}, ${builder}`),
    dialect: buildxVersion === null ? dialects.dockerClassic : dialects.dockerBuildx,
    remote: isRemote(client.environment['DOCKER_HOST'] ?? context.stdout.trim()),
    architecture: textOf(at(parseJson(version.stdout), 'Server', 'Arch')) || process.arch,
    sizeIsCompressed: store.stdout.includes('io.containerd.snapshotter'),
  };
}

async function askPodman(client: Client): Promise<EngineSetting | string> {
  const info = await client.ask('info', '--format', 'json');
  if (info.code !== 0) return lastWords(info, 'does not answer');
  const rootless = at(parseJson(info.stdout), 'host', 'security', 'rootless') === true;
  return {
    ...plain(client, 'podman', client.version, `Podman ${client.version}${rootless ? ', rootless' : ''}`),
    dialect: dialects.podman,
    architecture: textOf(at(parseJson(info.stdout), 'host', 'arch')) || process.arch,
    remote: isRemote(client.environment['CONTAINER_HOST'] ?? ''),
  };
}

async function askNerdctl(client: Client): Promise<EngineSetting | string> {
  const info = await client.ask('info', '--format', '{{json .}}');
  if (info.code !== 0) return lastWords(info, 'containerd does not answer');
  return {
    ...plain(client, 'nerdctl', client.version, `nerdctl ${client.version}`),
    dialect: dialects.nerdctl,
  };
}

async function askBuildah(client: Client): Promise<EngineSetting | string> {
  const info = await client.ask('info');
  if (info.code !== 0) return lastWords(info, 'does not answer');
  const runner = client.podman === null ? 'buildah run' : 'podman';
  return {
    ...plain(client, 'buildah', client.version, `Buildah ${client.version}, containers by ${runner}`),
    dialect: client.podman === null ? dialects.buildahAlone : dialects.buildah,
    runner: client.podman ?? client.path,
  };
}

function plain(client: Client, name: EngineName, version: string, title: string): EngineSetting {
  return {
    dialect: dialects.podman,
    builder: client.path,
    runner: client.path,
    used: { name, version, client: client.path, title, limits: [] },
    architecture: process.arch,
    remote: false,
    sizeIsCompressed: false,
  };
}

function productOf(word: string | undefined): EngineName | null {
  const lower = word?.toLowerCase();
  return lower === 'docker' || lower === 'podman' || lower === 'nerdctl' || lower === 'buildah'
    ? lower
    : null;
}

/** An engine behind TCP or SSH is on another machine, unless the address is this one's (a virtual machine's tunnel). */
function isRemote(endpoint: string): boolean {
  const host = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/]*)/.exec(endpoint)?.[1];
  return host !== undefined && !['localhost', '127.0.0.1', '[::1]', ''].includes(host);
}

/** The last thing a program said, in one line. */
function lastWords(result: RunResult, otherwise: string): string {
  const said = result.tail.map(line => logLine(line, 300)).filter(line => line.trim() !== '');
  if (result.trouble !== '') return result.trouble;
  return (
    said.find(line => /cannot connect|permission denied|error/i.test(line)) ??
    said.at(-1) ??
    otherwise
  ).trim();
}
