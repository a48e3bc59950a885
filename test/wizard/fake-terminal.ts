import type { WizardTerminal } from '../../src/wizard/types.js';

/** A description of a terminal for tests that never draw on its streams. */
export function fakeTerminal(parts: Partial<WizardTerminal> = {}): WizardTerminal {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    color: false,
    unicode: true,
    screenReader: false,
    ...parts,
  };
}
