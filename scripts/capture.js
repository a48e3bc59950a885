// Runs a command in a real terminal, types keys, and draws what the terminal shows as an SVG: the picture of the README.
// Usage: node scripts/capture.js OUT.svg FOLDER KEY… (a key is `enter`, `down`, `space` or text)
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

const columns = 100;
const rows = 42;
const cell = { width: 8.4, height: 18 };
const keys = { enter: '\r', down: '\u001b[B', space: ' ' };
// The 16 colours of a calm dark terminal theme.
const palette = [
  '#1d2330',
  '#f07178',
  '#9ece6a',
  '#e0af68',
  '#7aa2f7',
  '#bb9af7',
  '#7dcfff',
  '#c8d3f5',
  '#6b7394',
  '#f07178',
  '#9ece6a',
  '#e0af68',
  '#7aa2f7',
  '#bb9af7',
  '#7dcfff',
  '#ffffff',
];

const [out, folder, ...typed] = process.argv.slice(2);
const program = path.join(
  path.dirname(path.dirname(fileURLToPath(import.meta.url))),
  'bin',
  'create-slim-image.js',
);
const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
const child = spawn(process.execPath, [program], {
  name: 'xterm-256color',
  cols: columns,
  rows,
  cwd: folder,
  env: { PATH: process.env.PATH, HOME: '/nonexistent', LANG: 'C.UTF-8', TERM: 'xterm-256color' },
});
let quiet = Promise.resolve();
child.onData(data => {
  quiet = new Promise(resolve => terminal.write(data, resolve));
});
await settled();
for (const key of typed) {
  child.write(keys[key] ?? key);
  await settled();
}
await writeFile(out, svg());
child.kill();

/** Waits until the program has drawn and then been silent for a moment. */
async function settled() {
  await new Promise(resolve => setTimeout(resolve, 900));
  await quiet;
}

function svg() {
  const buffer = terminal.buffer.active;
  const lines = [];
  for (let row = 0; row < rows; row += 1) lines.push(line(buffer.getLine(buffer.viewportY + row), row));
  const width = columns * cell.width + 32;
  const height = rows * cell.height + 32;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The wizard of create-slim-image in a terminal">
<rect width="${width}" height="${height}" rx="10" fill="#1a1e2a"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve" fill="#c8d3f5">
${lines.join('\n')}
</g>
</svg>
`;
}

/** A row as runs of equal looks, each at its own column, so that no font moves them. */
function line(row, index) {
  const runs = [];
  for (let column = 0; column < columns; column += 1) {
    const at = row.getCell(column);
    const look = `${color(at)}|${at.isBold() ? 'bold' : ''}|${at.isDim() ? 'dim' : ''}`;
    const last = runs.at(-1);
    if (last?.look === look) last.text += at.getChars() || ' ';
    else runs.push({ look, column, text: at.getChars() || ' ' });
  }
  return runs
    .filter(run => run.text.trim() !== '')
    .map(run => text(run, index))
    .join('');
}

function text({ look, column, text: content }, row) {
  const [fill, bold, dim] = look.split('|');
  const lead = content.length - content.trimStart().length;
  const x = (16 + (column + lead) * cell.width).toFixed(1);
  const y = 16 + row * cell.height + 14;
  const trimmed = content.trim();
  const attributes = [
    fill === '' ? '' : ` fill="${fill}"`,
    bold === '' ? '' : ' font-weight="bold"',
    dim === '' ? '' : ' opacity="0.6"',
  ].join('');
  return `<text x="${x}" y="${y}" textLength="${(trimmed.length * cell.width).toFixed(1)}"${attributes}>${escaped(trimmed)}</text>`;
}

function color(at) {
  if (at.isFgDefault()) return '';
  if (at.isFgPalette()) return palette[at.getFgColor()] ?? '';
  return `#${at.getFgColor().toString(16).padStart(6, '0')}`;
}

function escaped(content) {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
