import { ElfFault } from './fault.js';
import { limits } from './limits.js';
import type { ByteSource } from './source.js';

const pageBytes = 16 * 1024;
/** 32 MiB: the names of the largest libraries (libLLVM, libclang) fit, so that no page is read twice. */
const keptPages = 2048;

/**
 * The file as the reader sees it: in checked ranges through a small cache of pages. Memory is bounded by the cache and by
 * the longest range asked for; the reading is bounded by `limits.bytes`.
 */
export interface Window {
  readonly size: number;
  /** Exactly these bytes, or an ElfFault that names `what`. The result must not be kept: it may show a cached page. */
  bytes(offset: number, length: number, what: string): Uint8Array;
  /** As many of these bytes as there are. */
  upTo(offset: number, length: number): Uint8Array;
}

export function windowOf(source: ByteSource): Window {
  // Insertion order is the order of use: the first key is the one used longest ago.
  const pages = new Map<number, Uint8Array>();
  let spent = 0;

  const page = (index: number): Uint8Array => {
    const cached = pages.get(index);
    if (cached !== undefined) {
      pages.delete(index);
      pages.set(index, cached);
      return cached;
    }
    const length = Math.min(pageBytes, source.size - index * pageBytes);
    spent += length;
    if (spent > limits.bytes) {
      throw new ElfFault('too-large', `Its tables are spread over more than ${limits.bytes} bytes.`);
    }
    const read = readPage(source, index * pageBytes, length);
    if (pages.size >= keptPages) {
      for (const oldest of pages.keys()) {
        pages.delete(oldest);
        break;
      }
    }
    pages.set(index, read);
    return read;
  };

  const range = (offset: number, length: number): Uint8Array => {
    const first = Math.floor(offset / pageBytes);
    const start = offset - first * pageBytes;
    if (start + length <= pageBytes) return page(first).subarray(start, start + length);
    const result = new Uint8Array(length);
    for (let filled = 0; filled < length; ) {
      const index = Math.floor((offset + filled) / pageBytes);
      const from = offset + filled - index * pageBytes;
      const part = page(index).subarray(from, from + length - filled);
      result.set(part, filled);
      filled += part.length;
    }
    return result;
  };

  return {
    size: source.size,
    bytes(offset, length, what) {
      if (!isRange(offset, length) || offset + length > source.size) {
        throw new ElfFault(
          'truncated',
          `The file has ${source.size} bytes, but its ${what} should lie at ${offset} to ${offset + length}.`,
        );
      }
      return range(offset, length);
    },
    upTo(offset, length) {
      if (!isRange(offset, length) || offset >= source.size) return new Uint8Array(0);
      return range(offset, Math.min(length, source.size - offset));
    },
  };
}

function isRange(offset: number, length: number): boolean {
  return Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0;
}

function readPage(source: ByteSource, offset: number, length: number): Uint8Array {
  let read: Uint8Array;
  try {
    read = source.read(offset, length);
  } catch (error) {
    throw new ElfFault('unreadable', `Reading at ${offset} failed: ${reason(error)}.`);
  }
  // The file shrank since its size was taken, or the port keeps less than it said.
  if (read.length !== length) {
    throw new ElfFault('truncated', `The file ended at ${offset + read.length} while it was read.`);
  }
  return read;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
