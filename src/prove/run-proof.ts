import { randomInt } from 'node:crypto';
import type { Diagnosis, Hardening, ProofRequest, RunProof } from '../domain/verification.js';
import {
  type ContainerSpec,
  type Engine,
  type ImageDetails,
  type Restriction,
  restrictions,
} from '../engine/types.js';
import type { UndoList } from '../engine/undo.js';
import type { Clock } from './clock.js';
import type { ProofEvent } from './events.js';
import { type Goal, goalOf } from './goal.js';
import { hardenedRun } from './hardened.js';
import { droppedBecause, restrictionTitles } from './hardening.js';
import { type Judgement, judge } from './judge.js';
import { type Trial, tryContainer } from './try-container.js';
import { userKind } from './users.js';

export interface RunProofPorts {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly undo: UndoList;
  readonly onEvent: (event: ProofEvent) => void;
}

/** The image to run and the names to give to what is made. */
export interface RunProofImage {
  readonly ref: string;
  readonly details: ImageDetails;
  readonly run: string;
  readonly labels: Readonly<Record<string, string>>;
}

interface Attempt {
  readonly worked: boolean;
  readonly hopeless: boolean;
  readonly log: readonly string[];
  readonly trial: Trial;
  readonly judgement: Judgement;
  /** Arguments it was started with. */
  readonly arguments: readonly string[];
}

/** Runs an image until it shows what is expected, as restricted as the program bears, and times its stop. */
export async function proveRun(
  request: ProofRequest,
  image: RunProofImage,
  ports: RunProofPorts,
): Promise<{
  readonly run: RunProof;
  readonly hardening: Hardening;
  readonly diagnosis: readonly Diagnosis[];
}> {
  const goal = goalOf(request, image.details);
  const asked = restrictions.filter(
    one =>
      ports.engine.supports.includes(one) &&
      // An image with a user of its own is run as that user: this is what is to be proved.
      (one !== 'non-root-user' || userKind(image.details.user) === 'root'),
  );
  const counter = { next: 0 };
  let fastest: number | null = null;
  const attempt = async (applied: readonly Restriction[], user: string | null = null): Promise<Attempt> => {
    ports.onEvent({ type: 'phase', phase: 'run', title: title(goal, applied, asked) });
    // Once it is known how fast it starts, a restricted attempt needs no more than a few times that.
    const limit =
      fastest === null ? request.timeouts.start : Math.min(request.timeouts.start, fastest * 5 + 3000);
    const made = await tryGoal(goal, { request, image, applied, user, limit, counter }, ports);
    if (made.worked && made.judgement.startMs !== null)
      fastest = Math.max(fastest ?? 0, made.judgement.startMs);
    return made;
  };
  const result = await hardenedRun(asked, applied => attempt(applied));
  const counted = result.attempt;
  const hardening = {
    applied: result.applied,
    dropped: result.dropped.map(id => ({
      id,
      reason: droppedBecause(id, counted.trial, (result.refused ?? counted).trial),
    })),
    randomUser: null,
  };
  const run = runProof(counted, request.timeouts.stop);
  const diagnosis = [counted.judgement.shows, deafness(counted)].filter(one => one !== null);
  if (!request.randomUser || !counted.worked) return { run, hardening, diagnosis };

  const user = `${randomInt(1_000_000_000, 2_000_000_000)}:0`;
  ports.onEvent({ type: 'phase', phase: 'random-user', title: `running as ${user}` });
  const other = await attempt(result.applied, user);
  const randomUser = { ok: other.worked, detail: other.judgement.detail };
  return { run, hardening: { ...hardening, randomUser }, diagnosis };
}

interface GoalTrial {
  readonly request: ProofRequest;
  readonly image: RunProofImage;
  readonly applied: readonly Restriction[];
  readonly user: string | null;
  readonly limit: number;
  readonly counter: { next: number };
}

/** Tries every set of arguments of the goal until one works; the first failure counts when none does. */
async function tryGoal(goal: Goal, how: GoalTrial, ports: RunProofPorts): Promise<Attempt> {
  let first: Attempt | null = null;
  for (const words of goal.arguments) {
    const { image, request } = how;
    how.counter.next += 1;
    const spec: ContainerSpec = {
      image: image.ref,
      name: `create-slim-image-${image.run}-${how.counter.next}`,
      labels: image.labels,
      user: how.user,
      restrictions: how.applied,
      port: goal.waiting.kind === 'http' ? goal.waiting.port : null,
      arguments: words,
      platform: request.platform,
    };
    const trial = await tryContainer(
      {
        spec,
        waiting: goal.waiting,
        limit: how.limit,
        stopWithin: request.timeouts.stop,
        works: seen => judge(goal, seen).worked,
      },
      ports,
    );
    const judgement = judge(goal, trial);
    // Who listens elsewhere has started well: no restriction is in the way.
    const hopeless = ['loopback-only', 'other-port'].includes(judgement.shows?.id ?? '');
    const made = { worked: judgement.worked, hopeless, log: trial.log, trial, judgement, arguments: words };
    if (made.worked) return made;
    first ??= made;
    // A program that cannot even start will not start with other arguments either.
    if (trial.refused !== null || [126, 127, 139].includes(judgement.exitCode ?? 0)) break;
  }
  if (first === null) throw new TypeError('a goal without arguments');
  return first;
}

function runProof({ judgement, trial, arguments: words }: Attempt, within: number): RunProof {
  const { stop } = trial;
  const killed = judgement.worked && (stop?.killed ?? false);
  const asked = words.length > 0 && judgement.worked ? ` (asked with ${words.join(' ')})` : '';
  const stopped = killed
    ? `, but it ignored the stop signal and was killed after ${Math.round(within / 1000)} s`
    : stop && judgement.worked
      ? `, stopped in ${stop.milliseconds} ms`
      : '';
  const ok = judgement.worked && !killed;
  return {
    ok,
    kind: judgement.kind,
    detail: `${judgement.detail}${asked}${stopped}`,
    startMs: judgement.startMs,
    stopMs: stop?.milliseconds ?? null,
    status: judgement.status,
    exitCode: judgement.exitCode,
    log: ok ? [] : trial.log,
  };
}

function deafness({ judgement, trial }: Attempt): Diagnosis | null {
  if (!judgement.worked || !trial.stop?.killed) return null;
  return {
    id: 'H02',
    cause:
      'Process 1 does not react to the stop signal, so the engine kills it: a shell or npm in front of the program, or a program that handles no signal.',
    fix: 'Start the program itself in exec form, let it handle SIGTERM, or put an init in front of it (--init).',
    evidence: `still running ${(trial.stop.milliseconds / 1000).toFixed(1)} s after the stop signal`,
  };
}

function title(goal: Goal, applied: readonly Restriction[], asked: readonly Restriction[]): string {
  const missing = asked.filter(one => !applied.includes(one));
  const what = goal.waiting.kind === 'http' ? `running, waiting for port ${goal.waiting.port}` : 'running';
  if (missing.length === 0) return what;
  if (missing.length === asked.length) return `${what}, without restrictions`;
  return `${what}, without ${missing.map(one => restrictionTitles[one]).join(', ')}`;
}
