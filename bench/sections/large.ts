import path from 'node:path';
import { makeProject } from '../large-project.js';
import { peakMemory, times } from '../measure.js';
import type { Place } from '../place.js';
import { inMb, type Row, shown, timeRow } from '../row.js';

/** A repository of 100,000 files against one of ten. */
export async function large(place: Place): Promise<readonly Row[]> {
  const create = (folder: string) => [place.bin, folder, '--yes', '--output', '-'];
  const [small, big] = [path.join(place.scratch, 'ten'), path.join(place.scratch, 'many')];
  makeProject(small, 10);
  makeProject(big, 100_000);
  const taken = await times(
    [
      { name: 'small', words: [process.execPath, ...create(small)] },
      { name: 'big', words: [process.execPath, ...create(big)] },
    ],
    11,
  );
  const of = (name: string) => taken.get(name) ?? Number.NaN;
  return [
    timeRow('create on 100,000 files', of('big'), { name: 'on 10 files', ms: of('small') }, 1.5),
    shown(
      '100,000 files: peak memory',
      inMb(peakMemory(create(big))),
      `10 files ${inMb(peakMemory(create(small)))}`,
    ),
  ];
}
