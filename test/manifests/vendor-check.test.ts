import test from 'ava';
import { readGoMod } from '../../src/manifests/go-mod.js';
import { readGoWork } from '../../src/manifests/go-work.js';
import { readModulesTxt } from '../../src/manifests/modules-txt.js';
import { vendorDifference } from '../../src/manifests/vendor-check.js';

/** Sentences are those that go 1.26 prints for the same files. */
const rows: readonly (readonly [title: string, mod: string, modules: string, difference: string | null])[] = [
  ['nothing required', '', '', null],
  ['the same', 'require example.com/a v1.0.0', '# example.com/a v1.0.0\n## explicit\nexample.com/a\n', null],
  [
    'a newer version required',
    'require example.com/a v1.1.0',
    '# example.com/a v1.0.0\n## explicit\nexample.com/a\n',
    'example.com/a@v1.1.0: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt',
  ],
  [
    'an indirect one that is not marked',
    'require example.com/a v1.0.0 // indirect',
    '# example.com/a v1.0.0\nexample.com/a\n',
    'example.com/a@v1.0.0: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt',
  ],
  [
    'one that is no longer required',
    '',
    '# example.com/a v1.0.0\n## explicit\nexample.com/a\n',
    'example.com/a@v1.0.0: is marked as explicit in vendor/modules.txt, but not explicitly required in go.mod',
  ],
  [
    'a replacement that vendor does not know',
    'replace example.com/a => ../a',
    '',
    'example.com/a: is replaced in go.mod, but not marked as replaced in vendor/modules.txt',
  ],
  [
    'another replacement',
    'replace example.com/a v1.0.0 => example.com/b v1.0.0',
    '# example.com/a v1.0.0 => example.com/b v1.1.0\n',
    'example.com/a@v1.0.0: is replaced by example.com/b@v1.0.0 in go.mod, but marked as replaced by example.com/b@v1.1.0 in vendor/modules.txt',
  ],
  [
    'a replacement that go.mod no longer has',
    '',
    '# example.com/a => ../a\n',
    'example.com/a: is marked as replaced in vendor/modules.txt, but not replaced in go.mod',
  ],
  [
    'a wildcard replacement, as go mod vendor writes it',
    'require example.com/a v1.0.0\nreplace example.com/a => ../a',
    '# example.com/a v1.0.0 => ../a\n## explicit\nexample.com/a\n# example.com/a => ../a\n',
    null,
  ],
];

for (const [title, mod, modules, difference] of rows) {
  test(`vendor and go.mod: ${title}`, t =>
    t.is(compare(`module example.com/m\ngo 1.21\n${mod}\n`, modules, false), difference));
}

test('before Go 1.14 only contradictions count', t => {
  const mod = 'module example.com/m\ngo 1.13\nrequire example.com/a v1.0.0\n';
  t.is(compare(mod, '# example.com/a v1.0.0\nexample.com/a\n', true), null);
  t.regex(
    compare(mod, '# example.com/a v0.9.0\nexample.com/a\n', true) ?? '',
    /indicates example\.com\/a@v0\.9\.0/,
  );
});

test('in a workspace, folders are compared as the workspace sees them, and its modules may replace each other', t => {
  const one = readGoMod(
    'module example.com/one\nrequire example.com/a v1.0.0\nreplace example.com/a => ../libs/a\n',
  );
  const two = readGoMod('module example.com/two\nreplace example.com/one => ../one\n');
  const work = readGoWork('go 1.22\nuse (\n./one\n./two\n)\n');
  const vendored = readModulesTxt(
    '## workspace\n# example.com/a v1.0.0 => ./libs/a\n## explicit\nexample.com/a\n# example.com/a => ./libs/a\n',
  );
  if (!one.ok || !two.ok || !work.ok) return t.fail();
  const mods = [
    { folder: 'one', mod: one.value },
    { folder: 'two', mod: two.value },
  ];
  t.is(vendorDifference({ mods, work: work.value, before114: false }, vendored), null);
});

function compare(text: string, modules: string, before114: boolean): string | null {
  const mod = readGoMod(text);
  if (!mod.ok) throw new Error(mod.reason);
  return vendorDifference(
    { mods: [{ folder: '.', mod: mod.value }], work: null, before114 },
    readModulesTxt(modules),
  );
}
