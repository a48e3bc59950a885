import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { Problem } from '../../../../src/domain/errors.js';
import { evidence, found } from '../../../../src/domain/findings.js';
import { hiddenBy } from '../../../../src/plan/ignore.js';
import { instructionsOf, keywordsOf, shellOf } from '../../../helpers/dockerfile.js';
import { brokenRules } from '../../../helpers/dockerfile-rules.js';
import { cgo, type GoCase, libpcap, planOf, textsOf } from '../../../helpers/go-cases.js';
import { goFacts, mainAt } from '../../../helpers/go-facts.js';

/** What a repository could put into a name to break out of the place where it is printed. */
const words = [
  'it"s',
  "it's",
  'a\nRUN touch /pwned',
  'a\r\nUSER 0',
  '$(touch /pwned)',
  '`touch /pwned`',
  '${x}',
  '$HOME',
  '\u001b[31mred\u001b]0;title\u0007',
  '--mount=type=secret,id=ca',
  '--link',
  '<<EOF',
  'a,target=/etc',
  'a b',
  'a; rm -rf /',
  'a && b',
  'a \\',
  'a\\',
  '#x',
  '!x',
  '[a]*',
  '..',
  '../../etc/passwd',
  '/etc/passwd',
  '\u202egnp.exe',
  'é\u0000x',
  "'; touch /pwned; '",
  "' -X 'main.x=y",
  '"; touch /pwned; "',
];

const hostile = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);

/** Where a value of the project or of a recorded answer ends up. */
const places: Readonly<Record<string, (word: string) => GoCase>> = {
  'version of go.mod': word => facts({ version: found(word, 'certain', [evidence(word, 1, word)]) }),
  'module path': word => facts({ name: found(word, 'certain', [evidence('go.mod', 1, word)]) }),
  'folder of the program': word =>
    facts({ entries: found([mainAt(word, 'app')], 'certain', []), entry: found(word, 'certain', []) }),
  'folder of the module': word =>
    facts({
      entries: found([{ ...mainAt('.'), module: word }], 'certain', []),
      manifests: found([`${word}/go.mod`], 'certain', []),
    }),
  manifest: word =>
    facts({
      manifests: found([word, 'go.mod'], 'certain', []),
      replaces: found([{ module: 'm', target: word, outside: false, local: true }], 'certain', []),
    }),
  'build tag': word => facts({ entries: found([{ ...mainAt('.'), tags: [word] }], 'certain', []) }),
  'version symbol': word => facts({ versionVariable: found({ symbol: word }, 'certain', []) }),
  'private prefix': word => facts({ privateModules: found([word, 'b'], 'likely', []) }),
  'runtime path': word =>
    facts({ runtimePaths: found([{ path: word, kind: 'data', directory: false }], 'likely', []) }),
  'embedded file': word =>
    facts({
      embeds: found(
        [{ pattern: '*', dir: '.', files: [`${word}.pem`], matches: true, generated: false }],
        'certain',
        [],
      ),
    }),
  'cgo use and its place': word => ({
    facts: goFacts({
      cgo: found(
        cgo({ kind: 'own', what: word, without: 'fails-to-build', imported: true, cxx: false }).value,
        'certain',
        [evidence(word, 3, word)],
      ),
    }),
    answers: {},
  }),
  'zone name': word => ({
    facts: goFacts({ timezones: found([word], 'certain', []) }),
    answers: { base: 'slim' },
  }),
  'program that is started': word => facts({ programs: found([word], 'likely', []) }),
  'system library': word => ({
    facts: goFacts({
      cgo: cgo({ kind: 'module', what: word, without: 'fails-to-build', imported: true, cxx: false }),
      systemLibraries: found([{ ...libpcap, debianBuild: [word], debianRun: [word] }], 'likely', []),
    }),
    answers: { base: 'slim' },
  }),
  'default of a build argument': word => ({ facts: goFacts(), answers: { buildArg: [`NAME=${word}`] } }),
  'health check command': word => ({ facts: goFacts(), answers: { healthcheck: `check ${word}` } }),
  'health check path': word => ({ facts: goFacts(), answers: { healthcheck: `/${word}` } }),
  'extra package': word => ({ facts: goFacts(), answers: { base: 'slim', package: [word] } }),
};

function facts(changes: Parameters<typeof goFacts>[0]): GoCase {
  return { facts: goFacts(changes), answers: {} };
}

for (const [place, caseWith] of Object.entries(places)) {
  test(`a hostile ${place} stays one word where it is printed, or is refused`, t => {
    for (const word of words) t.is(verdict(caseWith(word)), '', JSON.stringify(word));
    fc.assert(
      fc.property(hostile, word => verdict(caseWith(word)) === ''),
      { numRuns: 40 },
    );
  });
}

/** Empty when the file has exactly the plan's instructions and nothing that moves a cursor; else what is wrong. */
function verdict(goCase: GoCase): string {
  try {
    const plan = planOf(goCase);
    const { dockerfile, dockerignore } = textsOf(plan);
    const problems = [...brokenRules(plan, dockerfile)];
    if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(dockerfile))
      problems.push('control characters');
    const visible = plan.contextNeeds.filter(path => !/[\n\r]|^\s|\s$|^\/|(?:^|\/)\.\.?(?:\/|$)/.test(path));
    if (hiddenBy(dockerignore.split('\n'), visible).length > 0) problems.push('.dockerignore hides a need');
    return problems.join('; ');
  } catch (error) {
    return error instanceof Problem ? '' : String(error);
  }
}

test('a shell that runs the RUN steps of a hostile project does nothing but the plan’s commands', t => {
  const bin = mkdtempSync(path.join(tmpdir(), 'stubs-'));
  t.teardown(() => rmSync(bin, { recursive: true }));
  for (const name of ['apt-get', 'rm', 'go', 'apk', 'touch']) {
    writeFileSync(path.join(bin, name), name === 'touch' ? '#!/bin/sh\necho PWNED\n' : '#!/bin/sh\n', {
      mode: 0o755,
    });
  }
  for (const place of [
    'build tag',
    'version symbol',
    'system library',
    'folder of the program',
    'extra package',
  ]) {
    for (const word of words) {
      const scripts = scriptsOf(places[place]?.(word));
      for (const script of scripts) {
        t.is(
          execFileSync('/bin/sh', ['-c', script], { env: { PATH: bin }, encoding: 'utf8' }),
          '',
          `${place}: ${script}`,
        );
      }
    }
  }
});

function scriptsOf(goCase: GoCase | undefined): readonly string[] {
  if (goCase === undefined) return [];
  try {
    const { dockerfile } = textsOf(planOf(goCase));
    return instructionsOf(dockerfile)
      .filter(({ keyword }) => keyword === 'RUN')
      .map(shellOf);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

test('a program cannot take a stage’s name that means something else', t => {
  const names = ['build', 'init', 'scratch', '2fa', 'my_app', 'my-app', 'final'];
  const plan = planOf({
    facts: goFacts({
      entries: found(
        names.map(name => mainAt(`cmd/${name}`, name)),
        'certain',
        [],
      ),
    }),
    answers: { entry: names.map(name => `cmd/${name}`) },
  });
  const stages = plan.stages.map(({ name }) => name);
  t.is(new Set(stages).size, stages.length);
  t.true(stages.every(name => /^[a-z][a-z0-9-]*$/.test(name) && name !== 'scratch'));
  t.deepEqual(
    keywordsOf(plan),
    instructionsOf(textsOf(plan).dockerfile).map(({ keyword }) => keyword),
  );
});

test('a program called healthcheck and the health probe do not share a file', t => {
  const plan = planOf({
    facts: goFacts({
      entries: found([mainAt('cmd/healthcheck')], 'certain', []),
      entry: found('cmd/healthcheck', 'certain', []),
    }),
    answers: { healthcheck: '/up' },
  });
  const targets = plan.stages.flatMap(stage =>
    stage.role === 'run' ? stage.copies.map(({ target }) => target) : [],
  );
  t.is(new Set(targets).size, targets.length);
});
