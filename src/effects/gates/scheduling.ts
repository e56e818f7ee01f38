/** How long one piece of work may last, in ms. */
const budget = 6;

let began = 0;
let rest: Promise<void> | undefined;

/**
 * Undefined while the piece of work that is under way may go on, or a new one begins; else what to wait for, to ask again:
 * what a click unlocks must not keep the page from answering the next one.
 */
export function yieldIfOverBudget(): Promise<void> | undefined {
  if (!rest) {
    began = performance.now();
    rest = nextTask().then(() => (rest = undefined));
  }
  return performance.now() - began < budget ? undefined : rest;
}

/** When what has changed can be seen. A page that nobody sees paints nothing: it waits for a fifth of a second. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 200);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
