/** Breaks plain text between words, and words that are wider than a line: wrap-ansi with `hard`, without colours. */
export default function wrap(text, columns) {
  return text
    .split('\n')
    .map(line => (line.trim() === '' ? '' : wrapLine(line, columns)))
    .join('\n');
}

function wrapLine(line, columns) {
  const rows = [''];
  for (const word of line.split(' ')) {
    let row = rows.pop().trimStart();
    if (row !== '') row += ' ';
    if (word.length > columns) rows.push(...pieces(row, word, columns));
    else if (row !== '' && word !== '' && row.length + word.length > columns) rows.push(row, word);
    else rows.push(row + word);
  }
  return rows.map(row => row.trimEnd()).join('\n');
}

/** A word that fits no line begins in the row that is there if that saves a row, else in one of its own. */
function pieces(row, word, columns) {
  const here = 1 + Math.floor((word.length - (columns - row.length) - 1) / columns);
  const below = Math.floor((word.length - 1) / columns);
  const start = below < here ? '' : row;
  const all = start + word;
  const cut = [];
  for (let at = 0; at < all.length; at += columns) cut.push(all.slice(at, at + columns));
  return start === row ? cut : [row, ...cut];
}
