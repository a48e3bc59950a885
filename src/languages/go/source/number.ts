/** Where a number literal ends, and what it is. `start` is a digit, or a dot before a digit. */
export function scanNumber(
  text: string,
  start: number,
): { readonly kind: 'int' | 'float' | 'imaginary'; readonly end: number } {
  const prefix = text[start] === '0' ? (text[start + 1] ?? '').toLowerCase() : '';
  const hex = prefix === 'x';
  let at = hex || prefix === 'b' || prefix === 'o' ? start + 2 : start;
  let float = false;
  at = digitsEnd(text, at, hex);
  if (text[at] === '.') {
    float = true;
    at = digitsEnd(text, at + 1, hex);
  }
  const exponent = (text[at] ?? '').toLowerCase();
  if (exponent === (hex ? 'p' : 'e')) {
    float = true;
    at += text[at + 1] === '+' || text[at + 1] === '-' ? 2 : 1;
    at = digitsEnd(text, at, false);
  }
  if (text[at] === 'i') return { kind: 'imaginary', end: at + 1 };
  return { kind: float ? 'float' : 'int', end: at };
}

/** Value of an integer literal (`8080`, `0x1F90`, `8_080`, `0o17`, `017`); null where it is no safe integer. */
export function integerValue(literal: string): number | null {
  const plain = literal.replaceAll('_', '').toLowerCase();
  const value = /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
  return plain !== '' && Number.isSafeInteger(value) ? value : null;
}

function digitsEnd(text: string, start: number, hex: boolean): number {
  let at = start;
  while (isDigitOf(text.charCodeAt(at), hex)) at += 1;
  return at;
}

function isDigitOf(code: number, hex: boolean): boolean {
  if ((code >= 48 && code <= 57) || code === 95) return true;
  return hex && ((code >= 97 && code <= 102) || (code >= 65 && code <= 70));
}
