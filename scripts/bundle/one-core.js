import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Keeps what every run needs in one file. esbuild makes a file for every set of entry points that share modules: a
 * dozen small ones, about a millisecond each at start. When every file that is loaded later also (statically) imports
 * the program's first module, which is loaded by then, all of the first module's world is shared by the same set.
 */
export function oneCore(first) {
  return {
    name: 'one-core',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ kind, pluginData, path: wanted, ...from }) => {
        if (kind !== 'dynamic-import' || pluginData === asked) return undefined;
        const { importer, resolveDir } = from;
        const found = await build.resolve(wanted, { importer, resolveDir, kind, pluginData: asked });
        return found.external ? found : { ...found, pluginData: later };
      });
      build.onLoad({ filter: /\.[jt]sx?$/ }, async ({ path: file, pluginData }) => {
        if (pluginData !== later) return undefined;
        const contents = `import ${JSON.stringify(first)};\n${await readFile(file, 'utf8')}`;
        return { contents, loader: path.extname(file).slice(1), resolveDir: path.dirname(file) };
      });
    },
  };
}

/** Marks of a path on its way through the plugin. */
const asked = 'asked';
const later = 'later';
