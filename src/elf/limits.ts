/**
 * The most this reader takes from one file, whatever the file says. Measured against the largest real ones: Chrome,
 * libLLVM, libxul and Node stay a factor of five or more below each.
 */
export const limits = {
  /** Bytes a file may make us read in all. */
  bytes: 192 * 1024 * 1024,
  programHeaders: 4_096,
  sectionHeaders: 65_536,
  dynamicEntries: 4_096,
  needed: 1_024,
  symbols: 2_000_000,
  hashBuckets: 2_000_000,
  relocations: 4_000_000,
  versionLibraries: 1_024,
  versions: 8_192,
  /** Undefined or exported names that are kept. */
  names: 400_000,
  /** Bytes of one name: C++ and Rust names reach some ten thousand. */
  name: 65_536,
  /** Bytes of all names that one table gives: many short entries may point into one long text. */
  nameBytes: 64 * 1024 * 1024,
  /** PATH_MAX of the kernel, which refuses longer ones. */
  interpreter: 4_096,
  runpath: 65_536,
  /** As far as the go command itself looked before Go 1.23. */
  goSearch: 64 * 1024,
  goModules: 1024 * 1024,
} as const;
