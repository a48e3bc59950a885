/**
 * Where a path written in a file of the project leads, as a path below the project folder (`.` for itself); null when
 * it leads out of it or is absolute.
 *
 * @param dir folder of the file that holds the path
 */
export function belowRoot(dir: string, path: string): string | null {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) return null;
  const parts: string[] = [];
  for (const part of `${dir}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? '.' : parts.join('/');
}
