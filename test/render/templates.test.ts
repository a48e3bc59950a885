import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { Problem } from '../../src/domain/errors.js';
import { authorship } from '../../src/render/header.js';
import { render } from '../../src/render/index.js';
import { planOf } from '../helpers/go-cases.js';
import { goFacts } from '../helpers/go-facts.js';

type Files = Readonly<Record<string, string>>;

const plan = planOf({ facts: goFacts(), answers: {} });

function overlay(t: ExecutionContext, files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'templates-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

function rendered(
  t: ExecutionContext,
  files: Files,
  settings: Readonly<Record<string, string>> = {},
): string {
  return print(overlay(t, files), settings);
}

function print(templates: string | null, settings: Readonly<Record<string, string>> = {}): string {
  return render(plan, { version: '1.2.3', templates, settings, dockerfile: 'Dockerfile' }).dockerfile.text;
}

const body = (text: string) => text.slice(text.indexOf('\n') + 1);

test('an overlay replaces one partial and leaves the rest', t => {
  const own = rendered(t, { 'shared/labels.ejs': 'LABEL team="<%- set.team %>"\n' }, { team: 'web' });
  t.is(body(own), body(print(null)).replace('LABEL org.opencontainers.image.title=app', 'LABEL team="web"'));
});

test('an overlay replaces the whole Dockerfile and may use built-in partials, with or without extension', t => {
  const text = rendered(t, {
    'go/Dockerfile.ejs':
      "# ours\n<% for (const stage of plan.stages) { -%>\n<%- include(stage.role === 'build' ? 'go/build' : 'shared/run-stage.ejs', { stage }) -%>\n<% } -%>\n",
  });
  t.regex(text, /^# Written by .*\n# ours\n# Build/);
});

test('an overlay may bring partials of its own', t => {
  t.regex(
    rendered(t, {
      'shared/labels.ejs': "<%- include('team/label.ejs') -%>",
      'team/label.ejs': 'LABEL a=b\n',
    }),
    /\nLABEL a=b\n/,
  );
});

test('an empty overlay changes nothing', t => {
  t.is(rendered(t, { 'README.md': 'x' }), print(null));
});

test('line ends of Windows in a template leave no trace, and the file is recognised as ours', t => {
  const text = rendered(t, { 'shared/labels.ejs': 'LABEL a=b\r\nLABEL c=d\r\n' });
  t.false(text.includes('\r'));
  t.is(authorship(text), 'ours');
});

test('a template may show the whole plan', t => {
  t.regex(
    rendered(t, {
      'shared/labels.ejs': '# <%- JSON.stringify(plan.variant) %> <%- JSON.stringify(plan).length > 0 %>\n',
    }),
    /# "distroless-static" true/,
  );
});

const broken: readonly (readonly [string, Files, RegExp, RegExp?])[] = [
  [
    'an unknown variable',
    { 'go/Dockerfile.ejs': 'FROM x\n<%- nope %>\n' },
    /go\/Dockerfile\.ejs:2: nope is not defined$/,
  ],
  [
    'an unknown part of the plan',
    { 'go/Dockerfile.ejs': 'a\nb\n<%- plan.stages[0].foo.bar %>\n' },
    /go\/Dockerfile\.ejs:3: plan\.stages\[0\]\.foo is not defined$/,
  ],
  [
    'an unknown part of the plan in a partial',
    { 'shared/final.ejs': 'A\n<%- stage.foo %>\n' },
    /shared\/final\.ejs:2: plan\.stages\[1\]\.foo is not defined$/,
  ],
  [
    'a setting that nobody gave',
    { 'shared/labels.ejs': '\n<%- set.team %>\n' },
    /shared\/labels\.ejs:2: set\.team is not defined$/,
    /--set KEY=VALUE/,
  ],
  [
    'a setting named like a method',
    { 'shared/labels.ejs': '<%- set.toString %>\n' },
    /shared\/labels\.ejs:1: set\.toString is not defined$/,
  ],
  [
    'JavaScript that does not parse',
    { 'go/Dockerfile.ejs': 'FROM x\n\n<%- x x %>\n' },
    /go\/Dockerfile\.ejs:3: missing \) after argument list$/,
  ],
  [
    'JavaScript that does not parse, in a partial',
    { 'shared/labels.ejs': 'LABEL\n<%- x x %>\n' },
    /shared\/labels\.ejs:2: missing \)/,
  ],
  [
    'a loop that is not closed',
    { 'shared/labels.ejs': '<% for (const x of [1]) { %>\n<%- x %>\n' },
    /shared\/labels\.ejs:\d+: Unexpected token/,
  ],
  [
    'a tag that is not closed',
    { 'shared/labels.ejs': 'LABEL\n<% for\n' },
    /shared\/labels\.ejs:2: Could not find matching close tag for "<%"/,
  ],
  [
    'a template that throws',
    { 'shared/labels.ejs': 'a\n<% throw new Error("boom\\nmore") %>\n' },
    /shared\/labels\.ejs:2: boom more$/,
  ],
  ['a template that throws no error', { 'shared/labels.ejs': '<% throw null %>\n' }, /^Template .*ejs/],
  [
    'a template that includes itself',
    { 'shared/labels.ejs': "<%- include('shared/labels.ejs', { labels }) %>\n" },
    /shared\/labels\.ejs:1: Maximum call stack/,
  ],
  [
    'an include of a missing file',
    { 'shared/labels.ejs': "a\n<%- include('team/none.ejs') %>\n" },
    /shared\/labels\.ejs:2: There is no template team\/none\.ejs\.$/,
  ],
  [
    'an include of a folder',
    { 'shared/labels.ejs': "<%- include('shared') %>\n" },
    /There is no template shared\.$/,
  ],
  [
    'an include that climbs out',
    { 'shared/labels.ejs': "<%- include('../../../../../../etc/passwd') %>\n" },
    /labels\.ejs:1: The include \S+ leaves the templates folder\.$/,
  ],
  [
    'an include of an absolute path',
    { 'shared/labels.ejs': "<%- include('/etc/passwd') %>\n" },
    /labels\.ejs:1: The include \/etc\/passwd leaves the templates folder\.$/,
  ],
  [
    'a template that changes the plan',
    { 'shared/labels.ejs': "<% plan.variant = 'x' %>\n" },
    /labels\.ejs:1: plan\.variant cannot be set by a template$/,
  ],
];

for (const [title, files, message, fix] of broken) {
  test(`${title} is named with file and line`, t => {
    const problem = t.throws(() => rendered(t, files, {}), { instanceOf: Problem });
    t.is(problem?.id, 'broken-template');
    t.is(problem?.exitCode, 2);
    t.regex(problem?.message ?? '', message);
    t.notRegex(problem?.message ?? '', /\n/);
    if (fix !== undefined) t.regex(problem?.fix ?? '', fix);
  });
}

for (const [title, files, message] of [
  ['an empty template', { 'go/Dockerfile.ejs': '' }, /the stage from golang:1\.26-trixie is missing/],
  [
    'text that is no instruction',
    { 'shared/labels.ejs': 'HELLO world\n' },
    /line \d+ is no instruction: HELLO/,
  ],
  ['a last stage without USER', { 'shared/final.ejs': 'ENTRYPOINT ["x"]\n' }, /the last stage has no USER/],
] as const) {
  test(`${title} makes a Dockerfile that is refused`, t => {
    const problem = t.throws(() => rendered(t, files), { instanceOf: Problem });
    t.is(problem?.id, 'broken-dockerfile');
    t.regex(problem?.message ?? '', message);
  });
}

test('a templates folder that is not there, or is a file, is refused', t => {
  for (const folder of ['/nonexistent/templates', '/etc/passwd']) {
    t.is(t.throws(() => print(folder), { instanceOf: Problem })?.id, 'no-templates');
  }
});

test('a person’s own folder may hold links: it is theirs', t => {
  const folder = overlay(t, { 'elsewhere.ejs': 'LABEL a=b\n', 'shared/x': '' });
  symlinkSync(path.join(folder, 'elsewhere.ejs'), path.join(folder, 'shared', 'labels.ejs'));
  t.regex(print(folder), /LABEL a=b/);
});
