/**
 * The wizard alone, on a fake project: for the tests in a real terminal, and for looking at it by hand.
 * One argument: options of the fake project as JSON. Prints the result as JSON; exit code 130 when cancelled.
 */
import { runWizard } from '../../src/wizard/index.js';
import type { WizardTerminal } from '../../src/wizard/types.js';
import { type FakeOptions, fakeProject } from './fake-project.js';

const { NO_COLOR = '', TERM = '', LANG = '', INK_SCREEN_READER = '' } = process.env;

const terminal: WizardTerminal = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  color: NO_COLOR === '' && TERM !== 'dumb',
  unicode: /utf-?8/i.test(LANG) && TERM !== 'linux' && TERM !== 'dumb',
  screenReader: INK_SCREEN_READER === 'true' || TERM === 'dumb',
};
const options: FakeOptions = JSON.parse(process.argv[2] ?? '{}');
const result = await runWizard({ ...fakeProject(options), terminal });
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exitCode = result.kind === 'cancelled' ? 130 : 0;
