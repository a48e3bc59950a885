import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refusalTest } from '../helpers/refusal.js';

const head = 'FROM x\n';
const rows: readonly (readonly [title: string, text: string, says: RegExp, fix: string])[] = [
  [
    'a variable that is not there',
    `${head}<%= team %>\n`,
    /go\/Dockerfile\.ejs:2: team is not defined/,
    'Mend',
  ],
  [
    'a setting that nobody gave',
    `${head}<%= set.team %>\n`,
    /Dockerfile\.ejs:2: set\.team is not defined/,
    '--set',
  ],
  [
    'a fact that no plan has',
    `${head}<%= plan.nosuch %>\n`,
    /Dockerfile\.ejs:2: plan\.nosuch is not defined/,
    'Mend',
  ],
  ['a mistake in its code', `${head}<% if (true { %>\n`, /Dockerfile\.ejs:2: /, 'Mend'],
  ['an error of its own', `${head}<% throw new Error("boom") %>\n`, /Dockerfile\.ejs:2: boom/, 'Mend'],
  [
    'an include that is not there',
    `${head}<%- include('no.ejs') %>\n`,
    /There is no template no\.ejs/,
    'include',
  ],
  [
    'an include that leaves the folder',
    `<%- include('../../x') %>\n`,
    /leaves the templates folder/,
    'below',
  ],
  ['an include of itself', `<%- include('go/Dockerfile.ejs') %>\n`, /Dockerfile\.ejs/, 'Mend'],
  [
    'something that is no Dockerfile',
    'hello world\n',
    /line 1 is no instruction: hello/,
    'Mend the template',
  ],
  ['nothing', '', /does not hold together/, 'Mend the template'],
];
for (const [title, text, says, fix] of rows) {
  refusalTest({
    title: `a template with ${title}`,
    prepare: project => {
      mkdirSync(path.join(project, 'ours/go'), { recursive: true });
      writeFileSync(path.join(project, 'ours/go/Dockerfile.ejs'), text);
    },
    words: project => ['--yes', '--templates', path.join(project, 'ours')],
    says,
    fix,
  });
}
