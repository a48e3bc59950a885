import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExecutionContext } from 'ava';

/** A project written from path → text in a temporary folder, removed with the test. Returns its path. */
export async function temporaryProject(
  t: ExecutionContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'csi-test-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  }
  return root;
}

/** An HTTP server in one file: the least that makes a Go project. */
export const helloServer: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/hello\n\ngo 1.26\n',
  'main.go': [
    'package main',
    '',
    'import "net/http"',
    '',
    'func main() {',
    '\thttp.ListenAndServe(":8080", http.NotFoundHandler())',
    '}',
    '',
  ].join('\n'),
};
