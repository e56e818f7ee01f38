/**
 * Something of which a page has one, made when it is first asked for, and known to every copy of the package on the page.
 * The number is the version of what is shared: copies that share something else must not meet.
 */
export function ofPage<T>(name: string, make: () => T): T {
  const key = Symbol.for(`charte-cookies/${name}/1`);
  const page = document as unknown as Record<symbol, T | undefined>;
  return (page[key] ??= make());
}
