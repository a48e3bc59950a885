import { randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { execa } from 'execa';
import type { TestEngine } from './engine.js';
import { repoRoot } from './repo.js';

export interface CliAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a user would, without a terminal, and without the defaults of whoever runs the tests. */
export async function runCli(
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<CliAnswer> {
  const bin = path.join(repoRoot(), 'bin', 'create-slim-image.js');
  const nobody = path.join(tmpdir(), 'csi-tests-have-no-config');
  const env = { XDG_CONFIG_HOME: nobody, HOME: nobody, NODE_V8_COVERAGE: '', ...more };
  const result = await execa(process.execPath, [bin, ...words], { reject: false, stdin: 'ignore', env });
  return { exitCode: result.exitCode ?? -1, stdout: result.stdout, stderr: result.stderr };
}

/** A copy of a project that the test may write into; without what only tests read. */
export async function projectCopy(
  t: ExecutionContext,
  folder: string,
  prepare: Readonly<Record<string, string>> = {},
): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'csi-project-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  const copy = path.join(root, path.basename(folder));
  const unwanted = new Set(['expected.json']);
  await cp(folder, copy, {
    recursive: true,
    filter: source => !unwanted.has(path.basename(source)) && !source.endsWith('.Dockerfile'),
  });
  for (const [file, text] of Object.entries(prepare)) {
    await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
    await writeFile(path.join(copy, file), text);
  }
  return copy;
}

/**
 * Writes Dockerfile and .dockerignore into a copy of the project, and fails the test when that is refused. Behind a
 * proxy that inspects TLS, the build has to trust the proxy's authority.
 */
export async function generate(
  t: ExecutionContext,
  engine: TestEngine,
  project: string,
  flags: readonly string[],
): Promise<CliAnswer> {
  const proxy = engine.caFile === null ? [] : ['--ca-cert', engine.caFile];
  const answer = await runCli([project, '--yes', ...flags, ...proxy]);
  t.is(answer.exitCode, 0, `create failed:\n${answer.stderr}`);
  return answer;
}

/** Image of the last FROM: what is shipped. */
export async function shippedBase(project: string): Promise<string> {
  const text = await readFile(path.join(project, 'Dockerfile'), 'utf8');
  const from = text.match(/^FROM\s+.*$/gm)?.at(-1) ?? '';
  return from.split(/\s+/).filter(word => !word.startsWith('--'))[1] ?? '';
}

/**
 * Makes the next build run every step again, with the cache mounts as they are: --no-cache would throw those away too,
 * and with them the compiled standard library.
 */
export async function forgetLayers(project: string): Promise<void> {
  const file = path.join(project, 'Dockerfile');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(/^FROM .*$/gm, from => `${from}\nENV TEST_RUN=${randomUUID()}`),
  );
}
