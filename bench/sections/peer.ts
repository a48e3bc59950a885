import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { times } from '../measure.js';
import { type Place, smallProject } from '../place.js';
import { type Row, timeRow } from '../row.js';

/** The same work for a small project, by the peer that starts fastest: @flydotio/dockerfile, which knows Node only. */
export async function peer(place: Place): Promise<readonly Row[]> {
  const home = path.join(place.scratch, 'peer');
  const project = path.join(place.scratch, 'node-project');
  mkdirSync(home);
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '@flydotio/dockerfile'], {
    cwd: home,
    stdio: 'ignore',
  });
  const program = path.join(home, 'node_modules', '@flydotio', 'dockerfile', 'index.js');
  const fresh = () => {
    rmSync(project, { recursive: true, force: true });
    writeNodeProject(project);
  };
  const taken = await times(
    [
      { name: 'ours', words: [process.execPath, place.bin, smallProject(place), '--yes', '--output', '-'] },
      {
        name: 'peer',
        words: [process.execPath, program, '--force'],
        cwd: project,
        prepare: fresh,
      },
    ],
    11,
  );
  const of = (name: string) => taken.get(name) ?? Number.NaN;
  return [
    timeRow('create --yes --output -', of('ours'), { name: '@flydotio/dockerfile', ms: of('peer') }, 0.6),
  ];
}

function writeNodeProject(folder: string): void {
  mkdirSync(folder);
  const manifest = { name: 'small', version: '1.0.0', main: 'index.js', scripts: { start: 'node index.js' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  writeFileSync(
    path.join(folder, 'package-lock.json'),
    JSON.stringify({ name: 'small', lockfileVersion: 3, packages: {} }),
  );
  writeFileSync(
    path.join(folder, 'index.js'),
    "require('node:http').createServer((_, r) => r.end('ok')).listen(8080);\n",
  );
}
