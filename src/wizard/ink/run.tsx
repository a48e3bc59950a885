import { render } from 'ink';
import type { WizardInput, WizardResult } from '../types.js';
import { App } from './app.js';
import { createSteadyStdout } from './steady-stdout.js';

/** Ink leaves these to others as soon as somebody else listens for them, too. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The wizard drawn with Ink. Resolves when the last frame is on the screen and the terminal is as it was found. */
export async function runInk(input: WizardInput): Promise<WizardResult> {
  const { stdin, stderr } = input.terminal;
  const steady = createSteadyStdout(input.terminal.stdout);
  // Whatever ends Ink without an answer (a signal, a closed terminal) is a cancelled wizard.
  let result: WizardResult = { kind: 'cancelled' };
  const onResult = (final: WizardResult): void => {
    result = final;
  };
  let leave = (): void => undefined;
  try {
    // Ink turns echo off only after the first frame: a key in between would move the cursor away from under it.
    stdin.setRawMode(true);
    const app = <App input={input} onResult={onResult} onFrame={steady.frameDrawn} />;
    const instance = render(app, {
      stdin,
      stdout: steady.stdout,
      stderr,
      exitOnCtrlC: false,
      patchConsole: false,
      // Screen readers get the linear wizard instead, whatever the environment tells Ink.
      isScreenReaderEnabled: false,
    });
    leave = () => instance.unmount();
    for (const signal of endings) process.once(signal, leave);
    await instance.waitUntilExit();
  } finally {
    for (const signal of endings) process.off(signal, leave);
    stdin.setRawMode(false);
    steady.dispose();
  }
  return result;
}
