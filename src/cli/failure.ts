import { type ExitCode, exitCodes, Problem } from '../domain/errors.js';
import { printable } from '../terminal/printable.js';
import type { World } from './world.js';

/** A complaint of the command-line parser, in its own words. */
export class Misuse extends Error {}

/**
 * The one place where an error becomes text and an exit code. A Problem is a sentence and a way out; anything else is
 * our bug and says so. With `json`, the document goes to standard output, as on success.
 */
export function reportFailure(error: unknown, command: string, json: boolean, world: World): ExitCode {
  const problem = error instanceof Problem ? error : bug(error);
  if (json) {
    const document = {
      schema: 1,
      command,
      error: { id: problem.id, message: sentence(problem.message), fix: sentence(problem.fix) },
      exitCode: problem.exitCode,
    };
    world.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    world.stderr.write(
      `create-slim-image: ${printable(sentence(problem.message))}\n  ${printable(sentence(problem.fix))}\n`,
    );
  }
  if (!(error instanceof Problem) && (world.env['CREATE_SLIM_IMAGE_DEBUG'] ?? '') !== '') {
    world.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
  }
  return problem.exitCode;
}

/** Texts that end in somebody else's words, such as an error of a template, may lack their full stop. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function bug(error: unknown): Problem {
  return new Problem({
    id: 'internal-error',
    message: `This is a bug in create-slim-image: ${error instanceof Error ? error.message : String(error)}`,
    fix: 'Run it again with CREATE_SLIM_IMAGE_DEBUG=1 and report what it prints, please.',
    exitCode: exitCodes.usage,
    cause: error,
  });
}
