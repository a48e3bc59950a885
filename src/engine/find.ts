import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { exitCodes, Problem } from '../domain/errors.js';
import type { EnginePassedOver } from '../domain/verification.js';
import { buildahAlone } from './buildah-alone.js';
import { containerEngine } from './container-engine.js';
import { dialects } from './dialects.js';
import { identify } from './identify.js';
import type { Environment, Run } from './run.js';
import { smokeTest } from './smoke.js';
import type { Engine } from './types.js';
import { which } from './which.js';

export interface FindRequest {
  /** Value of --engine: a name or a path. Null takes the first that works. */
  readonly asked: string | null;
  /** PATH is searched; engines get all of it (DOCKER_HOST, CONTAINERS_CONF, BUILDX_BUILDER, …). */
  readonly environment: Environment;
  readonly signal: AbortSignal;
}

export interface FindPorts {
  readonly run: Run;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told what is being looked at, for a progress line. */
  readonly onLook?: (client: string) => void;
}

export interface EngineChoice {
  /** null when none works. */
  readonly engine: Engine | null;
  readonly passedOver: readonly EnginePassedOver[];
}

/** The order of preference: what most people have, then what behaves most like it. */
const names = ['docker', 'podman', 'nerdctl', 'buildah'] as const;

/**
 * Picks the first engine that is there, answers, builds and runs, and says why the ones before it were not taken. All
 * clients on PATH are tried: the first of a name may lack its builder. With `asked` only that one is looked at.
 */
export async function findEngine(request: FindRequest, given: FindPorts): Promise<EngineChoice> {
  const ports = { ...given, run: inEnvironment(given.run, request.environment) };
  const passedOver: EnginePassedOver[] = [];
  const podman = (await which('podman', request.environment))[0] ?? null;
  for (const name of request.asked === null ? names : [request.asked]) {
    const clients = await which(name, request.environment);
    if (clients.length === 0) passedOver.push({ name, client: null, reason: 'not installed' });
    for (const client of clients) {
      ports.onLook?.(client);
      const tried = await tryClient(client, podman, request, ports);
      if (typeof tried !== 'string') return { engine: tried, passedOver };
      passedOver.push({ name: path.basename(name), client, reason: tried });
    }
  }
  return { engine: null, passedOver };
}

/** What to tell a person who asked for a verification where no engine works. Exit code 4. */
export function noEngineProblem(choice: EngineChoice, asked: string | null): Problem {
  const reasons = choice.passedOver
    .map(({ name, client, reason }) => `${client ?? name}: ${reason}`)
    .join('; ');
  return new Problem({
    id: 'no-engine',
    message:
      asked === null
        ? `no container engine works on this machine (${reasons})`
        : `the engine "${asked}" cannot be used (${reasons})`,
    fix: 'start Docker, Podman, nerdctl or Buildah, or name one with --engine; without one, only the text of the Dockerfile is checked',
    exitCode: exitCodes.noEngine,
  });
}

function inEnvironment(run: Run, environment: Environment): Run {
  return (command, options) =>
    run({ ...command, environment: { ...environment, ...command.environment } }, options);
}

async function tryClient(
  client: string,
  podman: string | null,
  request: FindRequest,
  ports: FindPorts,
): Promise<Engine | string> {
  const found = await identify(client, podman, request.environment, ports.run, request.signal);
  if (!found.ok) return found.reason;
  const { setting } = found;
  const make = setting.dialect === dialects.buildahAlone ? buildahAlone : containerEngine;
  const engine = make(setting, ports.run, ports.now);
  const run = randomBytes(6).toString('hex');
  const smoke = await smokeTest(engine, setting.architecture, run, ports.now(), request.signal);
  if (!smoke.ok) return smoke.reason;
  const limits = [
    ...setting.dialect.limits,
    ...smoke.limits,
    ...(setting.remote
      ? ['the engine runs on another machine: ports of its containers cannot be reached from here']
      : []),
  ];
  return make(
    { ...setting, supports: smoke.supports, used: { ...setting.used, limits } },
    ports.run,
    ports.now,
  );
}
