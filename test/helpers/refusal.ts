import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { type CliAnswer, runCli } from './run-cli.js';
import { helloServer, temporaryProject } from './temporary.js';
import { treeOf } from './tree.js';

/** Something the program has to refuse, and how. */
export interface Refusal {
  readonly title: string;
  /** Files beside or over those of the usual project; null takes one away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** What files alone cannot say: links, modes, sizes. */
  readonly prepare?: (project: string) => void;
  /** Behind the folder's name; `--yes` when left out. */
  readonly words?: readonly string[] | ((project: string) => readonly string[]);
  /** Instead of the project's own folder, relative to the folder that holds it. */
  readonly dir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** 2 when left out. */
  readonly exitCode?: number;
  /** The sentence, or the part of it that matters. */
  readonly says: string | RegExp;
  /** A part of the way out. */
  readonly fix?: string | RegExp;
}

/** Declares a test: exit code, one sentence and one line with a way out, no stack trace, and nothing written. */
export function refusalTest(row: Refusal): void {
  test.serial(row.title, async t => {
    const home = await temporaryProject(t, below('project', { ...helloServer, ...row.files }));
    const project = path.join(home, 'project');
    row.prepare?.(project);
    const before = treeOf(home);
    const words = typeof row.words === 'function' ? row.words(project) : (row.words ?? ['--yes']);
    const answer = await runCli([path.join(home, row.dir ?? 'project'), ...words], row.env);
    t.is(answer.exitCode, row.exitCode ?? 2, answer.stderr);
    speaksPlainly(t, answer);
    includes(t, answer.stderr.split('\n')[0] ?? '', row.says);
    if (row.fix !== undefined) includes(t, answer.stderr.split('\n')[1] ?? '', row.fix);
    t.deepEqual(treeOf(home), before, 'nothing was written');
  });
}

/** A refusal as people get it: two lines on stderr, whole sentences, nothing that could move a cursor. */
export function speaksPlainly(t: ExecutionContext, { stdout, stderr }: CliAnswer): void {
  t.is(stdout, '');
  const [message = '', fix = '', ...more] = stderr.split('\n');
  t.deepEqual(more, [], stderr);
  t.regex(message, /^create-slim-image: \S.*\.$/, 'a sentence');
  t.regex(fix, /^ {2}\S.*\.$/, 'a line with the way out');
  t.notRegex(stderr, /^\s+at .*:\d+:\d+/m, 'no stack trace');
  t.notRegex(stderr, /This is a bug|undefined|\[object/);
  t.notRegex(stderr, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
}

function includes(t: ExecutionContext, text: string, wanted: string | RegExp): void {
  if (typeof wanted === 'string') t.true(text.includes(wanted), `${text}\nlacks\n${wanted}`);
  else t.regex(text, wanted);
}

function below(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array | null>>,
): Readonly<Record<string, string | Uint8Array>> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([file, content]) =>
      content === null ? [] : [[`${folder}/${file}`, content]],
    ),
  );
}
