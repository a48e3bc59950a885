import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ExitCode, Problem, usageProblem } from '../../domain/errors.js';
import type { Expectation } from '../../domain/plan.js';
import type { ProjectFolder } from '../../domain/project.js';
import { defaultTimeouts, type ProofRequest } from '../../domain/verification.js';
import { openProject } from '../../project/open.js';
import { checkDockerfile } from '../../prove/static-checks.js';
import { verificationJson } from '../../report/verification-json.js';
import { answer, chooseFacts, detect, plan } from '../../road.js';
import { currentText } from '../../write/disk.js';
import { readRecord, recordFile } from '../../write/record.js';
import { createRequest } from '../create/request.js';
import { type Arguments, isOn, setting } from '../given.js';
import { printVerification } from '../verify/print.js';
import { runVerification } from '../verify/run.js';
import type { World } from '../world.js';

/** Largest Dockerfile that is read. */
const readable = 1_000_000;

/** `verify`: builds the Dockerfile that is there, ours or not, and proves the image. */
export async function verify(argv: Arguments, world: World): Promise<ExitCode> {
  const request = createRequest(argv, world);
  const folder = openProject(request.dir);
  const said = setting(argv, {}, 'file') ?? 'Dockerfile';
  const named = said === 'Dockerfile' ? (setting({}, world.env, 'file') ?? said) : said;
  const file = path.resolve(request.dir, named);
  const text = dockerfileText(file, named);
  const ignore = folder.read('.dockerignore');
  const target = setting(argv, world.env, 'target');
  const command = setting(argv, world.env, 'command');
  const given = { ...request.environment.given, ...request.flags.given };
  const proof: ProofRequest = {
    contextDir: request.dir,
    dockerfile: file,
    target,
    buildArgs: (given.buildArg ?? []).map(word => nameAndValue(word)),
    secrets: [...request.secrets, ...(request.caFile === null ? [] : [{ id: 'ca', file: request.caFile }])],
    platform: given.platform?.[0] ?? null,
    expectation: target === null ? expectation(folder, request.dir, world) : null,
    command: command === null ? null : command.split(' ').filter(word => word !== ''),
    randomUser: isOn(argv, world.env, 'random-user'),
    timeouts: defaultTimeouts,
  };
  const { document, exitCode } = await runVerification(
    {
      request: proof,
      checks: checkDockerfile(text, {
        today: world.today,
        dockerignore: ignore.ok ? ignore.text : null,
        target,
        server: proof.expectation?.kind === 'http',
      }),
      engine: request.engine,
      builder: request.builder,
      engineRequired: false,
      quiet: request.quiet || request.json,
    },
    world,
  );
  if (request.json) world.stdout.write(`${JSON.stringify(verificationJson(document), null, 2)}\n`);
  else if (!request.quiet) printVerification(document, world);
  return exitCode;
}

/** What the project's own facts expect of the program; null where nothing is recognised or planned. */
function expectation(folder: ProjectFolder, dir: string, world: World): Expectation | null {
  try {
    const facts = chooseFacts(detect(folder, null), null, dir);
    const recorded = readRecord(currentText(path.join(dir, recordFile)));
    return plan(facts, answer(facts, [{ source: 'recorded', given: recorded.given }]), world).expectation;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return null;
  }
}

function dockerfileText(file: string, named: string): string {
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw usageProblem(
      'no-dockerfile',
      existsSync(file) ? `${named} is not a file.` : `There is no ${named} to verify.`,
      'Run create-slim-image first, or name the file with --file.',
    );
  }
  if (statSync(file).size > readable) {
    throw usageProblem(
      'dockerfile-too-large',
      `${named} is larger than a megabyte.`,
      'Name another file with --file.',
    );
  }
  return currentText(file) ?? '';
}

function nameAndValue(word: string): { name: string; value: string | null } {
  const at = word.indexOf('=');
  return at < 0 ? { name: word, value: null } : { name: word.slice(0, at), value: word.slice(at + 1) };
}
