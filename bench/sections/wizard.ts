import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
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

/** Milliseconds until the bytes of the first question have come through the terminal. */
function firstQuestion({ bin }: Place, project: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [bin, project], { cols: 100, rows: 30, env: environment() });
    let seen = '';
    child.onData(data => {
      seen += stripVTControlCharacters(data);
      if (!/^\s*\? \w+/m.test(seen)) return;
      resolve(performance.now() - start);
      child.kill('SIGKILL');
    });
    child.onExit(() => reject(new Error(`the wizard ended before its first question:\n${seen}`)));
  });
}
