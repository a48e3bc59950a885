/** What a reader makes of a text: the value, or why there is none and where. Readers never throw. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly reason: string;
      /** Counted from 1; null where the whole text is meant. */
      readonly line: number | null;
    };

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function notParsed(reason: string, line: number | null): Parsed<never> {
  return { ok: false, reason, line };
}
