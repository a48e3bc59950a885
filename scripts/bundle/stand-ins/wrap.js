/** Breaks plain text between words, and words that are wider than a line; what wrap-ansi does for the help. */
export default function wrap(text, columns) {
  return text
    .split('\n')
    .flatMap(line => wrapLine(line.trim(), columns))
    .join('\n');
}

function wrapLine(line, columns) {
  const rows = [''];
  for (let word of line.split(/ +/)) {
    const row = rows[rows.length - 1];
    if (row === '') rows[rows.length - 1] = word;
    else if (row.length + 1 + word.length <= columns) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
    for (word = rows[rows.length - 1]; word.length > columns; word = word.slice(columns)) {
      rows.splice(-1, 1, word.slice(0, columns), word.slice(columns));
    }
  }
  return rows;
}
