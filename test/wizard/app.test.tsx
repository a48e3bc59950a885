import test from 'ava';
import { cleanup, render } from 'ink-testing-library';
import { App } from '../../src/wizard/ink/app.js';
import type { WizardResult } from '../../src/wizard/types.js';
import { keys } from '../helpers/terminal.js';
import { type FakeOptions, fakeProject } from './fake-project.js';
import { fakeTerminal } from './fake-terminal.js';

test.afterEach.always(() => cleanup());

interface Shown {
  readonly press: (key: string) => void;
  readonly see: (text: string) => Promise<string>;
  readonly ended: () => Promise<readonly WizardResult[]>;
}

function show(options: FakeOptions = {}): Shown {
  const results: WizardResult[] = [];
  const input = { ...fakeProject(options), terminal: fakeTerminal() };
  const { lastFrame, stdin } = render(<App input={input} onResult={result => results.push(result)} />);
  return {
    press: key => stdin.write(key),
    see: async text => {
      await until(
        () => lastFrame()?.includes(text) === true,
        () => `no ${text} in\n${lastFrame()}`,
      );
      return lastFrame() ?? '';
    },
    ended: async () => {
      await until(
        () => results.length > 0,
        () => 'no result',
      );
      return results;
    },
  };
}

/** React draws, and runs effects, within a few turns of the event loop. */
async function until(seen: () => boolean, late: () => string): Promise<void> {
  for (let turn = 0; turn < 1000; turn += 1) {
    if (seen()) return;
    await new Promise(resolve => setImmediate(resolve));
  }
  throw new Error(late());
}

test.serial('the first frame has what was found above the first question', async t => {
  const frame = await show().see('Which language');
  t.true(frame.indexOf('cmd/api/main.go:31, likely') < frame.indexOf('? Which language'));
});

test.serial('an answered question collapses to a line of the transcript', async t => {
  const wizard = show();
  await wizard.see('? Which language');
  wizard.press(keys.enter);
  const frame = await wizard.see('? Which program');
  t.true(frame.includes('✔ Which language is the program written in? Go\n'));
  t.false(frame.includes('? Which language'));
});

test.serial('going back and forth stays in the transcript', async t => {
  const wizard = show();
  await wizard.see('? Which language');
  wizard.press(keys.enter);
  await wizard.see('? Which program');
  wizard.press(keys.left);
  const frame = await wizard.see('? Which language');
  t.true(frame.includes('↶ back to: Which language is the program written in?'));
  wizard.press(keys.right);
  await wizard.see('? Which program');
});

test.serial('answers given by flags are shown with their source', async t => {
  const wizard = show({
    given: { language: ['go'], base: ['slim'] },
    givenFrom: { language: '--language', base: '--base' },
  });
  const frame = await wizard.see('? Which program');
  t.true(frame.includes('✔ Which language is the program written in? Go (from --language)'));
  t.true(frame.includes('✔ Which base image? Debian slim (from --base)'));
  t.true(frame.includes('1 of 4'));
});

test.serial('the result comes once, after a last line', async t => {
  const wizard = show();
  await wizard.see('? Which language');
  wizard.press('q');
  const frame = await wizard.see('Cancelled. Nothing was written.');
  t.false(frame.includes('? Which language'));
  t.deepEqual(await wizard.ended(), [{ kind: 'cancelled' }]);
});
