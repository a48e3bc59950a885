const ignored = /^(?:\p{Mn}|\p{Me}|\u200d)$/u;
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

/**
 * Columns that printable text takes in a terminal. Good enough to line columns up: combining marks take none, East
 * Asian and emoji characters two. Emoji sequences are overestimated, which only costs a blank.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** The longest start of `text` that fits in `columns`. */
export function takeWidth(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const char of text) {
    width += charWidth(char);
    if (width > columns) break;
    end += char.length;
  }
  return text.slice(0, end);
}

function charWidth(char: string): number {
  if (char < '\u0300') return 1;
  if (ignored.test(char)) return 0;
  return wide.test(char) ? 2 : 1;
}
