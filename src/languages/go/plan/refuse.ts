import type { Answers } from '../../../domain/answers.js';
import { exitCodes, Problem, usageProblem } from '../../../domain/errors.js';
import { evidenceOf, type Finding, valueOr } from '../../../domain/findings.js';
import { isPlainPath } from '../../../plan/paths.js';
import type { GoFacts, MainPackage } from '../facts.js';
import { builtInWorkspace } from './workspace.js';

/** Stops where no Dockerfile could be built: every check is something `go build` in a container would die of. */
export function assertBuildable(facts: GoFacts): void {
  const { modules, sums, replaces, workspace, vendor } = facts.findings;
  if (modules.state === 'unreadable') {
    throw usageProblem(
      'unreadable-go-mod',
      `go.mod cannot be read: ${modules.reason}.`,
      'Mend go.mod; `go mod edit -json` shows what is wrong.',
    );
  }
  if (modules.state !== 'found') {
    throw usageProblem(
      'no-module',
      'There are Go files but no go.mod.',
      'Run `go mod init` and `go mod tidy`, and commit both files.',
    );
  }
  if (workspace.state === 'unreadable') {
    throw usageProblem('unreadable-go-work', `go.work cannot be read: ${workspace.reason}.`, 'Mend go.work.');
  }
  const vendored = vendor.state === 'found' && vendor.value.consistent;
  if (!vendored && valueOr(sums, 'present') === 'missing') {
    throw usageProblem(
      'no-sums',
      `go.mod requires modules${place(sums)}, but there is no go.sum: the build would stop at “missing go.sum entry”.`,
      'Run `go mod tidy` and commit go.sum.',
    );
  }
  const outside = valueOr(replaces, []).find(replace => replace.outside);
  if (!vendored && outside !== undefined) {
    throw usageProblem(
      'replace-outside',
      `go.mod replaces ${outside.module} by ${outside.target}, which lies outside this folder${place(replaces)}: a build cannot see it.`,
      'Run create-slim-image in the folder above with --entry, move the module inside, or run `go mod vendor`.',
    );
  }
  const lost = valueOr(workspace, { file: '', uses: [], outside: [] }).outside[0];
  if (lost !== undefined) {
    throw usageProblem(
      'workspace-outside',
      `go.work uses ${lost}, which lies outside this folder: a build cannot see it.`,
      'Run create-slim-image in the folder above.',
    );
  }
}

/** The main packages that were chosen. Throws a Problem when one is not there or two would have the same name. */
export function chosenMains(facts: GoFacts, answers: Answers): readonly MainPackage[] {
  const known = valueOr(facts.findings.entries, []);
  const [otherSystem] = evidenceOf(facts.findings.entries);
  if (known.length === 0 && otherSystem !== undefined) {
    throw new Problem({
      id: 'no-linux-program',
      message: `The programs here are not for Linux: ${otherSystem.file} says “${otherSystem.text}”.`,
      fix: 'A container image needs a program that builds with GOOS=linux.',
      exitCode: exitCodes.unrecognised,
    });
  }
  if (known.length === 0) {
    throw new Problem({
      id: 'no-program',
      message: 'No package main was found: this module is a library, and there is nothing to run.',
      fix: 'Run create-slim-image in the folder of a program.',
      exitCode: exitCodes.unrecognised,
    });
  }
  const mains = [...new Set(answers.entry.map(path => find(known, path)))];
  const odd = mains.find(main => !isPlainPath(main.path) || !isPlainPath(main.module));
  if (odd !== undefined) {
    throw usageProblem(
      'odd-path',
      `The folder ${odd.path} has a character in its name that the go command refuses in an import path.`,
      'Rename the folder, or run create-slim-image inside the folder of its go.mod.',
    );
  }
  const names = mains.map(main => main.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw usageProblem(
      'same-name',
      `Two programs would be called ${twice}.`,
      'Choose one of them with --entry.',
    );
  }
  const [first] = mains;
  const foreign = mains.find(main => main.module !== first?.module);
  if (foreign !== undefined && !builtInWorkspace(facts, mains)) {
    throw usageProblem(
      'two-modules',
      `${first?.path ?? ''} and ${foreign.path} belong to different modules, and no go.work in the folder joins them.`,
      'Choose programs of one module with --entry, or run create-slim-image in each module.',
    );
  }
  return mains;
}

function find(known: readonly MainPackage[], path: string): MainPackage {
  const main = known.find(entry => entry.path === path) ?? known.find(entry => entry.name === path);
  if (main !== undefined) return main;
  throw usageProblem(
    'no-such-entry',
    `There is no package main at ${path}.`,
    `Use one of: ${known
      .slice(0, 12)
      .map(({ path: known, name }) => (known === '.' ? `${name} (the folder itself)` : known))
      .join(', ')}.`,
  );
}

function place(finding: Finding<unknown>): string {
  const [first] = evidenceOf(finding);
  return first === undefined ? '' : ` (${first.file}${first.line === null ? '' : `:${first.line}`})`;
}
