import type { GoFile } from '../source/go-file.js';
import type { Token } from '../source/token.js';

/** Where code stands. */
export interface Place {
  /** Path of the file. */
  readonly path: string;
  readonly dir: string;
  readonly file: GoFile;
  /** Import paths by the name under which the file uses them. */
  readonly imports: ReadonlyMap<string, string>;
}

/** A piece of code that stands for a value. */
export interface Expression {
  readonly tokens: readonly Token[];
  readonly place: Place;
  /** Number of the function in the file; 0 outside of functions. */
  readonly fn: number;
  /** Which result is meant, where it is a call with several; the first when it is left out. */
  readonly result?: number;
}

/** `pkg.Name(args)`, `x.Name(args)` or `Name(args)`. */
export interface Call {
  /** Import path of `pkg`; null for methods and for functions of the package itself. */
  readonly from: string | null;
  /** Name before the last dot; null without one. */
  readonly receiver: string | null;
  readonly name: string;
  readonly args: readonly Expression[];
  readonly line: number;
  readonly place: Place;
  readonly fn: number;
}

/** `pkg.Type{Key: value}`. */
export interface Composite {
  /** Import path of `pkg`; null for types of the package itself. */
  readonly from: string | null;
  readonly type: string;
  readonly fields: ReadonlyMap<string, Expression>;
  /** Variable or key it is given to; empty where there is none. */
  readonly named: string;
  readonly line: number;
  readonly place: Place;
}

/** A string in the code. */
export interface StringLiteral {
  readonly value: string;
  readonly line: number;
  readonly place: Place;
}

/** A value that a name gets somewhere. */
export interface Binding {
  readonly name: string;
  /** Type that holds the field, in composite literals and struct tags; empty where it is not known. */
  readonly owner: string;
  readonly value: Expression;
  /** How the value comes about, where the form itself says so. */
  readonly by: 'code' | 'flag' | 'env' | 'required-env';
  /** Environment variable that overrides it; with `required-env` nothing else gives it. */
  readonly env: string | null;
  /** Declared where it stands (`:=`): another name in every other function. */
  readonly local?: boolean;
}

/** A function or method of the project. */
export interface FunctionText {
  readonly name: string;
  readonly dir: string;
  readonly path: string;
  readonly fn: number;
  readonly params: readonly string[];
  /** What follows each `return`. */
  readonly returns: readonly (readonly Expression[])[];
}

/** Key of a function's body: its file and number. */
export function bodyKey(path: string, fn: number): string {
  return `${fn} ${path}`;
}

/** What the scans look at, for all files that the programs are made of. */
export interface Scanned {
  readonly calls: readonly Call[];
  readonly composites: readonly Composite[];
  readonly strings: readonly StringLiteral[];
  /** Names after `C.` in cgo files. */
  readonly cNames: readonly StringLiteral[];
  /** Files with a `for` without condition or an empty `select`. */
  readonly endless: readonly StringLiteral[];
  readonly index: Index;
}

/** Where names get their values. Keys are names. */
export interface Index {
  readonly variables: ReadonlyMap<string, readonly Binding[]>;
  readonly fields: ReadonlyMap<string, readonly Binding[]>;
  /** Flags and configuration keys by name, in lower case. */
  readonly settings: ReadonlyMap<string, readonly Binding[]>;
  readonly functions: ReadonlyMap<string, readonly FunctionText[]>;
  /** The same by `bodyKey`. */
  readonly bodies: ReadonlyMap<string, FunctionText>;
  /** Calls of functions of the project, for the values of their parameters. */
  readonly callers: ReadonlyMap<string, readonly Call[]>;
}
