import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultTimeouts, type ProofRequest } from '../../domain/verification.js';
import { checkDockerfile } from '../../prove/static-checks.js';
import type { Draft } from '../create/draft.js';
import type { CreateRequest } from '../create/request.js';
import type { World } from '../world.js';
import { runVerification, type Verified } from './run.js';

/** Proves what `create` wrote; of a dry run, a copy in a temporary folder that is removed again. */
export async function verifyDraft(made: Draft, request: CreateRequest, world: World): Promise<Verified> {
  const written = !request.dryRun && request.output !== '-';
  if (written) return prove(path.resolve(request.dir, request.output), made, request, world);
  const folder = mkdtempSync(path.join(tmpdir(), 'create-slim-image-'));
  try {
    const copy = path.join(folder, 'Dockerfile');
    writeFileSync(copy, textOf(made, request.output) ?? '');
    // BuildKit reads the .dockerignore of that name beside the Dockerfile before the context's own.
    writeFileSync(`${copy}.dockerignore`, textOf(made, '.dockerignore') ?? '');
    return await prove(copy, made, request, world);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function prove(dockerfile: string, made: Draft, request: CreateRequest, world: World): Promise<Verified> {
  const { answers } = made.answered;
  const proof: ProofRequest = {
    contextDir: request.dir,
    dockerfile,
    target: null,
    buildArgs: [],
    secrets: [...request.secrets, ...(request.caFile === null ? [] : [{ id: 'ca', file: request.caFile }])],
    platform: answers.platform[0] ?? null,
    expectation: made.plan.expectation,
    command: null,
    randomUser: true,
    timeouts: defaultTimeouts,
  };
  return runVerification(
    {
      request: proof,
      checks: checkDockerfile(readFileSync(dockerfile, 'utf8'), {
        today: world.today,
        dockerignore: textOf(made, '.dockerignore'),
        server: proof.expectation?.kind === 'http',
      }),
      engine: request.engine,
      builder: request.builder,
      engineRequired: true,
      quiet: request.quiet || request.json,
    },
    world,
  );
}

/** A file as the build sees it: the person's own where theirs is kept. */
function textOf(made: Draft, name: string): string | null {
  const file = made.files.find(({ path: known }) => known === name);
  if (file === undefined) return null;
  return file.action === 'keep' ? file.before : file.text;
}
