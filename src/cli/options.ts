import type { Options } from 'yargs';
import { fields } from '../answers/fields.js';
import { answerIds } from '../answers/resolve.js';

/** Flags of `create` that are not answers. */
const own: Readonly<Record<string, Options>> = {
  templates: {
    type: 'string',
    requiresArg: true,
    describe: 'Folder with templates of your own; each file replaces the built-in one of the same path',
  },
  set: {
    type: 'string',
    array: true,
    nargs: 1,
    requiresArg: true,
    describe: 'Variable for templates, KEY=VALUE; repeat for several',
  },
  output: {
    type: 'string',
    requiresArg: true,
    describe: 'Path of the Dockerfile below the folder, or - for standard output',
    default: 'Dockerfile',
  },
  'dry-run': { type: 'boolean', describe: 'Show what would be written, write nothing' },
  diff: { type: 'boolean', describe: 'Show the difference to what is there' },
  force: {
    type: 'boolean',
    describe: 'Overwrite files that create-slim-image did not write or that were edited',
  },
  yes: { type: 'boolean', alias: 'y', describe: 'Ask nothing: take what was detected' },
  record: {
    type: 'boolean',
    default: true,
    describe: 'Write slim-image.json, the recorded answers; --no-record leaves it out',
  },
};

/** Flags that say how to print, of every command. */
const printing: Readonly<Record<string, Options>> = {
  json: { type: 'boolean', describe: 'Print one JSON document on standard output; never ask' },
  quiet: { type: 'boolean', alias: 'q', describe: 'Say nothing but errors' },
  verbose: { type: 'boolean', describe: 'Say more: every fact, every reason' },
};

/** Flags that build and run. */
const proving: Readonly<Record<string, Options>> = {
  engine: {
    type: 'string',
    requiresArg: true,
    describe: 'docker, podman, buildah, nerdctl, or a path to one of them',
  },
  builder: { type: 'string', requiresArg: true, describe: 'Name of the buildx builder to use' },
};

/** Flags of `verify`. */
export function verifyOptions(): Readonly<Record<string, Options>> {
  return {
    file: {
      type: 'string',
      alias: 'f',
      requiresArg: true,
      default: 'Dockerfile',
      describe: 'Path of the Dockerfile below the folder',
    },
    target: { type: 'string', requiresArg: true, describe: 'Stage to build' },
    command: {
      type: 'string',
      requiresArg: true,
      describe: 'Arguments to run the image with; it has to exit with 0',
    },
    'random-user': {
      type: 'boolean',
      describe: 'Run it a second time under a random user, as OpenShift does',
    },
    ...shared(['build-arg', 'secret', 'platform', 'ca-cert']),
    ...proving,
    ...printing,
  };
}

/** Flags of `inspect`. */
export function inspectOptions(): Readonly<Record<string, Options>> {
  return { json: printing['json'] ?? {} };
}

/** Flags of `config`. */
export function configOptions(): Readonly<Record<string, Options>> {
  return { json: printing['json'] ?? {} };
}

/** Answers' flags that other commands take too. */
function shared(flags: readonly string[]): Readonly<Record<string, Options>> {
  return Object.fromEntries(Object.entries(answerOptions()).filter(([flag]) => flags.includes(flag)));
}

/** Flags of `create`, answers first. */
export function createOptions(): Readonly<Record<string, Options>> {
  return {
    ...answerOptions(),
    ...own,
    verify: { type: 'boolean', describe: 'Build the image and prove it' },
    ...proving,
    ...printing,
  };
}

/** One flag an answer, made from the answers' own list. */
function answerOptions(): Readonly<Record<string, Options>> {
  const options: Record<string, Options> = {};
  for (const id of answerIds) {
    const { flag, describe, shape, choices } = fields[id];
    if (shape === 'boolean' && id !== 'caCert') options[flag] = { type: 'boolean', describe };
    else if (shape === 'list')
      options[flag] = { type: 'string', array: true, nargs: 1, requiresArg: true, describe };
    else
      options[flag] = {
        type: 'string',
        requiresArg: true,
        describe: withChoices(describe, id === 'caCert' ? [] : choices),
      };
  }
  return options;
}

function withChoices(describe: string, choices: readonly string[]): string {
  return choices.length > 1 ? `${describe}: ${choices.join(', ')}` : describe;
}
