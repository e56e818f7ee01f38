const key: unique symbol = Symbol.for('charte-cookies/ran/1') as never;

/** Ids of the categories and services whose scripts have run in this page. Known to every copy of the package on it. */
export function ran(): Set<string> {
  const page = document as Document & { [key]?: Set<string> };
  return (page[key] ??= new Set());
}
