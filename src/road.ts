import { defaultAnswers, type Layer, resolveAnswers } from './answers/resolve.js';
import type { AnsweredBy } from './domain/answers.js';
import { exitCodes, Problem, usageProblem } from './domain/errors.js';
import type { Facts } from './domain/facts.js';
import type { OutputFile } from './domain/files.js';
import type { Plan, PlanContext } from './domain/plan.js';
import type { ProjectFolder } from './domain/project.js';
import { languages } from './languages/index.js';
import type { Language } from './languages/language.js';
import { type RenderOptions, render } from './render/index.js';

/** The road in one place: project folder → facts → answers → plan → files. Each step is a function of the one before. */

/**
 * What each language reads in a project, in the languages' order. Empty when none recognises it. `entry` names the
 * programs whose code counts, when somebody said so.
 */
export function detect(folder: ProjectFolder, entry: readonly string[] | null): readonly Facts[] {
  return languages.flatMap(language => language.detect(folder, entry) ?? []);
}

/**
 * The facts to go on with: those of the language asked for, else the first. Throws a Problem when there are none, or
 * when the file that says what the project is cannot be read: no build would get past it.
 */
export function chooseFacts(all: readonly Facts[], language: string | null, dir: string): Facts {
  const [first] = language === null ? all : all.filter(facts => facts.language === language);
  if (first !== undefined) return readable(first);
  if (language !== null && !languages.some(({ id }) => id === language)) {
    throw new Problem({
      id: 'unknown-language',
      message: `--language ${language} is not known.`,
      fix: `Use one of: ${languages.map(({ id }) => id).join(', ')}.`,
      exitCode: exitCodes.usage,
    });
  }
  throw new Problem({
    id: 'nothing-recognised',
    message: `Nothing was recognised in ${dir}${language === null ? '' : ` as ${language}`}.`,
    fix: `Run create-slim-image in a folder with ${markers().join(' or ')}.`,
    exitCode: exitCodes.unrecognised,
  });
}

/** Throws a Problem for a manifest that is there and says nothing, with file, line and reason. */
function readable(facts: Facts): Facts {
  const { name, version } = facts.findings;
  const broken = [name, version].find(finding => finding.state === 'unreadable');
  if (broken?.state !== 'unreadable') return facts;
  const [place] = broken.evidence;
  const file = place?.file ?? 'The manifest';
  throw usageProblem(
    'broken-manifest',
    `${file}${place?.line == null ? '' : `:${place.line}`} cannot be used: ${withoutFile(broken.reason, file)}.`,
    `Mend ${file}; nothing could be built from it as it is.`,
  );
}

function withoutFile(reason: string, file: string): string {
  return reason.startsWith(`${file}: `) ? reason.slice(file.length + 2) : reason;
}

/** Files by which the languages know a project at its root. */
export function markers(): readonly string[] {
  return languages.flatMap(known => known.markers);
}

export function languageOf(facts: Facts): Language {
  const language = languages.find(({ id }) => id === facts.language);
  if (language === undefined) throw new TypeError(`no language ${facts.language}`);
  return language;
}

/** Facts → answers: what the code suggests, under what was said. Throws a Problem for a word that is no answer. */
export function answer(facts: Facts, layers: readonly Layer[]): AnsweredBy {
  return resolveAnswers({ ...languageOf(facts).suggest(facts), ...defaultAnswers }, layers);
}

/** Facts and answers → plan. Throws a Problem when the answers cannot be met. */
export function plan(facts: Facts, { answers }: AnsweredBy, context: PlanContext): Plan {
  return languageOf(facts).plan(facts, answers, context);
}

/** Plan → texts; nothing is written. Throws a Problem for a broken template. */
export function files(
  planned: Plan,
  options: RenderOptions,
): { dockerfile: OutputFile; dockerignore: OutputFile } {
  return render(planned, options);
}
