import type { Diagnosis } from '../domain/verification.js';
import type { Listener } from './listening.js';
import type { Observation } from './observe.js';

/** Why a port stayed silent, as exactly as could be seen. */
export function silence(port: number, seen: Observation): Diagnosis {
  const listening = seen.listeners;
  const own = listening?.filter(one => one.port === port) ?? [];
  if (own.length > 0 && own.every(one => one.loopback)) {
    return {
      id: 'loopback-only',
      cause:
        'The program listens only on the loopback address, which nobody outside the container can reach.',
      fix: `Listen on all addresses: ":${port}" or "0.0.0.0:${port}".`,
      evidence: `it listens on port ${port}, but only on the loopback address`,
    };
  }
  const others = [...new Set((listening ?? []).filter(one => !one.loopback).map(one => one.port))].slice(
    0,
    5,
  );
  if (own.length === 0 && others.length > 0) {
    return {
      id: 'other-port',
      cause: 'The program listens on another port than the one that is exposed.',
      fix: `Expose ${others[0]} (--port ${others[0]}), or configure the program to listen on ${port}.`,
      evidence: `it does not listen on port ${port}, but on ${others.join(', ')}`,
    };
  }
  return {
    id: 'no-answer',
    cause: 'The program runs, but did not answer in time.',
    fix: 'See what it waits for (a database, a configuration); if it serves no port, remove EXPOSE.',
    evidence: noAnswer(port, own.length > 0, listening, seen),
  };
}

function noAnswer(
  port: number,
  open: boolean,
  listening: readonly Listener[] | null,
  seen: Observation,
): string {
  if (open) return `port ${port} is open, but nothing came back from it`;
  if (listening !== null) return `it runs, but listens on no port; ${port} was expected`;
  if (seen.answer?.kind === 'closed')
    return `port ${port} takes connections and closes them without an answer`;
  return `no answer on port ${port}${seen.answer?.kind === 'none' ? `: ${seen.answer.reason}` : ''}`;
}
