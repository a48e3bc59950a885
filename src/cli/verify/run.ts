import { existsSync } from 'node:fs';
import { type ExitCode, exitCodes, Problem, usageProblem } from '../../domain/errors.js';
import type { ProofRequest, StaticFinding, Verification } from '../../domain/verification.js';
import { type EngineChoice, findEngine, noEngineProblem } from '../../engine/find.js';
import { runForReal } from '../../engine/run.js';
import { systemClock } from '../../prove/clock.js';
import { prove } from '../../prove/prove.js';
import { progressView } from '../../report/progress-view.js';
import type { World } from '../world.js';
import { hasColor, isUnicode } from '../world.js';

export interface VerifySettings {
  readonly request: ProofRequest;
  /** What the text of the Dockerfile shows. */
  readonly checks: readonly StaticFinding[];
  readonly engine: string | null;
  readonly builder: string | null;
  /** No engine is a failure (exit 4), or a reason to stop at the static checks. */
  readonly engineRequired: boolean;
  readonly quiet: boolean;
}

export interface Verified {
  readonly document: Verification;
  readonly exitCode: ExitCode;
}

/** Finds an engine, builds, runs and judges; without an engine only the text was checked. */
export async function runVerification(settings: VerifySettings, world: World): Promise<Verified> {
  assertSecretsThere(settings.request);
  const environment =
    settings.builder === null ? { ...world.env } : { ...world.env, BUILDX_BUILDER: settings.builder };
  const view = progressView(world.stderr, {
    silent: settings.quiet,
    color: hasColor(world, world.stderr),
    unicode: isUnicode(world.env),
  });
  try {
    const choice = await findEngine(
      { asked: settings.engine, environment, signal: world.signal },
      { run: runForReal, now: () => systemClock.now(), onLook: client => view.look(client) },
    );
    if (choice.engine === null) {
      if (settings.engineRequired || settings.engine !== null)
        throw inSentences(noEngineProblem(choice, settings.engine));
      return withoutEngine(settings.checks, choice);
    }
    const proof = await prove(settings.request, {
      engine: choice.engine,
      clock: systemClock,
      onEvent: event => view.show(event),
      signal: world.signal,
    });
    const document = { ...proof, checks: settings.checks, enginesPassedOver: choice.passedOver };
    return { document, exitCode: document.ok ? exitCodes.done : exitCodes.no };
  } finally {
    view.end();
  }
}

/** The engine's own refusal, as a person reads it. */
function inSentences({ id, message, fix, exitCode }: Problem): Problem {
  return new Problem({ id, message: sentence(message), fix: sentence(fix), exitCode });
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.?$/, '.')}`;
}

/** Engines say it less plainly, and only after they have begun. */
function assertSecretsThere({ secrets }: ProofRequest): void {
  const lost = secrets.find(({ file }) => !existsSync(file));
  if (lost === undefined) return;
  throw usageProblem(
    'no-secret-file',
    `The file of the secret ${lost.id} does not exist: ${lost.file}.`,
    'Name it with --secret id=ID,src=FILE.',
  );
}

/** What is known without an engine: the text's findings. Errors in the text are a no. */
function withoutEngine(checks: readonly StaticFinding[], choice: EngineChoice): Verified {
  const ok = !checks.some(({ severity }) => severity === 'error');
  const document: Verification = {
    ok,
    engine: null,
    engineUsed: null,
    enginesPassedOver: choice.passedOver,
    image: null,
    build: null,
    abi: null,
    run: null,
    hardening: null,
    imageChecks: [],
    checks,
    diagnosis: [],
    repair: [],
    notes: [
      'No container engine works on this machine: the Dockerfile’s text was checked, nothing was built or run.',
    ],
  };
  return { document, exitCode: ok ? exitCodes.done : exitCodes.no };
}
