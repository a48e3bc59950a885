import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { bytesSource, readBinary } from '../../src/elf/index.js';
import { type Beside, judgeOnBases } from '../../src/verdict/index.js';
import { ask, engineTest, type TestEngine } from '../helpers/engine.js';
import { temporaryProject } from '../helpers/temporary.js';
import { truthContext, truthPrograms } from './truth-programs.js';

const settings = parseEnv(readFileSync(process.env['CSI_ENGINE_ENV'] ?? '/dev/null', 'utf8'));

/** Bases of the truth test by the name that verdicts give them. */
const bases = [
  { title: 'debian:trixie-slim', stage: 'on-slim13', from: 'debian:trixie-slim', prepare: '' },
  { title: 'debian:bookworm-slim', stage: 'on-slim12', from: 'debian:bookworm-slim', prepare: '' },
  {
    title: 'gcr.io/distroless/static-debian13:nonroot',
    stage: 'on-static13',
    from: 'gcr.io/distroless/static-debian13:nonroot',
    prepare: '',
  },
  {
    title: 'gcr.io/distroless/base-debian13:nonroot',
    stage: 'on-base13',
    from: 'gcr.io/distroless/base-debian13:nonroot',
    prepare: '',
  },
  {
    title: 'gcr.io/distroless/cc-debian12:nonroot',
    stage: 'on-cc12',
    from: 'gcr.io/distroless/cc-debian12:nonroot',
    prepare: '',
  },
  { title: 'alpine:3.24', stage: 'on-alpine', from: 'alpine:3.24', prepare: '' },
  {
    title: 'alpine:3.24 + gcompat',
    stage: 'on-gcompat',
    from: 'alpine:3.24',
    prepare: 'apk add --no-cache gcompat',
  },
];

engineTest(
  `verdicts agree with what happens: ${truthPrograms.length} programs on ${bases.length} bases`,
  async (t, engine) => {
    const context = await temporaryProject(t, truthContext(bases));
    const tag = `csi-truth-${process.pid}`;
    const build = async (stage: string) => {
      const built = await ask(engine, 'build', '-q', '--target', stage, '-t', `${tag}:${stage}`, context);
      if (built.exitCode !== 0) throw new Error(built.all);
      t.teardown(() => ask(engine, 'rmi', '-f', `${tag}:${stage}`));
    };
    await build('made');
    const folder = await programsOf(engine, `${tag}:made`, t.teardown);
    const beside = librariesIn(path.join(folder, 'lib'));
    const names = truthPrograms.map(({ name }) => name);
    const differences: string[] = [];
    for (const { title, stage } of bases) {
      await build(stage);
      const outcomes = await inTurn(names, name => run(engine, `${tag}:${stage}`, `/t/${name}`));
      for (const [index, name] of names.entries()) {
        const verdict = judged(path.join(folder, name), `/t/${name}`, title, beside);
        if (knownToDiffer(name, title)) continue;
        const expected = verdict.ok ? 'ran' : (verdict.errors[0] ?? '');
        if (expected !== outcomes[index])
          differences.push(`${name} on ${title}\n  said: ${expected}\n  was:  ${outcomes[index]}`);
      }
    }
    t.deepEqual(differences, []);
  },
);

/** The stand-in for Alpine has no libraries besides musl; the real image has those that apk needs. */
const absentFromStandIn = ['zlib', 'crypto'];

function knownToDiffer(name: string, title: string): boolean {
  const standIns = settings['CSI_STAND_INS'] ?? '';
  return title.endsWith('+ gcompat') && standIns.includes('alpine:') && absentFromStandIn.includes(name);
}

function judged(file: string, place: string, title: string, beside: readonly Beside[]) {
  const read = readBinary(bytesSource(readFileSync(file)));
  if (!read.ok) throw new Error(`${file}: ${read.error.message}`);
  const options = { path: place, platform: 'amd64', beside };
  const verdict = judgeOnBases(read.value, options).find(({ base }) => base === title);
  if (verdict === undefined) throw new Error(`no verdict for ${title}`);
  return verdict;
}

/** The libraries that lie in /t/lib of every image of the test. */
function librariesIn(folder: string): Beside[] {
  return readdirSync(folder).flatMap(name => {
    const read = readBinary(bytesSource(readFileSync(path.join(folder, name))), { exports: true });
    return read.ok && read.value.format === 'elf' ? [{ path: `/t/lib/${name}`, elf: read.value }] : [];
  });
}

/** The made programs in a folder of this machine. */
async function programsOf(
  engine: TestEngine,
  image: string,
  teardown: (undo: () => Promise<unknown>) => void,
) {
  const folder = await mkdtemp(path.join(tmpdir(), 'csi-truth-'));
  teardown(() => rm(folder, { recursive: true, force: true }));
  const container = (await ask(engine, 'create', image, '/x')).stdout.trim();
  const copied = await ask(engine, 'cp', `${container}:/t/.`, folder);
  await ask(engine, 'rm', container);
  if (copied.exitCode !== 0) throw new Error(copied.all);
  return folder;
}

/** `ran`, or the first line of what went wrong. */
async function run(engine: TestEngine, image: string, program: string): Promise<string> {
  const answer = await ask(engine, 'run', '--rm', '--network', 'none', '--entrypoint', program, image);
  const line = answer.stderr.split('\n').find(text => text.trim() !== '') ?? '';
  return answer.exitCode === 0 && answer.stdout.trim().split('\n').at(-1) === 'ran'
    ? 'ran'
    : line.replace(/\r$/, '');
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const atOnce = 3;
  for (let index = 0; index < items.length; index += atOnce) {
    results.push(...(await Promise.all(items.slice(index, index + atOnce).map(work))));
  }
  return results;
}
