/** Reading of JSON that another program printed: every step may miss, none throws. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The value in a text, or null. */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The first element of a list, or the value itself: engines differ in whether `inspect` answers with a list. */
export function firstOf(value: Json): Json {
  return isList(value) ? (value[0] ?? null) : value;
}

/** Follows keys in any of their spellings given: `at(value, 'Config', 'User')`. */
export function at(value: Json, ...path: readonly string[]): Json {
  return path.reduce<Json>(
    (inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? (inner[key] ?? null) : null),
    value,
  );
}

export function textOf(value: Json): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: Json): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Texts of a list; a text alone becomes a list of one; anything else is left out. */
export function textsOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return isList(value) ? value.filter(item => typeof item === 'string') : [];
}

export function entriesOf(value: Json): readonly (readonly [string, Json])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
