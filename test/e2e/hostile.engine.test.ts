import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { built, hardened, runToEnd } from '../helpers/container.js';
import { engineTest } from '../helpers/engine.js';
import { hostileProjects, writeHostileProject } from '../helpers/hostile-project.js';
import { type CliAnswer, generate, runCli } from '../helpers/run-cli.js';

for (const hostile of hostileProjects) {
  test.serial(
    `${hostile.title}: ${hostile.sound ? 'a file without it' : 'one clear sentence, nothing written'}`,
    async t => {
      const project = await writeHostileProject(t, hostile);
      const before = await readdir(project);
      const answer = await runCli([project, '--yes', '--force']);
      speaksPlainly(t, answer);
      if (hostile.sound) {
        t.is(answer.exitCode, 0, answer.stderr);
        const text = await readFile(path.join(project, 'Dockerfile'), 'utf8');
        t.notRegex(text, /^RUN.*touch/m);
        t.false(hasControls(text), 'no control character in the Dockerfile');
      } else {
        t.is(answer.exitCode, 2, 'the go command would not build this either');
        t.deepEqual(await readdir(project), before, 'nothing was written');
      }
    },
  );

  if (hostile.sound) {
    engineTest(`${hostile.title}: the image builds and runs`, async (t, engine) => {
      const project = await writeHostileProject(t, hostile);
      await generate(t, engine, project, ['--force']);
      const image = await built(t, engine, { context: project });
      const answer = await runToEnd(engine, image.ref, hardened);
      t.is(answer.exitCode, 0, answer.all);
      t.is(answer.stdout.trim(), 'sound');
    });
  }
}

function speaksPlainly(t: ExecutionContext, answer: CliAnswer): void {
  t.false(hasControls(answer.stdout + answer.stderr), 'no control character reaches the terminal');
  t.notRegex(answer.stderr, /^\s+at .*:\d+:\d+/m, 'no stack trace');
}

function hasControls(text: string): boolean {
  return /[\u0000-\u0008\u000b-\u001f\u007f]/.test(text);
}
