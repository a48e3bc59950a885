import { setTimeout as pause } from 'node:timers/promises';

/** Asks until there is an answer or the time is up; null then. `ask` returns null for "not yet". */
export async function until<T>(ask: () => Promise<T | null>, milliseconds: number): Promise<T | null> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== null || performance.now() > end) return answer;
    await pause(50);
  }
}

/** The body of the first HTTP answer, whatever its status; null when none comes in time. */
export async function firstAnswer(url: string, milliseconds = 20_000): Promise<string | null> {
  return until(async () => {
    try {
      return await (await fetch(url, { signal: AbortSignal.timeout(5_000) })).text();
    } catch {
      return null;
    }
  }, milliseconds);
}
