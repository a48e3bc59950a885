import type { Binary } from '../elf/index.js';
import { type BaseImage, bases } from '../knowledge/bases.js';
import type { Beside } from './beside.js';
import type { Blocker, Verdict } from './blocker.js';
import { type Environment, environmentOf } from './environment.js';
import { blockersOn, type Placed } from './judge.js';
import { type Judged, mendFor } from './mend.js';
import { kernelFormat, noManifest } from './messages.js';
import { platformMachine, runsOn } from './platforms.js';

export interface JudgeOptions {
  /** Where the file lies in the image. Default: `/app`. */
  readonly path?: string;
  /** Platform of the images without `linux/`; null or left out: the file's own, or amd64 for a file without one. */
  readonly platform?: string | null;
  /** Libraries that are copied into the image with it, at their places there. Default: none. */
  readonly beside?: readonly Beside[];
  /** ISO date: no base that is out of support by then is proposed. Default: all are. */
  readonly today?: string;
}

/** Verdicts for every base of the catalogue that runs programs, each Alpine release with and without gcompat. */
export function judgeOnBases(binary: Binary, options: JudgeOptions = {}): Verdict[] {
  const placed: Placed = { binary, path: options.path ?? '/app', beside: options.beside ?? [] };
  const own = binary.format === 'elf' ? binary.platform : null;
  const platform = options.platform ?? own ?? (binary.format === 'elf' ? null : 'amd64');
  const judged = bases.flatMap(base => judgedOn(base, placed, platform));
  return judged.map(one => verdictOf(placed.binary, one, judged, options.today ?? ''));
}

function judgedOn(base: BaseImage, placed: Placed, platform: string | null): Judged[] {
  const { binary, path } = placed;
  const machine =
    platform === null ? (binary.format === 'elf' ? binary.machine : 'x86_64') : platformMachine(platform);
  return [false, true].flatMap(gcompat => {
    if (gcompat && base.libc?.type !== 'musl') return [];
    const environment = environmentOf(base, machine, gcompat);
    if (environment === null) return [];
    return [
      {
        environment,
        blockers:
          platformBlockers(base, binary, path, platform, environment) ?? blockersOn(placed, environment),
      },
    ];
  });
}

/** What the processor alone decides; null when it fits. */
function platformBlockers(
  base: BaseImage,
  binary: Binary,
  path: string,
  platform: string | null,
  environment: Environment,
): Blocker[] | null {
  const anywhere = base.family === 'scratch';
  if (!anywhere && (platform === null || !base.architectures.includes(platform))) {
    const name = platform ?? environment.machine;
    return [{ kind: 'no-image', error: noManifest(name), platform: name }];
  }
  if (binary.format !== 'elf' || runsOn(binary, environment.machine)) return null;
  return [{ kind: 'format', error: kernelFormat(path) }];
}

function verdictOf(binary: Binary, judged: Judged, all: readonly Judged[], today: string): Verdict {
  const { environment, blockers } = judged;
  return {
    base: environment.title,
    id: environment.id,
    ok: blockers.length === 0,
    errors: blockers.map(({ error }) => error),
    blockers,
    mend: mendFor(binary, judged, all, today),
    unknown: unknowns(binary, judged),
  };
}

/** What the tables cannot tell about a file that nothing speaks against. */
function unknowns(binary: Binary, { environment, blockers }: Judged): string[] {
  if (binary.format !== 'elf' || blockers.length > 0) return [];
  const notes: string[] = [];
  if (binary.damage.length > 0) notes.push(`The file is damaged: ${binary.damage[0]?.message ?? ''}`);
  if (binary.runpath.length > 0 && binary.kind !== 'static') {
    notes.push(`It also searches ${binary.runpath.join(', ')}: libraries there go before those of the base.`);
  }
  if (binary.kind === 'shared-object' && environment.libc !== null) {
    notes.push('Whether the program that opens it brings the rest of its symbols is not known here.');
  }
  return notes;
}
