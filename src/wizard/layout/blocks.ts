import type { Line } from '../tokens.js';

/** Rows that belong together, with their importance: where room is short, the least important go first. */
export interface Block {
  readonly rank: number;
  readonly lines: readonly Line[];
}

/** The blocks that fit into `rows`, the most important first served, in their own order. */
export function fitBlocks(blocks: readonly Block[], rows: number): readonly Block[] {
  const kept = new Set<Block>();
  let left = rows;
  for (const block of [...blocks].sort((a, b) => b.rank - a.rank)) {
    if (block.lines.length > left) continue;
    left -= block.lines.length;
    kept.add(block);
  }
  return blocks.filter(block => kept.has(block));
}

export function countRows(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.lines.length, 0);
}

/** First row of a window of `page` rows over `total` that shows row `at`, `before` rows below its top where it can. */
export function windowStart(at: number, total: number, page: number, before: number): number {
  return Math.max(0, Math.min(at - before, total - page));
}
