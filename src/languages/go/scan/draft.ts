import type { Binding, Call, Composite, FunctionText, StringLiteral } from './source.js';

/** `Scanned`, while files are added to it. */
export interface Draft {
  readonly calls: Call[];
  readonly composites: Composite[];
  readonly strings: StringLiteral[];
  readonly cNames: StringLiteral[];
  readonly endless: StringLiteral[];
  readonly variables: Map<string, Binding[]>;
  readonly fields: Map<string, Binding[]>;
  readonly settings: Map<string, Binding[]>;
  readonly functions: Map<string, FunctionText[]>;
  readonly bodies: Map<string, FunctionText>;
  readonly callers: Map<string, Call[]>;
}

export function emptyDraft(): Draft {
  return {
    calls: [],
    composites: [],
    strings: [],
    cNames: [],
    endless: [],
    variables: new Map(),
    fields: new Map(),
    settings: new Map(),
    functions: new Map(),
    bodies: new Map(),
    callers: new Map(),
  };
}

/** True when nothing more is added under a key: asked before something is made for it. */
export function isFull<T>(lists: ReadonlyMap<string, readonly T[]>, key: string, most = mostOfOne): boolean {
  return (lists.get(key)?.length ?? 0) >= most;
}

const mostOfOne = 200;

/** Adds to the list of a key, up to a number: what a name means in its hundredth place helps nobody. */
export function add<T>(lists: Map<string, T[]>, key: string, item: T, most = mostOfOne): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else if (list.length < most) list.push(item);
}
