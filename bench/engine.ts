import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { execa } from 'execa';

/** The engine that the file named by CSI_ENGINE_ENV describes; see test/engine. */
export interface BenchEngine {
  /** CA bundle that downloads need on this machine; null where none is needed. */
  readonly caFile: string | null;
  /** Runs one command and returns what it printed; throws when it fails. */
  run(...words: readonly string[]): Promise<string>;
}

/** Docker with buildx where there is one, else Docker as it is; null when the variable is not set. */
export function benchEngine(): BenchEngine | null {
  const file = process.env['CSI_ENGINE_ENV'];
  if (file === undefined) return null;
  const settings = parseEnv(readFileSync(file, 'utf8'));
  const modern = settings['CSI_MODERN_DOCKER'];
  const program = modern ?? settings['CSI_DOCKER'];
  if (program === undefined) return null;
  const env =
    modern === undefined
      ? { DOCKER_HOST: settings['CSI_DOCKER_HOST'], DOCKER_BUILDKIT: '1' }
      : {
          DOCKER_HOST: settings['CSI_MODERN_DOCKER_HOST'],
          DOCKER_CONFIG: settings['CSI_MODERN_DOCKER_CONFIG'],
        };
  return {
    caFile: settings['CSI_CA_FILE'] ?? null,
    run: async (...words) => (await execa(program, words, { env, stdin: 'ignore' })).stdout,
  };
}
