import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A process to be timed, from its start to its end. */
export interface Program {
  readonly name: string;
  readonly words: readonly string[];
  readonly cwd?: string;
  /** Run before each round and not timed. */
  readonly prepare?: () => void;
}

/**
 * Median wall time of each program in milliseconds, by name. Rounds are interleaved, so that a slow moment of the
 * machine meets all of them; the first round only warms up. Throws when a program fails.
 */
export async function times(
  programs: readonly Program[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const taken = new Map<string, number[]>(programs.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const program of programs) {
      program.prepare?.();
      const milliseconds = await once(program);
      if (round > 0) taken.get(program.name)?.push(milliseconds);
    }
  }
  return new Map([...taken].map(([name, all]) => [name, median(all)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

/** Largest resident memory of a Node program in bytes, as the program itself counts it at its end. */
export function peakMemory(words: readonly string[]): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'csi-bench-memory-'));
  const code = `process.on('exit', () => process.getBuiltinModule('fs').writeFileSync(
    ${JSON.stringify(folder)} + '/' + process.pid, String(process.resourceUsage().maxRSS)))`;
  const preload = `data:text/javascript,${encodeURIComponent(code)}`;
  try {
    const done = spawnSync(process.execPath, ['--import', preload, ...words], {
      env: environment(),
      stdio: 'ignore',
    });
    if (done.status !== 0) throw new Error(`${words.join(' ')} ended with ${done.status}`);
    // Linux and macOS count in kilobytes through libuv.
    return 1024 * Number(readFileSync(path.join(folder, readdirSync(folder)[0] ?? ''), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * As a person's shell: without their defaults, and without what says that this is automation. Node's own variables stay
 * as they are, NODE_EXTRA_CA_CERTS among them: Node 20 reads that file at every start, in the yardstick too.
 */
export function environment(): Record<string, string> {
  const dropped = /^(?:CI|NODE_OPTIONS|NODE_ENV|NO_COLOR|FORCE_COLOR|npm_.*|CREATE_SLIM_IMAGE_.*)$/;
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !dropped.test(name)) kept[name] = value;
  }
  return { ...kept, LANG: 'C.UTF-8', XDG_CONFIG_HOME: path.join(tmpdir(), 'csi-bench-has-no-config') };
}

function once({ name, words, cwd }: Program): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const [command = '', ...args] = words;
    const child = spawn(command, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.resume();
    child.stderr.on('data', data => {
      said += String(data);
    });
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(`${name} ended with ${code}: ${said.slice(-400)}`));
    });
  });
}
