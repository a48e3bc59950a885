/** Which paths a commit would have although .gitignore hides them: somebody added them by force. */
export interface GitIndex {
  hasFile(path: string): boolean;
  /** True when something below the folder is tracked. */
  hasFolder(path: string): boolean;
}

/** Searches in one index; a repository that hides more folders than that is not worth the time. */
const maxSearches = 300;

/**
 * Reads .git/index (gitformat-index, versions 2 and 3) without taking it apart: a path is searched for as bytes and
 * the length before it confirms the find. Version 4 compresses paths; nothing is found in it then.
 */
export function readGitIndex(index: Buffer): GitIndex {
  const usable =
    index.length > 12 && index.toString('latin1', 0, 4) === 'DIRC' && [2, 3].includes(index.readUInt32BE(4));
  let searches = 0;
  const find = (start: string, whole: boolean): boolean => {
    if (!usable || start.length < 1 || searches >= maxSearches) return false;
    searches += 1;
    const bytes = Buffer.from(start);
    for (let at = index.indexOf(bytes, 12); at !== -1; at = index.indexOf(bytes, at + 1)) {
      const length = lengthBefore(index, at);
      const ends = length !== null && index[at + length] === 0;
      if (ends && (whole ? length === bytes.length : length > bytes.length)) return true;
    }
    return false;
  };
  return { hasFile: path => find(path, true), hasFolder: path => find(`${path}/`, false) };
}

/** Name length in the flags of an entry, if what begins at `at` is its name; version 3 may put two bytes in between. */
function lengthBefore(index: Buffer, at: number): number | null {
  const flags = index.readUInt16BE(at - 2);
  const extended = at >= 4 ? index.readUInt16BE(at - 4) : 0;
  const chosen = (extended & 0x4000) !== 0 && (flags & 0x1fff) === 0 ? extended : flags;
  const length = chosen & 0x0fff;
  return length === 0 || length === 0x0fff || at + length >= index.length ? null : length;
}
