import { peakMemory, times } from '../measure.js';
import { type Place, smallProject } from '../place.js';
import { inMb, type Row, shown, timeRow } from '../row.js';

/** Whole processes against an empty Node. */
export async function start(place: Place): Promise<readonly Row[]> {
  const project = smallProject(place);
  const node = process.execPath;
  const create = [place.bin, project, '--yes', '--output', '-'];
  const taken = await times(
    [
      { name: 'node -e 0', words: [node, '-e', '0'] },
      { name: '--version', words: [node, place.bin, '--version'] },
      { name: '--help', words: [node, place.bin, '--help'] },
      { name: 'create', words: [node, ...create] },
    ],
    21,
  );
  const of = (name: string) => taken.get(name) ?? Number.NaN;
  const against = { name: 'node -e 0', ms: of('node -e 0') };
  return [
    timeRow('--version', of('--version'), against, 1.3),
    timeRow('create --yes --output -', of('create'), against, 2.2),
    { ...timeRow('--help', of('--help'), against, 0), limit: null },
    shown('create: peak memory', inMb(peakMemory(create)), `node -e 0 ${inMb(peakMemory(['-e', '0']))}`),
  ];
}
