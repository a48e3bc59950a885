/** A known failure. The id is that of the catalogue, for `explain` and for tests. */
export interface Failure {
  readonly id: string;
  /**
   * Matches one line, on the part of the text that does not vary. Linear time: no nested or adjacent unbounded
   * repetition. The first group that matched stands for `$1` in the cause.
   */
  readonly pattern: RegExp;
  /** One sentence. */
  readonly cause: string;
  /** What to change, one sentence. */
  readonly fix: string;
  /** Ids of more general failures that this one replaces when both match. */
  readonly over?: readonly string[];
  /** A public report that shows it, `owner/repository#number`. */
  readonly seen?: string;
}
