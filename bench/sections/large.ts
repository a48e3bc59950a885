import path from 'node:path';
import { makeProject } from '../large-project.js';
import { peakMemory, times } from '../measure.js';
import type { Place } from '../place.js';
import { inMb, type Row, shown, timeRow } from '../row.js';

/** A repository of 100,000 files against one of ten; forty files in a folder, and ten. */
export async function large(place: Place): Promise<readonly Row[]> {
  const create = (folder: string) => [place.bin, folder, '--yes', '--output', '-'];
  const below = (name: string) => path.join(place.scratch, name);
  const [ten, wide, deep] = [below('ten'), below('wide'), below('deep')];
  makeProject(ten, 10, 40);
  makeProject(wide, 100_000, 40);
  makeProject(deep, 100_000, 10);
  const program = (folder: string) => ({ name: folder, words: [process.execPath, ...create(folder)] });
  const taken = await times([ten, wide, deep].map(program), 11);
  const of = (folder: string) => taken.get(folder) ?? Number.NaN;
  const against = { name: 'on 10 files', ms: of(ten) };
  const memory = (folder: string) => inMb(peakMemory(create(folder)));
  return [
    timeRow('create on 100,000 files in 2,500 folders', of(wide), against, 1.5),
    { ...timeRow('create on 100,000 files in 10,000 folders', of(deep), against, 0), limit: null },
    shown('100,000 files: peak memory', memory(wide), `10 files ${memory(ten)}`),
  ];
}
