import { createHash } from 'node:crypto';

/**
 * The first line of every file we write: tool, version and a hash of the rest, so that a hand edit is recognised with
 * no other file at hand.
 */
export function withHeader(text: string, version: string): string {
  return `# Written by create-slim-image ${version}, sha256:${hashOf(text)}. Edits below are noticed and kept.\n${text}`;
}

/** `ours`: written by us and untouched · `edited`: ours, changed by hand · `foreign`: somebody else's. */
export type Authorship = 'ours' | 'edited' | 'foreign';

const header = /^# Written by create-slim-image \S+, sha256:([0-9a-f]{32})\..*$/;

/** Who wrote a file. A checkout that turned line ends into CRLF has edited nothing. */
export function authorship(content: string): Authorship {
  const text = content.replaceAll('\r\n', '\n');
  const end = text.indexOf('\n');
  const match = header.exec(end < 0 ? text : text.slice(0, end));
  if (match === null) return 'foreign';
  return match[1] === hashOf(text.slice(end + 1)) ? 'ours' : 'edited';
}

/** First half of a SHA-256 in hexadecimal digits. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
