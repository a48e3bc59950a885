import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspectBinary } from '../../src/verdict/index.js';
import { ask, engineTest } from '../helpers/engine.js';
import { fixture } from '../helpers/repo.js';
import { generate, projectCopy } from '../helpers/run-cli.js';

// The build stage runs on the builder's own processor and cross-compiles: no emulator is registered on this machine's
// engine. The final stage's base is not pulled for the other platform; what is looked at is the program.
for (const name of ['docker', 'modern'] as const) {
  for (const [platform, arch] of [
    ['linux/arm64', 'arm64'],
    ['linux/arm/v7', 'arm/v7'],
  ] as const) {
    engineTest(
      `${platform} is cross-compiled without emulation on ${name}`,
      async (t, engine) => {
        const project = await projectCopy(t, fixture('go', 'plain'));
        await generate(t, engine, project, ['--platform', platform]);
        await appendFile(
          path.join(project, 'Dockerfile'),
          '\nFROM scratch AS program\nCOPY --from=build /out/plain /plain\n',
        );
        const folder = await mkdtemp(path.join(tmpdir(), 'csi-cross-'));
        t.teardown(() => rm(folder, { recursive: true, force: true }));
        const secret = engine.caFile === null ? [] : ['--secret', `id=ca,src=${engine.caFile}`];
        const answer = await ask(
          engine,
          'build',
          `--platform=${platform}`,
          '--target=program',
          `--output=type=local,dest=${folder}`,
          ...secret,
          project,
        );
        t.is(answer.exitCode, 0, answer.all);
        const program = inspectBinary(path.join(folder, 'plain'));
        t.is(program.kind, 'static');
        t.is(program.arch, arch);
      },
      name,
    );
  }
}
