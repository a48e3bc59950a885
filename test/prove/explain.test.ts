import test from 'ava';
import type { RunProof } from '../../src/domain/verification.js';
import { explain } from '../../src/prove/explain.js';

const known = [{ id: 'E01', cause: 'A.', fix: 'B.', evidence: 'c' }];

type Row = readonly [title: string, kind: RunProof['kind'], exitCode: number | null, ids: readonly string[]];

const rows: readonly Row[] = [
  ['a server that ends well', 'http', 0, ['gave-up']],
  ['a server that ends badly', 'http', 1, ['gave-up']],
  ['a worker that ends with exit(-1)', 'alive', 255, ['gave-up']],
  ['a server that still runs', 'http', null, []],
  ['a program that is not there', 'http', 127, []],
  ['a crash', 'alive', 139, []],
  ['a kill', 'http', 137, []],
  ['a command that fails', 'command', 1, []],
  ['a tool that fails', 'exits', 1, []],
];

for (const [title, kind, exitCode, ids] of rows) {
  test(`explained: ${title}`, t => {
    const run = { kind, exitCode, detail: 'it ended' };
    t.deepEqual(
      explain(run, []).map(({ id }) => id),
      ids,
    );
    t.deepEqual(explain(run, known), known);
  });
}
