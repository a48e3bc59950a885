import { DockerfileParser } from 'dockerfile-ast';
import type { Plan, RunStage, RunStep, Stage } from '../../src/domain/plan.js';

export interface Instruction {
  readonly keyword: string;
  /** Everything behind the keyword, as it stands there. */
  readonly text: string;
}

export function instructionsOf(dockerfile: string): readonly Instruction[] {
  const lines = dockerfile.split('\n');
  return DockerfileParser.parse(dockerfile)
    .getInstructions()
    .map(instruction => {
      const { start, end } = instruction.getRange();
      const keyword = instruction.getKeyword();
      return {
        keyword,
        text: lines
          .slice(start.line, end.line + 1)
          .join('\n')
          .slice(keyword.length + 1),
      };
    });
}

/** The keywords that a plan's Dockerfile has, in their order: one more or less means that a value broke out. */
export function keywordsOf(plan: Plan): readonly string[] {
  return plan.stages.flatMap(ofStage);
}

function ofStage(stage: Stage): readonly string[] {
  if (stage.role === 'run') return ofRunStage(stage);
  return [
    'FROM',
    ...(stage.workdir === '/' ? [] : ['WORKDIR']),
    ...stage.environment.map(() => 'ENV'),
    ...stage.steps.flatMap(ofStep),
  ];
}

function ofRunStage(stage: RunStage): readonly string[] {
  return [
    'FROM',
    ...(stage.packages === null ? [] : ofStep(stage.packages)),
    ...stage.copies.map(() => 'COPY'),
    ...stage.labels.map(() => 'LABEL'),
    ...stage.environment.map(() => 'ENV'),
    ...(stage.workdir === null ? [] : ['WORKDIR']),
    'USER',
    ...stage.ports.map(() => 'EXPOSE'),
    ...(stage.stopSignal === null ? [] : ['STOPSIGNAL']),
    ...(stage.health === null ? [] : ['HEALTHCHECK']),
    'ENTRYPOINT',
    ...(stage.command.length > 0 ? ['CMD'] : []),
  ];
}

function ofStep(step: RunStep): readonly string[] {
  return [...step.arguments.map(() => 'ARG'), 'RUN'];
}

/** Text of a RUN without its mounts, as the shell gets it. */
export function shellOf(run: Instruction): string {
  return run.text.replace(/\\\n/g, ' ').replace(/^(?:\s*--mount=\S+)+\s*/, '');
}
