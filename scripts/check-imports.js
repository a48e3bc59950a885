// The road is one-way: which folder of src may import which. A folder that is not listed may import nothing.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const allowed = {
  domain: [],
  knowledge: [],
  terminal: [],
  project: ['domain'],
  manifests: ['domain'],
  answers: ['domain'],
  plan: ['domain', 'knowledge', 'project'],
  languages: ['domain', 'knowledge', 'manifests', 'plan', 'project'],
  render: ['domain', 'plan', 'terminal'],
  write: ['domain', 'answers', 'render'],
  elf: [],
  verdict: ['domain', 'elf', 'knowledge'],
  engine: ['domain', 'knowledge', 'terminal'],
  prove: ['domain', 'engine', 'knowledge', 'terminal'],
  report: ['domain', 'plan', 'prove', 'terminal', 'verdict'],
  wizard: ['domain', 'terminal'],
  'road.ts': ['domain', 'answers', 'languages', 'render'],
  cli: [
    'domain',
    'answers',
    'engine',
    'plan',
    'project',
    'prove',
    'report',
    'road.ts',
    'terminal',
    'verdict',
    'wizard',
    'write',
  ],
};

const root = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'src');
const files = (await readdir(root, { recursive: true })).filter(file => /\.tsx?$/.test(file));
const broken = (await Promise.all(files.map(check))).flat();
for (const line of broken) process.stderr.write(`${line}\n`);
if (broken.length > 0) process.exitCode = 1;

/** Lines for each import of a file that leaves the road. */
async function check(file) {
  const text = await readFile(path.join(root, file), 'utf8');
  const from = roomOf(file);
  const rooms = [...text.matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)].map(([, target]) => ({
    target,
    room: roomOf(path.join(path.dirname(file), target)),
  }));
  return rooms
    .filter(({ room }) => room !== from && !(allowed[from] ?? []).includes(room))
    .map(
      ({ target }) =>
        `src/${file} must not import ${target}: ${from} may import ${(allowed[from] ?? []).join(', ') || 'nothing'}`,
    );
}

/** First folder below src, or the file's own name with .ts. */
function roomOf(file) {
  const [first = ''] = file.split(path.sep);
  return first.replace(/\.jsx?$/, '.ts');
}
