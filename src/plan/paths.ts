/**
 * True for a path that means itself wherever it stands: in a --mount flag, after WORKDIR, in a shell. The builders
 * split flags at blanks, take quotes and backslashes off, read them as CSV and expand variables, each in its own way:
 * no escape holds everywhere, so that other paths are never printed there.
 */
export function isPlainPath(path: string): boolean {
  return /^[A-Za-z0-9_.@+~/-]+$/.test(path);
}

/**
 * True for a path that COPY can name on every engine (measured with Docker 20.10 and 28, Buildah 1.28): below the
 * project, one line, and without what patterns are made of, for `[[]` is a syntax error to Buildah.
 */
export function isCopyable(path: string): boolean {
  return (
    path !== '' && !/[\p{Cc}\p{Surrogate}*?[\\]/u.test(path) && !/^[/!]|(?:^|\/)\.\.?(?:\/|$)/.test(path)
  );
}
