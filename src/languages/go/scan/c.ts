/** A name or a header in C code, outside of comments, strings and parts that other C libraries get. */
interface CMention {
  readonly kind: 'name' | 'header';
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** What a piece of C or C++ code speaks of. */
export interface CText {
  readonly mentions: readonly CMention[];
  /** Functions and macros that it defines itself. */
  readonly defines: ReadonlySet<string>;
  /** Files of its own that it includes with quotes. */
  readonly includes: readonly string[];
}

/**
 * Reads C or C++ source. Total and linear; what `#if` hides from a Linux build with musl is left out.
 * @param isWanted tells which names are worth a mention
 */
export function readC(text: string, isWanted: (name: string) => boolean): CText {
  const mentions: CMention[] = [];
  const defines = new Set<string>();
  const includes: string[] = [];
  const conditions: Condition[] = [];
  const lines = withoutComments(text).split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const directive = /^\s*#\s*([a-z]+)\s*(.*)$/.exec(line);
    if (directive !== null) {
      const [, verb = '', rest = ''] = directive;
      follow(conditions, verb, rest.trim());
      if (isHidden(conditions)) continue;
      if (verb === 'include') readInclude(rest, at + 1, mentions, includes);
      if (verb === 'define') defines.add(/^\w+/.exec(rest)?.[0] ?? '');
      if (verb !== 'define') continue;
    }
    if (isHidden(conditions)) continue;
    for (const [name] of line.matchAll(/[A-Za-z_]\w*/g)) {
      if (isWanted(name)) mentions.push({ kind: 'name', text: name, line: at + 1 });
    }
    const defined = /^[A-Za-z_]/.test(line) ? nameBeforeBracket(line) : null;
    if (defined !== null && isDefinition(lines, at)) defines.add(defined);
  }
  return { mentions, defines, includes };
}

/** A `#if` that is open. */
interface Condition {
  /** A condition around it hides it, whatever its own branches say. */
  readonly within: boolean;
  hidden: boolean;
  /** What hides the other branch when `#else` comes. */
  elseHidden: boolean;
}

/** Conditions that hold with glibc only, or that ask whether the thing is there. */
const asksForGlibc = /\b__GLIBC__\b|\b__GLIBC_PREREQ\b|\b__USE_GNU\b|\bHAVE_\w+|__has_include/;
const otherSystems =
  /\b(?:_WIN32|_WIN64|WIN32|__APPLE__|__MACH__|__FreeBSD__|__OpenBSD__|__NetBSD__|_MSC_VER|__ANDROID__|__CYGWIN__|__MINGW32__|__sun)\b/;

function follow(conditions: Condition[], verb: string, rest: string): void {
  const top = conditions.at(-1);
  if (verb === 'if' || verb === 'ifdef' || verb === 'ifndef')
    conditions.push({ ...conditionOf(verb, rest), within: isHidden(conditions) });
  else if (verb === 'endif') conditions.pop();
  else if (top !== undefined && verb === 'else') top.hidden = top.elseHidden;
  else if (top !== undefined && verb === 'elif') Object.assign(top, conditionOf('if', rest));
}

/** What a condition does to its first branch and to the other. */
function conditionOf(verb: string, rest: string): Omit<Condition, 'within'> {
  const negative = verb === 'ifndef' || /^\s*!\s*(?:defined|__has_include|HAVE_)/.test(rest);
  const linux = /\b__linux__\b|\b__linux\b|\blinux\b/.test(rest);
  if (rest === '0') return { hidden: true, elseHidden: false };
  if (asksForGlibc.test(rest) || otherSystems.test(rest))
    return { hidden: !negative && !linux, elseHidden: negative };
  return { hidden: false, elseHidden: linux && !negative };
}

function isHidden(conditions: readonly Condition[]): boolean {
  const top = conditions.at(-1);
  return top !== undefined && (top.within || top.hidden);
}

/** `name` in `static int name(…`; null where the line has another form. */
function nameBeforeBracket(line: string): string | null {
  const bracket = line.slice(0, 300).indexOf('(');
  const name = bracket < 1 ? '' : (line.slice(0, bracket).trimEnd().split(/\W+/).at(-1) ?? '');
  return name === '' ? null : name;
}

function readInclude(rest: string, line: number, mentions: CMention[], includes: string[]): void {
  const match = /^([<"])([^>"]{1,200})[>"]/.exec(rest);
  if (match?.[2] === undefined) return;
  if (match[1] === '"') includes.push(match[2]);
  mentions.push({ kind: 'header', text: match[2], line });
}

/** A brace follows, on the line or within the next few, before any semicolon. */
function isDefinition(lines: readonly string[], at: number): boolean {
  for (const line of lines.slice(at, at + 8)) {
    const brace = line.indexOf('{');
    const semicolon = line.indexOf(';');
    if (brace >= 0) return semicolon < 0 || brace < semicolon;
    if (semicolon >= 0) return false;
  }
  return false;
}

/** The same lines, with comments, strings and characters blanked. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  const cut = (end: number, instead: string): void => {
    pieces.push(text.slice(from, at), instead);
    from = end;
    at = end;
  };
  while (at < text.length) {
    const char = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (char === 47 && next === 47) cut(endOf(text, '\n', at, 0), '');
    else if (char === 47 && next === 42) {
      const end = endOf(text, '*/', at + 2, 2);
      cut(end, ` ${text.slice(at, end).replaceAll(/[^\n]+/g, '')}`);
    } else if (char === 35 && /^#\s{0,20}include\b/.test(text.slice(at, at + 40)))
      at = endOf(text, '\n', at, 0);
    else if (char === 34 || char === 39) cut(endOfQuoted(text, at, text.charAt(at)), '""');
    else at += 1;
  }
  return pieces.join('') + text.slice(from);
}

function endOf(text: string, mark: string, from: number, length: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end + length;
}

/** Behind the closing quote, or at the end of the line where it is missing. */
function endOfQuoted(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') return at;
    if (char === quote) return at + 1;
    if (char === '\\' && text.charAt(at + 1) !== '\n') at += 1;
  }
  return text.length;
}
