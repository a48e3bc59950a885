import test from 'ava';
import fc from 'fast-check';
import type { Press } from '../../src/wizard/keys.js';
import { createView, type Size } from '../../src/wizard/layout/context.js';
import { headLines } from '../../src/wizard/layout/found.js';
import { frame } from '../../src/wizard/layout/frame.js';
import { initialState, step } from '../../src/wizard/step.js';
import { createTheme } from '../../src/wizard/theme.js';
import { type Line, lineWidth } from '../../src/wizard/tokens.js';
import { createWorld } from '../../src/wizard/world.js';
import { type FakeOptions, fakeProject } from './fake-project.js';
import { fakeTerminal } from './fake-terminal.js';

const size: Size = { columns: 80, rows: 24 };

interface Drawing {
  readonly options?: FakeOptions;
  readonly size?: Size;
  readonly unicode?: boolean;
  readonly color?: boolean;
}

function draw(presses: readonly Press[], drawing: Drawing = {}): readonly Line[] {
  const at = drawing.size ?? size;
  const world = createWorld({ ...fakeProject(drawing.options), terminal: fakeTerminal() });
  let state = initialState(world);
  for (const press of presses) state = step(state, { presses: [press], size: at }, world);
  const theme = createTheme({ color: false, unicode: true, ...drawing });
  return frame(createView({ state, world, theme, size: at, printed: 11 + state.log.length }));
}

function textOf(lines: readonly Line[]): string {
  return lines
    .map(line =>
      line
        .map(piece => piece.text)
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

const named = (key: Exclude<Press['key'], 'text'>): Press => ({ key });
const typed = (text: string): readonly Press[] =>
  Array.from(text).map(character => ({ key: 'text', text: character }));
const enter = named('enter');
const down = named('down');
const allAnswered = Array.from({ length: 6 }, () => enter);

interface Row {
  readonly title: string;
  readonly presses: readonly Press[];
  readonly drawing?: Drawing;
  readonly shows: readonly (string | RegExp)[];
}

const rows: readonly Row[] = [
  {
    title: 'a question shows its options, why one is suggested, and the evidence',
    presses: [enter],
    shows: [
      '? Which program should the image run?',
      '2 of 6',
      '❯ ● cmd/api      listens on 8080',
      '  ○ cmd/migrate',
      'Suggested: cmd/api. It is the only program that listens on a port.',
      'cmd/api/main.go:31  http.ListenAndServe',
    ],
  },
  {
    title: 'moving the cursor previews that option and marks what changes',
    presses: [enter, down],
    shows: ['1 line changes', /^ 17 \+ .*go build/m],
  },
  {
    title: 'lines that an option takes away are told, too',
    presses: [enter, enter, enter, enter, down, down, enter, down],
    shows: [/^ 19 \+ FROM gcr\.io/m, '    - 4 lines less'],
  },
  {
    title: 'every base has an estimate or a reason',
    presses: [enter, enter, enter, enter],
    shows: [
      /Distroless static .*≈ 11 MB/,
      /Debian slim .*≈ 88 MB/,
      'Scratch              not possible: os/user needs a passwd file',
    ],
  },
  {
    title: 'a refused option says why in full when the cursor is on it',
    presses: [enter, enter, enter, enter, enter, named('up')],
    shows: [
      '❯ ✕ Scratch',
      'Not possible: the program looks users up with os/user',
      '(internal/auth/who.go:9), and scratch has no passwd file',
    ],
  },
  {
    title: 'a long list is filtered by typing',
    presses: [enter, ...typed('job-1')],
    drawing: { options: { entries: 25 } },
    shows: ['filter: job-1  11 of 25', '❯ ● cmd/job-1'],
  },
  {
    title: 'in a question with several answers the marks are shown',
    presses: [enter, down, ...typed(' ')],
    drawing: { options: { many: true } },
    shows: ['  ◼ cmd/api', '❯ ◼ cmd/migrate', '  ◻ cmd/worker', 'space mark'],
  },
  {
    title: 'without Unicode the same signs are ASCII',
    presses: [enter, down, ...typed(' ')],
    drawing: { unicode: false, options: { many: true } },
    shows: [
      '  [x] cmd/api',
      '> [x] cmd/migrate',
      '  [ ] cmd/worker',
      '-- Dockerfile - distroless-static - ~ 11 MB --',
    ],
  },
  {
    title: 'the review shows answers, image, files, warnings and what can be done',
    presses: allAnswered,
    shows: [
      'Ready to write',
      /What matters most for this image\? +Balanced/,
      'image      distroless-static, ≈ 11 MB by estimate',
      'replace    .dockerignore',
      'create     Dockerfile',
      'The metrics server listens on 127.0.0.1 only',
      '❯ w  Write the files',
      'v  Write the files, then build the image and prove it',
    ],
  },
  {
    title: 'answers that cannot be met leave no way to write',
    presses: allAnswered,
    drawing: { options: { impossibleBase: 'distroless' } },
    shows: ['This cannot be made', 'mallopt is not in musl', '❯ f  Show the whole Dockerfile'],
  },
  {
    title: 'the differences are shown before anything is replaced',
    presses: [...allAnswered, ...typed('d')],
    shows: ['── What changes', '--- .dockerignore', '-node_modules'],
  },
  {
    title: 'a file that is not ours is asked for, its difference in view',
    presses: [...allAnswered, ...typed('w')],
    drawing: { options: { foreign: true } },
    shows: ['? Overwrite Dockerfile?', '❯ k  Keep this file as it is', '-COPY . .', '+WORKDIR /src'],
  },
  {
    title: 'the whole Dockerfile can be scrolled to its end',
    presses: [enter, named('tab'), ...typed('G')],
    shows: ['── Dockerfile', '3-23 of 23', 'ENTRYPOINT ["app"]'],
  },
  {
    title: 'on a wide screen the Dockerfile stands beside the question',
    presses: [],
    drawing: { size: { columns: 120, rows: 40 } },
    shows: [/Which language.*1 of 6 │ ── Dockerfile/, / │ .*ENTRYPOINT/],
  },
];

for (const row of rows) {
  test(row.title, t => {
    const text = textOf(draw(row.presses, row.drawing));
    for (const shown of row.shows) {
      t.true(
        typeof shown === 'string' ? text.includes(shown) : shown.test(text),
        `${String(shown)} in\n${text}`,
      );
    }
  });
}

test('what was found has its place and its certainty beside it', t => {
  const theme = createTheme({ color: false, unicode: true });
  const text = textOf(headLines(fakeProject(), 80, theme));
  t.regex(text, /^create-slim-image 0\.1\.0 · shop-api$/m);
  t.regex(text, /^ {2}Programs +cmd\/api, cmd\/migrate, cmd\/worker +cmd\/api\/main\.go:1 \+2$/m);
  t.regex(text, /^ {2}Listens on +8080, from PORT +cmd\/api\/main\.go:31, likely$/m);
});

test('control characters of a project never reach the terminal', t => {
  const theme = createTheme({ color: false, unicode: true });
  const text = textOf(headLines(fakeProject({ project: 'evil\u001B[2J\u202Eapi' }), 80, theme));
  t.false(text.includes('\u001B'));
  t.false(text.includes('\u202E'));
  t.regex(text, /evil\\x1b\[2J/);
});

test('without colour no escape sequence is written, with it the text is the same', t => {
  const lines = draw([enter, down]);
  const plain = createTheme({ color: false, unicode: true });
  const coloured = createTheme({ color: true, unicode: true });
  for (const line of lines) {
    t.false(plain.paint(line).includes('\u001B'));
    t.is(coloured.paint(line).replace(/\u001B\[\d+m/g, ''), plain.paint(line));
  }
  t.true(lines.some(line => coloured.paint(line).includes('\u001B[')));
});

const anyPress: fc.Arbitrary<Press> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Press>(enter, down, named('up')) },
  fc.constantFrom<Press>(
    ...(['left', 'right', 'tab', 'escape', 'page-down', 'page-up', 'home', 'end', 'backspace'] as const).map(
      named,
    ),
  ),
  fc.constantFrom(...typed('wvfdbkoqjg G1a')),
);
const anyDrawing = fc.record({
  size: fc.record({ columns: fc.integer({ min: 1, max: 160 }), rows: fc.integer({ min: 1, max: 60 }) }),
  unicode: fc.boolean(),
  options: fc.constantFrom<FakeOptions>(
    {},
    { entries: 30 },
    { many: true, foreign: true },
    { impossibleBase: 'slim' },
  ),
});

test('a frame never leaves the terminal, and never is as high', t => {
  fc.assert(
    fc.property(fc.array(anyPress, { maxLength: 25 }), anyDrawing, (presses, drawing) => {
      const lines = draw(presses, drawing);
      const { columns, rows: height } = drawing.size;
      if (lines.length > Math.max(1, height - 1)) throw new Error(`${lines.length} rows of ${height}`);
      const wide = lines.find(line => lineWidth(line) > columns);
      if (wide !== undefined) throw new Error(`wider than ${columns}: ${textOf([wide])}`);
      if (!drawing.unicode && /[^\u0020-\u007e\n]/.test(textOf(lines))) throw new Error(textOf(lines));
    }),
  );
  t.pass();
});

test('from 60 × 15 on the question, all options of a short list and the keys are in view', t => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 160 }), fc.integer({ min: 15, max: 60 }), (columns, height) => {
      const text = textOf(draw([enter], { size: { columns, rows: height } }));
      for (const part of [
        '? Which program',
        'cmd/api',
        'cmd/migrate',
        'cmd/worker',
        'enter choose',
        'q quit',
      ]) {
        if (!text.includes(part)) throw new Error(`${part} is missing:\n${text}`);
      }
    }),
  );
  t.pass();
});
