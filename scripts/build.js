// Bundles the program into dist/: one file for what every run needs, one for each thing that only some runs need, no
// dependency tree to install, licences beside it.
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { builtins } from './bundle/builtins.js';
import { licences } from './bundle/licences.js';
import { oneCore } from './bundle/one-core.js';
import { standIns } from './bundle/stand-ins.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const first = path.join(root, 'src', 'cli', 'main.ts');
await rm(path.join(root, 'dist'), { recursive: true, force: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: first },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  metafile: true,
  legalComments: 'none',
  chunkNames: '[name]-[hash]',
  define: {
    // React's development build is larger and slower; it is chosen by this variable at bundling time.
    'process.env.NODE_ENV': '"production"',
    'Intl.Segmenter': 'LazySegmenter',
  },
  inject: ['scripts/bundle/segmenter.js'],
  plugins: [oneCore(first), standIns(), builtins()],
});

await writeFile(path.join(root, 'THIRD-PARTY-LICENSES.txt'), await licences(metafile, root));
