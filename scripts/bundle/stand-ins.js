import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Modules that cost more at start than this program gets from them, and what takes their place in the bundle. Each row
 * says for whom.
 */
const rows = [
  // Its regular expressions over all emoji and its segmenter cost 24 ms; the help has none (measured, Node 20).
  { module: 'string-width', importers: ['yargs', 'cliui'], file: 'plain-width.js' },
  { module: 'wrap-ansi', importers: ['cliui'], file: 'wrap.js' },
  // The same, for the wizard, which may meet wide letters: it pays when it does.
  {
    module: 'string-width',
    importers: ['ink', 'widest-line', 'cli-truncate', 'wrap-ansi'],
    file: 'string-width.js',
  },
  // Loads node:util's colours and standard error for two comparisons: 6 ms.
  { module: 'assert', importers: ['yargs'], file: 'assert.js' },
  // Checks how yargs itself is called, by parsing a description for every option: 2 ms. The tests run with the real one.
  { module: './argsert.js', importers: ['yargs'], file: 'argsert.js' },
  // dockerfile-ast uses two constructors of its 28 KB: 4 ms.
  { module: 'vscode-languageserver-types', importers: ['dockerfile-ast'], file: 'language-server-types.cjs' },
  // For developers of ink, behind a variable; it would bring a web socket client along.
  { module: './devtools.js', importers: ['ink'], file: 'empty.js' },
];

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'stand-ins');

export function standIns() {
  return {
    name: 'stand-ins',
    setup(build) {
      for (const { module, importers, file } of rows) {
        build.onResolve({ filter: new RegExp(`^${module.replace(/[.]/g, '\\.')}$`) }, ({ importer }) =>
          importers.includes(packageOf(importer)) ? { path: path.join(folder, file) } : undefined,
        );
      }
      // Takes its WebAssembly out of a data: URL with fetch, where there is one, and Node loads 30 ms of undici for it.
      build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path: file }) => ({
        contents: `const fetch = undefined;\n${await readFile(file, 'utf8')}`,
      }));
    },
  };
}

/** Name of the package that a file belongs to; empty for our own. */
function packageOf(file) {
  const [, name = ''] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file) ?? [];
  return name;
}
