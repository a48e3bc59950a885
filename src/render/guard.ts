/**
 * A read-only view of plain data in which a property that is not there is an error that names its whole path
 * (`plan.stages[0].foo is not defined`). Templates get their data through it.
 */
export function guarded<T extends object>(value: T, path: string): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      const inner: unknown = Reflect.get(target, key, receiver);
      // JSON.stringify asks every object for toJSON.
      if (typeof key === 'symbol' || key === 'toJSON') return inner;
      if (inner === undefined && !(key in target))
        throw new ReferenceError(`${step(target, path, key)} is not defined`);
      return isPlain(inner) ? guarded(inner, step(target, path, key)) : inner;
    },
    set(_target, key) {
      throw new TypeError(`${path}.${String(key)} cannot be set by a template`);
    },
  });
}

function step(target: object, path: string, key: string): string {
  return Array.isArray(target) ? `${path}[${key}]` : `${path}.${key}`;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
