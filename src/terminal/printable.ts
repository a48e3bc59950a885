/**
 * Text from a project, a log or another program, made safe for a terminal: one line, no control characters, nothing
 * that moves the cursor, changes colours, sets the title, or turns the reading direction around. What is replaced
 * stays visible as an escape (`\x1b`, `\u202e`, `\n`), so that hostile text is shown and not hidden. Idempotent;
 * ordinary text comes back unchanged.
 */
export function printable(text: string): string {
  return text.replace(unsafe, visible);
}

/** As `printable`, but line feeds stay line feeds and tabs become blanks: for text of several lines. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map(line => printable(line.replaceAll('\t', '    ')))
    .join('\n');
}

/**
 * One line of another program's output as a person would have seen it: colours taken off, only what stood after the
 * last carriage return of a progress bar, the rest made printable. Longer lines are cut at `limit` characters.
 */
export function logLine(text: string, limit = 2000): string {
  const seen = text
    .slice(0, limit * 4)
    .replace(escapeSequences, '')
    .split('\r')
    .filter(part => part.trim() !== '')
    .at(-1);
  const line = printable((seen ?? '').replaceAll('\t', '    ').trimEnd());
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

// C0, DEL and C1; soft hyphen; bidirectional marks, embeddings and isolates; zero-width space; line and paragraph
// separators; deprecated format characters; byte-order mark; interlinear annotations; tag characters; lone surrogates.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/gu;

// CSI and OSC sequences, and two-character escapes. Each part excludes what starts the next match: linear time.
const escapeSequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[ -/]*[0-Z^-~])/g;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return short[character] ?? `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
