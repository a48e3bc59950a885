/** Where a fact comes from, and the day on which that source said so. */
export interface Source {
  /** What is taken from it: `support ends`, `size`, `symbols`. */
  readonly fact: string;
  /** A repository, page, archive, or `measured` with the thing that was measured. */
  readonly source: string;
  /** ISO date of the source's state (not of the day it was read). */
  readonly date: string;
}
