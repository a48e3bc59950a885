/**
 * True where a program that ended tells how it wants to be called, and did not crash with the word in its log.
 * @param lines all that it printed: a long explanation has the word at its beginning
 */
export function explainsItself(lines: readonly string[]): boolean {
  if (lines.some(line => /^(?:panic: |fatal error: |Traceback \(|goroutine \d)/.test(line))) return false;
  return lines.some(line =>
    /\busage\b|^\s*(?:(?:available |global )?(?:commands|options|flags)):/i.test(line),
  );
}
