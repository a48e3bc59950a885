/** Packages of a distribution, besides compiler, C headers and pkg-config, which every cgo build has. */
export interface SystemPackages {
  readonly build: readonly string[];
  readonly run: readonly string[];
}

export type CgoKind =
  /** C sources in the module: a compiler and the C headers are enough. */
  | 'bundled-source'
  /** Links a library of the distribution. */
  | 'system-library'
  /** The module ships compiled libraries, one for each platform it knows. */
  | 'prebuilt-library'
  /** Opens a library at run time. */
  | 'loaded-library'
  /** Works without cgo in another way. */
  | 'optional';

/** A line of the table; what is left out has the usual value, given with each key. */
export interface CgoModuleRow {
  /** Module paths, without a major version suffix: `/v2` and what lies below match too. */
  readonly modules: readonly string[];
  /** The only packages below the module that use C. Usual: all. */
  readonly packages?: readonly string[];
  /** Holds only when built with that tag. Usual: always. */
  readonly onlyWithTag?: string;
  readonly kind: CgoKind;
  /** C++: the program needs libstdc++ and libgcc at run time. Usual: C only. */
  readonly cxx?: true;
  /** Usual: none. */
  readonly debian13?: SystemPackages;
  /** Usual: as Debian 13. */
  readonly debian12?: SystemPackages;
  /** Usual: none. Names from knowledge of the package tree, not machine checked. */
  readonly alpine?: SystemPackages;
  /** What CGO_ENABLED=0 does. Usual: `fails-to-build`. */
  readonly without?: 'fails-at-run-time' | 'pure-go';
  /** Why it cannot be used on musl. Usual: it can. */
  readonly musl?: string;
  /** Why it cannot be linked statically. Usual: it can. */
  readonly static?: string;
  /** Why a glibc build of it cannot run on Alpine with gcompat. Usual: what its kind says. */
  readonly gcompat?: string;
  readonly muslTags?: readonly string[];
  readonly staticTags?: readonly string[];
  /** Build tags that remove the need of C. */
  readonly tagsWithout?: readonly string[];
  /** Modules that do the same in Go. */
  readonly pureGo?: readonly string[];
  readonly note?: string;
  /** Usual: `medium`. */
  readonly confidence?: 'high' | 'low';
}
