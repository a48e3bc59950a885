import test from 'ava';
import fc from 'fast-check';
import { readC } from '../../../../src/languages/go/scan/c.js';
import { scan } from './project.js';

const pieces = fc.constantFrom(
  ...['http.ListenAndServe(', 'net.Listen("tcp", ', ':= ', '= ', 'x', '"8080"', ':', '{', '}', '(', ')', '[', ']', ',', '\n', '.', '*', '&'],
  ...['func f(x string) string {', 'return ', 'flag.Int("port", 8080, "")', '`env:"PORT" default:"1"`', 'os.Getenv("PORT")', '+', 'range ', 'f(x)'],
  ...['fmt.Sprintf("%s:%d", x)', 'path.Join()', 'kingpin.Flag("a").Default()', '&http.Server{Addr: ', 'exec.Command(', 'os.Open(', 'select {}'],
); // biome-ignore format: a list of words

test('whatever stands in a main package, the scans give findings', t => {
  const head =
    'package main\nimport ("net/http"; "net"; "fmt"; "os"; "flag"; "path"; "os/exec")\nfunc main() { run()\n';
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
      const found = scan({ 'main.go': head + parts.join('') });
      return Object.values(found).every(({ state }) => state !== undefined);
    }),
    { numRuns: 400 },
  );
  t.pass();
});

const cPieces = fc.constantFrom(
  '#if 0\n',
  '#ifdef __GLIBC__\n',
  '#else\n',
  '#elif X\n',
  '#endif\n',
  '/*',
  '*/',
  '//',
  '"',
  "'",
  '\\',
  '\n',
  'mallopt',
  '(',
  '{',
  ';',
  '#include <',
  '>',
  '#define ',
);

test('whatever stands in C code, names are found where they stand', t => {
  fc.assert(
    fc.property(fc.array(cPieces, { maxLength: 40 }), parts => {
      const text = parts.join('');
      const lines = text.split('\n');
      return readC(text, () => true).mentions.every(
        ({ text: name, line }) => lines[line - 1]?.includes(name) === true,
      );
    }),
    { numRuns: 2000 },
  );
  t.pass();
});

/** A piece that, said often, would keep a careless reader busy. */
const repeated: readonly (readonly [title: string, head: string, piece: string])[] = [
  ['brackets', 'var x = ', '('],
  ['braces in functions', 'func f() {', '{'],
  ['assignments', 'func f() { a ', '= '],
  ['calls', 'func f() { ', 'f('],
  ['sums', 'var x = "a"', ' + "a"'],
  ['keys', 'var x = T{', 'a: {'],
  ['functions', '', 'func f() {\n'],
  ['tags', 'type T struct {\n', 'A int `env:"A" default:"1"`\n'],
]; // biome-ignore format: a table

for (const [title, head, piece] of repeated) {
  test(`the work does not grow with the square of the length of the code: ${title}`, t => {
    const text = `package main\n\nfunc main() { run() }\n\n${head}${piece.repeat(640_000 / piece.length)}`;
    const before = process.cpuUsage();
    scan({ 'main.go': text });
    const { user, system } = process.cpuUsage(before);
    // a second where it is linear, many minutes where it is not
    t.true(user + system < 30_000_000);
  });
}

test('the work does not grow with the square of the length of the C code', t => {
  for (const piece of ['#if x\n', '/*', '"', '#define a\n', 'a(', '/**/', 'a a a a(b\n']) {
    const before = process.cpuUsage();
    readC(piece.repeat(300_000 / piece.length), () => true);
    const { user, system } = process.cpuUsage(before);
    t.true(user + system < 10_000_000, piece);
  }
});
