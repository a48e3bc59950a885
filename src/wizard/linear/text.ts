import type { Question } from '../../domain/questions.js';
import { formatBytes } from '../bytes.js';
import { diffLines } from '../changes.js';
import { optionBytes, optionDetail } from '../layout/option-rows.js';
import { capital, placeOf } from '../layout/text.js';
import { type MenuItem, overwriteMenu, reviewMenu } from '../menu.js';
import { currentQuestion, givenNow, type LogEntry, type State } from '../state.js';
import { blank, type Line, type Style, token } from '../tokens.js';
import { answerEntries, sourceText } from '../transcript.js';
import type { FoundLine, WizardInput, WizardResult } from '../types.js';
import type { World } from '../world.js';

/** Longer lists of choices are cut: typing a part of a name finds the rest. */
export const listed = 12;
/** Lines of a difference that are read out before a file is lost. */
const diffShown = 60;

/** What this is, what was found where, and the answers given beforehand. */
export function headText(input: WizardInput, log: readonly LogEntry[]): readonly Line[] {
  return [
    line(`${input.title}, project ${input.project}`, 'title'),
    blank,
    ...(input.found.length === 0 ? [] : [line('Found in the project:')]),
    ...input.found.map(found => line(`  ${foundText(found)}`)),
    ...log.map(entry => line(entryText(entry))),
  ];
}

/** The screen that is on, as lines. */
export function screenText(state: State, world: World): readonly Line[] {
  if (state.screen.name === 'overwrite') return [blank, ...overwriteText(state.screen.path, state, world)];
  const question = state.screen.name === 'ask' ? currentQuestion(state, world) : null;
  return [blank, ...(question === null ? reviewText(state, world) : questionText(question, state, world))];
}

/** A line of the transcript. */
export function entryText(entry: LogEntry): string {
  if (entry.kind === 'back') return `Back to: ${entry.title}`;
  const from = entry.from === null ? '' : ` (${sourceText(entry.from)})`;
  return `Answer: ${entry.title} ${entry.answer}${from}`;
}

/** What stands at the end. */
export function lastText(result: WizardResult, state: State, world: World): Line {
  if (result.kind === 'cancelled') return line('Cancelled. Nothing was written.');
  const { variant } = world.preview(givenNow(state, world));
  return line(`Write ${variant}${result.verify ? ', then build and prove it' : ''}.`);
}

/** A choice with its number, its consequence and its size. */
export function choiceText(question: Question, at: number, state: State, world: World): string {
  const option = question.options[at];
  if (option === undefined) return '';
  const given = givenNow(state, world);
  const bytes = optionBytes(question, option, { given, world });
  const detail = optionDetail(option);
  const parts = [option.label, ...(detail === '' ? [] : [detail])];
  if (bytes !== null) parts.push(`about ${formatBytes(bytes)}`);
  if (question.kind === 'many' && state.marked.includes(option.value)) parts.push('marked');
  return `  ${at + 1}. ${parts.join(', ')}`;
}

function foundText(found: FoundLine): string {
  const places = found.evidence.slice(0, 2).map(placeOf);
  const seen = places.length === 0 ? '' : `, seen in ${places.join(' and ')}`;
  return `${found.label}: ${found.value}${seen}${found.confidence === 'certain' ? '' : `, ${found.confidence}`}`;
}

function questionText(question: Question, state: State, world: World): readonly Line[] {
  const choices = question.options
    .slice(0, listed)
    .map((_, at) => line(choiceText(question, at, state, world)));
  const more = question.options.length - choices.length;
  return [
    line(`Question ${state.answered.length + 1}: ${question.title}`, 'title'),
    line(question.help),
    ...choices,
    ...(more > 0 ? [line(`  and ${more} more: type part of a name to hear those that match`)] : []),
    line(suggestionText(question, state)),
    ...question.evidence.slice(0, 2).map(place => line(`Seen in ${placeOf(place)}: ${place.text}`)),
    line(`${howToAnswer(question)} b goes back, f shows the Dockerfile, q quits and writes nothing.`),
  ];
}

function suggestionText(question: Question, state: State): string {
  const at = state.cursor + 1;
  const kept = state.kept[question.id] !== undefined;
  const what =
    question.kind === 'many' ? 'what is marked' : `${at}, ${question.options[state.cursor]?.label ?? ''}`;
  return `Enter alone takes ${what}. ${kept ? 'That was your answer before.' : question.because}`;
}

function howToAnswer(question: Question): string {
  return question.kind === 'many' ? 'Type numbers, such as 1 3.' : 'Type a number.';
}

function reviewText(state: State, world: World): readonly Line[] {
  const given = givenNow(state, world);
  const preview = world.preview(given);
  const answers = answerEntries(given, world).map(entry => line(`  ${entry.title} ${entry.answer}`));
  const files = world.files(given).map(file => {
    const reason = file.reason === null ? '' : `, ${file.reason}`;
    return line(
      `File: ${file.action === 'refuse' ? 'ask before replacing' : file.action} ${file.path}${reason}`,
    );
  });
  const result =
    preview.problem === null
      ? [line(`Image: ${preview.variant}, about ${formatBytes(preview.estimatedBytes)}`), ...files]
      : [line(preview.problem)];
  return [
    line(preview.problem === null ? 'Ready to write' : 'This cannot be made', 'title'),
    ...answers,
    ...result,
    ...preview.warnings.map(warning => line(`Warning: ${warning.message} ${warning.fix}`)),
    ...menuText(reviewMenu(given, world)),
  ];
}

function overwriteText(path: string, state: State, world: World): readonly Line[] {
  const file = world.files(givenNow(state, world)).find(planned => planned.path === path);
  const diff = file === undefined ? [] : diffLines([file]);
  return [
    line(`Overwrite ${path}?`, 'title'),
    line(capital(file?.reason ?? 'it was not written by this tool.')),
    ...diff.slice(0, diffShown),
    ...(diff.length > diffShown ? [line(`and ${diff.length - diffShown} lines more`)] : []),
    ...menuText([...overwriteMenu, { key: 'b', label: 'Go back' }]),
  ];
}

function menuText(items: readonly Pick<MenuItem, 'key' | 'label'>[]): readonly Line[] {
  return [...items.map(item => line(`  ${item.key}. ${item.label}`)), line('Type a letter.')];
}

function line(text: string, style: Style = 'plain'): Line {
  return [token(text, style)];
}
