import { builtinModules } from 'node:module';

/**
 * Takes Node's own modules from process.getBuiltinModule. An `import` of node:fs makes Node read every export of it,
 * getters too, and one of them loads all of node:stream: 10 ms at each start (measured, Node 20).
 */
export function builtins() {
  return {
    name: 'builtins',
    setup(build) {
      build.onResolve({ filter: /^(?:node:)?[a-z0-9_]+(?:\/[a-z]+)?$/ }, ({ path, kind }) => {
        const name = path.replace(/^node:/, '');
        if (!builtinModules.includes(name)) return undefined;
        if (kind === 'dynamic-import') return { path, external: true };
        return { path: name, namespace: kind === 'require-call' ? 'builtin-require' : 'builtin-import' };
      });
      build.onLoad({ filter: /./, namespace: 'builtin-require' }, ({ path }) => ({
        contents: `module.exports = process.getBuiltinModule('${path}');`,
      }));
      build.onLoad({ filter: /./, namespace: 'builtin-import' }, ({ path }) => ({
        contents: exportsOf(path),
      }));
    },
  };
}

/** Every export is a constant of its own, so that the bundler drops the ones that nobody uses. */
function exportsOf(name) {
  const names = Object.keys(process.getBuiltinModule(name)).filter(
    key => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default',
  );
  return [
    `const builtin = process.getBuiltinModule('${name}');`,
    'export default builtin;',
    ...names.map(
      key => `const own_${key} = /* @__PURE__ */ (() => builtin.${key})(); export { own_${key} as ${key} };`,
    ),
  ].join('\n');
}
