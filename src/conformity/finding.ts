/** Something that a site should mend, by the requirement that it breaks. Its words are in the language that was asked for. */
export interface Finding {
  /** The requirement, such as `A7`: see the conformity page of the docs. `declaration` where the declaration cannot be read. */
  readonly id: string;
  /** `error` where the requirement is not met; `warning` where a person must judge. */
  readonly severity: 'error' | 'warning';
  /** JSON path in the declaration, or CSS path in the page, with `>>>` where a shadow root begins. */
  readonly path: string;
  /** What stands there. */
  readonly actual: string;
  /** Why that is a fault. */
  readonly message: string;
  /** What to write or change. */
  readonly fix: string;
  /** Address of the rule. */
  readonly source: string;
}

/** What stands somewhere, as a finding shows it: JSON of at most 60 characters. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
