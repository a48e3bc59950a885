import type { Layer } from '../../answers/resolve.js';
import { type ExitCode, exitCodes, Problem } from '../../domain/errors.js';
import type { Facts } from '../../domain/facts.js';
import type { PlannedFile } from '../../domain/files.js';
import type { ProjectFolder } from '../../domain/project.js';
import { openProject } from '../../project/open.js';
import { buildCommand } from '../../report/build-command.js';
import { createJson, type Outcome } from '../../report/create-json.js';
import { createText } from '../../report/create-text.js';
import { chooseFacts, markers } from '../../road.js';
import { currentText, outputPath, writeFiles } from '../../write/disk.js';
import { readRecord, recordFile } from '../../write/record.js';
import { detections, entryOf } from '../create/detections.js';
import { type Draft, draft, presentFiles } from '../create/draft.js';
import { type CreateRequest, createRequest } from '../create/request.js';
import { assertAnswers } from '../create/said.js';
import { assertSensible } from '../create/sensible.js';
import { explained, unreadWarnings } from '../create/unread.js';
import { allWarnings } from '../create/warnings.js';
import type { Arguments } from '../given.js';
import type { Verified } from '../verify/run.js';
import { canAsk, type World } from '../world.js';

/** `create`: detect, ask, show, write and, when asked, prove. */
export async function create(argv: Arguments, world: World): Promise<ExitCode> {
  const request = createRequest(argv, world);
  assertSensible(request);
  const folder = openProject(request.dir);
  try {
    return await createIn(folder, request, world);
  } catch (error) {
    throw explained(error, folder, markers());
  }
}

async function createIn(folder: ProjectFolder, request: CreateRequest, world: World): Promise<ExitCode> {
  const recorded = readRecord(request.force ? null : recordedText(request));
  const layers: readonly Layer[] = [
    request.flags,
    request.environment,
    { source: 'recorded', given: recorded.given },
    request.defaults,
  ];
  assertAnswers(layers);
  const withRecord = { ...request, settings: { ...recorded.settings, ...request.settings } };
  const detected = detections(folder);
  const facts = detected(entryOf(layers));
  const language = layers.flatMap(({ given }) => given.language ?? []).at(0) ?? null;
  const chosen = chooseFacts(facts, language, request.dir);
  const end: Finish = (...how) => finish(folder, ...how);
  if (asks(request, world)) {
    const { createWithWizard } = await import('../create/wizard.js');
    return createWithWizard({ request: withRecord, world, detected, layers, finish: end });
  }
  return end(chosen, withRecord, world, draft(chosen, layers, withRecord, presentFiles(withRecord), world));
}

type Finish = (facts: Facts, request: CreateRequest, world: World, made: Draft) => Promise<ExitCode>;

/** What is left once everything is decided: show or write, prove, report. */
async function finish(
  folder: ProjectFolder,
  facts: Facts,
  request: CreateRequest,
  world: World,
  made: Draft,
): Promise<ExitCode> {
  const writes = request.output !== '-' && !request.dryRun;
  if (request.output === '-' && !request.json) world.stdout.write(dockerfileOf(made).text);
  if (writes) {
    assertNothingLost(made.files);
    await lastCall(world);
    writeFiles(request.dir, made.files);
  }
  const outcome: Outcome = {
    dir: request.dir,
    facts,
    answers: made.answered.answers,
    plan: made.plan,
    files: made.files,
    warnings: [...allWarnings(made), ...unreadWarnings(folder)],
    dryRun: !writes,
    verification: null,
  };
  if (request.diff && !request.json) await printDiff(made.files, world);
  if (!request.json && request.output !== '-') report(outcome, request, world);
  const proof = request.verify ? await proven(made, request, world, writes) : null;
  if (request.json) report({ ...outcome, verification: proof?.document ?? null }, request, world);
  return proof?.exitCode ?? exitCodes.done;
}

/** Proves what was made. Without an engine the files stay, and the refusal says so. */
async function proven(made: Draft, request: CreateRequest, world: World, wrote: boolean): Promise<Verified> {
  const { verifyDraft } = await import('../verify/draft.js');
  const verified = await verifyDraft(made, request, world).catch(error => {
    if (!(error instanceof Problem) || error.exitCode !== exitCodes.noEngine) throw error;
    const { id, fix, exitCode } = error;
    const message = `${error.message} ${wrote ? 'The files are written; nothing' : 'Nothing'} was proved.`;
    throw new Problem({ id, message, fix, exitCode, cause: error });
  });
  if (!request.json && !request.quiet) {
    const { printVerification } = await import('../verify/print.js');
    printVerification(verified.document, world);
  }
  return verified;
}

/** Ctrl-C during the work above is heard only when the event loop turns: before anything is written, it must be. */
async function lastCall({ signal }: World): Promise<void> {
  await new Promise<void>(resolve => {
    setImmediate(resolve);
  });
  signal.throwIfAborted();
}

function report(outcome: Outcome, request: CreateRequest, world: World): void {
  if (request.json) {
    world.stdout.write(`${JSON.stringify(createJson(outcome), null, 2)}\n`);
    return;
  }
  if (request.quiet) return;
  const command = buildCommand({
    plan: outcome.plan,
    tag: imageName(outcome),
    dockerfile: request.output,
    platforms: outcome.answers.platform,
    files: [...request.secrets, ...(request.caFile === null ? [] : [{ id: 'ca', file: request.caFile }])],
  });
  world.stderr.write(`${createText(outcome, { verbose: request.verbose, command }).join('\n')}\n`);
}

async function printDiff(files: readonly PlannedFile[], world: World): Promise<void> {
  const { unifiedDiff } = await import('../../report/diff.js');
  for (const file of files) {
    if (file.action !== 'unchanged' && file.action !== 'keep') world.stdout.write(unifiedDiff(file));
  }
}

/** Throws a Problem with exit code 5 when a file would be lost; nothing has been written then. */
function assertNothingLost(files: readonly PlannedFile[]): void {
  const refused = files.find(({ action }) => action === 'refuse');
  if (refused === undefined) return;
  throw new Problem({
    id: 'would-overwrite',
    message: `${refused.path} is there already, and ${refused.reason ?? 'it is not ours'}. Nothing was written.`,
    fix: 'Use --force to replace it, --diff --dry-run to see the difference, or --output to write another file.',
    exitCode: exitCodes.wouldOverwrite,
  });
}

function recordedText(request: CreateRequest): string | null {
  return request.output === '-' && !request.record ? null : currentText(outputPath(request.dir, recordFile));
}

function asks(request: CreateRequest, world: World): boolean {
  const silent = request.yes || request.json || request.dryRun || request.quiet || request.output === '-';
  return !silent && canAsk(world);
}

function dockerfileOf(made: Draft): PlannedFile {
  const [file] = made.files;
  if (file === undefined) throw new TypeError('a draft has a Dockerfile');
  return file;
}

/** A legal image name from the program's. */
function imageName(outcome: Outcome): string {
  const [stage] = outcome.plan.stages.filter(({ role }) => role === 'run').slice(-1);
  const program = stage?.role === 'run' ? (stage.entrypoint.at(-1) ?? 'app') : 'app';
  const name = program
    .slice(program.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'app' : name;
}
