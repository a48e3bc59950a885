import {
  DockerfileParser,
  type Instruction,
  JSONInstruction,
  ModifiableInstruction,
  PropertyInstruction,
} from 'dockerfile-ast';

/** One instruction, as the rules need it. */
export interface InstructionText {
  readonly keyword: string;
  /** Counted from 1. */
  readonly line: number;
  /** Everything behind the keyword, flags and bodies of heredocs too. */
  readonly text: string;
  readonly words: readonly string[];
  readonly flags: readonly { readonly name: string; readonly value: string }[];
  /** The command in exec form; null in shell form. */
  readonly exec: readonly string[] | null;
  /** ARG, ENV, LABEL. */
  readonly variables: readonly { readonly name: string; readonly value: string | null }[];
}

export interface StageText {
  readonly name: string | null;
  /** What stands behind FROM, variables filled in where their defaults are known. */
  readonly image: string;
  readonly line: number;
  /** The stage it builds on; null when it builds on an image. */
  readonly parent: StageText | null;
  readonly instructions: readonly InstructionText[];
  /** `--platform` and other flags of FROM. */
  readonly from: InstructionText;
}

export interface DockerfileText {
  readonly stages: readonly StageText[];
  /** Instructions before the first FROM. */
  readonly before: readonly InstructionText[];
  /** Stages that no other stage uses: what is shipped, one for each target. */
  readonly shipped: readonly StageText[];
}

/** Reads a Dockerfile into stages. `target` makes that stage the only one that is shipped. */
export function readDockerfile(text: string, target: string | null): DockerfileText {
  const all = DockerfileParser.parse(text).getInstructions().map(readInstruction);
  const start = all.findIndex(one => one.keyword === 'FROM');
  const before = start < 0 ? all : all.slice(0, start);
  const defaults = new Map(
    before
      .filter(one => one.keyword === 'ARG')
      .flatMap(one => one.variables.map(({ name, value }) => [name, value ?? ''])),
  );
  const stages: StageText[] = [];
  for (let at = start; at >= 0 && at < all.length; ) {
    const next = all.findIndex((one, index) => index > at && one.keyword === 'FROM');
    const end = next < 0 ? all.length : next;
    const from = all[at];
    if (from) stages.push(stageOf(from, all.slice(at + 1, end), stages, defaults));
    at = end;
  }
  return { stages, before, shipped: shippedOf(stages, target) };
}

/** The stage with its parents, from the image upwards: all that holds in it, in order. */
function lineage(stage: StageText): readonly StageText[] {
  return stage.parent === null ? [stage] : [...lineage(stage.parent), stage];
}

/** The image at the bottom of a stage. */
export function baseOf(stage: StageText): string {
  return (lineage(stage)[0] ?? stage).image;
}

/** All instructions that hold in a stage, in order, its parents' first. */
export function effective(stage: StageText): readonly InstructionText[] {
  return lineage(stage).flatMap(one => one.instructions);
}

/** The stage that `COPY --from` or FROM names, by name or by number. */
export function stageNamed(stages: readonly StageText[], name: string): StageText | null {
  const wanted = name.toLowerCase();
  return (
    stages.findLast(stage => stage.name?.toLowerCase() === wanted) ??
    (/^\d{1,4}$/.test(name) ? (stages[Number(name)] ?? null) : null)
  );
}

export function flag(instruction: InstructionText, name: string): string | null {
  return instruction.flags.find(one => one.name === name)?.value ?? null;
}

function readInstruction(instruction: Instruction): InstructionText {
  const text = instruction.getArgumentsContent() ?? '';
  const strings =
    instruction instanceof JSONInstruction && instruction.getOpeningBracket() !== null
      ? jsonStrings(text)
      : null;
  return {
    keyword: instruction.getKeyword(),
    line: instruction.getRange().start.line + 1,
    text,
    words: instruction.getArguments().map(one => one.getValue()),
    flags:
      instruction instanceof ModifiableInstruction
        ? instruction.getFlags().map(one => ({ name: one.getName(), value: one.getValue() ?? '' }))
        : [],
    exec: strings,
    variables:
      instruction instanceof PropertyInstruction
        ? instruction.getPropertyArguments().map(one => variable(one.getValue()))
        : [],
  };
}

/** What is in brackets but no JSON is shell form, as it is for the builder. */
function jsonStrings(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text.slice(text.indexOf('[')));
    return Array.isArray(value) && value.every(one => typeof one === 'string') ? value : null;
  } catch {
    return null;
  }
}

function variable(text: string): { readonly name: string; readonly value: string | null } {
  const at = text.indexOf('=');
  if (at < 0) return { name: text, value: null };
  return { name: text.slice(0, at), value: text.slice(at + 1).replace(/^(["'])(.*)\1$/, '$2') };
}

function stageOf(
  from: InstructionText,
  instructions: readonly InstructionText[],
  earlier: readonly StageText[],
  defaults: ReadonlyMap<string, string>,
): StageText {
  const image = expand(from.words[0] ?? '', defaults);
  const as = from.words[1]?.toLowerCase() === 'as' ? (from.words[2] ?? null) : null;
  return { name: as, image, line: from.line, parent: stageNamed(earlier, image), instructions, from };
}

/** `$NAME`, `${NAME}`, `${NAME:-default}` by the defaults of the file; what is not known stays as it is. */
function expand(text: string, defaults: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$(?:\{(\w{1,100})(?::-([^}]{0,200}))?\}|(\w{1,100}))/g,
    (whole, braced, fallback, bare) => {
      const known = defaults.get(braced ?? bare);
      return known !== undefined && known !== '' ? known : (fallback ?? whole);
    },
  );
}

function shippedOf(stages: readonly StageText[], target: string | null): readonly StageText[] {
  const wanted = target === null ? null : stageNamed(stages, target);
  if (wanted) return [wanted];
  const used = new Set<StageText | null>();
  for (const stage of stages) {
    used.add(stage.parent);
    for (const name of stage.instructions.flatMap(sourcesOf)) used.add(stageNamed(stages, name));
  }
  const last = stages.at(-1);
  return stages.filter(stage => stage === last || (!used.has(stage) && shipsSomething(stage)));
}

/** Stages that COPY --from and RUN --mount=from= name. */
function sourcesOf(instruction: InstructionText): readonly string[] {
  return instruction.flags.flatMap(({ name, value }) => {
    if (name === 'from') return [value];
    const from = /(?:^|,)from=([^,]{1,200})/.exec(value)?.[1];
    return name === 'mount' && from !== undefined ? [from] : [];
  });
}

/** A target of its own has a command; a stage for tests or tools usually has none. */
function shipsSomething(stage: StageText): boolean {
  return stage.instructions.some(({ keyword }) => keyword === 'ENTRYPOINT' || keyword === 'CMD');
}
