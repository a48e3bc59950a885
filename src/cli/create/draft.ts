import path from 'node:path';
import type { Layer } from '../../answers/resolve.js';
import { givenAnswers } from '../../answers/resolve.js';
import type { AnsweredBy } from '../../domain/answers.js';
import type { Facts } from '../../domain/facts.js';
import type { PlannedFile } from '../../domain/files.js';
import type { Plan, PlanContext } from '../../domain/plan.js';
import { answer, files, plan } from '../../road.js';
import { currentText, outputPath } from '../../write/disk.js';
import { place } from '../../write/place.js';
import { printRecord, recordAuthorship, recordFile } from '../../write/record.js';
import type { CreateRequest } from './request.js';

/** Everything a run would do, before it does anything. */
export interface Draft {
  readonly answered: AnsweredBy;
  readonly plan: Plan;
  /** Dockerfile, .dockerignore and, unless --no-record, slim-image.json. */
  readonly files: readonly PlannedFile[];
}

/** What is on disk now, by path; read once, so that a wizard can draw up many drafts. */
export type Present = (file: string) => string | null;

export function presentFiles(request: CreateRequest): Present {
  const read = new Map<string, string | null>();
  return file => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const text = file === '-' ? null : currentText(outputPath(request.dir, file));
    read.set(file, text);
    return text;
  };
}

/** Answers → plan → files, with what writing each would do. Pure but for the reading behind `present`. */
export function draft(
  facts: Facts,
  layers: readonly Layer[],
  request: CreateRequest,
  present: Present,
  context: PlanContext & { readonly version: string },
  overwrite: readonly string[] = [],
): Draft {
  const answered = answer(facts, layers);
  const planned = plan(facts, answered, context);
  const printed = files(planned, {
    version: context.version,
    templates: request.templates,
    settings: request.settings,
    dockerfile: request.output,
  });
  const agreed = (file: string) => request.force || overwrite.includes(file);
  const { dockerfile, dockerignore } = printed;
  const placed = [
    place(dockerfile, present(dockerfile.path), 'refuse', agreed(dockerfile.path)),
    place(dockerignore, present(dockerignore.path), 'keep', agreed(dockerignore.path)),
  ];
  if (!request.record) return { answered, plan: planned, files: placed };
  const templates = request.templates === null ? null : relativeFolder(request.dir, request.templates);
  const record = printRecord(
    { given: givenAnswers(answered), templates, settings: request.settings },
    context.version,
    placed.filter(file => file.action !== 'keep'),
  );
  return {
    answered,
    plan: planned,
    files: [...placed, place(record, present(recordFile), 'refuse', agreed(recordFile), recordAuthorship)],
  };
}

/** A templates folder inside the project is recorded by its path there; one outside is the machine's, not the project's. */
function relativeFolder(root: string, folder: string): string | null {
  const relative = path.relative(root, folder);
  return relative.startsWith('..') || path.isAbsolute(relative) ? null : relative.split(path.sep).join('/');
}
