import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** GOROOT of the go command; null where there is none. */
export function goRoot(): string | null {
  try {
    return execFileSync('go', ['env', 'GOROOT'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/** Runs a Go program of one file, without network and modules, and gives what it prints. */
export function runGo(program: string, input: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'go-oracle-'));
  try {
    writeFileSync(path.join(folder, 'main.go'), program);
    const env = { ...process.env, GO111MODULE: 'off', GOFLAGS: '', GOPROXY: 'off', GOTOOLCHAIN: 'local' };
    return execFileSync('go', ['run', 'main.go'], {
      cwd: folder,
      env,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
