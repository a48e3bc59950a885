import type { ReadResult } from '../domain/project.js';

/** Bytes of a file as text: without a byte order mark; a NUL byte makes it binary. Invalid UTF-8 becomes U+FFFD. */
export function decode(bytes: Buffer): ReadResult {
  if (bytes.includes(0)) return { ok: false, reason: 'binary', message: 'a binary file, not text' };
  const text = bytes.toString('utf8');
  return { ok: true, text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text };
}
