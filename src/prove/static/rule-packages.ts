import type { StaticFinding } from '../../domain/verification.js';
import { effective, type InstructionText } from './file.js';
import { finding, type Rule } from './rule.js';

/** Package managers: lists and installation in one step, and nothing left behind in what is shipped. */
export const packageRules: Rule = file => {
  const all = file.stages.flatMap(stage => stage.instructions).filter(one => one.keyword === 'RUN');
  const shipped = file.shipped.flatMap(stage => effective(stage)).filter(one => one.keyword === 'RUN');
  return [...all.flatMap(staleLists), ...shipped.flatMap(leftBehind), ...shipped.flatMap(compilerInstalled)];
};

function staleLists(one: InstructionText): readonly StaticFinding[] {
  const text = one.text.slice(0, 20_000);
  const updates = /\bapt(?:-get)?\s+(?:-\S+\s+){0,5}update\b/.test(text);
  const installs = /\bapt(?:-get)?\s+(?:-\S+\s+){0,5}install\b/.test(text);
  if (updates === installs) return [];
  if (!updates && one.flags.some(({ name, value }) => name === 'mount' && value.includes('/var/lib/apt')))
    return [];
  const fix =
    'one step: RUN apt-get update && apt-get install -y --no-install-recommends NAME && rm -rf /var/lib/apt/lists/*';
  return [
    updates
      ? finding(
          'apt-update-alone',
          one.line,
          'warning',
          'apt-get update without install: the lists are cached and grow old',
          fix,
        )
      : finding(
          'apt-install-alone',
          one.line,
          'warning',
          'apt-get install without update in the same step: it uses lists from an older layer',
          fix,
        ),
  ];
}

/** What a package manager leaves, and what counts as taking care of it. */
const leavings = [
  {
    installs: /\bapt(?:-get)?\s+(?:-\S+\s+){0,5}install\b/,
    clean: /rm\s[^\n;&]{0,200}\/var\/lib\/apt\/lists/,
    cache: '/var/lib/apt',
    what: 'apt’s lists',
    fix: '&& rm -rf /var/lib/apt/lists/*',
  },
  {
    installs: /\bapk\s+(?:-\S+\s+){0,5}add\b/,
    clean: /--no-cache\b|rm\s[^\n;&]{0,200}\/var\/cache\/apk/,
    cache: '/var/cache/apk',
    what: 'apk’s index',
    fix: 'apk add --no-cache',
  },
  {
    installs: /\b(?:dnf|microdnf|yum)\s+(?:-\S+\s+){0,5}install\b/,
    clean: /\b(?:dnf|microdnf|yum)\s+(?:-\S+\s+){0,5}clean\b/,
    cache: '/var/cache',
    what: 'the package cache',
    fix: '&& dnf clean all',
  },
  {
    installs: /\bpip3?\s+(?:-\S+\s+){0,5}install\b/,
    clean: /--no-cache-dir\b|PIP_NO_CACHE_DIR/,
    cache: '/root/.cache',
    what: 'pip’s cache',
    fix: 'pip install --no-cache-dir',
  },
] as const;

function leftBehind(one: InstructionText): readonly StaticFinding[] {
  const text = one.text.slice(0, 20_000);
  return leavings
    .filter(({ installs, clean, cache }) => installs.test(text) && !clean.test(text) && !mounts(one, cache))
    .map(({ what, fix }) =>
      finding(
        'package-cache',
        one.line,
        'warning',
        `${what} stay in the image that is shipped`,
        `clean up in the same step: ${fix}`,
      ),
    );
}

function mounts(one: InstructionText, folder: string): boolean {
  return one.flags.some(
    ({ name, value }) => name === 'mount' && value.includes('type=cache') && value.includes(folder),
  );
}

const compilers = /\b(?:build-base|build-essential|gcc|g\+\+|musl-dev|libc6-dev)\b/;

function compilerInstalled(one: InstructionText): readonly StaticFinding[] {
  const text = one.text.slice(0, 20_000);
  const installs = leavings.slice(0, 3).some(({ installs }) => installs.test(text));
  if (
    !installs ||
    !compilers.test(text) ||
    /\bapk\s+(?:-\S+\s+){0,5}del\b|\bapt(?:-get)?\s+(?:-\S+\s+){0,5}(?:purge|autoremove|remove)\b/.test(text)
  )
    return [];
  return [
    finding(
      'compiler-in-final',
      one.line,
      'warning',
      'installs a compiler in what is shipped',
      'compile in a stage of its own, or remove it in the same step',
    ),
  ];
}
