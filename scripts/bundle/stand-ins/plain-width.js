/** Columns of a text that holds neither emoji nor wide letters: the help and the usage errors of yargs. */
export default function stringWidth(text) {
  return [...text.replace(/\u001B\[[\d;]*m/g, '')].length;
}
