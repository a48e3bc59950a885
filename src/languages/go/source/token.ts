/** What a token of a Go file is. Comments are no tokens; a line end that ends a statement is `op` with the text "\n". */
export type TokenKind =
  | 'name'
  | 'keyword'
  | 'int'
  | 'float'
  | 'imaginary'
  | 'rune'
  | 'string'
  | 'op'
  | 'illegal'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** As written; string literals with their quotes (see `stringValue`), the automatic semicolon as "\n". */
  readonly text: string;
  /** Counted from 1; of the first character. */
  readonly line: number;
}

/** A comment, with where it stands. */
export interface Comment {
  /** As written, with its delimiters. */
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  /** Nothing but white space before it on its line. */
  readonly leads: boolean;
}

/** Keywords of the language; all have 2 to 11 letters. */
export const keywords: ReadonlySet<string> = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map ' +
    'package range return select struct switch type var'
  ).split(' '),
);
