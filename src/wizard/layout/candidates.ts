import type { Candidate } from '../../domain/plan.js';
import { formatBytes, sizeBar } from '../bytes.js';
import type { Theme } from '../theme.js';
import { fitLine, type Line, padLine, token } from '../tokens.js';
import { displayWidth } from '../width.js';

const barColumns = 16;

/** Each base with a bar for its size, or the reason why it is not to be had. The one in use is pointed at. */
export function candidateLines(
  candidates: readonly Candidate[],
  variant: string,
  columns: number,
  theme: Theme,
): readonly Line[] {
  const titles = Math.min(30, Math.max(0, ...candidates.map(candidate => displayWidth(candidate.title))));
  const full = Math.max(1, ...candidates.filter(isPossible).map(candidate => candidate.estimatedBytes));
  return candidates.map(candidate => {
    const inUse = candidate.variant === variant;
    const style = candidate.refused === null ? (inUse ? 'accent' : 'plain') : 'dim';
    const line = [
      token(inUse ? `  ${theme.symbols.pointer} ` : '    ', 'accent'),
      ...padLine([token(candidate.title, style)], titles, theme.symbols.ellipsis),
      token('  '),
      ...(candidate.refused === null
        ? barTokens(candidate.estimatedBytes, full, theme)
        : [token(`not possible: ${candidate.refused}`, 'dim')]),
    ];
    return fitLine(line, columns, theme.symbols.ellipsis);
  });
}

function isPossible(candidate: Candidate): boolean {
  return candidate.refused === null;
}

function barTokens(bytes: number, full: number, theme: Theme): Line {
  const bar = sizeBar(bytes, full, barColumns, theme.symbols.bar);
  return [
    ...padLine([token(bar, 'accent')], barColumns + 1, ''),
    token(`${theme.symbols.about}${formatBytes(bytes)}`, 'dim'),
  ];
}
