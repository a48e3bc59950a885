import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { evidenceOf } from '../../../../src/domain/findings.js';
import { detectGo } from '../../../../src/languages/go/detect/index.js';
import { openProject } from '../../../../src/project/open.js';
import { memoryProject } from '../../../helpers/memory-project.js';

const main = 'package main\n\nfunc main() { run() }\n';

test('a folder without Go is not a Go project', t => {
  t.is(detectGo(memoryProject({})), null);
  t.is(detectGo(memoryProject({ 'package.json': '{}', 'src/a.ts': '' })), null);
  t.is(detectGo(memoryProject({ 'testdata/a.go': 'package a', 'node_modules/x/y.go': 'package y' })), null);
});

test('a plain project: what each question gets', t => {
  const facts = detectGo(
    memoryProject({ 'go.mod': 'module example.com/shop/v2\n\ngo 1.24.1\n', 'main.go': main }),
  );
  const states = Object.fromEntries(
    Object.entries(facts?.findings ?? {}).map(([id, finding]) => [id, finding.state]),
  );
  t.like(states, {
    name: 'found', version: 'found', packageManager: 'found', entries: 'found', entry: 'found', modules: 'found', sums: 'found',
    toolchain: 'absent', workspace: 'absent', vendor: 'absent', replaces: 'absent', embeds: 'absent', privateModules: 'absent',
    versionVariable: 'absent', generated: 'absent',
  }); // biome-ignore format: a table
  t.deepEqual(facts?.findings.entries, {
    state: 'found',
    value: [{ name: 'shop', path: '.', role: 'program', module: '.', tags: [] }],
    confidence: 'certain',
    evidence: [{ file: 'main.go', line: 3, text: 'func main()' }],
  });
  t.deepEqual(facts?.findings.name, {
    state: 'found',
    value: 'example.com/shop/v2',
    confidence: 'certain',
    evidence: [{ file: 'go.mod', line: 1, text: 'module example.com/shop/v2' }],
  });
});

test('a project from before modules still has facts, which say so', t => {
  const findings = detectGo(memoryProject({ 'main.go': main, 'Gopkg.toml': '' }))?.findings;
  t.regex(findings?.modules.state === 'absent' ? findings.modules.searched : '', /GOPATH/);
  t.is(findings?.version.state, 'absent');
  t.is(findings?.name.state, 'absent');
  t.deepEqual(findings?.packageManager.state === 'found' ? findings.packageManager.value : null, 'dep');
  t.is(findings?.entry.state, 'found');
});

test('modules below the root: the one of the service is built, and named', t => {
  const findings = detectGo(
    memoryProject({
      'backend/go.mod': 'module example.com/backend\n\ngo 1.22\n',
      'backend/cmd/api/main.go': main,
      'cli/go.mod': 'module example.com/cli\n\ngo 1.25.0\n',
      'cli/lib.go': 'package cli\n',
    }),
  )?.findings;
  t.deepEqual(findings?.name.state === 'found' ? findings.name.value : null, 'example.com/backend');
  t.deepEqual(findings?.version.state === 'found' ? findings.version.value : null, '1.22');
  t.deepEqual(findings?.modules.state === 'found' ? findings.modules.value : null, ['backend', 'cli']);
});

test('facts survive JSON', t => {
  const facts = detectGo(memoryProject({ 'go.mod': 'module example.com/a\n', 'main.go': main }));
  t.deepEqual(JSON.parse(JSON.stringify(facts)), facts);
});

test('any go.mod, go.work, Dockerfile and source give facts, and evidence of one line', t => {
  t.timeout(60_000, 'hundreds of projects');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'module ',
          'go ',
          '1.21',
          '\n',
          '"',
          '$(id)',
          '\u001b[31m',
          '(',
          ')',
          'require ',
          'use ',
          'replace ',
          ' => ',
          'a.b/c ',
          'v1.0.0',
          '//go:embed ',
          'package main\n',
          'func main() { x() }\n',
          'import "embed"\n',
          'RUN go build ',
          './cmd/x',
          '*',
        ),
        { maxLength: 30 },
      )
      .map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(text, text, text, text, (mod, work, dockerfile, source) => {
      const facts = detectGo(
        memoryProject({
          'go.mod': mod,
          'go.work': work,
          Dockerfile: dockerfile,
          'main.go': source,
          'cmd/x/main.go': main,
          'vendor/modules.txt': work,
        }),
      );
      const lines = Object.values(facts?.findings ?? {}).flatMap(finding => evidenceOf(finding));
      return lines.every(({ text: line }) => !line.includes('\n') && line.length <= 160);
    }),
    { numRuns: 300 },
  );
  t.pass();
});

test('a go.mod of 100 MB, a link loop and names with escapes are survived on a real disk', t => {
  const root = mkdtempSync(path.join(tmpdir(), 'csi-detect-'));
  t.teardown(() => rmSync(root, { recursive: true, force: true }));
  execFileSync('truncate', ['-s', '100M', path.join(root, 'go.mod')]);
  symlinkSync('.', path.join(root, 'loop'));
  symlinkSync('main.go', path.join(root, 'link.go'));
  writeFileSync(path.join(root, 'main.go'), main);
  writeFileSync(path.join(root, 'new\nline\u001b[31m.go'), main);
  const findings = detectGo(openProject(root))?.findings;
  t.is(findings?.version.state, 'unreadable');
  t.is(findings?.name.state, 'unreadable');
  t.is(findings?.entry.state, 'found');
});
