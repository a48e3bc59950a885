import type { IgnoreBlock } from '../domain/plan.js';
import { globMatches, readGlob } from '../project/glob.js';

/**
 * What never belongs into a build context, whatever the language. Patterns in .dockerignore's own syntax; none is so
 * wide that it could hide a source file (`id_rsa*` would hide `id_rsa.go`).
 */
const everywhere: readonly IgnoreBlock[] = [
  {
    comment: 'Version control: large, and may hold secrets that were deleted.',
    patterns: ['**/.git', '**/.hg', '**/.svn'],
  },
  {
    comment: 'Secrets: mount them during the build, hand them over at run time.',
    patterns: [
      '**/.env',
      '**/.env.*',
      '!**/.env.example',
      '**/.netrc',
      '**/.npmrc',
      '**/.ssh',
      '**/.aws',
      '**/*.pem',
      '**/*.key',
      '**/*.p12',
      '**/id_rsa',
      '**/id_ecdsa',
      '**/id_ed25519',
    ],
  },
  {
    comment: 'Made on this machine, for this machine.',
    patterns: ['**/node_modules', '**/.venv', '**/__pycache__', '**/.cache', '**/.DS_Store'],
  },
  { comment: 'Editors.', patterns: ['**/.idea', '**/.vscode', '**/*.swp'] },
  {
    comment: 'Files about containers: changing them must not rebuild the program.',
    patterns: [
      'Dockerfile',
      'Dockerfile.*',
      '*.Dockerfile',
      '.dockerignore',
      'compose*.y*ml',
      'docker-compose*.y*ml',
      'slim-image.json',
    ],
  },
];

/**
 * Blocks of a .dockerignore. Nothing that the build needs is hidden: a needed path that a pattern would match is
 * re-included at the end.
 */
export function ignoreBlocks(
  language: readonly IgnoreBlock[],
  needs: readonly string[],
): readonly IgnoreBlock[] {
  const blocks = [...everywhere, ...language];
  const hidden = hiddenBy(
    blocks.flatMap(block => block.patterns),
    needs,
  );
  if (hidden.length === 0) return blocks;
  return [
    ...blocks,
    {
      comment: 'Needed by the build, although a pattern above matches it.',
      patterns: hidden.map(path => `!${literal(path)}`),
    },
  ];
}

/**
 * The paths that lines of a .dockerignore hide from the build, as moby/patternmatcher reads them: a pattern hides what
 * it matches and all below, the last that matches wins. Takes time in proportion to patterns × paths whatever the
 * patterns are: they may come from a hostile repository, and as regular expressions a few stars stop the program.
 */
export function hiddenBy(lines: readonly string[], paths: readonly string[]): readonly string[] {
  const rules = lines.flatMap(line => readLine(line.replace(/^\ufeff/, '')) ?? []);
  return paths.filter(path => {
    const folders = withParents(path);
    return rules.reduce(
      (hidden, rule) =>
        hidden === rule.hides || !folders.some(part => globMatches(rule.glob, part)) ? hidden : rule.hides,
      false,
    );
  });
}

interface Rule {
  readonly hides: boolean;
  readonly glob: NonNullable<ReturnType<typeof readGlob>>;
}

function readLine(line: string): Rule | null {
  if (line.startsWith('#')) return null;
  const text = line.trim();
  const hides = !text.startsWith('!');
  const pattern = (hides ? text : text.slice(1).trim())
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/');
  const glob = pattern === '' ? null : readGlob(pattern);
  return glob === null ? null : { hides, glob };
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
function withParents(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** A path as a pattern that matches only itself; a character that would end the line may be any. */
function literal(path: string): string {
  return path.replace(/\p{Cc}/gu, '?').replace(/[\\*[\]!#]/g, '\\$&');
}
