import { readDirectives } from './go-directives.js';
import { type Reader, type Replacement, readOnce, readReplace, type Stated } from './go-statements.js';
import { notParsed, type Parsed, parsed } from './parsed.js';

/** A go.work file. */
export interface GoWork {
  readonly go: Stated | null;
  readonly toolchain: Stated | null;
  /** Module folders, as written: `.`, `./api`, `../shared`. */
  readonly use: readonly Stated[];
  readonly replace: readonly Replacement[];
}

/** Reads a go.work file. Total, as readGoMod; directives that are not known here are passed over. */
export function readGoWork(text: string): Parsed<GoWork> {
  const directives = readDirectives(text);
  if (!directives.ok) return directives;
  const draft: Draft = { go: null, toolchain: null, use: [], replace: [] };
  for (const directive of directives.value) {
    const problem = Object.hasOwn(readers, directive.verb)
      ? readers[directive.verb]?.(draft, directive)
      : null;
    if (typeof problem === 'string') return notParsed(problem, directive.line);
  }
  return parsed(draft);
}

interface Draft {
  go: Stated | null;
  toolchain: Stated | null;
  use: Stated[];
  replace: Replacement[];
}

const readers: Readonly<Record<string, Reader<Draft>>> = {
  go: readOnce('go'),
  toolchain: readOnce('toolchain'),
  use: (draft, { args, line }) => {
    const [value] = args;
    if (value === undefined || args.length !== 1) return 'use wants exactly one folder';
    draft.use.push({ value, line });
    return null;
  },
  replace: readReplace,
};
