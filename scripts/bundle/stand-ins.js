import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Modules that cost more at start than this program gets from them, and what takes their place in the bundle. Each row
 * says who may be served: the wizard's own string-width stays what it is.
 */
const rows = [
  // Its regular expressions over all emoji and its segmenter cost 24 ms; the help has none (measured, Node 20).
  { module: 'string-width', importers: ['yargs', 'cliui', 'wrap-ansi'], file: 'string-width.js' },
  // Loads node:util's colours and standard error for two comparisons: 6 ms.
  { module: 'assert', importers: ['yargs'], file: 'assert.js' },
  // Checks how yargs itself is called, by parsing a description for every option: 2 ms. The tests run with the real one.
  { module: './argsert.js', importers: ['yargs'], file: 'argsert.js' },
  // The help has no colours that a line break could cut in two.
  { module: 'ansi-styles', importers: ['wrap-ansi'], file: 'ansi-styles.js' },
  // dockerfile-ast uses two constructors of its 28 KB: 4 ms.
  { module: 'vscode-languageserver-types', importers: ['dockerfile-ast'], file: 'language-server-types.cjs' },
  // An optional peer of ink behind a check that bundlers cannot see through; as an external it fails at run time.
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
    },
  };
}

/** Name of the package that a file belongs to; empty for our own. */
function packageOf(file) {
  const [, name = ''] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file) ?? [];
  return name;
}
