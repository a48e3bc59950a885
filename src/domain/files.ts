/** What happens to a file on disk; `keep` leaves somebody's own file alone, `refuse` stops everything. */
export type FileAction = 'create' | 'replace' | 'unchanged' | 'keep' | 'refuse';

/** A file to write, relative to the project folder. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** A file with what writing it would do. */
export interface PlannedFile extends OutputFile {
  readonly action: FileAction;
  /** What is on disk now; null when nothing is. */
  readonly before: string | null;
  /** Why it is kept or refused, when it is. */
  readonly reason: string | null;
}
