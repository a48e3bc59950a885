import { DockerfileParser } from 'dockerfile-ast';
import { usageProblem } from '../domain/errors.js';
import type { Plan } from '../domain/plan.js';

const instructions = new Set([
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);

/**
 * Parses a rendered Dockerfile back and compares it with its plan: every line is an instruction, the stages are there
 * under their images, and the last one says who runs it. Throws a Problem: a template broke it, or a value broke out.
 */
export function checkDockerfile(text: string, plan: Plan): void {
  const file = DockerfileParser.parse(text);
  for (const instruction of file.getInstructions()) {
    const line = instruction.getRange().start.line + 1;
    if (!instructions.has(instruction.getKeyword())) {
      throw broken(`line ${line} is no instruction: ${instruction.getInstruction().slice(0, 40)}`);
    }
  }
  const images = file.getFROMs().map(from => from.getImage());
  for (const stage of plan.stages) {
    if (!images.includes(stage.image)) throw broken(`the stage from ${stage.image} is missing`);
  }
  const keywords = file.getInstructions().map(instruction => instruction.getKeyword());
  if (!keywords.slice(keywords.lastIndexOf('FROM')).includes('USER'))
    throw broken('the last stage has no USER');
}

function broken(what: string): Error {
  return usageProblem(
    'broken-dockerfile',
    `The templates made a Dockerfile that does not hold together: ${what}.`,
    'Mend the template that prints it; without --templates, report it as a bug.',
  );
}
