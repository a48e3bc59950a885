import type { ProgressReader } from './progress.js';
import type { BuildEvent } from './types.js';

/** More steps than any real build has; what comes after is not followed. */
const stepLimit = 5000;

/**
 * Reads BuildKit's `--progress=plain`: `#5 [build 2/4] RUN …` announces a step (again after `#5 ...`), `#5 0.123 text`
 * is a line of its log, `#5 DONE 1.2s`, `#5 CACHED`, `#5 ERROR: …` and `#5 CANCELED` end it. Docker 20.10 prints
 * `#5 sha256:…` as the second line of a step. What stands outside of steps is the summary of an error: ignored here.
 */
export function buildKitReader(onEvent: (event: BuildEvent) => void): ProgressReader {
  const steps = new Map<string, { title: string; open: boolean }>();

  const announce = (step: string, title: string): void => {
    if (steps.size >= stepLimit) return;
    steps.set(step, { title, open: true });
    onEvent({ type: 'started', step, title, internal: isInternal(title) });
  };

  return {
    line(text) {
      const parts = /^#(\d{1,9}) (.*)$/.exec(text);
      if (!parts) return;
      const [, step = '', rest = ''] = parts;
      const known = steps.get(step);
      if (!known) {
        if (rest !== '...') announce(step, rest.trim());
        return;
      }
      if (rest === known.title || rest === '...' || rest.startsWith('sha256:')) return;
      const event = ending(step, rest) ?? logEvent(step, rest);
      // Old versions end a step twice, and print CACHED before DONE: the first word counts.
      if (event.type !== 'log') {
        if (!known.open) return;
        known.open = false;
      }
      onEvent(event);
    },
    end(ok) {
      for (const [step, { open }] of steps) {
        if (open) onEvent(ok ? { type: 'done', step, seconds: null } : { type: 'failed', step, message: '' });
      }
      steps.clear();
    },
  };
}

function ending(step: string, rest: string): BuildEvent | null {
  if (rest === 'CACHED') return { type: 'cached', step };
  if (rest === 'CANCELED') return { type: 'failed', step, message: 'cancelled' };
  if (rest.startsWith('ERROR')) return { type: 'failed', step, message: rest.replace(/^ERROR:? ?/, '') };
  const done = /^DONE (\d{1,9}(?:\.\d{1,9})?)s$/.exec(rest);
  if (done) return { type: 'done', step, seconds: Number(done[1]) };
  return rest === 'DONE' ? { type: 'done', step, seconds: null } : null;
}

function logEvent(step: string, rest: string): BuildEvent {
  return { type: 'log', step, text: rest.replace(/^\d{1,9}\.\d{1,9} ?/, '') };
}

/** `[2/4] RUN`, `[build 1/3] FROM` are lines of the Dockerfile; loading, resolving, exporting are not. */
function isInternal(title: string): boolean {
  return !/^\[(?:[^\]\s]+ )?(?:[^\]\s]+ )?\d{1,4}\/\d{1,4}\] /.test(title);
}
