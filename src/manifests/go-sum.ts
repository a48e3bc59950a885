/** Lines to read; the largest go.sum files of public projects have some 10,000. */
const maxLines = 200_000;

/**
 * Module paths that a go.sum file knows, in its order, each once. They are not all part of the build: go.sum keeps
 * what the go command ever looked at. Lines of another form are passed over.
 */
export function readGoSum(text: string): readonly string[] {
  const paths = new Set<string>();
  for (const line of text.split('\n', maxLines)) {
    const words = line.trim().split(/[ \t]+/);
    if (words.length === 3 && words[0] !== undefined && words[2]?.startsWith('h1:')) paths.add(words[0]);
  }
  return [...paths];
}
