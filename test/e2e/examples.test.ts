import { readdir } from 'node:fs/promises';
import test from 'ava';
import { flagsFor, goFixtures, variantNames } from '../helpers/go-fixtures.js';
import { projectCopy, runCli } from '../helpers/run-cli.js';

// What the built program says of every example project, as far as no engine is needed; the images themselves are the
// business of examples.engine.test.ts.

for (const fixture of goFixtures()) {
  const { name, folder, expected } = fixture;

  for (const variant of variantNames) {
    const reason = expected.refused[variant];
    if (reason === undefined) continue;
    test.serial(`${name} as ${variant} is refused: ${reason}`, async t => {
      const project = await projectCopy(t, folder);
      const before = await readdir(project);
      const answer = await runCli([project, '--yes', ...flagsFor(fixture, variant)]);
      t.is(answer.exitCode, 2, answer.stderr);
      t.true(answer.stderr.includes(reason), answer.stderr);
      t.notRegex(answer.stderr, /^\s+at .*:\d+:\d+/m, 'no stack trace');
      t.deepEqual(await readdir(project), before, 'nothing was written');
    });
  }

  if (expected.variants.length === 0) continue;
  test.serial(`${name} is understood`, async t => {
    const answer = await runCli([folder, '--yes', '--json', '--dry-run']);
    t.is(answer.exitCode, 0, answer.stderr + answer.stdout);
    const document: CreateDocument = JSON.parse(answer.stdout);
    const { cgo, https, timezone, port } = document.answers;
    t.deepEqual(
      { entry: document.project.entry[0], kind: fact(document, 'kind'), ports: port, cgo, https, timezone },
      {
        entry: expected.entry,
        kind: expected.kind,
        ports: expected.ports,
        cgo: expected.cgo,
        https: expected.https,
        timezone: expected.timezone,
      },
    );
    const { warns } = expected;
    if (warns !== undefined) {
      t.true(
        document.warnings.some(({ message }) => message.includes(warns)),
        JSON.stringify(document.warnings),
      );
    }
  });
}

/** The part of `create --json` that is read here. */
interface CreateDocument {
  readonly project: { readonly entry: readonly string[] };
  readonly facts: readonly { readonly id: string; readonly value: unknown }[];
  readonly answers: {
    readonly cgo: boolean;
    readonly https: boolean;
    readonly timezone: boolean;
    readonly port: readonly number[];
  };
  readonly warnings: readonly { readonly message: string }[];
}

function fact(document: CreateDocument, id: string): unknown {
  return document.facts.find(item => item.id === id)?.value;
}
