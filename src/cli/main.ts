import yargs from 'yargs';
import { type ExitCode, exitCodes, usageProblem } from '../domain/errors.js';
import { reportFailure } from './failure.js';
import type { Arguments } from './given.js';
import { configOptions, createOptions, verifyOptions } from './options.js';
import { realWorld, type World } from './world.js';

/** Runs the program and returns its exit code. `argv` is what stands behind the program's name. */
export async function main(argv: readonly string[], version: string): Promise<ExitCode> {
  const world = realWorld(version);
  const called: { command: string; code: ExitCode } = { command: 'create', code: exitCodes.done };
  const json = argv.includes('--json');
  // A pipe that nobody reads any more (`… | head`) is no error of ours.
  world.stdout.on('error', () => process.exit(exitCodes.done));
  try {
    await parser(argv, world, called).parseAsync();
    return called.code;
  } catch (error) {
    if (world.signal.aborted) return exitCodes.interrupted;
    return reportFailure(error, called.command, json, world);
  }
}

/** Loads a command's own file only when it runs: start-up is what people wait for. */
function parser(argv: readonly string[], world: World, called: { command: string; code: ExitCode }) {
  const run = (command: string, action: (args: Arguments) => Promise<ExitCode>) => async (args: Arguments) => {
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
      .parserConfiguration({ 'camel-case-expansion': false, 'duplicate-arguments-array': false })
      .wrap(Math.min(100, world.stdout.columns ?? 100))
      .command(
        ['create [dir]', '$0 [dir]'],
        'Write a Dockerfile and a .dockerignore for the project in DIR',
        command => command.positional('dir', { type: 'string', default: '.', describe: 'Project folder' }).options(createOptions()),
        run('create', async args => (await import('./commands/create.js')).create(args, world)),
      )
      .command(
        'verify [dir]',
        'Build the Dockerfile that is there and prove the image',
        command => command.positional('dir', { type: 'string', default: '.', describe: 'Project folder' }).options(verifyOptions()),
        run('verify', async args => (await import('./commands/verify.js')).verify(args, world)),
      )
      .command(
        'config <action> [key] [value..]',
        'Your own defaults: get, set, list, reset, path',
        command =>
          command
            .positional('action', { choices: ['get', 'set', 'list', 'reset', 'path'] as const, type: 'string' })
            .positional('key', { type: 'string', describe: 'Name of a flag, such as priority' })
            .positional('value', { type: 'string', array: true, describe: 'The default to remember' })
            .options(configOptions()),
        run('config', async args => (await import('./commands/config.js')).config(args, world)),
      )
      .fail((message, error) => {
        if (error !== undefined && error !== null) throw error;
        throw usageProblem('usage', `${message}.`.replace(/\.\.$/, '.'), 'See create-slim-image --help.');
      })
  );
}
