import { mkdirSync, renameSync, symlinkSync, truncateSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { type Refusal, refusalTest } from '../helpers/refusal.js';

const none = { 'go.mod': null, 'main.go': null } as const;

const folders: readonly Refusal[] = [
  { title: 'no such folder', dir: 'nowhere', says: /There is no folder .*nowhere\.$/ },
  { title: 'a file in the place of a folder', dir: 'project/main.go', says: /main\.go is not a folder\.$/ },
  { title: 'a folder inside a file', dir: 'project/main.go/x', says: 'There is no folder' },
  {
    title: 'an empty folder',
    files: none,
    prepare: project => mkdirSync(project),
    exitCode: 3,
    says: /Nothing was recognised in .*project\.$/,
    fix: 'go.mod or go.work',
  },
  {
    title: 'a folder with nothing we know',
    files: { ...none, 'readme.txt': 'hello\n' },
    exitCode: 3,
    says: 'Nothing was recognised',
  },
  {
    title: 'a folder that is a link to itself',
    prepare: project => symlinkSync('circle', path.join(project, 'circle')),
    dir: 'project/circle',
    says: 'too many symbolic links',
  },
  {
    title: 'a name with newlines, escape sequences and a turned reading direction',
    dir: 'no\n\u001b[31mwhere\u202e',
    says: String.raw`no\n\x1b[31mwhere\u202e`,
  },
  {
    title: 'a library: there is nothing to run',
    files: { 'main.go': 'package hello\n' },
    exitCode: 3,
    says: 'No package main was found',
  },
];

const manifests: readonly Refusal[] = [
  {
    title: 'a binary go.mod',
    files: { 'go.mod': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]) },
    says: 'go.mod cannot be used: a binary file, not text.',
  },
  {
    title: 'a go.mod of 100 MB',
    prepare: project => truncateSync(path.join(project, 'go.mod'), 100 * 1024 * 1024),
    says: /go\.mod cannot be used: 104857600 bytes, more than the \d+ that are read\.$/,
  },
  {
    title: 'an empty go.mod',
    files: { 'go.mod': '' },
    says: 'go.mod cannot be used: there is no module line.',
  },
  {
    title: 'a go.mod whose block never ends: the line is named',
    files: { 'go.mod': 'module example.com/x\n\ngo 1.26\n\nrequire (\n' },
    says: 'go.mod:5 cannot be used: the block require ( is never closed.',
  },
  {
    title: 'a go.mod that is a link to itself',
    files: { 'go.mod': null },
    prepare: project => symlinkSync('go.mod', path.join(project, 'go.mod')),
    says: 'go.mod is a symbolic link that leads to no file inside the folder.',
  },
  {
    title: 'a go.mod that is a link out of the folder',
    prepare: project => {
      renameSync(path.join(project, 'go.mod'), path.join(project, '..', 'elsewhere.mod'));
      symlinkSync('../elsewhere.mod', path.join(project, 'go.mod'));
    },
    says: 'go.mod is a symbolic link that leads to no file inside the folder.',
  },
  {
    title: 'a go.mod that is a folder',
    files: { 'go.mod': null },
    prepare: project => mkdirSync(path.join(project, 'go.mod')),
    says: 'There are Go files but no go.mod.',
  },
  {
    title: 'a main.go that is a link out of the folder is not there for a build',
    prepare: project => {
      unlinkSync(path.join(project, 'main.go'));
      symlinkSync('/etc/hostname', path.join(project, 'main.go'));
    },
    exitCode: 3,
    says: 'No package main was found',
  },
];

const hostile: readonly (readonly [string, string])[] = [
  ['quotes in the module path', 'module "example.com/a\\"b"\n\ngo 1.26\n'],
  ['a newline and an instruction in the module path', 'module "example.com/a\\nRUN touch x"\n\ngo 1.26\n'],
  ['a command substitution in the module path', 'module "example.com/$(touch x)"\n\ngo 1.26\n'],
  ['backticks in the module path', 'module example.com/`x`\n\ngo 1.26\n'],
  ['an escape sequence in the module path', 'module example.com/\u001b[31mx\n\ngo 1.26\n'],
  ['a turned reading direction in the module path', 'module example.com/\u202ex\n\ngo 1.26\n'],
  ['an instruction behind the go version', 'module example.com/x\n\ngo 1.26";RUN\n'],
  ['a command substitution for a go version', 'module example.com/x\n\ngo $(touch x)\n'],
  ['an escape sequence in the go version', 'module example.com/x\n\ngo 1.26\u001b]0;x\u0007\n'],
  ['a command substitution in the toolchain', 'module example.com/x\n\ngo 1.26\n\ntoolchain go1.26.0-$(x)\n'],
];

for (const row of [...folders, ...manifests]) refusalTest(row);
for (const [title, text] of hostile) {
  refusalTest({ title, files: { 'go.mod': text }, says: /go\.mod(?::\d+)? cannot be used: \S.*\.$/ });
}

for (const [title, name] of [
  ['a newline and an instruction', 'app\nRUN touch x'],
  ['a command substitution', '$(touch x)'],
  ['an escape sequence', '\u001b[31mapp'],
  ['a turned reading direction', 'app\u202e'],
] as const) {
  refusalTest({
    title: `${title} in the name of the only program`,
    files: { 'main.go': null, [`cmd/${name}/main.go`]: 'package main\n\nfunc main() { println("x") }\n' },
    says: /The folder cmd\/.* has a character in its name that the go command refuses/,
  });
}
