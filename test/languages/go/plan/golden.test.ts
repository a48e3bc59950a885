import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { goCases, planOf, textsOf } from '../../../helpers/go-cases.js';
import { repoRoot } from '../../../helpers/repo.js';

// The files in test/fixtures/golden are read by people: they show what a change of plan or template does to each kind
// of Dockerfile. UPDATE_GOLDEN=1 writes them anew (`UPDATE_GOLDEN=1 npm run test:unit`); then read the difference.

const folder = path.join(repoRoot(), 'test', 'fixtures', 'golden');
const update = process.env['UPDATE_GOLDEN'] === '1';

for (const [name, goCase] of Object.entries(goCases)) {
  test(`the files for ${name} are the golden ones`, t => {
    const { dockerfile, dockerignore } = textsOf(planOf(goCase));
    for (const [file, text] of [
      [`${name}.Dockerfile`, dockerfile],
      [`${name}.dockerignore`, dockerignore],
    ] as const) {
      const golden = path.join(folder, file);
      if (update) writeFileSync(golden, text);
      t.is(
        text,
        existsSync(golden) ? readFileSync(golden, 'utf8') : '',
        `${file} differs; see the top of this test`,
      );
    }
  });
}

test('no golden file is left over from a case that is gone', t => {
  const known = Object.keys(goCases).flatMap(name => [`${name}.Dockerfile`, `${name}.dockerignore`]);
  t.deepEqual(
    readdirSync(folder).filter(file => !known.includes(file)),
    [],
  );
});
