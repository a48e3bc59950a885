import test from 'ava';
import fc from 'fast-check';
import { readModulesTxt } from '../../src/manifests/modules-txt.js';

const text = `# example.com/a v1.2.3
## explicit; go 1.20
example.com/a
example.com/a/sub
# example.com/b v1.0.0 => ../b
## explicit
example.com/b
# example.com/c v0.1.0 => example.com/fork v0.2.0
# example.com/b => ../b
# not a module
example.com/nobody
`;

test('modules, their marks, replacements and packages are read', t => {
  const { workspace, modules } = readModulesTxt(text);
  t.false(workspace);
  t.deepEqual(modules, [
    {
      path: 'example.com/a',
      version: 'v1.2.3',
      explicit: true,
      go: '1.20',
      replacement: null,
      packages: ['example.com/a', 'example.com/a/sub'],
      line: 1,
    },
    {
      path: 'example.com/b',
      version: 'v1.0.0',
      explicit: true,
      go: null,
      replacement: { path: '../b', version: null },
      packages: ['example.com/b'],
      line: 5,
    },
    {
      path: 'example.com/c',
      version: 'v0.1.0',
      explicit: false,
      go: null,
      replacement: { path: 'example.com/fork', version: 'v0.2.0' },
      packages: [],
      line: 8,
    },
    {
      path: 'example.com/b',
      version: null,
      explicit: false,
      go: null,
      replacement: { path: '../b', version: null },
      packages: [],
      line: 9,
    },
  ]);
});

test('the mark of go work vendor is seen', t => {
  t.true(readModulesTxt('## workspace\n# example.com/a v1.0.0\n').workspace);
});

test('every text has a meaning', t => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), source => Array.isArray(readModulesTxt(source).modules)),
  );
  t.pass();
});
