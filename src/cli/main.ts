import yargs from 'yargs';
import { type ExitCode, exitCodes, Problem } from '../domain/errors.js';
import { plainBooleans } from './booleans.js';
import { create } from './commands/create.js';
import { Misuse, reportFailure } from './failure.js';
import { type Arguments, isOn } from './given.js';
import { configOptions, createOptions, inspectOptions, verifyOptions } from './options.js';
import { watchStreams } from './streams.js';
import { realWorld, type World } from './world.js';

/** Runs the program and returns its exit code. `argv` is what stands behind the program's name. */
export async function main(argv: readonly string[], version: string): Promise<ExitCode> {
  const world = realWorld(version);
  const called: { command: string; code: ExitCode } = { command: commandIn(argv), code: exitCodes.done };
  watchStreams(world);
  try {
    await parser(plainBooleans(argv), world, called).parseAsync();
    return world.signal.aborted ? exitCodes.interrupted : called.code;
  } catch (error) {
    const json = asksForJson(argv, world);
    if (world.signal.aborted) {
      return json ? reportFailure(interrupted(), called.command, json, world) : exitCodes.interrupted;
    }
    const cause = error instanceof Misuse ? (await import('./usage.js')).explainMisuse(error, argv) : error;
    return reportFailure(cause, called.command, json, world);
  }
}

/** The command's name as far as the first word tells: what a failure says before the parser knows. */
function commandIn(argv: readonly string[]): string {
  const word = argv.find(item => !item.startsWith('-')) ?? '';
  return ['verify', 'config'].includes(word) ? word : 'create';
}

/** As the parser would see it, for failures of the parser. */
function asksForJson(argv: readonly string[], world: World): boolean {
  const said = argv.findLast(word => /^--(?:no-)?json(?:=|$)/.test(word));
  return isOn(
    said === undefined ? {} : { json: /^--json(?:=(?:true|1|yes))?$/i.test(said) },
    world.env,
    'json',
  );
}

function interrupted(): Problem {
  return new Problem({
    id: 'interrupted',
    message: 'It was interrupted.',
    fix: 'Run it again; what it had made in the engine is removed.',
    exitCode: exitCodes.interrupted,
  });
}

/**
 * Loads a command's own file only when it runs: start-up is what people wait for. `create` is nearly
 * every run: a file of its own would only be one more to find.
 */
function parser(argv: readonly string[], world: World, called: { command: string; code: ExitCode }) {
  const run =
    (command: string, action: (args: Arguments) => Promise<ExitCode>) => async (args: Arguments) => {
      called.command = command;
      called.code = await action(args);
    };
  return (
    yargs([...argv])
      .scriptName('create-slim-image')
      // Bundled, yargs cannot read its translations; unbundled it would speak the user's language. One text for all.
      .locale('en')
      .version(world.version)
      .help()
      .alias('help', 'h')
      .strict()
      .exitProcess(false)
      .parserConfiguration({ 'camel-case-expansion': false, 'duplicate-arguments-array': true })
      .wrap(Math.min(100, world.stdout.columns ?? 100))
      .command(
        ['create [dir]', '$0 [dir]'],
        'Write a Dockerfile and a .dockerignore for the project in DIR',
        command =>
          command
            .positional('dir', { type: 'string', default: '.', describe: 'Project folder' })
            .options(createOptions()),
        run('create', args => create(args, world)),
      )
      .command(
        'verify [dir]',
        'Build the Dockerfile that is there and prove the image',
        command =>
          command
            .positional('dir', { type: 'string', default: '.', describe: 'Project folder' })
            .options(verifyOptions()),
        run('verify', async args => (await import('./commands/verify.js')).verify(args, world)),
      )
      .command(
        'inspect <targets..>',
        'Read programs and libraries: on which base each one runs, and what the others would print',
        command =>
          command
            .positional('targets', {
              type: 'string',
              array: true,
              demandOption: true,
              describe: 'Files and folders',
            })
            .options(inspectOptions()),
        run('inspect', async args => (await import('./commands/inspect.js')).inspect(args, world)),
      )
      .command(
        'config [action] [key] [value..]',
        'Your own defaults: get, set, list, reset, path',
        command =>
          command
            .positional('action', { type: 'string', describe: 'get, set, list, reset or path' })
            .positional('key', { type: 'string', describe: 'Name of a flag, such as priority' })
            .positional('value', { type: 'string', array: true, describe: 'The default to remember' })
            .options(configOptions()),
        run('config', async args => (await import('./commands/config.js')).config(args, world)),
      )
      // Its own complaints, too, come as errors where a value is missing.
      .fail((message, error) => {
        if (error !== undefined && error !== null && error.name !== 'YError') throw error;
        throw new Misuse(message);
      })
  );
}
