import type { Token } from './token.js';

/** What a string literal stands for; null where the token is none or an escape in it is wrong. */
export function stringValue(token: Token | undefined): string | null {
  if (token === undefined || token.kind !== 'string') return null;
  const inner = token.text.slice(1, -1);
  if (token.text.startsWith('`')) return inner.replaceAll('\r', '');
  return inner.includes('\\') ? unescaped(inner) : inner;
}

const simple: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  '"': 34,
};

/** Escapes may spell single bytes of a UTF-8 sequence, so the text goes through bytes. */
function unescaped(inner: string): string | null {
  const chunks: Buffer[] = [];
  let from = 0;
  for (let at = inner.indexOf('\\'); at >= 0; at = inner.indexOf('\\', from)) {
    const sequence = readEscape(inner, at + 1);
    if (sequence === null) return null;
    chunks.push(Buffer.from(inner.slice(from, at)), sequence.bytes);
    from = sequence.end;
  }
  chunks.push(Buffer.from(inner.slice(from)));
  return Buffer.concat(chunks).toString('utf8');
}

function readEscape(inner: string, at: number): { readonly bytes: Buffer; readonly end: number } | null {
  const char = inner[at] ?? '';
  const byte = Object.hasOwn(simple, char) ? simple[char] : undefined;
  if (byte !== undefined) return { bytes: Buffer.from([byte]), end: at + 1 };
  if (char === 'x') return numeric(inner, at + 1, 2, 16, false);
  if (char === 'u') return numeric(inner, at + 1, 4, 16, true);
  if (char === 'U') return numeric(inner, at + 1, 8, 16, true);
  return numeric(inner, at, 3, 8, false);
}

function numeric(inner: string, at: number, length: number, base: 8 | 16, codePoint: boolean) {
  const digits = inner.slice(at, at + length);
  const pattern = base === 8 ? /^[0-7]+$/ : /^[0-9a-fA-F]+$/;
  if (digits.length !== length || !pattern.test(digits)) return null;
  const value = Number.parseInt(digits, base);
  if (!codePoint) return value > 255 ? null : { bytes: Buffer.from([value]), end: at + length };
  if (value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return null;
  return { bytes: Buffer.from(String.fromCodePoint(value)), end: at + length };
}
