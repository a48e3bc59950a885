/**
 * True when package patterns such as ./... take the path in: no part of it is testdata or vendor, or begins with a dot
 * or an underscore (go help packages).
 */
export function isSeenByGo(path: string): boolean {
  if (path === '.') return true;
  return !/(?:^|\/)(?:[._]|(?:testdata|vendor|node_modules)(?:\/|$))/.test(path);
}
