import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { times } from '../measure.js';
import type { Place } from '../place.js';
import { inMb, inMs, type Row, shown } from '../row.js';

/** What people download and install. */
export async function packageSize({ root, scratch }: Place): Promise<readonly Row[]> {
  const [out, home] = [path.join(scratch, 'tarball'), path.join(scratch, 'home')];
  mkdirSync(out);
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', out], {
    cwd: root,
    stdio: 'ignore',
  });
  const tarball = path.join(out, readdirSync(out)[0] ?? '');
  const bytes = statSync(tarball).size;
  const empty = () => {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home);
    writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  };
  const words = ['npm', 'install', '--offline', '--no-audit', '--no-fund', tarball];
  const taken = await times([{ name: 'install', words, cwd: home, prepare: empty }], 5);
  const installed = filesBelow(path.join(home, 'node_modules', 'create-slim-image'));
  const total = installed.reduce((sum, file) => sum + statSync(file).size, 0);
  return [
    {
      what: 'tarball',
      figure: `${(bytes / 1e3).toFixed(0)} KB`,
      yardstick: '600 KB',
      ratio: bytes / 600_000,
      limit: 1,
    },
    shown('installed', inMb(total), `${installed.length} files`),
    shown('npm install of the tarball', inMs(taken.get('install') ?? Number.NaN)),
  ];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));
}
