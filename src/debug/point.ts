/** Something to mend, in words: for the console and for the panel alike. */
export interface Point {
  readonly severity: 'error' | 'warning';
  /** What is wrong, in a sentence. */
  readonly what: string;
  /** What stands there. */
  readonly actual?: string;
  readonly why?: string;
  /** Path in the declaration or in the page, or who did it. */
  readonly where?: string;
  readonly fix: string;
  /** What to copy: an entry for the declaration, or markup. */
  readonly copy?: string;
  /** The requirement of CONFORMITY, and where its rule can be read. */
  readonly id?: string;
  readonly source?: string;
}

/** A point as the console tells it, a line for each part. */
export function inLines({ what, actual, why, where, fix, copy }: Point): string {
  return [what, actual, why, where, fix, copy].filter((line) => line !== undefined).join('\n');
}
