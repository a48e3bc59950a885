import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { format } from '../../src/render/format.js';
import { repoRoot } from '../helpers/repo.js';

const page = readFileSync(path.join(repoRoot(), 'docs', 'templates.md'), 'utf8');

for (const file of readdirSync(path.join(repoRoot(), 'templates'), { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ejs')) continue;
  test(`docs/templates.md lists ${file}`, t => {
    t.true(page.includes(`\`${file}\``));
  });
}

for (const name of Object.keys(format)) {
  test(`docs/templates.md explains ${name}()`, t => {
    t.true(page.includes(`\`${name}(`));
  });
}
