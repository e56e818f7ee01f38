/** Milliseconds that a table waits for a part that would move it. */
const patience = 1000;

/** Waits for code that not every page needs: not for long, and not in vain. */
export async function patiently(loading: readonly Promise<unknown>[]): Promise<void> {
  const isLate = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.allSettled(loading), isLate]);
}

/** Whether there may be a table that an editor wrote for an element: inside, where `for` points, or right behind it. */
export function mayHaveTable(host: HTMLElement & { readonly for?: string | undefined }): boolean {
  const isTable = (element: Element | null) => element?.matches('table, :has(> table)');
  return (
    document.readyState === 'loading' ||
    Boolean(host.for || host.querySelector('table') || isTable(host.nextElementSibling))
  );
}
