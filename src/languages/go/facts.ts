import type { CommonFindings, Entry, Facts } from '../../domain/facts.js';
import type { Finding } from '../../domain/findings.js';

/** A `package main` of the module or workspace. */
export interface MainPackage extends Entry {
  /** Folder of the module it belongs to (`.` unless go.work or nested modules). */
  readonly module: string;
  /** Its //go:build line when linux/amd64 with cgo would not build it without tags; tags that switch it on. */
  readonly tags: readonly string[];
}

/** One reason to need cgo. */
export interface CgoUse {
  /**
   * `own`: import "C" in the module itself · `module`: a dependency known to need it ·
   * `soft`: net, os/user, plugin: works (or is meant to work) without cgo.
   */
  readonly kind: 'own' | 'module' | 'soft';
  /** Package, module path or file. */
  readonly what: string;
  /** With cgo off: does not build, fails when used, or a pure Go path takes over. */
  readonly without: 'fails-to-build' | 'fails-at-run-time' | 'pure-go';
  /** Reached from the service's imports; false when only go.mod or go.sum names it. */
  readonly imported: boolean;
  /** C++ sources or a C++ runtime are involved: libstdc++ is needed at run time. */
  readonly cxx: boolean;
}

/** A C function, constant or header that glibc has and musl lacks. */
export interface GlibcOnly {
  readonly name: string;
  readonly kind: 'function' | 'header' | 'constant' | 'prebuilt-library';
}

/** A //go:embed pattern. */
export interface EmbedPattern {
  readonly pattern: string;
  /** Folder of the Go file, to which the pattern is relative. */
  readonly dir: string;
  /** Files in the checkout that match, below the project; at most 200. The .dockerignore must not hide them. */
  readonly files: readonly string[];
  /** Something in the checkout matches it. */
  readonly matches: boolean;
  /** What matches, or would match, is hidden by .gitignore: a fresh clone lacks it until something generates it. */
  readonly generated: boolean;
}

export interface Replace {
  readonly module: string;
  /** Folder below the project (local and inside), the path as written (local and outside), or a module path. */
  readonly target: string;
  /** Local path that leaves the project folder. */
  readonly outside: boolean;
  /** A path on disk, rather than another module. */
  readonly local: boolean;
}

export interface Workspace {
  readonly file: string;
  /** Module folders below the project folder. */
  readonly uses: readonly string[];
  /** `use` lines that leave the project folder. */
  readonly outside: readonly string[];
}

export interface Vendoring {
  readonly consistent: boolean;
  /** First difference to go.mod; null when consistent. */
  readonly difference: string | null;
}

/** How the version of the program is stamped, when main has a string variable that wants it. */
export interface VersionVariable {
  /** For -X: `main.version` or `example.com/app/internal/build.Version`. */
  readonly symbol: string;
}

/** A part of the C side: system library to install, by distribution. */
export interface SystemLibrary {
  /** Module that wants it, as in go.mod. */
  readonly module: string;
  readonly debianBuild: readonly string[];
  readonly debianRun: readonly string[];
  readonly alpineBuild: readonly string[];
  readonly alpineRun: readonly string[];
  /** What a static link needs besides alpineBuild: `sqlite-static`, `zlib-static`. */
  readonly alpineStatic: readonly string[];
  /** Why a base is impossible for this module; null when it is possible. */
  readonly muslRefused: string | null;
  /** Why a binary built against glibc cannot run through gcompat; null when nothing is known against it. */
  readonly gcompatRefused: string | null;
  readonly staticRefused: string | null;
  /** Build tags that a musl or a static build wants. */
  readonly muslTags: readonly string[];
  readonly staticTags: readonly string[];
}

export interface GoFindings extends CommonFindings {
  /** Every main package; `entries` in common terms. */
  readonly entries: Finding<readonly MainPackage[]>;
  /** Folders with a go.mod, root first. */
  readonly modules: Finding<readonly string[]>;
  readonly toolchain: Finding<string>;
  /** Every go.mod, go.sum, go.work and go.work.sum that a build from this folder reads and that is there. */
  readonly manifests: Finding<readonly string[]>;
  readonly workspace: Finding<Workspace>;
  readonly vendor: Finding<Vendoring>;
  readonly replaces: Finding<readonly Replace[]>;
  readonly embeds: Finding<readonly EmbedPattern[]>;
  /** Module path prefixes that no public proxy can serve. */
  readonly privateModules: Finding<readonly string[]>;
  /** go.mod requires modules but go.sum is missing (`missing`), is there (`present`), or is not needed (`not-needed`). */
  readonly sums: Finding<'present' | 'missing' | 'not-needed'>;
  readonly cgo: Finding<readonly CgoUse[]>;
  /** C, C++, Objective-C, Fortran and assembly sources that the go command would compile with the module's packages. */
  readonly nativeSources: Finding<readonly string[]>;
  /** .a, .so and .syso files inside the module. */
  readonly prebuilt: Finding<readonly string[]>;
  readonly glibcOnly: Finding<readonly GlibcOnly[]>;
  readonly systemLibraries: Finding<readonly SystemLibrary[]>;
  readonly versionVariable: Finding<VersionVariable>;
  /** Files that `go generate` would make and that are not committed. */
  readonly generated: Finding<readonly string[]>;
}

/** What detection says of a Go project. */
export interface GoFacts extends Facts {
  readonly language: 'go';
  readonly findings: GoFindings;
}
