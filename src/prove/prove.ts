import { randomBytes } from 'node:crypto';
import type {
  BuildProof,
  Diagnosis,
  ProofRequest,
  Verification,
  VerifiedImage,
} from '../domain/verification.js';
import { imageRepository, runLabels } from '../engine/leftovers.js';
import type { BuildEvent, BuildOutcome, Engine, ImageDetails } from '../engine/types.js';
import { undoList } from '../engine/undo.js';
import { diagnose } from '../knowledge/failures.js';
import { printable } from '../terminal/printable.js';
import type { Clock } from './clock.js';
import type { ProofEvent } from './events.js';
import { explain } from './explain.js';
import { checkImage } from './image-checks.js';
import { proveRun } from './run-proof.js';
import { findShell } from './shell.js';
import { sweepRun, sweepStale } from './sweep.js';
import { printableTail } from './try-container.js';

export interface ProvePorts {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly onEvent: (event: ProofEvent) => void;
  /** Aborting it (Ctrl-C) ends the proof: everything made is removed, then the promise rejects with its reason. */
  readonly signal: AbortSignal;
  /** Names what is made; random when left out. */
  readonly run?: string;
}

/** Longest that cleaning up may take, in milliseconds. */
const cleanUpLimit = 20_000;

/**
 * Builds an image from a Dockerfile, looks at its settings, runs it as restricted as it bears, stops it, and removes
 * everything again but the build cache. What goes wrong is in the result; only an interruption rejects.
 */
export async function prove(request: ProofRequest, ports: ProvePorts): Promise<Verification> {
  const { engine, clock, signal } = ports;
  const run = ports.run ?? randomBytes(6).toString('hex');
  const undo = undoList();
  try {
    signal.throwIfAborted();
    await sweepStale(engine, clock.now(), signal);
    return await proveWith(request, { ...ports, undo, run });
  } finally {
    ports.onEvent({ type: 'phase', phase: 'clean-up', title: 'cleaning up' });
    if (signal.aborted) undo.add(late => sweepRun(engine, run, late));
    await undo.run(cleanUpLimit);
  }
}

type Ports = Omit<ProvePorts, 'run'> & { readonly undo: ReturnType<typeof undoList>; readonly run: string };

async function proveWith(request: ProofRequest, ports: Ports): Promise<Verification> {
  const { engine, clock, signal, run, undo } = ports;
  const ref = `${imageRepository}:verify-${run}`;
  const labels = runLabels(run, clock.now());
  const steps = stepCounter();

  ports.onEvent({ type: 'phase', phase: 'build', title: `building with ${engine.used.title}` });
  undo.add(late => engine.removeImage(ref, late));
  const outcome = await engine.build(
    { ...request, tag: ref, labels },
    event => {
      steps.count(event);
      ports.onEvent({ type: 'build', event });
    },
    signal,
  );
  const build = buildProof(outcome, steps);
  if (!outcome.ok) return { ...nothing(engine), build, diagnosis: diagnosed(outcome.tail) };

  ports.onEvent({ type: 'phase', phase: 'inspect', title: 'looking at the image' });
  const details = await engine.inspectImage(ref, signal);
  if (details === null) {
    const note =
      'the engine built the image but does not show it: a builder that keeps its images to itself?';
    return { ...nothing(engine), build, notes: [note] };
  }
  const image = verifiedImage(
    ref,
    details,
    await findShell(ref, `create-slim-image-${run}-0`, labels, ports),
  );
  const imageChecks = checkImage(details);
  const proof = await proveRun(request, { ref, details, run, labels }, ports);
  const bad = imageChecks.some(check => !check.ok && check.severity === 'error');
  return {
    ...nothing(engine),
    ok: proof.run.ok && !bad && proof.hardening.randomUser?.ok !== false,
    build,
    image,
    imageChecks,
    run: proof.run,
    hardening: proof.hardening,
    diagnosis: proof.run.ok ? [] : explain(proof.run, [...diagnosed(proof.run.log), ...proof.diagnosis]),
  };
}

function nothing(engine: Engine): Verification {
  return {
    ok: false,
    engine: engine.used.name,
    engineUsed: engine.used,
    enginesPassedOver: [],
    image: null,
    build: null,
    abi: null,
    run: null,
    hardening: null,
    imageChecks: [],
    checks: [],
    diagnosis: [],
    repair: [],
    notes: engine.used.limits,
  };
}

interface StepCounter {
  readonly steps: Set<string>;
  readonly cached: Set<string>;
  failed: string | null;
  count(event: BuildEvent): void;
}

/** Counts the Dockerfile's own steps and remembers the first that failed. */
function stepCounter(): StepCounter {
  const titles = new Map<string, string>();
  const counter: StepCounter = {
    steps: new Set(),
    cached: new Set(),
    failed: null,
    count(event) {
      if (event.type === 'started') {
        titles.set(event.step, event.title);
        if (!event.internal) counter.steps.add(event.step);
      }
      if (event.type === 'cached' && counter.steps.has(event.step)) counter.cached.add(event.step);
      if (event.type === 'failed' && event.message !== 'cancelled')
        counter.failed ??= titles.get(event.step) ?? null;
    },
  };
  return counter;
}

function buildProof(outcome: BuildOutcome, steps: StepCounter): BuildProof {
  return {
    ok: outcome.ok,
    seconds: Math.round(outcome.milliseconds / 100) / 10,
    steps: steps.steps.size,
    cachedSteps: steps.cached.size,
    failedStep: outcome.ok || steps.failed === null ? null : printable(steps.failed.slice(0, 300)),
    log: outcome.ok ? [] : printableTail(outcome.tail),
  };
}

function verifiedImage(ref: string, details: ImageDetails, shell: string | null): VerifiedImage {
  const { bytes, compressedBytes, layers, user, entrypoint, command, ports, platform } = details;
  const stopSignal = details.stopSignal === '' ? 'SIGTERM' : details.stopSignal;
  return {
    ref,
    bytes,
    compressedBytes,
    layers,
    user,
    shell,
    entrypoint,
    command,
    ports,
    stopSignal,
    platform,
  };
}

/** What is known about the failure in a log, in the words of the catalogue. */
function diagnosed(log: readonly string[]): readonly Diagnosis[] {
  return diagnose(printableTail(log).join('\n')).map(({ id, cause, fix, evidence }) => ({
    id,
    cause: printable(cause),
    fix: printable(fix),
    evidence: printable(evidence),
  }));
}
