// Bundles the program into dist/: one file a command, no dependency tree to install, licences beside it.
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
await rm(path.join(root, 'dist'), { recursive: true, force: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  metafile: true,
  legalComments: 'none',
  chunkNames: 'chunk-[hash]',
  // React's development build is larger and slower; it is chosen by this variable at bundling time.
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: {
    // An optional peer of ink behind a check that bundlers cannot see through; as an external it fails at run time.
    'react-devtools-core': './scripts/empty.js',
  },
  // CommonJS packages inside an ES module call require for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});

await writeFile(path.join(root, 'THIRD-PARTY-LICENSES.txt'), await licences(metafile));

/** Name, version and licence text of every package of which a file is in the bundle. */
async function licences({ outputs }) {
  const folders = new Set();
  for (const output of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
      if (match && bytesInOutput > 0) folders.add(match[1]);
    }
  }
  const texts = await Promise.all([...folders].sort().map(licenceOf));
  return `create-slim-image contains code of these packages.\n\n${texts.join('\n')}`;
}

async function licenceOf(folder) {
  const { readdir } = await import('node:fs/promises');
  const manifest = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
  const names = (await readdir(path.join(root, folder))).filter(name =>
    /^(licen[cs]e|copying)(\.|-|$)/i.test(name),
  );
  const texts = await Promise.all(names.map(name => readFile(path.join(root, folder, name), 'utf8')));
  const text = texts.length > 0 ? texts.join('\n') : `Licence: ${manifest.license}\n`;
  return `${'-'.repeat(80)}\n${manifest.name} ${manifest.version} (${manifest.license})\n\n${text.trim()}\n`;
}
