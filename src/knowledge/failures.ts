import { buildFailures } from './failures/build.js';
import { containerFailures } from './failures/container.js';
import type { Failure } from './failures/failure.js';
import { goFailures } from './failures/go.js';
import { loaderFailures } from './failures/loader.js';
import type { Source } from './source.js';

/** A failure recognised in a text. */
export interface Recognised {
  readonly id: string;
  readonly cause: string;
  readonly fix: string;
  /** The line that shows it, trimmed, at most 300 characters. Not escaped: a printer must do that. */
  readonly evidence: string;
}

export const failureSources: readonly Source[] = [
  {
    fact: 'texts, causes and fixes; each `seen` names a public report',
    source: 'github.com issues',
    date: '2026-11-21',
  },
];

/** The tables; for tests and for listings. */
export const failures: readonly (readonly Failure[])[] = [
  loaderFailures,
  goFailures,
  containerFailures,
  buildFailures,
];

const maxText = 512 * 1024;
const maxLine = 4096;

/**
 * Names what is known in the output of a failed build or run: in the order of the lines, each failure once, general ones
 * left out where a more exact one matched. Looks at the last 512 KiB. Empty when nothing is recognised.
 */
export function diagnose(text: string): readonly Recognised[] {
  const found = new Map<string, Recognised>();
  for (const line of text.slice(-maxText).split(/\r?\n/)) {
    if (line === '') continue;
    const looked = line.slice(0, maxLine);
    const here = matching(looked);
    const general = new Set(here.flatMap(({ failure }) => failure.over ?? []));
    for (const { failure, detail } of here) {
      if (!general.has(failure.id) && !found.has(failure.id))
        found.set(failure.id, recognised(failure, detail, looked));
    }
  }
  return [...found.values()];
}

function matching(line: string): { readonly failure: Failure; readonly detail: string }[] {
  return failures.flatMap(table =>
    table.flatMap(failure => {
      const match = failure.pattern.exec(line);
      if (match === null) return [];
      return [{ failure, detail: match.slice(1).find(group => group !== undefined) ?? '' }];
    }),
  );
}

function recognised(failure: Failure, detail: string, line: string): Recognised {
  const cause = detail === '' ? withoutDetail(failure.cause) : failure.cause.replace('$1', () => detail);
  return { id: failure.id, cause, fix: failure.fix, evidence: line.trim().slice(0, 300) };
}

/** The text names nothing: what would introduce the name goes too. */
function withoutDetail(cause: string): string {
  return cause.replace(/:? ?\(?\$1\)?/, '');
}
