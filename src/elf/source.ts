import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Ranged access to the bytes of one file: all that the reader knows of the world. */
export interface ByteSource {
  /** Bytes in the file. */
  readonly size: number;
  /**
   * The bytes from `offset` on; fewer than `length` only where the file ends. The reader asks for at most 16 KiB at a
   * time. May throw what the disk throws.
   */
  read(offset: number, length: number): Uint8Array;
}

/** A file that is held in memory. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/** Opens a regular file for the time of `use`. Throws what the file system throws, and for what is no regular file. */
export function withFile<T>(path: string, use: (source: ByteSource) => T): T {
  // A pipe without a writer would hold us up for ever.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!fstatSync(descriptor).isFile()) throw new Error('it is not a regular file');
    return use(descriptorSource(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

/** Ranges of a file that is already open; the caller closes it. */
function descriptorSource(descriptor: number): ByteSource {
  const { size } = fstatSync(descriptor);
  return {
    size,
    read(offset, length) {
      const bytes = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        const count = readSync(descriptor, bytes, filled, length - filled, offset + filled);
        if (count === 0) break;
        filled += count;
      }
      return bytes.subarray(0, filled);
    },
  };
}
