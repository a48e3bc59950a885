// Texts of others, word for word. A test runs programs that fail and compares.

const gone = 'No such file or directory';

/** runc 1.1 and newer: the kernel's ENOENT for a program or its interpreter. */
export const kernelNotFound = (program: string) => `exec ${program}: no such file or directory`;

/** runc: the kernel's ENOEXEC. */
export const kernelFormat = (program: string) => `exec ${program}: exec format error`;

/** Docker, when an image list has nothing for the platform. */
export const noManifest = (platform: string) =>
  `no matching manifest for linux/${platform} in the manifest list entries`;

/** glibc's loader, elf/dl-load.c. */
export const glibcMissing = (library: string) => `${library}: cannot open shared object file: ${gone}`;

/** … at the start of a program. */
export const glibcStart = (program: string, text: string) =>
  `${program}: error while loading shared libraries: ${text}`;

/** glibc's loader, elf/dl-version.c. */
export const glibcVersion = (library: string, version: string, neededBy: string) =>
  `${library}: version \`${version}' not found (required by ${neededBy})`;

/** musl's loader, ldso/dynlink.c. */
export const muslMissing = (library: string, neededBy: string) =>
  `Error loading shared library ${library}: ${gone} (needed by ${neededBy})`;

export const muslSymbol = (file: string, symbol: string) =>
  `Error relocating ${file}: ${symbol}: symbol not found`;

export const muslRelocation = (file: string, type: number) =>
  `Error relocating ${file}: unsupported relocation type ${type}`;
