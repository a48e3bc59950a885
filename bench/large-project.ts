import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A service with as many files as asked for: packages, tests, documents, pictures and generated data, five levels deep.
 * Beside them lies an ignored node_modules, which is not counted.
 *
 * @param perFolder files in a folder, on average: it is folders that a walk pays for
 */
export function makeProject(folder: string, files: number, perFolder: number): void {
  const write = writer(folder);
  write('go.mod', 'module example.com/big\n\ngo 1.26\n');
  write('.gitignore', 'node_modules/\n*.log\n/bin/\n');
  write('README.md', '# Big\n');
  write('main.go', mainGo(files));
  for (let at = 4; at < files; at++) write(...fileNumber(at, perFolder));
  if (files < 1000) return;
  for (let at = 0; at < files / 10; at++)
    write(`web/node_modules/pack${at % 200}/lib/${at}.js`, 'module.exports = 1;\n');
  // As in real life, Git knows which files there are.
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
}

function mainGo(files: number): string {
  const used =
    files < 1000 ? [] : [0, 1, 2, 3, 4].map(at => `\t_ "example.com/big/internal/area0/unit${at}"`);
  return [
    'package main',
    '',
    'import (',
    '\t"log"',
    '\t"net/http"',
    ...(used.length === 0 ? [] : ['', ...used]),
    ')',
    '',
    'func main() {',
    '\tlog.Fatal(http.ListenAndServe(":8080", nil))',
    '}',
    '',
  ].join('\n');
}

/** Path and text of the nth file: of ten, four are Go, one is a test, the rest is what lies around. */
function fileNumber(at: number, perFolder: number): readonly [string, string] {
  const unit = Math.floor(at / (4 * perFolder));
  const area = `area${unit % 50}/unit${Math.floor(unit / 50)}`;
  switch (at % 10) {
    case 0:
    case 1:
    case 2:
    case 3:
      return [`internal/${area}/file${at}.go`, goFile(at, unit)];
    case 4:
      return [`internal/${area}/file${at}_test.go`, goFile(at, unit)];
    case 5:
    case 6:
      return [`docs/${area}/page${at}.md`, `# Page ${at}\n`];
    case 7:
      return [`web/assets/${area}/icon${at}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>\n'];
    default:
      return [`testdata/${area}/case${at}.json`, `{"case": ${at}}\n`];
  }
}

function goFile(at: number, unit: number): string {
  return `package unit${Math.floor(unit / 50)}\n\n// F${at} adds.\nfunc F${at}(a, b int) int {\n\treturn a + b + ${at}\n}\n`;
}

function writer(folder: string): (file: string, text: string) => void {
  const made = new Set<string>();
  return (file, text) => {
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, text);
  };
}
