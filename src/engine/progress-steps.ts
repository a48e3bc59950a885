import type { ProgressReader } from './progress.js';
import type { BuildEvent } from './types.js';

/**
 * Reads Buildah's and Podman's output: `STEP 2/9: RUN …` (`[1/2] STEP 2/9: …` with several stages) announces a step,
 * `--> Using cache …` says that it was not run, the next step or the image's id ends it, `Error: …` fails it. Steps of
 * several stages may take turns (`--jobs`): a line without a prefix belongs to the step announced last.
 */
export function stepsReader(onEvent: (event: BuildEvent) => void): ProgressReader {
  let current: string | null = null;

  const close = (event: (step: string) => BuildEvent): void => {
    if (current !== null) onEvent(event(current));
    current = null;
  };

  return {
    line(text) {
      const step = /^(?:\[(\d{1,4})\/\d{1,4}\] )?STEP (\d{1,4})(?:\/\d{1,4})?: (.*)$/.exec(text);
      if (step) {
        close(done);
        const [, stage = '1', number = '', title = ''] = step;
        current = `${stage}.${number}`;
        onEvent({ type: 'started', step: current, title, internal: false });
        return;
      }
      if (/^(?:\[\d{1,4}\/\d{1,4}\] )?COMMIT(?: |$)/.test(text)) {
        close(done);
        current = 'commit';
        onEvent({ type: 'started', step: current, title: 'writing the image', internal: true });
        return;
      }
      if (text.startsWith('--> Using cache ')) close(cached);
      else if (/^--> [0-9a-f]{8,64}$/.test(text)) close(done);
      else if (/^(?:Error|error building|Error building)\b/.test(text)) close(failedWith(text));
      else if (current !== null) onEvent({ type: 'log', step: current, text });
    },
    end(ok) {
      close(ok ? done : failedWith(''));
    },
  };
}

function done(step: string): BuildEvent {
  return { type: 'done', step, seconds: null };
}

function cached(step: string): BuildEvent {
  return { type: 'cached', step };
}

function failedWith(message: string): (step: string) => BuildEvent {
  return step => ({ type: 'failed', step, message: message.replace(/^Error: /, '') });
}
