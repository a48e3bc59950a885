import type { Elf, UndefinedSymbol } from '../elf/index.js';
import type { Asking, Shipped } from './beside.js';
import type { Blocker } from './blocker.js';
import type { Environment, Provided } from './environment.js';
import { follow, type Loaded } from './load.js';
import { muslMissing, muslRelocation, muslSymbol } from './messages.js';
import { packageFor } from './packages.js';

/**
 * What musl's loader refuses: every missing library, then every symbol and relocation it cannot place, the libraries first
 * and the file itself last. It binds all at once and pays no heed to symbol versions. `opened` is true for a library that
 * a running program opens, which may bring symbols of its own.
 */
export function muslBlockers(
  elf: Elf,
  path: string,
  opened: boolean,
  environment: Environment,
  own: Shipped,
): Blocker[] {
  const file: Asking = { path, elf };
  const loaded = follow(environment, file, own);
  // gcompat's library is loaded before everything only when its own loader starts the program.
  const viaGlibcLoader = !opened && elf.libc === 'glibc';
  const resolves = resolver(elf, opened, viaGlibcLoader, environment, loaded);
  return [
    ...loaded.missing.map(({ library, neededBy }): Blocker => {
      const error = muslMissing(library, neededBy);
      return { kind: 'missing-library', error, library, neededBy, package: packageFor(environment, library) };
    }),
    ...[...loaded.libraries, file].flatMap(object => unplaced(object, resolves)),
  ];
}

interface Ordered {
  readonly order: number;
  readonly blocker: Blocker;
}

function inOrder(symbols: readonly Ordered[], relocations: readonly Ordered[]): Blocker[] {
  return [...symbols, ...relocations].sort((a, b) => a.order - b.order).map(({ blocker }) => blocker);
}

function unplaced({ elf, path }: Asking, resolves: (symbol: UndefinedSymbol) => boolean): Blocker[] {
  if (elf === null) return [];
  const symbols = elf.undefined.filter(symbol => !symbol.weak && symbol.order !== null && !resolves(symbol));
  return inOrder(
    symbols.map(({ name, order }) => ({
      order: order ?? 0,
      blocker: { kind: 'missing-symbol', error: muslSymbol(path, name), symbol: name },
    })),
    elf.refusedByMusl.map(({ type, order }) => ({
      // Right before the use of a symbol with that number.
      order: order - 0.5,
      blocker: { kind: 'relocation', error: muslRelocation(path, type), type },
    })),
  );
}

/** Whether a symbol is found, or would be once the missing libraries are there. */
function resolver(
  elf: Elf,
  opened: boolean,
  viaGlibcLoader: boolean,
  environment: Environment,
  loaded: Loaded,
): (symbol: UndefinedSymbol) => boolean {
  const somebodyElse = opened || loaded.missing.length > 0 || loaded.libraries.some(hasUnknownSymbols);
  // A program may bring what its libraries call; its exports are known only where they were asked for.
  const ofProgram = elf.exported === null ? null : new Set(elf.exported.map(({ name }) => name));
  return ({ name, library }) => {
    if (environment.muslResolves(name, viaGlibcLoader) || (ofProgram?.has(name) ?? false)) return true;
    if (loaded.libraries.some(({ exports }) => exports?.(name) ?? false)) return true;
    return library === null ? somebodyElse : !isOfLibc(library);
  };
}

function hasUnknownSymbols({ exports }: Provided): boolean {
  return exports === null;
}

/** glibc's own libraries, whose names musl or gcompat answer to. A symbol of any other comes with that library. */
function isOfLibc(library: string): boolean {
  return /^(?:lib(?:c|m|pthread|rt|dl|util|resolv|anl|nsl|crypt|mvec)\.so\.|ld-linux|ld64)/.test(library);
}
