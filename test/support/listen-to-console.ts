/** Collects what is written to the console by one of its methods, instead of showing it. */
export function listenToConsole(level: 'warn' | 'error'): { readonly said: string[]; readonly undo: () => void } {
  const said: string[] = [];
  const own = console[level];
  console[level] = (...parts: unknown[]) => said.push(parts.map(String).join(' '));
  return { said, undo: () => (console[level] = own) };
}
