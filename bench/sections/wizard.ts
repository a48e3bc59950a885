import { openTerminal } from '../../test/helpers/terminal.js';
import { environment, median, times } from '../measure.js';
import { type Place, smallProject } from '../place.js';
import { type Row, timeRow } from '../row.js';

const rounds = 11;

/** From the start of the process until the first question is on the screen of a real terminal. */
export async function wizard(place: Place): Promise<readonly Row[]> {
  const project = smallProject(place);
  const node = { name: 'node -e 0', words: [process.execPath, '-e', '0'] };
  const [frames, empty]: [number[], number[]] = [[], []];
  await firstQuestion(place, project);
  for (let round = 0; round < rounds; round++) {
    empty.push((await times([node], 1)).get(node.name) ?? Number.NaN);
    frames.push(await firstQuestion(place, project));
  }
  return [timeRow('first frame of the wizard', median(frames), { name: node.name, ms: median(empty) }, 4)];
}

async function firstQuestion({ bin }: Place, project: string): Promise<number> {
  const start = performance.now();
  const options = { columns: 100, rows: 30, env: environment() };
  const terminal = openTerminal(process.execPath, [bin, project], options);
  try {
    await terminal.waitFor(/^\s*\? \w+/m, 20_000);
    return performance.now() - start;
  } finally {
    terminal.close();
  }
}
