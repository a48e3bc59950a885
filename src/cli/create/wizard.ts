import { fields } from '../../answers/fields.js';
import { answerIds, defaultAnswers, type Layer } from '../../answers/resolve.js';
import type { AnswerId } from '../../domain/answers.js';
import { type ExitCode, exitCodes, Problem } from '../../domain/errors.js';
import type { Facts } from '../../domain/facts.js';
import type { Given, PartialAnswers, Question } from '../../domain/questions.js';
import { factLines } from '../../report/fact-lines.js';
import { answer, chooseFacts, languageOf } from '../../road.js';
import { runWizard } from '../../wizard/index.js';
import { type World, wizardTerminal } from '../world.js';
import { type Detections, entryOf } from './detections.js';
import { type Draft, draft, presentFiles } from './draft.js';
import type { CreateRequest } from './request.js';

interface WizardRun {
  readonly request: CreateRequest;
  readonly world: World;
  readonly detected: Detections;
  readonly layers: readonly Layer[];
  readonly finish: (facts: Facts, request: CreateRequest, world: World, made: Draft) => Promise<ExitCode>;
}

/** Asks a person, then goes on as a run with flags would. Loaded only when somebody is there to answer. */
export async function createWithWizard({
  request,
  world,
  detected,
  layers,
  finish,
}: WizardRun): Promise<ExitCode> {
  const present = presentFiles(request);
  const [flags, environment] = layers;
  const fixed: Given = { ...environment?.given, ...flags?.given };
  const all = (given: Given) => detected(entryOf([{ source: 'asked', given }, ...layers]));
  const factsFor = (given: Given) => chooseFacts(all(given), given.language?.[0] ?? null, request.dir);
  const layersFor = (given: Given): readonly Layer[] => [
    { source: 'asked', given },
    ...layers.slice(0, 2),
    ...stillMeant(layers.slice(2), given),
  ];
  const draftFor = (given: Given, overwrite: readonly string[] = []) =>
    draft(factsFor(given), layersFor(given), request, present, world, overwrite);

  const result = await runWizard({
    title: `create-slim-image ${world.version}`,
    project: request.dir,
    found: factLines(factsFor(fixed)),
    given: fixed,
    givenFrom: givenFrom(layers.slice(0, 2)),
    terminal: wizardTerminal(world),
    questions: given =>
      questions(
        all(given),
        factsFor(given),
        given,
        layersFor(given),
        stillMeant(layers.slice(2), given),
        world,
      ),
    preview: given => preview(factsFor(given), () => draftFor(given), world),
    files: given => draftFor(given).files,
  });
  if (result.kind === 'cancelled') return exitCodes.interrupted;
  const made = keepingRefused(draftFor(result.given, result.overwrite));
  return finish(factsFor(result.given), { ...request, verify: request.verify || result.verify }, world, made);
}

/**
 * Recorded answers and defaults, as far as they go with what was said since: a base was chosen for what mattered most,
 * and somebody who now says that something else does wants another one.
 */
function stillMeant(weaker: readonly Layer[], given: Given): readonly Layer[] {
  const before = weaker.find(layer => layer.given.priority !== undefined)?.given.priority?.at(-1);
  const now = given.priority?.at(-1);
  if (now === undefined || now === (before ?? defaultAnswers.priority)) return weaker;
  return weaker.map(({ source, given: said }) => {
    const rest = { ...said };
    delete rest.base;
    delete rest.alpineLibc;
    return { source, given: rest };
  });
}

/** A file that the person chose not to lose stays as it is; the others are written. */
function keepingRefused(made: Draft): Draft {
  return {
    ...made,
    files: made.files.map(file => (file.action === 'refuse' ? { ...file, action: 'keep' } : file)),
  };
}

/** The language first, then what the language asks; recorded answers and a person's defaults are preselected. */
function questions(
  all: readonly Facts[],
  facts: Facts,
  given: Given,
  layers: readonly Layer[],
  weaker: readonly Layer[],
  world: World,
): readonly Question[] {
  const language = languageOf(facts);
  const said: PartialAnswers = answer(facts, layers).answers;
  const own = language.questions(facts, said, world).map(question => preselected(question, weaker));
  const titles = all.map(({ language: id }) => ({ value: id, label: id, hint: '', disabled: null }));
  return [
    {
      id: 'language',
      title: 'Which language?',
      help: 'What the Dockerfile is planned for.',
      kind: 'one',
      options: titles.map(option => ({
        ...option,
        label: option.value === language.id ? language.title : option.label,
      })),
      suggested: [given.language?.[0] ?? facts.language],
      because: `${language.title} code is there.`,
      evidence: [],
    },
    ...own,
  ];
}

function preselected(question: Question, weaker: readonly Layer[]): Question {
  const layer = weaker.find(({ given }) => given[question.id] !== undefined);
  const words = layer?.given[question.id];
  if (layer === undefined || words === undefined || words[0] === 'auto') return question;
  const known = words.every(word =>
    question.options.some(({ value, disabled }) => value === word && disabled === null),
  );
  if (!known) return question;
  const because =
    layer.source === 'recorded' ? 'It was answered so before (slim-image.json).' : 'It is your default.';
  return { ...question, suggested: words, because };
}

function preview(facts: Facts, make: () => Draft, world: World) {
  try {
    const made = make();
    return {
      dockerfile: made.files[0]?.text ?? '',
      variant: made.plan.variant,
      candidates: languageOf(facts).candidates(facts, made.answered.answers, world),
      estimatedBytes: made.plan.estimatedBytes,
      warnings: made.plan.warnings,
      problem: null,
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return {
      dockerfile: '',
      variant: '',
      candidates: [],
      estimatedBytes: 0,
      warnings: [],
      problem: `${error.message} ${error.fix}`,
    };
  }
}

function givenFrom(layers: readonly Layer[]): Partial<Record<AnswerId, string>> {
  const from: Partial<Record<AnswerId, string>> = {};
  for (const id of answerIds) {
    const layer = layers.find(({ given }) => given[id] !== undefined);
    if (layer === undefined) continue;
    const { flag, shape } = fields[id];
    const no = shape === 'boolean' && layer.given[id]?.[0] === 'no' ? 'no-' : '';
    from[id] =
      layer.source === 'flag'
        ? `--${no}${flag}`
        : `CREATE_SLIM_IMAGE_${flag.toUpperCase().replaceAll('-', '_')}`;
  }
  return from;
}
