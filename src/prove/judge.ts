import type { Diagnosis, RunKind } from '../domain/verification.js';
import type { ContainerState } from '../engine/types.js';
import { logLine } from '../terminal/printable.js';
import type { Goal } from './goal.js';
import type { Observation } from './observe.js';
import { silence } from './silence.js';
import type { Trial } from './try-container.js';

/** What a trial means for a goal. */
export interface Judgement {
  readonly worked: boolean;
  readonly kind: RunKind;
  /** One sentence. */
  readonly detail: string;
  readonly startMs: number | null;
  readonly status: number | null;
  readonly exitCode: number | null;
  /** What the behaviour alone shows; null where it needs the words of a log. */
  readonly shows: Diagnosis | null;
}

/** Judges what was seen of one container. Pure. */
export function judge(goal: Goal, trial: Trial): Judgement {
  const { seen } = trial;
  if (seen === null) return bad(goal, `the container did not start: ${lastLine(trial.refused ?? '')}`, null);
  const exitCode = seen.state?.exitCode ?? null;
  const startMs = Math.max(0, Math.round(seen.at - trial.startedAt));
  const good = (detail: string, kind: RunKind = goal.kind, status: number | null = null): Judgement => ({
    worked: true,
    kind,
    detail,
    startMs: kind === 'alive' ? null : startMs,
    status,
    exitCode,
    shows: null,
  });

  if (seen.kind === 'ended') return judgeEnd(goal, trial, seen, good);
  // Asked for its help it goes on: no tool then, but a program that runs.
  if (goal.kind === 'exits') return good(`does not end, and still runs after ${seconds(startMs)}`, 'alive');
  if (goal.waiting.kind === 'exit') return bad(goal, 'it did not end in time', exitCode);
  if (seen.kind === 'alive') return good(`stayed alive for ${seconds(startMs)}`, 'alive');
  const port = goal.waiting.kind === 'http' ? goal.waiting.port : 0;
  if (seen.answer?.kind === 'http') {
    return good(
      `answered HTTP ${seen.answer.status} on port ${port} after ${seconds(startMs)}`,
      'http',
      seen.answer.status,
    );
  }
  if (seen.answer?.kind === 'other') {
    return good(`answered on port ${port} after ${seconds(startMs)}, though not in HTTP/1.1`, 'http');
  }
  if (goal.lenient && (seen.listeners?.some(one => one.port === port && !one.loopback) ?? false)) {
    return good(`stays alive and listens on port ${port}, but does not answer HTTP there`, 'alive');
  }
  const shows = silence(port, seen);
  return { ...bad(goal, shows.evidence, exitCode), shows };
}

function judgeEnd(
  goal: Goal,
  trial: Trial,
  seen: Observation,
  good: (detail: string, kind?: RunKind) => Judgement,
): Judgement {
  const code = seen.state?.exitCode ?? null;
  const ended = `it ended ${after(trial, seen)}${codeMeaning(code, seen.state)}`;
  const mayEnd = goal.waiting.kind === 'exit' || (goal.lenient && goal.waiting.kind === 'alive');
  const failed = { ...bad(goal, ended, code), shows: memory(seen) };
  if (mayEnd && code === 0)
    return good('ended with exit code 0', goal.kind === 'alive' ? 'exits' : goal.kind);
  // A program that explains itself and ends has started, linked and run: that is what is to be shown.
  if (goal.kind !== 'command' && code !== null && code <= 2 && trial.explains) {
    const wants = mayEnd ? '' : ': it wants arguments to do its work';
    return good(`started and printed its usage (exit code ${code})${wants}`, 'exits');
  }
  return failed;
}

function memory(seen: Observation): Diagnosis | null {
  if (!seen.state?.outOfMemory) return null;
  return {
    id: 'H04',
    cause: 'The program used more memory than the container was allowed.',
    fix: 'Lower what it uses (heap size, number of workers), or give the container more.',
    evidence: 'the kernel killed it for using more memory than allowed',
  };
}

function bad(goal: Goal, detail: string, exitCode: number | null): Judgement {
  return { worked: false, kind: goal.kind, detail, startMs: null, status: null, exitCode, shows: null };
}

function after(trial: Trial, seen: Observation): string {
  return `after ${seconds(Math.max(0, seen.at - trial.startedAt))}`;
}

/** What an exit code says beyond its number (docker's and the shell's conventions). */
const meanings: Readonly<Record<number, string>> = {
  125: 'the engine could not run it',
  126: 'the program is not executable',
  127: 'the program, its loader or a library was not found',
  132: 'illegal instruction',
  134: 'aborted',
  137: 'killed',
  139: 'segmentation fault',
  143: 'terminated',
};

function codeMeaning(code: number | null, state: ContainerState | null): string {
  if (state?.outOfMemory) return ': the kernel killed it for using more memory than allowed';
  if (code === null) return '';
  return ` with exit code ${code}${meanings[code] ? ` (${meanings[code]})` : ''}`;
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function lastLine(text: string): string {
  return (
    text
      .split('\n')
      .map(line => logLine(line, 400).trim())
      .filter(line => line !== '')
      .at(-1) ?? 'no reason given'
  );
}
