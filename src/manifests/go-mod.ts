import { type Directive, readDirectives } from './go-directives.js';
import {
  type Reader,
  type Replacement,
  readOnce,
  readReplace,
  type Stated,
  wordsAre,
} from './go-statements.js';
import { notParsed, type Parsed, parsed } from './parsed.js';

/** A module at a version, with the line that says so. */
interface ModuleAt {
  readonly path: string;
  readonly version: string;
  readonly line: number;
}

interface Requirement extends ModuleAt {
  /** Marked `// indirect`: no package of the main module imports it. */
  readonly indirect: boolean;
}

/** Versions taken back; low and high are the same for a single one. */
interface Retraction {
  readonly low: string;
  readonly high: string;
  readonly line: number;
}

/** A go.mod file. Values are as written, not checked: a version may be any word. */
export interface GoMod {
  readonly module: Stated | null;
  readonly go: Stated | null;
  readonly toolchain: Stated | null;
  readonly require: readonly Requirement[];
  readonly replace: readonly Replacement[];
  readonly exclude: readonly ModuleAt[];
  readonly retract: readonly Retraction[];
  /** Import paths of programs that the project uses (Go 1.24). */
  readonly tool: readonly Stated[];
  /** `key=value`. */
  readonly godebug: readonly Stated[];
  /** Folders that package patterns leave out (Go 1.25). */
  readonly ignore: readonly Stated[];
  /** Directives that are not known here: a newer Go may know them. */
  readonly unknown: readonly Stated[];
}

/**
 * Reads a go.mod file. Total: a text that the go command would refuse for its form gives the reason and the line.
 * Lenient where only values are wrong: whoever uses a value judges it.
 */
export function readGoMod(text: string): Parsed<GoMod> {
  const directives = readDirectives(text);
  if (!directives.ok) return directives;
  const draft = emptyDraft();
  for (const directive of directives.value) {
    const problem = Object.hasOwn(readers, directive.verb)
      ? readers[directive.verb]?.(draft, directive)
      : unknown(draft, directive);
    if (typeof problem === 'string') return notParsed(problem, directive.line);
  }
  return parsed(draft);
}

type Draft = { -readonly [K in keyof GoMod]: GoMod[K] extends readonly (infer T)[] ? T[] : GoMod[K] };

function emptyDraft(): Draft {
  return {
    module: null, go: null, toolchain: null,
    require: [], replace: [], exclude: [], retract: [], tool: [], godebug: [], ignore: [], unknown: [],
  }; // biome-ignore format: a table
}

const readers: Readonly<Record<string, Reader<Draft>>> = {
  module: readOnce('module'),
  go: readOnce('go'),
  toolchain: readOnce('toolchain'),
  require: (draft, { args, comment, line }) => {
    const [path, version] = args;
    if (path === undefined || version === undefined || args.length !== 2)
      return 'require wants a module path and a version';
    // `// indirect; why` is a form that the go command keeps.
    draft.require.push({ path, version, line, indirect: /^indirect(?:;|$)/.test(comment) });
    return null;
  },
  exclude: (draft, { args, line }) => {
    const [path, version] = args;
    if (path === undefined || version === undefined || args.length !== 2)
      return 'exclude wants a module path and a version';
    draft.exclude.push({ path, version, line });
    return null;
  },
  replace: readReplace,
  retract: (draft, { args, line }) => {
    const [first, second] = args;
    if (first !== undefined && args.length === 1) draft.retract.push({ low: first, high: first, line });
    else if (wordsAre(args, ['[', null, ',', null, ']']))
      draft.retract.push({ low: second ?? '', high: args[3] ?? '', line });
    else return 'retract wants a version or [low, high]';
    return null;
  },
  tool: (draft, directive) => readEach(draft.tool, directive),
  godebug: (draft, directive) => readEach(draft.godebug, directive),
  ignore: (draft, directive) => readEach(draft.ignore, directive),
};

function readEach(list: Stated[], { verb, args, line }: Directive): string | null {
  const [value] = args;
  if (value === undefined || args.length !== 1) return `${verb} wants exactly one value`;
  list.push({ value, line });
  return null;
}

function unknown(draft: Draft, { verb, line }: Directive): null {
  draft.unknown.push({ value: verb, line });
  return null;
}
