/** One reason why a file does not run on a base. `error` is what would be printed, word for word where it is known. */
export type Blocker =
  /** The kernel cannot run it: another processor, no program at all. */
  | { readonly kind: 'format'; readonly error: string }
  /** The base is not made for this processor. */
  | { readonly kind: 'no-image'; readonly error: string; readonly platform: string }
  | { readonly kind: 'no-loader'; readonly error: string; readonly loader: string }
  /** Nothing on the base can open a library. */
  | { readonly kind: 'no-libc'; readonly error: string }
  | { readonly kind: 'no-interpreter'; readonly error: string; readonly interpreter: string }
  | {
      readonly kind: 'missing-library';
      readonly error: string;
      readonly library: string;
      readonly neededBy: string;
      /** What to install on that base to get it; null where the base installs nothing or nobody knows. */
      readonly package: string | null;
    }
  | {
      readonly kind: 'missing-version';
      readonly error: string;
      readonly library: string;
      readonly version: string;
      readonly neededBy: string;
    }
  | { readonly kind: 'missing-symbol'; readonly error: string; readonly symbol: string }
  | { readonly kind: 'relocation'; readonly error: string; readonly type: number };

/** A change that makes the file run. */
export interface Mend {
  readonly kind: 'install' | 'base' | 'rebuild' | 'platform' | 'script';
  /** One sentence, imperative. May quote the file: print escaped. */
  readonly text: string;
  /** Packages to install with the base's own package manager; empty for other kinds. */
  readonly packages: readonly string[];
  /** Image that runs it, for `base`. */
  readonly image: string | null;
}

/** Whether a file runs on a base. */
export interface Verdict {
  /** As written after FROM; with ` + gcompat` where that package is added. */
  readonly base: string;
  /** Stable, kebab-case. */
  readonly id: string;
  readonly ok: boolean;
  /** What stops it, the first to be printed first. The later ones show once the earlier are mended. */
  readonly errors: readonly string[];
  readonly blockers: readonly Blocker[];
  /** The cheapest change known; null when it runs or when none is known. */
  readonly mend: Mend | null;
  /** What nobody could find out, one sentence each. */
  readonly unknown: readonly string[];
}
