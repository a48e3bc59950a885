import test from 'ava';
import fc from 'fast-check';
import { hiddenBy, ignoreBlocks } from '../../src/plan/ignore.js';

const rows: readonly (readonly [string, readonly string[], string, boolean])[] = [
  ['a name', ['go.work'], 'go.work', true],
  ['a name in the root only', ['go.work'], 'app/go.work', false],
  ['a name anywhere', ['**/go.work'], 'app/go.work', true],
  ['a name anywhere, in the root too', ['**/go.work'], 'go.work', true],
  ['what lies in a hidden folder', ['vendor'], 'vendor/a/b.go', true],
  ['a slash in front', ['/vendor'], 'vendor/a.go', true],
  ['a slash behind', ['vendor/'], 'vendor/a.go', true],
  ['a star', ['*.md'], 'README.md', true],
  ['a star that stops at a slash', ['*.md'], 'docs/README.md', false],
  ['a folder by pattern', ['*/tmp'], 'a/tmp/x', true],
  ['an exception', ['*.md', '!README.md'], 'README.md', false],
  ['an exception inside a hidden folder', ['docs', '!docs/keep.md'], 'docs/keep.md', false],
  ['an exception that comes too early', ['!README.md', '*.md'], 'README.md', true],
  ['an exception for a whole folder', ['**', '!cmd'], 'cmd/api/main.go', false],
  ['a comment', ['#README.md'], 'README.md', false],
  ['a class', ['[a-c].go'], 'b.go', true],
  ['an escaped star', ['\\*.go'], 'a.go', false],
  ['line ends of Windows', ['go.mod\r'], 'go.mod', true],
  ['a byte-order mark', ['\ufeffgo.mod'], 'go.mod', true],
  ['empty lines', ['', '   ', '!'], 'go.mod', false],
  ['an open bracket, which is no pattern', ['[a'], '[a', false],
  ['everything', ['*'], 'go.mod', true],
];

for (const [title, lines, path, hidden] of rows) {
  test(`${title}: ${JSON.stringify(lines)} ${hidden ? 'hides' : 'leaves'} ${path}`, t => {
    t.deepEqual(hiddenBy(lines, [path]), hidden ? [path] : []);
  });
}

test('patterns hide what they hide as the regular expressions that moby makes of them', t => {
  const name = fc.constantFrom('a', 'b', 'ab', 'c.go', '.env');
  const part = fc.constantFrom('a', 'b', 'ab', '*', '**', 'a*', '*b', '?', 'c.go', '*.go', '.env');
  const pattern = fc
    .tuple(fc.constantFrom('', '!'), fc.array(part, { minLength: 1, maxLength: 3 }))
    .map(([sign, parts]) => `${sign}${parts.join('/')}`);
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'));
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 4 }), path, (lines, file) => {
      return hiddenBy(lines, [file]).length === (hiddenInMoby(lines, file) ? 1 : 0);
    }),
    { numRuns: 500 },
  );
  t.pass();
});

test('a hostile pattern takes no noticeable time', t => {
  const lines = [`${'*a'.repeat(200)}b`, `${'**/a/'.repeat(100)}b`, '*'.repeat(5000)];
  const paths = Array.from({ length: 200 }, (_, at) => `${'a'.repeat(150)}/${'a/'.repeat(50)}${at}`);
  const start = process.hrtime.bigint();
  hiddenBy(lines, paths);
  t.true(process.hrtime.bigint() - start < 5_000_000_000n);
});

test('what the build needs is never hidden, whatever it is called', t => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom(
            '.env',
            'certs/a.pem',
            'x/.git/config',
            'node_modules/x.js',
            'a_test.go',
            'Dockerfile',
            '[a].key',
            'a\nb.pem',
          ),
          fc.stringMatching(/^[a-z[\]*?!#\\ .]{1,8}\.pem$/).filter(path => path.trim() === path),
        ),
      ),
      needs => {
        const lines = ignoreBlocks([{ comment: 'x', patterns: ['**/*_test.go'] }], needs).flatMap(
          ({ patterns }) => patterns,
        );
        return hiddenBy(lines, needs).length === 0 && lines.every(line => !line.includes('\n'));
      },
    ),
    { numRuns: 200 },
  );
  t.pass();
});

test('no pattern hides a Go source file', t => {
  const lines = ignoreBlocks([], []).flatMap(({ patterns }) => patterns);
  const sources = [
    'coverage.go',
    'id_rsa.go',
    'env.go',
    'compose.go',
    'internal/key.go',
    'internal/pem.go',
    'git.go',
    'dockerfile.go',
  ];
  t.deepEqual(hiddenBy(lines, sources), []);
});

for (const secret of [
  '.env',
  'app/.env.production',
  '.netrc',
  '.ssh/id_rsa',
  'deploy/tls.key',
  'deploy/tls.pem',
  '.aws/credentials',
]) {
  test(`${secret} stays out of the build context`, t => {
    t.deepEqual(
      hiddenBy(
        ignoreBlocks([], []).flatMap(({ patterns }) => patterns),
        [secret],
      ),
      [secret],
    );
  });
}

/** moby/patternmatcher, word for word as far as these patterns go: a regular expression for each, and parents too. */
function hiddenInMoby(lines: readonly string[], file: string): boolean {
  const parents = file.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
  return lines.reduce((hidden, line) => {
    const pattern = regexOf(line.replace(/^!/, ''));
    return parents.some(path => pattern.test(path)) ? !line.startsWith('!') : hidden;
  }, false);
}

function regexOf(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (pattern.startsWith('**', at)) {
      at += pattern[at + 2] === '/' ? 2 : 1;
      source += at === pattern.length - 1 ? '.*' : '(?:.*/)?';
    } else if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else source += char.replace(/[.+^$|(){}]/g, '\\$&');
  }
  return new RegExp(`^${source}$`);
}
