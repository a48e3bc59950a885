/** How sure a detector is of what it found. */
export type Confidence =
  /** Stated by the project: a directive, a declaration, a lock file. */
  | 'certain'
  /** Follows from code in the way nearly every project means it. */
  | 'likely'
  /** One reading among several. */
  | 'possible';

/** A place in the project that supports a finding. */
export interface Evidence {
  /** Path below the project folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1; null when the whole file is meant (its presence, its name). */
  readonly line: number | null;
  /** What stands there, one line, trimmed, at most 160 characters. Not escaped: a printer must do that. */
  readonly text: string;
}

/**
 * What is known of one question about a project. "Nobody looked", "looked and it is not there", "there it is" and
 * "it is there but cannot be read" are four different things, and a plan may treat each in its own way.
 */
export type Finding<T> =
  | { readonly state: 'not-looked' }
  | { readonly state: 'absent'; readonly searched: string }
  | Found<T>
  | { readonly state: 'unreadable'; readonly reason: string; readonly evidence: readonly Evidence[] };

/** The third of the four states. */
export interface Found<T> {
  readonly state: 'found';
  readonly value: T;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

/** The value of a finding, or `fallback` in the three states that have none. */
export function valueOr<T, F>(finding: Finding<T>, fallback: F): T | F {
  return finding.state === 'found' ? finding.value : fallback;
}

/** The places that support a finding; empty where nothing was found. */
export function evidenceOf(finding: Finding<unknown>): readonly Evidence[] {
  return finding.state === 'found' || finding.state === 'unreadable' ? finding.evidence : [];
}

export const notLooked: Finding<never> = { state: 'not-looked' };

export function absent(searched: string): Finding<never> {
  return { state: 'absent', searched };
}

export function found<T>(value: T, confidence: Confidence, evidence: readonly Evidence[]): Found<T> {
  return { state: 'found', value, confidence, evidence };
}

export function unreadable(reason: string, evidence: readonly Evidence[]): Finding<never> {
  return { state: 'unreadable', reason, evidence };
}

/** Evidence for a thing seen in a file; the text is made one line, trimmed and cut here, once. */
export function evidence(file: string, line: number | null, text: string): Evidence {
  return {
    file,
    line,
    text: text
      .replace(/[\r\n\u2028\u2029]+/g, ' ')
      .trim()
      .slice(0, 160),
  };
}
