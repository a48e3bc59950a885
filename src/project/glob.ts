/** One part of a pattern. `folders` is `**` with the slash behind it, `rest` is `**` at the end. */
type Token =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'any' | 'star' | 'folders' | 'rest' }
  | CharacterClass;

interface CharacterClass {
  readonly kind: 'class';
  readonly negated: boolean;
  /** Pairs of first and last character. */
  readonly ranges: readonly (readonly [string, string])[];
}

/** A compiled pattern. The two plainest forms, which nearly all real ones have, are compared as strings. */
export type Glob =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'suffix'; readonly text: string }
  | { readonly kind: 'tokens'; readonly tokens: readonly Token[] };

/**
 * Compiles a pattern of gitignore(5): `*` and `?` stop at a slash, `**` between slashes spans folders, `[a-z]` and
 * `[!a-z]`, a backslash takes the meaning away. Null for a pattern that can match nothing (an open bracket, a
 * backslash at the end).
 */
export function readGlob(pattern: string): Glob | null {
  if (!/[*?[\\]/.test(pattern)) return { kind: 'literal', text: pattern };
  if (/^\*[^*?[\\/]*$/.test(pattern)) return { kind: 'suffix', text: pattern.slice(1) };
  const tokens = tokenize(pattern);
  return tokens === null ? null : { kind: 'tokens', tokens };
}

/** True when the whole text matches. Time grows with text × pattern, never faster, whatever the pattern. */
export function globMatches(glob: Glob, text: string): boolean {
  if (glob.kind === 'literal') return text === glob.text;
  if (glob.kind === 'suffix') return text.endsWith(glob.text) && !text.includes('/');
  return matchTokens(glob.tokens, text);
}

function tokenize(pattern: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < pattern.length) {
    const char = pattern.charAt(at);
    if (char === '*') {
      const end = starsEnd(pattern, at);
      const whole = end - at > 1 && (at === 0 || pattern[at - 1] === '/');
      if (whole && end === pattern.length) tokens.push({ kind: 'rest' });
      else if (whole && pattern[end] === '/') tokens.push({ kind: 'folders' });
      else tokens.push({ kind: 'star' });
      at = whole && pattern[end] === '/' ? end + 1 : end;
    } else if (char === '?') {
      tokens.push({ kind: 'any' });
      at += 1;
    } else if (char === '[') {
      const read = readClass(pattern, at);
      if (read === null) return null;
      tokens.push(read.token);
      at = read.end;
    } else {
      const literal = char === '\\' ? pattern[at + 1] : char;
      if (literal === undefined) return null;
      tokens.push({ kind: 'char', char: literal });
      at += char === '\\' ? 2 : 1;
    }
  }
  return tokens;
}

function starsEnd(pattern: string, start: number): number {
  let end = start;
  while (pattern[end] === '*') end += 1;
  return end;
}

const namedClasses: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  alnum: [['0', '9'], ['A', 'Z'], ['a', 'z']], // biome-ignore format: a table
  alpha: [['A', 'Z'], ['a', 'z']], // biome-ignore format: a table
  blank: [['\t', '\t'], [' ', ' ']], // biome-ignore format: a table
  digit: [['0', '9']],
  lower: [['a', 'z']],
  upper: [['A', 'Z']],
  space: [['\t', '\r'], [' ', ' ']], // biome-ignore format: a table
  xdigit: [['0', '9'], ['A', 'F'], ['a', 'f']], // biome-ignore format: a table
  punct: [['!', '/'], [':', '@'], ['[', '`'], ['{', '~']], // biome-ignore format: a table
};

function readClass(pattern: string, start: number): { token: Token; end: number } | null {
  let at = start + 1;
  const negated = pattern[at] === '!' || pattern[at] === '^';
  if (negated) at += 1;
  const ranges: (readonly [string, string])[] = [];
  for (let first = true; first || pattern[at] !== ']'; first = false) {
    const named = /^\[:([a-z]{1,8}):\]/.exec(pattern.slice(at, at + 12));
    if (named !== null) {
      const known = namedClasses[named[1] ?? ''];
      if (known === undefined) return null;
      ranges.push(...known);
      at += named[0].length;
      continue;
    }
    const low = readClassChar(pattern, at);
    if (low === null) return null;
    at = low.end;
    const high = pattern[at] === '-' && pattern[at + 1] !== ']' ? readClassChar(pattern, at + 1) : low;
    if (high === null) return null;
    at = high.end;
    ranges.push([low.char, high.char]);
  }
  return { token: { kind: 'class', negated, ranges }, end: at + 1 };
}

function readClassChar(pattern: string, at: number): { char: string; end: number } | null {
  const escaped = pattern[at] === '\\';
  const char = pattern[escaped ? at + 1 : at];
  return char === undefined ? null : { char, end: escaped ? at + 2 : at + 1 };
}

/**
 * Walks text and pattern together. On a mismatch the last star takes one more character; when that is a slash, the
 * last `**` takes one more folder. Going back to the last one only is enough: an earlier one that took less has
 * already left the most room.
 */
function matchTokens(tokens: readonly Token[], text: string): boolean {
  let t = 0;
  let p = 0;
  let star: { p: number; t: number } | null = null;
  let folders: { p: number; t: number } | null = null;
  for (;;) {
    const token = tokens[p];
    if (token === undefined && t === text.length) return true;
    if (token?.kind === 'rest') return t < text.length;
    if (token?.kind === 'folders') {
      p += 1;
      folders = { p, t };
      star = null;
      continue;
    }
    if (token?.kind === 'star') {
      p += 1;
      star = { p, t };
      continue;
    }
    const char = text[t];
    if (token !== undefined && char !== undefined && matchesOne(token, char)) {
      p += 1;
      t += 1;
      continue;
    }
    if (star !== null && star.t < text.length && text[star.t] !== '/') {
      star = { p: star.p, t: star.t + 1 };
      ({ p, t } = star);
      continue;
    }
    const slash: number = folders === null ? -1 : text.indexOf('/', folders.t);
    if (folders === null || slash === -1) return false;
    folders = { p: folders.p, t: slash + 1 };
    star = null;
    ({ p, t } = folders);
  }
}

function matchesOne(token: Token, char: string): boolean {
  if (token.kind === 'char') return token.char === char;
  if (char === '/') return false;
  if (token.kind === 'any') return true;
  return (
    token.kind === 'class' &&
    token.ranges.some(([low, high]) => low <= char && char <= high) !== token.negated
  );
}
