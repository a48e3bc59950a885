import { built, sizeOf } from '../helpers/container.js';
import { engineTest } from '../helpers/engine.js';
import { goFixture } from '../helpers/go-fixtures.js';
import { fixture } from '../helpers/repo.js';
import { generate, projectCopy } from '../helpers/run-cli.js';

const kinds = ['slim', 'alpine', 'distroless', 'scratch'] as const;

engineTest('e: no generated image is larger than the hand-written one of its kind', async (t, engine) => {
  const { folder } = goFixture('plain');
  const handWritten = async (kind: string) => {
    const dockerfile = fixture('failures', 'e-sizes', `${kind}.Dockerfile`);
    return sizeOf(engine, (await built(t, engine, { context: folder, dockerfile })).ref);
  };
  const naive = await handWritten('naive');
  const rows: Row[] = [{ kind: 'naive', hand: naive, ours: null }];
  for (const kind of kinds) {
    const project = await projectCopy(t, folder);
    await generate(t, engine, project, [
      '--base',
      kind,
      ...(engine.caFile === null ? [] : ['--ca-cert', engine.caFile]),
    ]);
    const ours = await sizeOf(engine, (await built(t, engine, { context: project })).ref);
    const hand = await handWritten(kind);
    t.true(hand > 0 && ours > 0, 'the engine says how large an image is');
    t.true(ours <= hand, `${kind}: ${ours} bytes, by hand ${hand}`);
    t.true(ours < naive / 5, `${kind}: ${ours} bytes, naive ${naive}`);
    rows.push({ kind, hand, ours });
  }
  t.log(table(rows));
});

interface Row {
  readonly kind: string;
  readonly hand: number;
  readonly ours: number | null;
}

function table(rows: readonly Row[]): string {
  const megabytes = (bytes: number | null) => (bytes === null ? '' : (bytes / 1e6).toFixed(2)).padStart(9);
  const lines = rows.map(({ kind, hand, ours }) => `${kind.padEnd(11)}${megabytes(hand)}${megabytes(ours)}`);
  return ['kind         by hand     ours  (MB)', ...lines].join('\n');
}
