import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type Refusal, refusalTest } from '../helpers/refusal.js';

const rows: readonly (Omit<Refusal, 'words'> & { readonly output: string })[] = [
  {
    title: 'a path above the folder',
    output: '../x',
    says: 'The output path ../x lies outside the project folder.',
  },
  { title: 'a way out with a detour', output: 'a/../../x', says: 'lies outside the project folder.' },
  { title: 'an absolute path elsewhere', output: '/tmp/x', says: 'The output path /tmp/x lies outside' },
  {
    title: 'a path through a link that leaves the folder',
    output: 'out/x',
    prepare: project => symlinkSync('..', path.join(project, 'out')),
    says: 'The output path out/x leaves the project folder through a symbolic link.',
  },
  {
    title: 'a link in the place of the file',
    output: 'Dockerfile',
    prepare: project => symlinkSync('../victim', path.join(project, 'Dockerfile')),
    says: 'The output path Dockerfile is not a regular file.',
  },
  {
    title: 'a folder',
    output: 'docker',
    prepare: project => mkdirSync(path.join(project, 'docker')),
    says: 'The output path docker is a folder.',
  },
  { title: 'the project folder itself', output: '.', says: 'is the project folder itself.' },
  {
    title: 'a folder that is not there',
    output: 'no/x',
    says: 'The folder of the output path no/x does not exist.',
  },
  {
    title: 'a path through a file',
    output: 'main.go/x',
    says: /The output path main\.go\/x cannot be used: /,
  },
  { title: 'a name that is too long', output: 'x'.repeat(300), says: 'the name is too long' },
  {
    title: 'a name of two lines',
    output: 'a\nb',
    says: String.raw`The output path a\nb holds a control character.`,
  },
  { title: 'an empty name', output: '', says: '--output was given an empty value.' },
  {
    title: 'the place of .dockerignore',
    output: './.dockerignore',
    says: 'cannot be written to .dockerignore',
  },
  {
    title: 'the place of slim-image.json',
    output: 'slim-image.json',
    says: 'cannot be written to slim-image.json',
  },
  { title: 'a source file', output: 'main.go', exitCode: 5, says: 'main.go is there already' },
];

for (const { output, ...row } of rows) {
  refusalTest({ ...row, title: `--output: ${row.title}`, words: ['--yes', '--output', output] });
}
