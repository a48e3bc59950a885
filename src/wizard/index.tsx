import { runInk } from './ink/run.js';
import { runLinear } from './linear/run.js';
import type { WizardInput, WizardResult } from './types.js';

export type { WizardInput, WizardResult } from './types.js';

/**
 * Asks a person what code cannot tell, and shows what it comes to. Writes nothing: the result says what to write.
 * Ctrl-C, the end of input and every other way out is a result of its own, `cancelled`.
 *
 * To be loaded by `import()` only where stdin and the stream to draw on are terminals: Ink costs more time to load
 * than the rest of the program.
 */
export async function runWizard(input: WizardInput): Promise<WizardResult> {
  return input.terminal.screenReader ? runLinear(input) : runInk(input);
}
