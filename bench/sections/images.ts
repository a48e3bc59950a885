import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BenchEngine, benchEngine } from '../engine.js';
import { median, times } from '../measure.js';
import { type Place, smallProject } from '../place.js';
import { inMb, inMs, type Row, shown } from '../row.js';

const kinds = ['slim', 'alpine', 'distroless', 'scratch'] as const;

/** What the files are worth on a real engine: sizes, and the wait after a change of one line. */
export async function images(place: Place): Promise<readonly Row[]> {
  const engine = benchEngine();
  if (engine === null) return [shown('images', 'skipped', 'CSI_ENGINE_ENV is not set')];
  const tags: string[] = [];
  try {
    return [...(await sizes(place, engine, tags)), await rebuild(place, engine, tags)];
  } finally {
    for (const tag of tags) await engine.run('rmi', '--force', tag).catch(() => undefined);
  }
}

async function sizes(place: Place, engine: BenchEngine, tags: string[]): Promise<readonly Row[]> {
  const hand = (kind: string) =>
    path.join(place.root, 'test', 'fixtures', 'failures', 'e-sizes', `${kind}.Dockerfile`);
  const context = smallProject(place, 'sizes');
  const naive = await sizeOf(engine, await build(engine, context, hand('naive'), 'naive', tags));
  const rows: Row[] = [shown('image, naive', inMb(naive))];
  for (const kind of kinds) {
    const project = await generated(place, engine, `size-${kind}`, ['--base', kind]);
    const ours = await sizeOf(
      engine,
      await build(engine, project, path.join(project, 'Dockerfile'), kind, tags),
    );
    const theirs = await sizeOf(engine, await build(engine, context, hand(kind), `${kind}-hand`, tags));
    rows.push({
      what: `image, ${kind}`,
      figure: inMb(ours),
      yardstick: `by hand ${inMb(theirs)}`,
      ratio: ours / theirs,
      limit: 1,
    });
  }
  return rows;
}

/** The naive file compiles everything again; ours keeps the compiler's cache in a mount. */
async function rebuild(place: Place, engine: BenchEngine, tags: string[]): Promise<Row> {
  const project = await generated(place, engine, 'rebuild-ours', []);
  const naive = smallProject(place, 'rebuild-naive');
  // As people write it: no cache mount.
  const text =
    'FROM golang:1.26-trixie\nWORKDIR /src\nCOPY . .\nRUN go build -o /app/server .\nCMD ["/app/server"]\n';
  appendFileSync(path.join(naive, 'Dockerfile'), text);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < 4; round++) {
    for (const [folder, taken] of [
      [project, ours],
      [naive, theirs],
    ] as const) {
      appendFileSync(
        path.join(folder, 'main.go'),
        `\n// change ${round} of ${Date.now()}\nvar _ = ${round}\n`,
      );
      const start = performance.now();
      await build(engine, folder, path.join(folder, 'Dockerfile'), path.basename(folder), tags);
      if (round > 0) taken.push(performance.now() - start);
    }
  }
  const against = median(theirs);
  return {
    what: 'rebuild after a one-line change',
    figure: inMs(median(ours)),
    yardstick: `naive file ${inMs(against)}`,
    ratio: median(ours) / against,
    limit: 1,
  };
}

async function generated(
  place: Place,
  engine: BenchEngine,
  name: string,
  flags: readonly string[],
): Promise<string> {
  const project = smallProject(place, name);
  const proxy = engine.caFile === null ? [] : ['--ca-cert', engine.caFile];
  const words = [process.execPath, place.bin, project, '--yes', ...flags, ...proxy];
  await times([{ name: `create ${flags.join(' ')}`, words }], 0);
  return project;
}

async function build(
  engine: BenchEngine,
  context: string,
  dockerfile: string,
  name: string,
  tags: string[],
): Promise<string> {
  const tag = `csi-bench-${process.pid}:${name}`;
  if (!tags.includes(tag)) tags.push(tag);
  const secret = /id=ca\b/.test(readFileSync(dockerfile, 'utf8'))
    ? ['--secret', `id=ca,src=${engine.caFile ?? ''}`]
    : [];
  await engine.run('build', ...secret, '--file', dockerfile, '--tag', tag, context);
  return tag;
}

async function sizeOf(engine: BenchEngine, tag: string): Promise<number> {
  return Number(await engine.run('image', 'inspect', '--format', '{{.Size}}', tag));
}
