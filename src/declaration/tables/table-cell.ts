export interface TableCell {
  readonly text: string;
  /** Where the cell's first link leads. */
  readonly href?: string;
  /** Whether all of it is set as code, as names of cookies often are. */
  readonly isCode?: boolean;
}
