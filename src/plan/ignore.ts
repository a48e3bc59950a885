import dockerignore from '@balena/dockerignore';
import type { IgnoreBlock } from '../domain/plan.js';

/** What never belongs into a build context, whatever the language. Patterns in .dockerignore's own syntax. */
const everywhere: readonly IgnoreBlock[] = [
  { comment: 'Version control: large, and may hold secrets that were deleted.', patterns: ['**/.git', '**/.hg', '**/.svn'] },
  {
    comment: 'Secrets: mount them during the build, hand them over at run time.',
    patterns: [
      '**/.env',
      '**/.env.*',
      '!**/.env.example',
      '**/.netrc',
      '**/.ssh',
      '**/.aws',
      '**/*.pem',
      '**/*.key',
      '**/*.p12',
      '**/id_rsa*',
      '**/id_ed25519*',
    ],
  },
  {
    comment: 'Made on this machine, for this machine.',
    patterns: ['**/node_modules', '**/.venv', '**/__pycache__', '**/.cache', '**/.DS_Store'],
  },
  { comment: 'Editors.', patterns: ['**/.idea', '**/.vscode', '**/*.swp'] },
  {
    comment: 'Files about containers: changing them must not rebuild the program.',
    patterns: ['Dockerfile*', '*.Dockerfile', '.dockerignore', 'compose*.y*ml', 'docker-compose*.y*ml', 'slim-image.json'],
  },
];

/**
 * Blocks of a .dockerignore. Nothing that the build needs is hidden: a needed path that a pattern would match is
 * re-included at the end.
 */
export function ignoreBlocks(language: readonly IgnoreBlock[], needs: readonly string[]): readonly IgnoreBlock[] {
  const blocks = [...everywhere, ...language];
  const hidden = hiddenBy(
    blocks.flatMap(block => block.patterns),
    needs,
  );
  if (hidden.length === 0) return blocks;
  return [
    ...blocks,
    { comment: 'Needed by the build, although a pattern above matches it.', patterns: hidden.map(path => `!${literal(path)}`) },
  ];
}

/** The paths that lines of a .dockerignore hide from the build. */
export function hiddenBy(patterns: readonly string[], paths: readonly string[]): readonly string[] {
  const matcher = dockerignore.default().add([...patterns]);
  return paths.filter(path => matcher.ignores(path));
}

/** A path as a pattern that matches only itself. */
function literal(path: string): string {
  return path.replace(/[\\*?[\]!#]/g, '\\$&');
}
