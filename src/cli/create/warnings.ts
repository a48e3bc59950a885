import type { Warning } from '../../domain/plan.js';
import { hiddenBy } from '../../plan/ignore.js';
import type { Draft } from './draft.js';

/** The plan's warnings, and what a .dockerignore that the person keeps does to the build. */
export function allWarnings({ plan, files }: Draft): readonly Warning[] {
  const kept = files.find(({ path, action }) => path === '.dockerignore' && action === 'keep');
  if (kept === undefined) return plan.warnings;
  const hidden = hiddenBy((kept.before ?? '').split('\n'), plan.contextNeeds);
  if (hidden.length === 0) return plan.warnings;
  return [
    ...plan.warnings,
    {
      id: 'dockerignore-hides',
      message: `Your .dockerignore hides ${hidden.slice(0, 3).join(', ')}, which the build needs.`,
      fix: 'Take the pattern out, add a line with ! in front, or let --force write a new .dockerignore.',
      evidence: [{ file: '.dockerignore', line: null, text: '' }],
    },
  ];
}
