import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { repoRoot } from '../helpers/repo.js';

/** What `npm pack` makes, and what is left of it in a folder that never saw the repository. */
export interface Packed {
  /** Folder that holds everything below; removed by `close`. */
  readonly root: string;
  readonly tarball: string;
  readonly tarballBytes: number;
  /** Paths in the package, sorted. */
  readonly files: readonly string[];
  /** An empty folder into which the tarball was installed. */
  readonly home: string;
  /** The installed package. */
  readonly folder: string;
  /** The command that the installation offers. */
  readonly bin: string;
  close(): Promise<void>;
}

/** Packs the repository and installs the tarball with the network switched off. */
export async function packAndInstall(): Promise<Packed> {
  const root = await mkdtemp(path.join(tmpdir(), 'csi-package-'));
  const [out, home] = [path.join(root, 'out'), path.join(root, 'home')];
  await Promise.all([mkdir(out), mkdir(home)]);
  await npm(repoRoot(), 'pack', '--pack-destination', out);
  const tarball = path.join(out, (await readdir(out))[0] ?? '');
  const list = await execa('tar', ['-tzf', tarball]);
  await writeFile(path.join(home, 'package.json'), '{ "private": true }\n');
  await npm(home, 'install', '--offline', tarball);
  return {
    root,
    tarball,
    tarballBytes: (await stat(tarball)).size,
    files: list.stdout
      .split('\n')
      .map(file => file.replace(/^package\//, ''))
      .sort(),
    home,
    folder: path.join(home, 'node_modules', 'create-slim-image'),
    bin: path.join(home, 'node_modules', '.bin', 'create-slim-image'),
    close: () => rm(root, { recursive: true, force: true }),
  };
}

/** Runs npm as a user's shell would: what the npm that runs these tests put into the environment is left out. */
export async function npm(cwd: string, ...words: readonly string[]): Promise<string> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?!config_)|^INIT_CWD$/i.test(name),
  );
  const result = await execa('npm', words, {
    cwd,
    env: Object.fromEntries(inherited),
    extendEnv: false,
    stdin: 'ignore',
    timeout: 5 * 60_000,
  });
  return result.stdout;
}
