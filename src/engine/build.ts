import { buildArguments } from './commands.js';
import type { Dialect } from './dialects.js';
import { lastLines } from './lines.js';
import { progressReader } from './progress.js';
import type { Run } from './run.js';
import type { BuildEvent, BuildOutcome, BuildRequest } from './types.js';

export interface BuildPorts {
  readonly run: Run;
  readonly now: () => number;
  readonly onEvent: (event: BuildEvent) => void;
  readonly signal: AbortSignal;
}

/** Lines of a build's output that are kept for the report of a failure. */
const tailLines = 200;

/** Builds an image and tells of every step. An interrupted build leaves no container of its own behind. */
export async function runBuild(
  engine: { readonly dialect: Dialect; readonly client: string },
  request: BuildRequest,
  ports: BuildPorts,
): Promise<BuildOutcome> {
  const { dialect, client } = engine;
  const began = ports.now();
  const reader = progressReader(dialect.buildOutput, ports.onEvent);
  const tail = lastLines(tailLines);
  const containers = new Set<string>();
  const onLine = (line: string): void => {
    const container = dialect.trace?.container.exec(line)?.[1];
    if (container !== undefined) containers.add(container);
    if (dialect.trace?.noise.test(line)) return;
    tail.push(line);
    reader.line(line);
  };
  const command = {
    file: client,
    arguments: buildArguments(dialect, request),
    environment: dialect.buildEnvironment,
  };
  try {
    const result = await ports.run(command, { signal: ports.signal, onLine, family: dialect.trace !== null });
    const ok = result.code === 0;
    reader.end(ok);
    if (!ok) await removeWorkingContainers(engine, containers, ports.run);
    const lines = tail.lines();
    return {
      ok,
      milliseconds: ports.now() - began,
      tail: result.trouble === '' ? lines : [...lines, result.trouble],
    };
  } catch (error) {
    await removeWorkingContainers(engine, containers, ports.run);
    throw error;
  }
}

async function removeWorkingContainers(
  engine: { readonly dialect: Dialect; readonly client: string },
  ids: ReadonlySet<string>,
  run: Run,
): Promise<void> {
  const { trace } = engine.dialect;
  if (ids.size === 0 || trace === null) return;
  const command = { file: engine.client, arguments: [...trace.remove, ...ids] };
  // Most are gone already when a build ended by itself: what the command says is of no interest.
  await run(command, { signal: AbortSignal.timeout(15_000), shielded: true }).catch(() => undefined);
}
