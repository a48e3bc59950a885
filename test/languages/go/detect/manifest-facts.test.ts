import test from 'ava';
import type { Finding } from '../../../../src/domain/findings.js';
import { type GoModule, readModules } from '../../../../src/languages/go/detect/modules.js';
import { detectPrivateModules } from '../../../../src/languages/go/detect/private-modules.js';
import { detectReplaces } from '../../../../src/languages/go/detect/replaces.js';
import { detectSums } from '../../../../src/languages/go/detect/sums.js';
import { detectVendor } from '../../../../src/languages/go/detect/vendor.js';
import { detectToolchain, detectVersion } from '../../../../src/languages/go/detect/versions.js';
import { detectWorkspace } from '../../../../src/languages/go/detect/workspace.js';
import { memoryProject, unreadableFile } from '../../../helpers/memory-project.js';

type Files = Parameters<typeof memoryProject>[0];

/** Value, or `state: why`. */
function told(finding: Finding<unknown>): unknown {
  if (finding.state === 'found') return finding.value;
  if (finding.state === 'absent') return `absent: ${finding.searched}`;
  return finding.state === 'unreadable' ? `unreadable: ${finding.reason}` : finding.state;
}

function opened(files: Files): {
  folder: ReturnType<typeof memoryProject>;
  modules: readonly GoModule[];
  work: ReturnType<typeof detectWorkspace>['work'];
} {
  const folder = memoryProject(files);
  return { folder, modules: readModules(folder), work: detectWorkspace(folder).work };
}

for (const version of ['1.11', '1.21', '1.21.0', '1.27rc1', '1.24.3', '2.0']) {
  test(`go ${version} is found as written, with its line`, t => {
    const { modules, work } = opened({ 'go.mod': `module example.com/a\n\ngo ${version}\n` });
    t.deepEqual(detectVersion(modules, work), {
      state: 'found',
      value: version,
      confidence: 'certain',
      evidence: [{ file: 'go.mod', line: 3, text: `go ${version}` }],
    });
  });
}

const versions: readonly (readonly [title: string, files: Files, expected: string | RegExp])[] = [
  ['missing is absent', { 'go.mod': 'module example.com/a\n' }, /^absent: go directive in go\.mod/],
  ['no go.mod is absent', { 'main.go': 'package main' }, /^absent: .*no go\.mod/],
  [
    'nonsense is unreadable',
    { 'go.mod': 'module example.com/a\ngo "1.21$(id)"\n' },
    /^unreadable: the go directive/,
  ],
  ['v1.21 is unreadable', { 'go.mod': 'module example.com/a\ngo v1.21\n' }, /^unreadable/],
  ['a broken go.mod is unreadable', { 'go.mod': 'module (\n' }, /^unreadable: go\.mod: .*never closed/],
  [
    'a binary go.mod is unreadable',
    { 'go.mod': Buffer.from([0, 1, 2]) },
    /^unreadable: go\.mod: a binary file/,
  ],
  [
    'a go.mod that may not be read is unreadable',
    { 'go.mod': unreadableFile },
    /^unreadable: go\.mod: permission denied/,
  ],
  [
    'a go.mod of two megabytes is unreadable',
    { 'go.mod': 'a\n'.repeat(1024 * 1024) },
    /^unreadable: go\.mod: .*bytes/,
  ],
  [
    'go.work may ask for more',
    { 'go.mod': 'module example.com/a\ngo 1.21\n', 'go.work': 'go 1.23.1\nuse .\n' },
    '1.23.1',
  ],
  [
    'the module may ask for more than go.work',
    { 'go.mod': 'module example.com/a\ngo 1.24.1\n', 'go.work': 'go 1.24\nuse .\n' },
    '1.24.1',
  ],
  [
    'a candidate is older than the release',
    { 'go.mod': 'module example.com/a\ngo 1.24.0\n', 'go.work': 'go 1.24rc2\nuse .\n' },
    '1.24.0',
  ],
];

for (const [title, files, expected] of versions) {
  test(`the Go version: ${title}`, t => {
    const { modules, work } = opened(files);
    const value = String(told(detectVersion(modules, work)));
    if (typeof expected === 'string') t.is(value, expected);
    else t.regex(value, expected);
  });
}

test('the toolchain: go.work over go.mod, `default`, absent, nonsense', t => {
  const toolchain = (mod: string, goWork: string): unknown => {
    const { modules, work } = opened({
      'go.mod': `module example.com/a\n${mod}\n`,
      'go.work': `use .\n${goWork}\n`,
    });
    return told(detectToolchain(modules, work));
  };
  t.is(toolchain('toolchain go1.24.1', ''), 'go1.24.1');
  t.is(toolchain('toolchain go1.24.1', 'toolchain go1.25.0'), 'go1.25.0');
  t.is(toolchain('toolchain default', ''), 'default');
  t.is(toolchain('toolchain go1.22.3-custom', ''), 'go1.22.3-custom');
  t.regex(String(toolchain('', '')), /^absent/);
  t.regex(String(toolchain('toolchain nonsense', '')), /^unreadable/);
});

test('a workspace tells folders inside from folders outside; an ignored or broken one is not one', t => {
  const workspace = (files: Files): unknown => told(detectWorkspace(memoryProject(files)).finding);
  t.deepEqual(
    workspace({ 'go.work': 'go 1.23\nuse (\n\t.\n\t./api/\n\t../shared\n\t/abs\n\tapi/../lib\n)\n' }),
    { file: 'go.work', uses: ['.', 'api', 'lib'], outside: ['../shared', '/abs'] },
  );
  t.regex(String(workspace({})), /^absent/);
  t.regex(String(workspace({ 'go.work': 'use .\n', '.gitignore': 'go.work\n' })), /^absent: .*\.gitignore/);
  t.regex(String(workspace({ 'go.work': 'use (\n' })), /^unreadable: go\.work: .*never closed/);
});

test('replace directives: folders inside and outside, and modules', t => {
  const { modules, work } = opened({
    'go.mod':
      'module example.com/a\nreplace (\n\texample.com/in => ./libs/in\n\texample.com/out v1.0.0 => ../out\n\texample.com/fork => example.com/other v1.2.3\n)\n',
  });
  t.deepEqual(told(detectReplaces(modules, work)), [
    { module: 'example.com/in', target: 'libs/in', outside: false, local: true },
    { module: 'example.com/out', target: '../out', outside: true, local: true },
    { module: 'example.com/fork', target: 'example.com/other', outside: false, local: false },
  ]);
  const finding = detectReplaces(modules, work);
  t.deepEqual(finding.state === 'found' ? finding.evidence[1] : null, {
    file: 'go.mod',
    line: 4,
    text: 'replace example.com/out v1.0.0 => ../out',
  });
});

test('a replacement in a nested module is seen from the project folder', t => {
  const { modules, work } = opened({
    'api/go.mod': 'module example.com/api\nreplace example.com/lib => ../lib\n',
  });
  t.deepEqual(told(detectReplaces(modules, work)), [
    { module: 'example.com/lib', target: 'lib', outside: false, local: true },
  ]);
});

const required = 'module example.com/m\n\ngo 1.23\n\nrequire example.com/a v1.0.0\n';
const vendored = '# example.com/a v1.0.0\n## explicit\nexample.com/a\n';
const vendors: readonly (readonly [title: string, files: Files, expected: unknown])[] = [
  [
    'consistent',
    { 'go.mod': required, 'vendor/modules.txt': vendored, 'vendor/example.com/a/a.go': 'package a\n' },
    { consistent: true, difference: null },
  ],
  [
    'of which a package was not committed',
    { 'go.mod': required, 'vendor/modules.txt': vendored, 'vendor/example.com/A/a.go': 'package a\n' },
    {
      consistent: false,
      difference: 'example.com/a is listed, but vendor/example.com/a holds no Go file',
    },
  ],
  [
    'out of step',
    { 'go.mod': required, 'vendor/modules.txt': '# example.com/a v0.9.0\n## explicit\n' },
    {
      consistent: false,
      difference:
        'example.com/a@v1.0.0: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt',
    },
  ],
  [
    'without a list',
    { 'go.mod': required, 'vendor/x.txt': '' },
    {
      consistent: false,
      difference:
        'example.com/a@v1.0.0: is explicitly required in go.mod, but there is no vendor/modules.txt',
    },
  ],
  ['not there', { 'go.mod': required }, 'absent: folder vendor'],
  [
    'ignored',
    { 'go.mod': required, 'vendor/modules.txt': vendored, '.gitignore': '/vendor/\n' },
    'absent: vendor is hidden by .gitignore: it is no part of the project',
  ],
  [
    'of something else, where nothing is required',
    { 'go.mod': 'module example.com/m\n', 'vendor/autoload.php': '' },
    'absent: vendor/modules.txt',
  ],
  [
    'for a workspace that is not there',
    { 'go.mod': required, 'vendor/modules.txt': `## workspace\n${vendored}` },
    'absent: vendor/modules.txt that fits: go work vendor wrote it and there is no go.work, so the go command leaves it alone',
  ],
];

for (const [title, files, expected] of vendors) {
  test(`a vendor folder ${title}`, t => {
    const { folder, modules, work } = opened(files);
    t.deepEqual(told(detectVendor(folder, modules, work)), expected);
  });
}

test('checksums: present, missing, not needed, and not looked at behind a broken go.mod', t => {
  const sums = (files: Files, isVendored = false): unknown => {
    const { folder, modules } = opened(files);
    return told(detectSums(folder, modules, isVendored));
  };
  t.is(sums({ 'go.mod': required, 'go.sum': '' }), 'present');
  t.is(sums({ 'go.mod': required }), 'missing');
  t.is(sums({ 'go.mod': required }, true), 'not-needed');
  t.is(sums({ 'go.mod': 'module example.com/m\n' }), 'not-needed');
  t.is(sums({ 'go.mod': `${required}replace example.com/a => ./a\n` }), 'not-needed');
  t.is(sums({ 'go.mod': 'module (' }), 'not-looked');
});

const privates: readonly (readonly [title: string, files: Files, expected: unknown, confidence?: string])[] =
  [
    [
      'public forges and vanity hosts are not private',
      {
        'go.mod':
          'module example.com/m\nrequire github.com/a/b v1.0.0\nrequire go.uber.org/zap v1.0.0\nrequire gitlab.com/a/b v1.0.0\n',
      },
      'absent',
    ],
    [
      'reserved suffixes',
      {
        'go.mod':
          'module example.com/m\nrequire git.corp.example/team/a v1.0.0\nrequire code.acme.internal/b v1.0.0\n',
      },
      ['git.corp.example', 'code.acme.internal'],
      'certain',
    ],
    [
      'an address, a port, a bare name',
      { 'go.mod': 'module example.com/m\nrequire 10.0.0.7/a v1.0.0\nrequire forge/b v1.0.0\n' },
      ['10.0.0.7', 'forge'],
      'certain',
    ],
    [
      'a company forge is a guess',
      { 'go.mod': 'module example.com/m\nrequire gitlab.acme.com/a/b v1.0.0\n' },
      ['gitlab.acme.com'],
      'possible',
    ],
    [
      'an open forge with such a name is not',
      { 'go.mod': 'module example.com/m\nrequire gitlab.gnome.org/a/b v1.0.0\n' },
      'absent',
    ],
    [
      'each host once',
      { 'go.mod': 'module example.com/m\nrequire git.a.corp/x v1.0.0\nrequire git.a.corp/y v1.0.0\n' },
      ['git.a.corp'],
    ],
    [
      'one that a folder replaces is not fetched',
      { 'go.mod': 'module example.com/m\nrequire git.a.corp/x v1.0.0\nreplace git.a.corp/x => ./x\n' },
      'absent',
    ],
    [
      'one that replaces a public one is',
      {
        'go.mod':
          'module example.com/m\nrequire github.com/a/b v1.0.0\nreplace github.com/a/b => git.a.corp/b v1.0.1\n',
      },
      ['git.a.corp'],
    ],
    [
      'GOPRIVATE in a Makefile',
      {
        'go.mod': 'module example.com/m\nrequire github.com/acme/lib v1.0.0\n',
        Makefile: 'export GOPRIVATE := github.com/acme/*,example.org\n',
      },
      ['github.com/acme/*'],
      'certain',
    ],
    [
      'GOPRIVATE in a workflow',
      {
        'go.mod': 'module example.com/m\nrequire github.com/acme/lib v1.0.0\n',
        '.github/workflows/ci.yml': 'env:\n  GOPRIVATE: github.com/acme\n',
      },
      ['github.com/acme'],
    ],
    [
      'GOPRIVATE by go env -w in a Dockerfile',
      {
        'go.mod': 'module example.com/m\nrequire github.com/acme/lib v1.0.0\n',
        Dockerfile: 'RUN go env -w GOPRIVATE="github.com/acme"\n',
      },
      ['github.com/acme'],
    ],
    [
      'GOPRIVATE that no required module matches',
      {
        'go.mod': 'module example.com/m\nrequire github.com/a/lib v1.0.0\n',
        '.envrc': 'export GOPRIVATE=github.com/acme\n',
      },
      'absent',
    ],
    [
      'GOPRIVATE in a comment',
      {
        'go.mod': 'module example.com/m\nrequire github.com/acme/lib v1.0.0\n',
        Makefile: '# GOPRIVATE=github.com/acme\n',
      },
      'absent',
    ],
  ];

for (const [title, files, expected, confidence] of privates) {
  test(`private modules: ${title}`, t => {
    const { folder, modules } = opened(files);
    const finding = detectPrivateModules(folder, modules);
    t.deepEqual(finding.state === 'found' ? finding.value : finding.state, expected);
    if (confidence !== undefined) t.is(finding.state === 'found' ? finding.confidence : '', confidence);
  });
}

test('a setting is quoted alone: such files hold secrets too', t => {
  const { folder, modules } = opened({
    'go.mod': 'module example.com/m\nrequire github.com/acme/lib v1.0.0\n',
    '.env': 'TOKEN=x GOPRIVATE=github.com/acme PASSWORD=y\n',
  });
  const finding = detectPrivateModules(folder, modules);
  t.deepEqual(finding.state === 'found' ? finding.evidence : [], [
    { file: '.env', line: 1, text: 'GOPRIVATE=github.com/acme' },
  ]);
});

test('module paths that no module can have are told, not used', t => {
  for (const path of ['"a b"', '"$(id)"', '"a\\nb"', '"-x"', '"../x"', '""', '"é"']) {
    const [module] = readModules(memoryProject({ 'go.mod': `go 1.21\nmodule ${path}\n` }));
    t.is(module?.path, null, path);
    t.deepEqual(
      module?.problem,
      { reason: 'the module path holds characters that Go does not allow', line: 2 },
      path,
    );
  }
});
