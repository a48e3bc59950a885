import type { OutputFile, PlannedFile } from '../domain/files.js';
import { type Authorship, authorship } from '../render/header.js';

/** How a file that somebody else wrote, or edited, is treated. */
export type Claim =
  /** It is the point of the run: writing is refused without --force. */
  | 'refuse'
  /** It belongs to the person: theirs is kept. */
  | 'keep';

/**
 * What writing a file would do. `before` is what is on disk now, null for nothing; `overwrite` is the person's word
 * that it may be replaced whatever it is. Pure.
 */
export function place(
  file: OutputFile,
  before: string | null,
  claim: Claim,
  overwrite: boolean,
  judge: (content: string) => Authorship = authorship,
): PlannedFile {
  const planned = (action: PlannedFile['action'], reason: string | null = null): PlannedFile => ({
    ...file,
    action,
    before,
    reason,
  });
  if (before === null) return planned('create');
  if (before === file.text) return planned('unchanged');
  const author = judge(before);
  if (author === 'ours' || overwrite) return planned('replace');
  return planned(claim, reasons[author]);
}

const reasons = {
  edited: 'it was edited by hand after create-slim-image wrote it',
  foreign: 'create-slim-image did not write it',
} as const;
