/**
 * Name of the file that `go build` makes: the last part of the import path, the one before it when that is a major
 * version (`example.com/tool/v2` makes `tool`), as cmd/go (load, DefaultExecName) does it. Without an import path the
 * folder has to do. Always safe as a file name and in a shell.
 *
 * @param dir folder of the package, `.` for the root
 */
export function executableName(importPath: string | null, dir: string): string {
  const parts = (importPath ?? dir).split('/');
  const last = parts.at(-1) ?? '';
  const name = parts.length > 1 && isMajorVersion(last) ? (parts.at(-2) ?? '') : last;
  const safe = name
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^[.-]+/, '')
    .slice(0, 100);
  return /[A-Za-z0-9]/.test(safe) ? safe : 'app';
}

/** True for v2 and later, without leading zero. */
export function isMajorVersion(part: string): boolean {
  return /^v(?:[2-9]|[1-9]\d+)$/.test(part);
}
