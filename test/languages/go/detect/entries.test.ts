import test from 'ava';
import { detectEntries } from '../../../../src/languages/go/detect/entries.js';
import { readModules } from '../../../../src/languages/go/detect/modules.js';
import { memoryProject } from '../../../helpers/memory-project.js';

const main = 'package main\n\nfunc main() { run() }\n';
const server = 'package main\n\nimport "net/http"\n\nfunc main() { http.ListenAndServe(":8080", nil) }\n';
const two = { 'cmd/one/main.go': main, 'cmd/two/main.go': main };

type Files = Readonly<Record<string, string>>;

function detect(files: Files, limit?: number) {
  const folder = memoryProject({ 'go.mod': 'module example.com/shop\n', ...files }, limit);
  return detectEntries(folder, readModules(folder));
}

const rows: readonly (readonly [title: string, files: Files, entry: string | null, confidence?: string])[] = [
  ['the only program', { 'cmd/x/main.go': main }, 'cmd/x', 'certain'],
  [
    'the only program beside tools and examples',
    { 'cmd/x/main.go': main, 'tools/a/main.go': main, 'examples/b/main.go': main },
    'cmd/x',
    'likely',
  ],
  [
    'the only program without tags',
    { 'cmd/x/main.go': main, 'cmd/y/main.go': `//go:build ee\n\n${main}` },
    'cmd/x',
    'likely',
  ],
  ['a lone tool, when there is nothing else', { 'tools/a/main.go': main }, 'tools/a', 'certain'],
  [
    'what a Dockerfile starts',
    { ...two, 'main.go': main, Dockerfile: 'FROM x\nCOPY one two /\nENTRYPOINT ["/two"]\n' },
    'cmd/two',
  ],
  [
    'what a Dockerfile builds',
    { ...two, Dockerfile: 'RUN go build -ldflags "-s -w" -o /app \\\n  ./cmd/two\n' },
    'cmd/two',
  ],
  [
    'what a Dockerfile builds, as a file',
    { ...two, Dockerfile: 'RUN CGO_ENABLED=0 go build -o=/app cmd/two/main.go\n' },
    'cmd/two',
  ],
  [
    'what a Dockerfile builds, by import path',
    {
      ...two,
      Dockerfile: 'RUN go install example.com/shop/cmd/two@latest\nRUN go install example.com/shop/cmd/two\n',
    },
    'cmd/two',
  ],
  [
    'what a Dockerfile builds after cd',
    { ...two, Dockerfile: 'RUN cd cmd/two && go build -o /app\n' },
    'cmd/two',
  ],
  [
    'the web process of a Procfile',
    { ...two, Procfile: 'worker: bin/one\nweb: bin/two --port $PORT\n' },
    'cmd/two',
  ],
  ['the root', { ...two, 'main.go': main }, '.'],
  ['the program called like the module', { ...two, 'cmd/shop/main.go': main }, 'cmd/shop'],
  ['the daemon called like the module', { ...two, 'cmd/shopd/main.go': main }, 'cmd/shopd'],
  [
    'the main of a release file',
    { ...two, '.goreleaser.yaml': 'builds:\n  - id: x\n    main: ./cmd/two\n' },
    'cmd/two',
  ],
  ['what ko builds', { ...two, '.ko.yaml': 'builds:\n- id: x\n  main: cmd/two/main.go\n' }, 'cmd/two'],
  [
    'what the Makefile builds',
    { ...two, Makefile: 'build:\n\tgo build -o bin/two ./cmd/two # all\n' },
    'cmd/two',
  ],
  [
    'what Heroku installs',
    { ...two, 'go.mod': 'module example.com/shop\n// +heroku install ./cmd/two\n' },
    'cmd/two',
  ],
  ['the program called server', { ...two, 'cmd/server/main.go': main }, 'cmd/server'],
  ['the program whose name ends in -api', { ...two, 'cmd/price-api/main.go': main }, 'cmd/price-api'],
  ['the program that listens', { 'cmd/one/main.go': main, 'cmd/two/main.go': server }, 'cmd/two', 'possible'],
  [
    'the program that listens in a package of the project',
    {
      'cmd/one/main.go': main,
      'cmd/two/main.go': 'package main\n\nimport _ "example.com/shop/web"\n\nfunc main() { run() }\n',
      'web/web.go': server.replace('main', 'web'),
    },
    'cmd/two',
    'possible',
  ],
  ['nothing, when two are alike', two, null],
  ['nothing, when both listen', { 'cmd/one/main.go': server, 'cmd/two/main.go': server }, null],
  [
    'nothing, when a Makefile builds both',
    { ...two, Makefile: 'a:\n\tgo build ./cmd/one\n\tgo build ./cmd/two\n' },
    null,
  ],
  ['nothing, when the path is a variable', { ...two, Makefile: 'a:\n\tgo build ./cmd/$(APP)\n' }, null],
];

for (const [title, files, entry, confidence] of rows) {
  test(`the service is ${title}`, t => {
    const { entry: finding } = detect(files);
    t.is(finding.state === 'found' ? finding.value : null, entry);
    if (confidence !== undefined) t.is(finding.state === 'found' ? finding.confidence : '', confidence);
  });
}

test('the hint that decided is the first evidence', t => {
  const { entry } = detect({ ...two, Dockerfile: 'FROM x\n\nRUN go build -o /app ./cmd/two\n' });
  t.deepEqual(entry.state === 'found' ? entry.evidence : [], [
    { file: 'Dockerfile', line: 3, text: 'RUN go build -o /app ./cmd/two' },
    { file: 'cmd/two/main.go', line: 3, text: 'func main()' },
  ]);
});

test('the service comes first, then programs, tools, examples and tests; ambiguity names them', t => {
  const { entries, entry } = detect({
    'cmd/zeta/main.go': main,
    'cmd/beta/main.go': main,
    'tools/a/main.go': main,
    'examples/b/main.go': main,
    'test/c/main.go': main,
    'deep/down/there/main.go': main,
  });
  t.deepEqual(entries.state === 'found' ? entries.value.map(({ path }) => path) : [], [
    'cmd/beta',
    'cmd/zeta',
    'deep/down/there',
    'tools/a',
    'examples/b',
    'test/c',
  ]);
  t.regex(entry.state === 'absent' ? entry.searched : '', /cmd\/beta, cmd\/zeta/);
});

test('tools that go.mod or a tools.go declares are tools', t => {
  const { entries } = detect({
    'go.mod': 'module example.com/shop\ntool example.com/shop/cmd/one\n',
    'tools/tools.go': '//go:build tools\n\npackage tools\n\nimport _ "example.com/shop/cmd/two"\n',
    ...two,
    'cmd/three/main.go': main,
  });
  t.deepEqual(entries.state === 'found' ? entries.value.map(({ path, role }) => `${path} ${role}`) : [], [
    'cmd/three program',
    'cmd/one tool',
    'cmd/two tool',
  ]);
});

test('no program is absent in a library, and nobody looked where the walk was cut', t => {
  t.is(detect({ 'shop.go': 'package shop\n' }).entries.state, 'absent');
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`a${at}/x.txt`, '']));
  t.is(detect(many, 20).entries.state, 'not-looked');
});
