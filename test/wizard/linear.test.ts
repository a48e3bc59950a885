import test from 'ava';
import { answerTo } from '../../src/wizard/linear/answer.js';
import { screenText } from '../../src/wizard/linear/text.js';
import { initialState } from '../../src/wizard/reduce.js';
import type { State } from '../../src/wizard/state.js';
import type { Line } from '../../src/wizard/tokens.js';
import { createWorld, type World } from '../../src/wizard/world.js';
import { type FakeOptions, fakeProject } from './fake-project.js';
import { fakeTerminal } from './fake-terminal.js';

interface Said {
  readonly state: State;
  readonly said: string;
  readonly world: World;
}

function talk(lines: readonly string[], options: FakeOptions = {}): Said {
  const world = createWorld({ ...fakeProject(options), terminal: fakeTerminal() });
  let state = initialState(world);
  let said = '';
  for (const line of lines) {
    const reply = answerTo(line, state, world);
    state = reply.state;
    said = textOf(reply.say);
  }
  return { state, said, world };
}

function textOf(lines: readonly Line[]): string {
  return lines.map(line => line.map(piece => piece.text).join('')).join('\n');
}

const rows: readonly {
  readonly title: string;
  readonly lines: readonly string[];
  readonly options?: FakeOptions;
  readonly said: string;
  readonly state?: Partial<State>;
}[] = [
  {
    title: 'an empty line takes the suggestion',
    lines: [''],
    said: 'Answer: Which language is the program written in? Go',
  },
  {
    title: 'a number takes that choice',
    lines: ['', '2'],
    said: 'Answer: Which program should the image run? cmd/migrate',
  },
  {
    title: 'a part of a name that means one choice takes it',
    lines: ['', 'work'],
    said: 'Answer: Which program should the image run? cmd/worker',
  },
  {
    title: 'a part of a name that means several lists them with their numbers',
    lines: ['', 'job-2'],
    options: { entries: 25 },
    said: '4 choices match:\n  5. cmd/job-2\n  23. cmd/job-20\n  24. cmd/job-21\n  25. cmd/job-22',
    state: { answered: ['language'] },
  },
  {
    title: 'the exact name wins over the names that contain it',
    lines: ['', 'cmd/job-2'],
    options: { entries: 25 },
    said: 'Answer: Which program should the image run? cmd/job-2',
  },
  {
    title: 'a number that is no choice is refused',
    lines: ['9'],
    said: '"9" is not one of the choices. Please type a number.',
    state: { answered: [] },
  },
  {
    title: 'several numbers mark several choices',
    lines: ['', '3, 2'],
    options: { many: true },
    said: 'Answer: Which program should the image run? cmd/migrate, cmd/worker',
    state: { kept: { language: ['go'], entry: ['./cmd/migrate', './cmd/worker'] } },
  },
  {
    title: 'a refused choice says why and changes nothing',
    lines: ['', '', '', '', '', '5'],
    said: 'Not possible: the program looks users up with os/user (internal/auth/who.go:9), and scratch has no passwd file',
    state: { cursor: 0 },
  },
  { title: 'b goes back', lines: ['', 'b'], said: 'Back to: Which language is the program written in?' },
  { title: 'q cancels', lines: ['q'], said: '', state: { result: { kind: 'cancelled' } } },
  {
    title: 'an empty line is no agreement to write',
    lines: ['', '', '', '', '', '', ''],
    said: 'Please type one of the letters.',
    state: { result: null },
  },
];
for (const row of rows) {
  test(row.title, t => {
    const { state, said } = talk(row.lines, row.options);
    t.is(said, row.said);
    if (row.state !== undefined) t.like(state, row.state);
  });
}

test('a file that is not ours is asked for by letter', t => {
  const toReview = ['', '', '', '', '', ''];
  t.is(talk([...toReview, 'w'], { foreign: true }).state.screen.name, 'overwrite');
  const { state } = talk([...toReview, 'v', 'o'], { foreign: true });
  t.like(state.result, { kind: 'write', overwrite: ['Dockerfile'], verify: true });
});

test('a question reads as plain sentences, sizes and reasons included', t => {
  const { state, world } = talk(['', '', '', '', '']);
  const text = textOf(screenText(state, world));
  t.true(text.includes('Question 6: Which base image?'));
  t.true(text.includes('  4. Debian slim, glibc, a shell and apt, about 88 MB'));
  t.true(text.includes('  5. Scratch, not possible: the program looks users up with os/user'));
  t.true(text.includes('Enter alone takes 1, Automatic.'));
  t.false(/[^\u0020-\u007e\n]/.test(text));
});

test('f reads the whole Dockerfile, d what changes', t => {
  t.true(talk(['f']).said.endsWith('ENTRYPOINT ["app"]'));
  t.true(talk(['', '', '', '', '', '', 'd']).said.includes('-node_modules'));
});
