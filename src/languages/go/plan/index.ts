import type { Answers } from '../../../domain/answers.js';
import { valueOr } from '../../../domain/findings.js';
import type { Candidate, Expectation, Plan, PlanContext } from '../../../domain/plan.js';
import { reference } from '../../../knowledge/bases.js';
import { ignoreBlocks } from '../../../plan/ignore.js';
import { mirrored } from '../../../plan/images.js';
import { provision } from '../../../plan/run-stage.js';
import { neededSecrets } from '../../../plan/secrets.js';
import type { GoFacts } from '../facts.js';
import { buildStage } from './build-stage.js';
import { choose, type JudgedRoad, ordered } from './choose.js';
import { contextNeeds, goIgnore } from './context.js';
import { refusal } from './judge.js';
import { linksOpenssl, needsOf } from './needs.js';
import { isHealthPath, probe } from './probe.js';
import { buildComment, reasons } from './reasons.js';
import { assertBuildable, chosenMains } from './refuse.js';
import { type Releases, releases } from './releases.js';
import { libcOf, roads } from './roads.js';
import { runStage, scratchFiles, stageNames } from './run-stages.js';
import { estimate } from './size.js';
import { warnings } from './warnings.js';

/** Every base that could carry the program, best first for these answers. */
export function goCandidates(facts: GoFacts, answers: Answers, context: PlanContext): readonly Candidate[] {
  return ordered(judged(facts, answers, releases(facts, context)), answers).map(road => ({
    variant: road.variant,
    title: road.title,
    family: road.family,
    gcompat: road.gcompat,
    runtime: reference(road.runtime),
    libc: libcOf(road.linking),
    refused: road.refused,
    estimatedBytes: road.estimatedBytes,
  }));
}

/** Decides a Go project's whole Dockerfile. Throws a Problem when it cannot be built or the answers cannot be met. */
export function planGo(facts: GoFacts, answers: Answers, context: PlanContext): Plan {
  assertBuildable(facts);
  const mains = chosenMains(facts, answers);
  const release = releases(facts, context);
  const choice = choose(judged(facts, answers, release), answers);
  const { road } = choice;
  const needs = needsOf(facts, answers, road);
  const provided = provision(road.runtime, road.builder, needs, answers);
  const health = probe(road, answers);
  const scratch = scratchFiles(road, needs, answers);
  const build = buildStage({
    road,
    facts,
    answers,
    mains,
    comment: buildComment(facts, answers, road, release),
    extraPackages: provided.builderPackages,
    extraSteps: [...scratch.steps, ...health.steps],
  });
  // The first entry is the default target: an engine builds the last stage when nobody names one.
  const names = stageNames(mains);
  const shipped = mains
    .map((main, index) =>
      runStage({ main, name: names[index] ?? main.name, road, facts, answers, provided, health, scratch }),
    )
    .reverse();
  const needed = contextNeeds(facts, mains);
  return {
    language: 'go',
    variant: road.variant,
    libc: libcOf(road.linking),
    builder: build.image,
    runtime: mirrored(reference(road.runtime), answers.registryMirror),
    stages: [build, ...provided.stages, ...shipped],
    ignore: ignoreBlocks(goIgnore(facts), needed),
    contextNeeds: needed,
    secrets: neededSecrets([build, ...provided.stages, ...shipped]),
    expectation: expectation(facts, answers),
    why: [...reasons(facts, answers, choice, release), ...provided.reasons],
    rejected: choice.rejected,
    warnings: warnings({ facts, answers, road, mains, today: context.today }),
    estimatedBytes: road.estimatedBytes,
  };
}

function judged(facts: GoFacts, answers: Answers, { sets }: Releases): readonly JudgedRoad[] {
  return roads(sets, answers, linksOpenssl(facts)).map(road => ({
    ...road,
    refused: refusal(road, facts, answers),
    estimatedBytes: estimate(road, facts, answers),
  }));
}

function expectation(facts: GoFacts, answers: Answers): Expectation {
  const [port] = answers.port;
  const kind = valueOr(facts.findings.kind, port === undefined ? 'worker' : 'server');
  if (kind === 'cli') return { kind: 'exits' };
  if (port === undefined) return { kind: 'alive' };
  return { kind: 'http', port, path: isHealthPath(answers.healthcheck) ? answers.healthcheck : '/' };
}
