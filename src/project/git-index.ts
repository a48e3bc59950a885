/** Which paths a commit would have although .gitignore hides them: somebody added them by force. */
export interface GitIndex {
  hasFile(path: string): boolean;
  /** True when something below the folder is tracked. */
  hasFolder(path: string): boolean;
}

/** Bytes to look through in all searches together: a second's work, and thousands of searches in a usual index. */
const maxBytes = 4_000_000_000;

/**
 * Reads .git/index (gitformat-index, versions 2 and 3) without taking it apart: a path is searched for as bytes and
 * the length before it confirms the find. Version 4 compresses paths; nothing is found in it then.
 */
export function readGitIndex(index: Buffer): GitIndex {
  const usable =
    index.length > 12 && index.toString('latin1', 0, 4) === 'DIRC' && [2, 3].includes(index.readUInt32BE(4));
  const maxSearches = maxBytes / Math.max(index.length, 1);
  const known = new Map<string, boolean>();
  const find = (start: string, whole: boolean): boolean => {
    if (!usable || start.length < 1 || known.size >= maxSearches) return false;
    const bytes = Buffer.from(start);
    for (let at = index.indexOf(bytes, 12); at !== -1; at = index.indexOf(bytes, at + 1)) {
      const length = lengthBefore(index, at);
      const ends = length !== null && index[at + length] === 0;
      if (ends && (whole ? length === bytes.length : length > bytes.length)) return true;
    }
    return false;
  };
  const ask = (start: string, whole: boolean): boolean => {
    const answer = known.get(start) ?? find(start, whole);
    known.set(start, answer);
    return answer;
  };
  return { hasFile: path => ask(path, true), hasFolder: path => ask(`${path}/`, false) };
}

/** Name length in the flags of an entry, if what begins at `at` is its name; version 3 may put two bytes in between. */
function lengthBefore(index: Buffer, at: number): number | null {
  const flags = index.readUInt16BE(at - 2);
  const extended = at >= 4 ? index.readUInt16BE(at - 4) : 0;
  const chosen = (extended & 0x4000) !== 0 && (flags & 0x1fff) === 0 ? extended : flags;
  const length = chosen & 0x0fff;
  return length === 0 || length === 0x0fff || at + length >= index.length ? null : length;
}
