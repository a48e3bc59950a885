/** Outcome of reading one file of the project. */
export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly reason: 'missing' | 'too-large' | 'binary' | 'unreadable';
      readonly message: string;
    };

/**
 * The only door from detection to the disk. Paths are relative to the root, with forward slashes.
 * The walk stays inside the root, follows no symbolic link out of it, leaves out VCS folders and what .gitignore
 * hides as a whole folder, and never throws because of what a repository contains.
 */
export interface ProjectFolder {
  /** Absolute path, for messages only. */
  readonly root: string;
  /** Every regular file below the root that is not inside an ignored folder, sorted by folder. */
  readonly paths: readonly string[];
  /** The paths whose file name ends so; cheaper than filtering `paths`, which spells out every file. */
  filesEnding(suffix: string): readonly string[];
  /** Names of the files directly in a folder (`.` for the root); empty when there is no such folder. */
  filesIn(dir: string): readonly string[];
  has(path: string): boolean;
  /** True when a folder with that path was walked (or was seen and skipped as ignored). */
  hasFolder(path: string): boolean;
  /** True when .gitignore hides the file: a fresh clone will not have it. */
  isIgnored(path: string): boolean;
  /** Text of a file. `limit` in bytes; the default is 1 MiB, larger files come back as `too-large`. */
  read(path: string, limit?: number): ReadResult;
  /** The first `bytes` bytes as text, whatever the size; for package clauses and headers. */
  readStart(path: string, bytes: number): ReadResult;
  /** Folders and files that could not be looked at, with the reason. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Set when the walk stopped at its limit. */
  readonly truncated: boolean;
}
