import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { defaultTimeouts, type ProofRequest, type Verification } from '../../src/domain/verification.js';
import { findEngine } from '../../src/engine/find.js';
import { runForReal } from '../../src/engine/run.js';
import type { Engine } from '../../src/engine/types.js';
import { systemClock } from '../../src/prove/clock.js';
import type { ProofEvent } from '../../src/prove/events.js';
import { prove } from '../../src/prove/prove.js';
import { ask, type TestEngine } from './engine.js';
import { fixture } from './repo.js';

const never = new AbortController().signal;
const found = new Map<string, Promise<Engine>>();

/** The program's own adapter for an engine of the tests; found once for each. */
export function adapter(engine: TestEngine): Promise<Engine> {
  const known = found.get(engine.name) ?? find(engine);
  found.set(engine.name, known);
  return known;
}

async function find(engine: TestEngine): Promise<Engine> {
  // Beside the buildah of the tests stands the podman that shares its storage.
  const search = `${path.dirname(engine.program)}${path.delimiter}${process.env['PATH'] ?? ''}`;
  const environment = { ...process.env, ...engine.environment, PATH: search };
  const choice = await findEngine(
    { asked: engine.program, environment, signal: never },
    { run: runForReal, now: Date.now },
  );
  if (choice.engine === null) throw new Error(JSON.stringify(choice.passedOver));
  return choice.engine;
}

/** A request for the test program in one of its modes; short waits, so that failures are quick. */
export function request(mode: string, change: Partial<ProofRequest> = {}): ProofRequest {
  const contextDir = fixture('engine-driver', 'program');
  return {
    contextDir,
    dockerfile: path.join(contextDir, 'Dockerfile'),
    target: null,
    buildArgs: [{ name: 'MODE', value: mode }],
    secrets: [],
    platform: null,
    expectation: { kind: 'http', port: 8080, path: '/' },
    command: null,
    randomUser: false,
    timeouts: { ...defaultTimeouts, start: 4000, alive: 1000, stop: 3000 },
    ...change,
  };
}

export interface ProofOptions {
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: ProofEvent) => void;
}

/** Proves, and sees that the engine is left as it was. */
export async function proveClean(
  t: ExecutionContext,
  engine: TestEngine,
  asked: ProofRequest,
  options: ProofOptions = {},
): Promise<Verification> {
  const own = await adapter(engine);
  const run = randomBytes(6).toString('hex');
  try {
    const { signal = never, onEvent = () => undefined } = options;
    return await prove(asked, { engine: own, clock: systemClock, onEvent, signal, run });
  } finally {
    t.deepEqual(await leftBy(engine, run), [], 'something is left in the engine');
  }
}

/** Containers and tagged images of one run, asked for without our adapter. Other runs may be under way. */
async function leftBy(engine: TestEngine, run: string): Promise<readonly string[]> {
  const asked = shows(engine);
  const containers = await ask(asked, 'ps', '--all', '--format', '{{.Names}}');
  const images = await ask(asked, 'images', '--format', '{{.Repository}}:{{.Tag}}');
  return [...containers.stdout.split('\n'), ...images.stdout.split('\n')].filter(line => line.includes(run));
}

/** Buildah does not show the containers of Podman, which uses the same storage. */
export function shows(engine: TestEngine): TestEngine {
  return engine.name === 'buildah'
    ? { ...engine, program: path.join(path.dirname(engine.program), 'podman') }
    : engine;
}

/** A copy of the test program's folder, removed when the test ends. */
export async function programCopy(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'csi-program-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await cp(fixture('engine-driver', 'program'), folder, { recursive: true });
  return folder;
}
