export interface TableCell {
  readonly text: string;
  /** Where the cell's first link leads. */
  readonly href?: string;
}
