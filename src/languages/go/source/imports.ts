import type { Lexer } from './lexer.js';
import { stringValue } from './string-value.js';
import type { Token } from './token.js';

export interface GoImport {
  /** Import path; `C` for cgo. */
  readonly path: string;
  /** Name given in the file, `_` and `.` included; null where the package's own name holds. */
  readonly alias: string | null;
  readonly line: number;
}

/** What stands before the declarations of a Go file. */
export interface GoPrologue {
  /** Name in the package clause; null where there is none. */
  readonly package: string | null;
  readonly packageLine: number | null;
  readonly imports: readonly GoImport[];
}

/**
 * Reads the package clause and the imports, and leaves the lexer behind the first token that belongs to neither.
 * @param onSpec is called when an import was read, with the line its declaration starts on, or null in a group of several
 */
export function readPrologue(
  source: Lexer,
  onImport: (spec: GoImport, declaration: number | null) => void = () => undefined,
): GoPrologue {
  const clause = source.next();
  const name = clause.text === 'package' ? source.next() : clause;
  if (clause.kind !== 'keyword' || name.kind !== 'name')
    return { package: null, packageLine: null, imports: [] };

  const imports: GoImport[] = [];
  const add = (specs: readonly GoImport[], declaration: number): void => {
    for (const spec of specs) {
      imports.push(spec);
      onImport(spec, specs.length === 1 ? declaration : null);
    }
  };
  let token = afterSemicolons(source);
  while (token.kind === 'keyword' && token.text === 'import') {
    const { line } = token;
    token = source.next();
    if (token.text === '(' && token.kind === 'op') {
      add(readGroup(source), line);
    } else {
      const spec = readSpec(source, token);
      if (spec === null) break;
      add([spec], line);
    }
    token = afterSemicolons(source);
  }
  return { package: name.text, packageLine: clause.line, imports };
}

function readGroup(source: Lexer): readonly GoImport[] {
  const specs: GoImport[] = [];
  for (let token = afterSemicolons(source); !isEnd(token); token = afterSemicolons(source)) {
    const spec = readSpec(source, token);
    if (spec !== null) specs.push(spec);
  }
  return specs;
}

function isEnd(token: Token): boolean {
  return token.kind === 'end' || (token.kind === 'op' && token.text === ')');
}

function readSpec(source: Lexer, first: Token): GoImport | null {
  const named = first.kind === 'name' || (first.kind === 'op' && first.text === '.');
  const literal = named ? source.next() : first;
  const path = stringValue(literal);
  return path === null ? null : { path, alias: named ? first.text : null, line: first.line };
}

function afterSemicolons(source: Lexer): Token {
  let token = source.next();
  while (token.kind === 'op' && (token.text === ';' || token.text === '\n')) token = source.next();
  return token;
}
