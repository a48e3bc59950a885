import type { Confidence, Evidence } from '../../../domain/findings.js';
import type { MainPackage } from '../facts.js';
import type { BuildHint } from './build-hints.js';
import { isMajorVersion } from './executable-name.js';
import type { FoundMain } from './mains.js';

/** The program that is the service, and what says so. */
export interface Choice {
  readonly path: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

export interface ChoiceInput {
  readonly mains: readonly FoundMain[];
  readonly hints: readonly BuildHint[];
  /** Path of the root module; null without one. */
  readonly modulePath: string | null;
  /** Asked only when nothing else decides: true when the program listens. */
  readonly listens: (main: MainPackage) => boolean;
}

/** A rule takes the candidates and points at one, or says nothing. */
type Rule = (candidates: readonly FoundMain[], input: ChoiceInput) => Choice | null;

/**
 * Which program is the service. The rules are tried in order and each must point at exactly one program; null when
 * none does, and a person has to say.
 */
export function chooseEntry(input: ChoiceInput): Choice | null {
  const candidates = plausible(input.mains);
  for (const rule of rules) {
    const choice = rule(candidates, input);
    if (choice !== null) return choice;
  }
  return null;
}

/** Programs that are shipped, without tags; else the tools; else whatever there is. */
function plausible(mains: readonly FoundMain[]): readonly FoundMain[] {
  const programs = mains.filter(({ main }) => main.role === 'program');
  const plain = programs.filter(({ main }) => main.tags.length === 0);
  if (plain.length > 0) return plain;
  if (programs.length > 0) return programs;
  const tools = mains.filter(({ main }) => main.role === 'tool');
  return tools.length > 0 ? tools : mains;
}

const onlyOne: Rule = (candidates, { mains }) => {
  const [only] = candidates;
  return only === undefined || candidates.length > 1
    ? null
    : chosen(only, mains.length === 1 ? 'certain' : 'likely');
};

/** What an existing Dockerfile or Procfile starts, then what an existing Dockerfile builds. */
const shippedToday: Rule = (candidates, { hints }) => {
  const telling = hints.filter(({ kind }) => kind === 'dockerfile' || kind === 'procfile');
  return (
    pointed(
      candidates,
      telling.filter(({ starts }) => starts),
    ) ?? pointed(candidates, telling)
  );
};

const inRoot: Rule = candidates => {
  const root = candidates.find(({ main }) => main.path === '.');
  return root === undefined ? null : chosen(root, 'likely');
};

/** `cmd/shop` (or `shop` elsewhere) in the module `example.com/shop`; `shopd` and `shop-server` count too. */
const namedLikeModule: Rule = (candidates, { modulePath }) => {
  const parts = (modulePath ?? '').split('/');
  const last = parts.at(-1) ?? '';
  const name = parts.length > 1 && isMajorVersion(last) ? (parts.at(-2) ?? '') : last;
  if (name === '') return null;
  const bare = name.replace(/^go-|[-.]go$/, '');
  for (const wanted of [name, bare, `${bare}d`, `${bare}-server`, `${bare}-api`]) {
    const same = candidates.filter(({ main }) => main.name === wanted);
    const [only] = same;
    if (only !== undefined && same.length === 1) return chosen(only, 'likely');
  }
  return null;
};

const releaseFiles: Rule = (candidates, { hints }) => {
  for (const kind of ['goreleaser', 'ko', 'makefile', 'script', 'ci'] as const) {
    const choice = pointed(
      candidates,
      hints.filter(hint => hint.kind === kind),
    );
    if (choice !== null) return choice;
  }
  return null;
};

/** Names of services, the most usual first; a later one counts only when no earlier one is there. */
const serviceNames = [
  'server',
  'api',
  'app',
  'web',
  'service',
  'main',
  'http',
  'httpd',
  'serve',
  'backend',
  'apiserver',
  'webserver',
  'api-server',
  'web-server',
  'daemon',
  'gateway',
];

const namedLikeService: Rule = candidates => {
  for (const wanted of serviceNames) {
    const same = candidates.filter(({ main }) => main.name === wanted);
    const [only] = same;
    if (only !== undefined && same.length === 1) return chosen(only, 'likely');
  }
  const ending = candidates.filter(({ main }) =>
    /(?:server|[-_]api|[-_]service|[-_]app|[-_]web)$/.test(main.name),
  );
  const [only] = ending;
  return only === undefined || ending.length > 1 ? null : chosen(only, 'likely');
};

const maxToScan = 20;

const listensAlone: Rule = (candidates, { listens }) => {
  if (candidates.length > maxToScan) return null;
  const listening = candidates.filter(({ main }) => listens(main));
  const [only] = listening;
  return only === undefined || listening.length > 1 ? null : chosen(only, 'possible');
};

const rules: readonly Rule[] = [
  onlyOne,
  shippedToday,
  inRoot,
  namedLikeModule,
  releaseFiles,
  namedLikeService,
  listensAlone,
];

/** The one candidate that all these hints name; null when they name several or none. */
function pointed(candidates: readonly FoundMain[], hints: readonly BuildHint[]): Choice | null {
  const [hint, ...others] = hints.filter(({ path }) => candidates.some(({ main }) => main.path === path));
  if (hint === undefined || others.some(other => other.path !== hint.path)) return null;
  const candidate = candidates.find(({ main }) => main.path === hint.path);
  return candidate === undefined
    ? null
    : { path: hint.path, confidence: 'likely', evidence: [hint.evidence, candidate.evidence] };
}

function chosen({ main, evidence }: FoundMain, confidence: Confidence): Choice {
  return { path: main.path, confidence, evidence: [evidence] };
}
