import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';

/** How long a family has to end by itself before it is killed, in milliseconds. */
const patience = 1500;
/** How long a killed process may take to be gone. */
const afterKill = 1000;

/**
 * Ends a process, its group and all its descendants when the signal is aborted: the leader must lead a group of its
 * own. Buildah's step runs in a session of its own and outlives Buildah, so the family is looked up before anybody is
 * told to end. `ended` resolves when nobody is left, and at once when the signal was not aborted.
 */
export function endFamilyOn(signal: AbortSignal, leader: number | undefined): { ended(): Promise<void> } {
  let ending: Promise<void> | null = null;
  const end = (): void => {
    if (leader !== undefined) ending = endFamily(leader);
  };
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return {
    async ended() {
      signal.removeEventListener('abort', end);
      await ending;
    },
  };
}

async function endFamily(leader: number): Promise<void> {
  const family = [leader, ...descendants(leader)];
  send(-leader, 'SIGTERM');
  await gone(family, patience);
  for (const pid of family) send(pid, 'SIGKILL');
  await gone(family, afterKill);
}

/**
 * Sends a signal to the program that `buildah run` (the leader) started: its grandchild, behind Buildah's own helper.
 * `signal` is as in STOPSIGNAL; empty or unknown means SIGTERM.
 */
export function signalProgram(leader: number, signal: string): void {
  const children = descendants(leader);
  const program = children.find(pid => parentOf(String(pid)) !== leader);
  const name = signal.startsWith('SIG') ? signal : `SIG${signal}`;
  const known = Object.entries(constants.signals).find(
    ([one, number]) => one === name || String(number) === signal,
  );
  if (program !== undefined) send(program, known?.[1] ?? constants.signals.SIGTERM);
}

/** Children, their children and so on, as the kernel lists them; empty where there is no /proc. */
function descendants(leader: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const entry of entries()) {
    const parent = parentOf(entry);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const found: number[] = [];
  for (
    let next = children.get(leader) ?? [];
    next.length > 0;
    next = next.flatMap(pid => children.get(pid) ?? [])
  ) {
    found.push(...next);
  }
  return found;
}

function entries(): readonly string[] {
  try {
    return readdirSync('/proc').filter(name => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** proc(5): `pid (name) state ppid …`; the name may contain anything, a closing parenthesis too. */
function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

async function gone(family: readonly number[], within: number): Promise<void> {
  const until = Date.now() + within;
  while (Date.now() < until && family.some(isAlive)) await new Promise(resolve => setTimeout(resolve, 25));
}

function isAlive(pid: number): boolean {
  return send(pid, 0);
}

function send(pid: number, signal: NodeJS.Signals | number): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
