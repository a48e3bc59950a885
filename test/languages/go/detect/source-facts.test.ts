import test from 'ava';
import { detectEmbeds } from '../../../../src/languages/go/detect/embeds.js';
import { detectGenerated } from '../../../../src/languages/go/detect/generated.js';
import { readModules } from '../../../../src/languages/go/detect/modules.js';
import { packagesOf } from '../../../../src/languages/go/detect/packages.js';
import { detectVersionVariable } from '../../../../src/languages/go/detect/version-variable.js';
import { memoryProject } from '../../../helpers/memory-project.js';

type Files = Parameters<typeof memoryProject>[0];

function opened(files: Files, limit?: number) {
  const folder = memoryProject({ 'go.mod': 'module example.com/shop\n', ...files }, limit);
  const modules = readModules(folder);
  const packages = packagesOf(folder, modules);
  return { folder, modules, packages, dirs: packages.reach(['.']) };
}

function embedding(pattern: string): string {
  return `package main\n\nimport "embed"\n\n//go:embed ${pattern}\nvar files embed.FS\n\nfunc main() { run() }\n`;
}

const embeds: readonly (readonly [
  title: string,
  pattern: string,
  files: Files,
  matches: boolean,
  generated: boolean,
  found: readonly string[],
])[] = [
  ['a file', 'a.txt', { 'a.txt': '' }, true, false, ['a.txt']],
  [
    'a folder, with all below it but hidden files',
    'static',
    { 'static/a/b.js': '', 'static/.x': '', 'static/_y/z': '' },
    true,
    false,
    ['static/a/b.js'],
  ],
  [
    'a folder with its hidden files',
    'all:static',
    { 'static/.x': '', 'static/_y/z': '' },
    true,
    false,
    ['static/.x', 'static/_y/z'],
  ],
  ['a folder of hidden files only', 'static', { 'static/.x': '' }, false, false, []],
  [
    'a glob, which takes hidden files by name',
    'static/*',
    { 'static/.x': '', 'static/a': '' },
    true,
    false,
    ['static/.x', 'static/a'],
  ],
  [
    'a glob over folders',
    'locales/*/app.json',
    { 'locales/de/app.json': '', 'locales/app.json': '' },
    true,
    false,
    ['locales/de/app.json'],
  ],
  [
    'two stars, which are one',
    '**/app.json',
    { 'de/app.json': '', 'a/b/app.json': '' },
    true,
    false,
    ['de/app.json'],
  ],
  ['a quoted name', '"a b.txt"', { 'a b.txt': '' }, true, false, ['a b.txt']],
  ['nothing at all', 'missing', {}, false, false, []],
  [
    'not what another module holds',
    'other',
    { 'other/go.mod': 'module example.com/o\n', 'other/a': '' },
    false,
    false,
    [],
  ],
  ['not what is outside', '../x', {}, false, false, []],
  [
    'a folder that .gitignore hides',
    'dist',
    { 'dist/app.js': '', '.gitignore': 'dist/\n' },
    true,
    true,
    ['dist'],
  ],
  [
    'a folder that is ignored and not there yet',
    'all:web/dist',
    { '.gitignore': '/web/dist\n' },
    false,
    true,
    [],
  ],
  [
    'an ignored folder with a placeholder',
    'all:dist',
    { 'dist/.gitkeep': '', '.gitignore': 'dist/*\n!dist/.gitkeep\n' },
    true,
    true,
    ['dist/.gitkeep'],
  ],
  [
    'an ignored file',
    'version.txt',
    { 'version.txt': '', '.gitignore': 'version.txt\n' },
    true,
    true,
    ['version.txt'],
  ],
  [
    'what a web build makes',
    'web/dist',
    { 'web/package.json': '{"scripts":{"build":"vite build"}}' },
    false,
    true,
    [],
  ],
];

for (const [title, pattern, files, matches, generated, found] of embeds) {
  test(`go:embed takes ${title}`, t => {
    const { folder, packages, dirs } = opened({ 'main.go': embedding(pattern), ...files });
    const finding = detectEmbeds(folder, packages, dirs);
    const expected = { pattern: pattern.replaceAll('"', ''), dir: '.', files: found, matches, generated };
    t.deepEqual(finding.state === 'found' ? finding.value : finding, [expected]);
    t.deepEqual(finding.state === 'found' ? finding.evidence[0]?.line : null, 5);
  });
}

test('go:generate that names the folder makes a missing one', t => {
  const source = embedding('assets').replace(
    'package main',
    'package main\n\n//go:generate npm run build --out assets',
  );
  const { folder, packages, dirs } = opened({ 'main.go': source });
  const finding = detectEmbeds(folder, packages, dirs);
  t.true(finding.state === 'found' && finding.value[0]?.generated === true);
});

test('patterns count in packages that the program imports, relative to their folder, and only there', t => {
  const { folder, packages, dirs } = opened({
    'main.go': 'package main\n\nimport _ "example.com/shop/web"\n\nfunc main() { run() }\n',
    'web/web.go': embedding('static').replace('package main', 'package web'),
    'web/static/a': '',
    'other/other.go': embedding('nothing').replace('package main', 'package other'),
    'web/web_test.go': embedding('nothing').replace('package main', 'package web'),
  });
  const finding = detectEmbeds(folder, packages, dirs);
  t.deepEqual(finding.state === 'found' ? finding.value.map(({ dir, pattern }) => [dir, pattern]) : [], [
    ['web', 'static'],
  ]);
});

test('a pattern without match in a walk that was cut is not looked at', t => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`a${at}/x.txt`, '']));
  const { folder, packages, dirs } = opened({ 'main.go': embedding('deep/*/file'), ...many }, 20);
  t.is(detectEmbeds(folder, packages, dirs).state, 'not-looked');
});

const main = 'package main\n\nfunc main() { run() }\n';
const stamped: readonly (readonly [
  title: string,
  files: Files,
  symbol: string | null,
  confidence?: string,
])[] = [
  ['a variable of main', { 'main.go': `${main}\nvar version = "dev"\n` }, 'main.version', 'likely'],
  [
    'a typed variable without value',
    { 'main.go': `${main}\nvar Version string\n` },
    'main.Version',
    'likely',
  ],
  [
    'one in a block',
    { 'main.go': `${main}\nvar (\n\tcommit  = "none"\n\tversion = "dev" // stamped\n)\n` },
    'main.version',
  ],
  [
    'one of several in a line',
    { 'main.go': `${main}\nvar version, commit = "dev", "none"\n` },
    'main.version',
  ],
  ['not a constant', { 'main.go': `${main}\nconst version = "dev"\n` }, null],
  ['not a number', { 'main.go': `${main}\nvar version = 3\n` }, null],
  [
    'not a local variable',
    {
      'main.go':
        'package main\n\nfunc main() {\n\tversion := "dev"\n\tvar Version = "x"\n\trun(version, Version)\n}\n',
    },
    null,
  ],
  ['not a real version that is kept by hand', { 'main.go': `${main}\nvar version = "1.4.2"\n` }, null],
  ['not a call', { 'main.go': `${main}\nvar version = read()\n` }, null],
  [
    'what a Makefile stamps',
    {
      'main.go': `${main}\nvar release = "x"\nvar appVersion = "1.0.0"\n`,
      Makefile: 'x:\n\tgo build -ldflags "-X main.appVersion=$(V)"\n',
    },
    'main.appVersion',
    'certain',
  ],
  [
    'what goreleaser stamps',
    {
      'main.go': `${main}\nvar version = base\n`,
      '.goreleaser.yml': "    ldflags:\n      - -s -w -X 'main.version={{.Version}}'\n",
    },
    'main.version',
    'certain',
  ],
  [
    'a package that a Dockerfile stamps',
    {
      'main.go': 'package main\n\nimport _ "example.com/shop/internal/meta"\n\nfunc main() { run() }\n',
      'internal/meta/meta.go': 'package meta\n\nvar Version = "dev"\n',
      Dockerfile: 'RUN go build -ldflags="-X example.com/shop/internal/meta.Version=1"\n',
    },
    'example.com/shop/internal/meta.Version',
    'certain',
  ],
  [
    'a package that a Makefile stamps through a variable',
    {
      'main.go': 'package main\n\nimport _ "example.com/shop/internal/meta"\n\nfunc main() { run() }\n',
      'internal/meta/meta.go': 'package meta\n\nvar Version = "dev"\n',
      Makefile: 'L := -X $(PKG)/internal/meta.Version=$(V)\n',
    },
    'example.com/shop/internal/meta.Version',
  ],
  [
    'not what is stamped and not there',
    { 'main.go': main, Makefile: 'x:\n\tgo build -ldflags "-X main.version=1"\n' },
    null,
  ],
  [
    'a package that is called version',
    {
      'main.go': 'package main\n\nimport _ "example.com/shop/version"\n\nfunc main() { run() }\n',
      'version/v.go': 'package version\n\nvar Version = "unknown"\n',
    },
    'example.com/shop/version.Version',
    'possible',
  ],
];

for (const [title, files, symbol, confidence] of stamped) {
  test(`the version is stamped into ${title}`, t => {
    const { folder, modules, packages, dirs } = opened(files);
    const finding = detectVersionVariable(folder, modules, packages, '.', dirs);
    t.is(finding.state === 'found' ? finding.value.symbol : null, symbol);
    if (confidence !== undefined) t.is(finding.state === 'found' ? finding.confidence : '', confidence);
  });
}

const importing = (path: string): string => `package main\n\nimport _ "${path}"\n\nfunc main() { run() }\n`;
const generated: readonly (readonly [title: string, files: Files, missing: readonly string[]])[] = [
  [
    'a package that is imported and not there',
    { 'main.go': importing('example.com/shop/gen/api') },
    ['gen/api'],
  ],
  [
    'a package in an ignored folder',
    {
      'main.go': importing('example.com/shop/gen/api'),
      'gen/api/a.go': 'package api',
      '.gitignore': '/gen/\n',
    },
    ['gen/api'],
  ],
  [
    'a Go file that .gitignore hides',
    {
      'main.go': importing('example.com/shop/db'),
      'db/db.go': 'package db',
      'db/q.pb.go': 'package db',
      '.gitignore': '*.pb.go\n',
    },
    ['db/q.pb.go'],
  ],
  [
    'a templ file without its Go file',
    { 'main.go': importing('example.com/shop/web'), 'web/web.go': 'package web', 'web/page.templ': '' },
    ['web/page_templ.go'],
  ],
  [
    'wire without its output',
    { 'main.go': main, 'wire.go': '//go:build wireinject\n\npackage main\n' },
    ['wire_gen.go'],
  ],
  [
    'nothing where all is committed',
    {
      'main.go': importing('example.com/shop/web'),
      'web/web.go': 'package web',
      'web/page.templ': '',
      'web/page_templ.go': 'package web',
    },
    [],
  ],
  [
    'nothing for a module of its own elsewhere',
    {
      'go.mod': 'module example.com/shop\nrequire example.com/shop/plugin v1.0.0\n',
      'main.go': importing('example.com/shop/plugin/x'),
    },
    [],
  ],
  ['nothing for other people’s packages', { 'main.go': importing('example.com/shopping/x') }, []],
];

for (const [title, files, missing] of generated) {
  test(`generated code is noticed: ${title}`, t => {
    const { folder, modules, packages, dirs } = opened(files);
    const finding = detectGenerated(folder, modules, packages, dirs);
    t.deepEqual(finding.state === 'found' ? finding.value : [], missing);
  });
}
