import type { Answers } from '../../domain/answers.js';
import { evidenceOf, type Finding, valueOr } from '../../domain/findings.js';
import type { Candidate, PlanContext } from '../../domain/plan.js';
import type { PartialAnswers, Question, QuestionOption } from '../../domain/questions.js';
import type { GoFacts } from './facts.js';
import { goCandidates } from './plan/index.js';
import { hardUses } from './plan/judge.js';
import { suggestGo } from './suggest.js';

/** What to ask about a Go project, in order; later questions see the earlier answers. */
export function goQuestions(
  facts: GoFacts,
  given: PartialAnswers,
  context: PlanContext,
): readonly Question[] {
  const answers: Answers = {
    ...suggestGo(facts),
    priority: 'balanced',
    base: 'auto',
    alpineLibc: 'musl',
    ...given,
  };
  const candidates = goCandidates(facts, answers, context);
  return [
    entryQuestion(facts),
    cgoQuestion(facts),
    httpsQuestion(facts),
    priorityQuestion(facts, answers, context),
    baseQuestion(candidates),
    ...(answers.base === 'alpine' && answers.cgo ? [alpineLibcQuestion(candidates)] : []),
  ];
}

function entryQuestion(facts: GoFacts): Question {
  const entries = valueOr(facts.findings.entries, []);
  const suggested = suggestGo(facts).entry;
  return {
    id: 'entry',
    title: 'Which program?',
    help: 'Several make one Dockerfile with a target for each; the first is the default.',
    kind: 'many',
    options: entries.map(({ path, name, role }) => ({
      value: path,
      label: path === '.' ? `. (${name})` : path,
      hint: role === 'program' ? name : role,
      disabled: null,
    })),
    suggested,
    because:
      facts.findings.entry.state === 'found'
        ? 'Code and build files point to it.'
        : 'Nothing says which one is the service.',
    evidence: evidenceOf(
      facts.findings.entry.state === 'found' ? facts.findings.entry : facts.findings.entries,
    ),
  };
}

function cgoQuestion(facts: GoFacts): Question {
  const hard = hardUses(facts);
  const breaking = hard.find(({ without }) => without === 'fails-to-build');
  return {
    id: 'cgo',
    title: 'Compile C code (cgo)?',
    help: 'With cgo the program is linked to a C library, and the base image has to bring it.',
    kind: 'one',
    options: [
      option(
        'no',
        'No',
        'a static program, runs on any base',
        breaking === undefined ? null : `${breaking.what} does not build without cgo`,
      ),
      option('yes', 'Yes', 'C code that packages bring is compiled', null),
    ],
    suggested: [hard.length > 0 ? 'yes' : 'no'],
    because: hard[0] === undefined ? 'Nothing in the program needs C.' : `${hard[0].what} needs it.`,
    evidence: evidenceOf(facts.findings.cgo),
  };
}

function httpsQuestion(facts: GoFacts): Question {
  const callers = valueOr(facts.findings.https, []);
  return {
    id: 'https',
    title: 'Does it call HTTPS addresses?',
    help: 'Then the image needs CA certificates; distroless and Alpine have them, Debian slim and scratch do not.',
    kind: 'one',
    options: [
      option('yes', 'Yes', 'CA certificates are in the image', null),
      option('no', 'No', 'nothing is added', null),
    ],
    suggested: [callers.length > 0 ? 'yes' : 'no'],
    because:
      callers.length > 0
        ? `The code uses ${callers.slice(0, 3).join(', ')}.`
        : because(facts.findings.https, 'No outgoing HTTPS was found.'),
    evidence: evidenceOf(facts.findings.https),
  };
}

function priorityQuestion(facts: GoFacts, answers: Answers, context: PlanContext): Question {
  const best = (priority: Answers['priority']) =>
    goCandidates(facts, { ...answers, priority, base: 'auto' }, context).find(
      ({ refused }) => refused === null,
    );
  const hint = (candidate: Candidate | undefined) =>
    candidate === undefined ? 'no base fits' : candidate.title;
  return {
    id: 'priority',
    title: 'What matters most?',
    help: 'It decides the base image; the next question lets you choose another.',
    kind: 'one',
    options: [
      option('balanced', 'Small without surprises', hint(best('balanced')), null),
      option('smallest', 'The smallest image', hint(best('smallest')), null),
      option('compatible', 'A shell, apt and glibc', hint(best('compatible')), null),
    ],
    suggested: ['balanced'],
    because: 'It is the default.',
    evidence: [],
  };
}

function baseQuestion(candidates: readonly Candidate[]): Question {
  const families = ['distroless', 'alpine', 'slim', 'scratch'] as const;
  const best = candidates.find(({ refused }) => refused === null);
  return {
    id: 'base',
    title: 'Which base image?',
    help: 'Sizes are estimates for amd64; --verify measures.',
    kind: 'one',
    options: families.map(family =>
      familyOption(
        family,
        candidates.filter(candidate => candidate.family === family),
      ),
    ),
    suggested: best === undefined ? [] : [best.family],
    because: best === undefined ? 'None fits.' : 'It fits what matters most.',
    evidence: [],
  };
}

/** A family is open when one of its roads is; otherwise its first reason is shown. */
function familyOption(family: string, roads: readonly Candidate[]): QuestionOption {
  const open = roads.find(({ refused }) => refused === null);
  const [first] = roads;
  const shown = open ?? first;
  if (shown === undefined) return option(family, family, '', 'not available');
  return option(family, shown.title, '', open === undefined ? shown.refused : null);
}

function alpineLibcQuestion(candidates: readonly Candidate[]): Question {
  const musl = candidates.find(({ family, gcompat }) => family === 'alpine' && !gcompat);
  const shim = candidates.find(({ gcompat }) => gcompat);
  return {
    id: 'alpineLibc',
    title: 'Which C library on Alpine?',
    help: 'musl: compiled in an Alpine stage. gcompat: the glibc binary is copied and a shim stands between.',
    kind: 'one',
    options: [
      option('musl', 'musl, built on Alpine', '', musl?.refused ?? null),
      option('gcompat', 'glibc binary with gcompat', '', shim?.refused ?? null),
    ],
    suggested: [musl?.refused == null ? 'musl' : 'gcompat'],
    because: 'What is built for Alpine needs no shim.',
    evidence: [],
  };
}

function option(value: string, label: string, hint: string, disabled: string | null): QuestionOption {
  return { value, label, hint, disabled };
}

function because(finding: Finding<unknown>, absent: string): string {
  return finding.state === 'unreadable' ? `The code could not be read: ${finding.reason}.` : absent;
}
