import { scanNumber } from './number.js';
import { type Comment, keywords, type Token, type TokenKind } from './token.js';

/** Pulls the tokens of a Go file, one a call; the last one, repeated for ever, has the kind `end`. */
export interface Lexer {
  next(): Token;
}

/**
 * A Go lexer after the language specification (go.dev/ref/spec#Lexical_elements), automatic semicolons included.
 * Total: any text gives tokens, what Go would refuse becomes `illegal`. Linear: no character is looked at more often
 * than a small constant.
 * @param onComment is called for each comment before the token that follows it is returned
 */
export function lexer(text: string, onComment: (comment: Comment) => void = () => undefined): Lexer {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let lineHasToken = false;
  /** The last token may end a statement: a line end becomes a semicolon. */
  let mayEnd = false;

  const token = (kind: TokenKind, end: number, written = text.slice(at, end)): Token => {
    const made: Token = { kind, text: written, line };
    at = end;
    lineHasToken = true;
    mayEnd = endsStatement(made);
    return made;
  };

  const automaticSemicolon = (): Token => {
    mayEnd = false;
    return { kind: 'op', text: '\n', line };
  };

  /** Moves over a comment; true when a line ends in it. */
  const comment = (): boolean => {
    const start = at;
    const startLine = line;
    if (text[at + 1] === '/') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else {
      const close = text.indexOf('*/', at + 2);
      at = close < 0 ? text.length : close + 2;
      line += countLines(text, start, at);
    }
    onComment({ text: text.slice(start, at), line: startLine, endLine: line, leads: !lineHasToken });
    return line > startLine;
  };

  const next = (): Token => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) return mayEnd ? automaticSemicolon() : { kind: 'end', text: '', line };
      if (code === 10) {
        const semicolon = mayEnd ? automaticSemicolon() : undefined;
        at += 1;
        line += 1;
        lineHasToken = false;
        if (semicolon !== undefined) return semicolon;
      } else if (code === 32 || code === 9 || code === 13) {
        at += 1;
      } else if (code === 47 && (text[at + 1] === '/' || text[at + 1] === '*')) {
        const before = line;
        if (comment() && mayEnd) return { ...automaticSemicolon(), line: before };
      } else {
        return read(code);
      }
    }
  };

  const read = (code: number): Token => {
    if (isNameStart(code, text, at)) return nameToken();
    if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) {
      const number = scanNumber(text, at);
      return token(number.kind, number.end);
    }
    if (code === 34) return token(...quoted(text, at, '"', 'string'));
    if (code === 39) return token(...quoted(text, at, "'", 'rune'));
    if (code === 96) return rawString();
    const operator = operatorAt(text, at);
    return operator === null
      ? token('illegal', at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1))
      : token('op', at + operator.length, operator);
  };

  const nameToken = (): Token => {
    const end = nameEnd(text, at);
    const name = text.slice(at, end);
    const mayBeKeyword = text.charCodeAt(at) > 97 && name.length > 1 && name.length < 12;
    return token(mayBeKeyword && keywords.has(name) ? 'keyword' : 'name', end, name);
  };

  const rawString = (): Token => {
    const close = text.indexOf('`', at + 1);
    if (close < 0) {
      const rest = token('illegal', text.length);
      line += countLines(rest.text, 0, rest.text.length);
      return rest;
    }
    const made = token('string', close + 1);
    line += countLines(made.text, 0, made.text.length);
    return made;
  };

  return { next };
}

/** All tokens of a text, without the final `end`. */
export function tokensOf(text: string): readonly Token[] {
  const source = lexer(text);
  const tokens: Token[] = [];
  for (let token = source.next(); token.kind !== 'end'; token = source.next()) tokens.push(token);
  return tokens;
}

const closers: ReadonlySet<string> = new Set([')', ']', '}', '++', '--']);
const leavers: ReadonlySet<string> = new Set(['break', 'continue', 'fallthrough', 'return']);

function endsStatement(token: Token): boolean {
  if (token.kind === 'op') return closers.has(token.text);
  if (token.kind === 'keyword') return leavers.has(token.text);
  return token.kind !== 'illegal' || token.text.length > 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isNameStart(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  return /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function nameEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code < 128 ? isNameStart(code, text, at) || isDigit(code) : isWideNamePart(text, at)) {
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    } else {
      return at;
    }
  }
}

function isWideNamePart(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return point !== undefined && /^[\p{L}\p{Nd}]/u.test(String.fromCodePoint(point));
}

/** Kind and end of a literal that a quote, a line end or the end of the text closes. */
function quoted(text: string, start: number, quote: string, kind: TokenKind): [TokenKind, number] {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at];
    if (char === quote) return [kind, at + 1];
    if (char === '\n') return ['illegal', at];
    if (char === '\\' && text[at + 1] !== '\n') at += 1;
  }
  return ['illegal', text.length];
}

const long = ['<<=', '>>=', '&^=', '...'];
const double = '<< >> &^ += -= *= /= %= &= |= ^= && || <- ++ -- == != <= >= :='.split(' ');
const single = '+ - * / % & | ^ < > = ! ( ) [ ] { } , ; . : ~'.split(' ');

/** Operators by their first character, the longest first. */
const operators: ReadonlyMap<number, readonly string[]> = new Map(
  single.map(char => [char.charCodeAt(0), [...long, ...double, char].filter(text => text.startsWith(char))]),
);

/** The longest operator at a place; null where there is none. */
function operatorAt(text: string, at: number): string | null {
  const candidates = operators.get(text.charCodeAt(at));
  if (candidates === undefined) return null;
  if (candidates.length === 1) return candidates[0] ?? null;
  return candidates.find(operator => text.startsWith(operator, at)) ?? null;
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 10) lines += 1;
  return lines;
}
