import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { repoRoot } from './repo.js';
import type { CliAnswer } from './run-cli.js';

/** The built program, run as somebody whom the modes of files bind: tests often run as root, who may read everything. */
export interface UnprivilegedCli {
  run(words: readonly string[]): Promise<CliAnswer>;
  remove(): void;
}

/** The user and group `nobody` of nearly every system. */
const nobody = 65534;

/** Copies the program to where everybody may look. */
export function unprivilegedCli(): UnprivilegedCli {
  const copy = mkdtempSync(path.join(tmpdir(), 'csi-public-'));
  chmodSync(copy, 0o755);
  for (const part of ['bin', 'dist', 'templates', 'package.json']) {
    cpSync(path.join(repoRoot(), part), path.join(copy, part), { recursive: true, dereference: true });
  }
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  return {
    remove: () => rmSync(copy, { recursive: true, force: true }),
    run: async words => {
      const program = path.join(copy, 'bin/create-slim-image.js');
      // Coverage of the bundle counts for nothing, and this user could not write it.
      const env = { HOME: '/nonexistent', XDG_CONFIG_HOME: '/nonexistent', NODE_V8_COVERAGE: '' };
      const options = { ...user, reject: false, stdin: 'ignore', env, cwd: '/' } as const;
      const result = await execa(process.execPath, [program, ...words], options);
      return { exitCode: result.exitCode ?? -1, stdout: result.stdout, stderr: result.stderr };
    },
  };
}
