/** Longest line that is kept whole; the rest of a longer one is dropped. */
const lineLimit = 16_384;

/**
 * Cuts a stream of text into lines, in bounded memory. `end` hands over what is left without a line feed.
 * A program that never prints a line feed costs at most `lineLimit` characters.
 */
export function lineSplitter(onLine: (line: string) => void): { push(text: string): void; end(): void } {
  let rest = '';
  const keep = (text: string): void => {
    if (rest.length < lineLimit) rest = (rest + text).slice(0, lineLimit);
  };
  const flush = (): void => {
    const line = rest.endsWith('\r') ? rest.slice(0, -1) : rest;
    rest = '';
    onLine(line);
  };
  return {
    push(text) {
      let from = 0;
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
        keep(text.slice(from, at));
        flush();
        from = at + 1;
      }
      keep(text.slice(from));
    },
    end() {
      if (rest !== '') flush();
    },
  };
}

/** The last `count` lines of everything pushed. */
export function lastLines(count: number): { push(line: string): void; lines(): readonly string[] } {
  let kept: string[] = [];
  return {
    push(line) {
      kept.push(line);
      if (kept.length > count * 2) kept = kept.slice(-count);
    },
    lines: () => kept.slice(-count),
  };
}
