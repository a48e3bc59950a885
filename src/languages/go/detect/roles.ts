import type { Entry } from '../../../domain/facts.js';

/** Names of folders that say what the programs in them are for. Compared without case. */
const roleFolders: Readonly<Record<Exclude<Entry['role'], 'program'>, ReadonlySet<string>>> = {
  example: words(
    'example examples exampleclient demo demos sample samples tutorial tutorials playground sandbox doc docs website contrib snippets',
  ),
  test: words(
    'test tests testing testutil testutils testprog testprogs e2e integration integrationtest integration_test integration-test bench benchmark benchmarks fuzz fuzzing mock mocks fake fakes fixtures smoke loadtest stress',
  ),
  tool: words(
    'tool tools hack script scripts build buildscripts buildtools ci dev devtools gen generate generator generators codegen internal magefiles mage release packaging lint linters .github debug debugging misc',
  ),
};

/** Last parts of a folder's name that say the same (`docgen`, `gen-docs`, `mockserver`, `benchmark-tool`). */
const toolName =
  /^(?:gen|generate|mk|make|update|check|lint|release|bump)[-_].|[-_](?:gen|generator|codegen|lint)$|^(?:docgen|mkdocs|gendoc|gendocs|protoc-gen-.*)$/;
const testName = /(?:^|[-_])(?:test|tests|e2e|mock|fake|bench|benchmark|loadtest|stress|fuzz)(?:[-_]|$)/;
const exampleName = /(?:^|[-_])(?:example|demo|sample)(?:[-_]|$)/;

/** What the program in a folder is for, by the folder's names: the outermost that says something decides. */
export function roleOf(dir: string): Entry['role'] {
  if (dir === '.') return 'program';
  const parts = dir.toLowerCase().split('/');
  for (const [at, part] of parts.entries()) {
    for (const role of ['example', 'test', 'tool'] as const) {
      // `build/` and `dev/` hold helpers, `cmd/build` is a program that is called so.
      if (
        roleFolders[role].has(part) &&
        !(
          at > 0 &&
          at === parts.length - 1 &&
          parts[at - 1] === 'cmd' &&
          role === 'tool' &&
          !/^(?:tools?|gen|generate|generator|codegen|scripts?|hack)$/.test(part)
        )
      )
        return role;
    }
  }
  const last = parts.at(-1) ?? '';
  if (exampleName.test(last)) return 'example';
  if (testName.test(last)) return 'test';
  return toolName.test(last) ? 'tool' : 'program';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
