import type { PlannedFile } from '../domain/files.js';
import type { Evidence } from '../domain/findings.js';
import type { Warning } from '../domain/plan.js';
import { printable } from '../terminal/printable.js';
import type { Outcome } from './create-json.js';
import { factLines } from './fact-lines.js';

export interface CreateTextOptions {
  readonly verbose: boolean;
  /** How to build what was written, ready to paste. */
  readonly command: string;
}

/** The report of `create` for people, line by line, without colour. */
export function createText(outcome: Outcome, { verbose, command }: CreateTextOptions): readonly string[] {
  const { plan, facts } = outcome;
  const shown = factLines(facts, verbose ? 'all' : 'brief');
  return [
    ...shown.map(
      ({ label, value, evidence }) => `  ${label.padEnd(width)} ${printable(value)}${place(evidence)}`,
    ),
    '',
    ...plan.why.map(({ choice, because }) => `  ${printable(choice)}: ${printable(because)}`),
    ...(verbose
      ? [
          '',
          'Not taken:',
          ...plan.rejected.map(({ choice, because }) => `  ${choice}: ${printable(because)}`),
        ]
      : []),
    '',
    ...outcome.files.map(
      file =>
        `  ${verb(file, outcome.dryRun)} ${printable(file.path)}${file.reason === null ? '' : ` (${file.reason})`}`,
    ),
    `  about ${(plan.estimatedBytes / 1e6).toFixed(1)} MB on ${plan.runtime}; an estimate, --verify measures`,
    ...outcome.warnings.flatMap(warning),
    '',
    `Build it: ${command}`,
  ];
}

const width = 16;

function place(evidence: readonly Evidence[]): string {
  const [first] = evidence;
  if (first === undefined) return '';
  return `  (${printable(first.file)}${first.line === null ? '' : `:${first.line}`})`;
}

function verb({ action }: PlannedFile, dryRun: boolean): string {
  const words = {
    create: 'write',
    replace: 'replace',
    unchanged: 'unchanged',
    keep: 'kept',
    refuse: 'refused',
  } as const;
  const done = { ...words, create: 'wrote', replace: 'replaced' } as const;
  return dryRun ? words[action] : done[action];
}

function warning({ message, fix, evidence }: Warning): readonly string[] {
  return ['', `  Warning: ${printable(message)}${place(evidence)}`, `  ${printable(fix)}`];
}
