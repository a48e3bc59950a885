import path from 'node:path';
import { usageProblem } from '../../domain/errors.js';
import { recordFile } from '../../write/record.js';
import type { CreateRequest } from './request.js';

/** Throws a Problem for flags that contradict each other and for an output path that cannot be meant. */
export function assertSensible(request: CreateRequest): void {
  const { output, quiet, verbose, diff, json } = request;
  if (quiet && verbose) throw contradiction('--quiet and --verbose contradict each other.');
  if (output === '-') {
    if (diff && !json) throw contradiction('--output - and --diff both print on standard output.');
    return;
  }
  if (/\p{Cc}/u.test(output)) {
    throw usageProblem(
      'invalid-output',
      `The output path ${output} holds a control character.`,
      'Name another file.',
    );
  }
  const target = path.resolve(request.dir, output);
  if (target === request.dir) {
    throw usageProblem(
      'output-is-folder',
      `The output path ${output} is the project folder itself.`,
      'Name a file in it.',
    );
  }
  const taken = ['.dockerignore', recordFile].find(name => target === path.join(request.dir, name));
  if (taken !== undefined) {
    throw usageProblem(
      'output-taken',
      `The Dockerfile cannot be written to ${taken}, which create-slim-image writes besides.`,
      'Name another file.',
    );
  }
}

function contradiction(message: string): Error {
  return usageProblem('conflicting-flags', message, 'Leave one of them out.');
}
