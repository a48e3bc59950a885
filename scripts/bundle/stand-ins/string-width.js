import stringWidth from 'string-width';

/** Letters, punctuation, arrows, lines and marks that take one column each, whatever follows them in this set. */
const narrow =
  /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FC\u2713-\u2718\u276F]*$/;

/** Columns of a text. The first text that is not ASCII costs string-width 24 ms; the wizard's own marks need not. */
export default function width(text, options) {
  if (options !== undefined || typeof text !== 'string') return stringWidth(text, options);
  const plain = text.replace(/\u001B\[[\d;]*m/g, '');
  return narrow.test(plain) ? plain.length : stringWidth(text);
}
