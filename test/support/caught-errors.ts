/** Runs what provokes errors on purpose, and gives those that were reported to the page, which never hears of them. */
export function caughtErrors(provoke: () => void): unknown[] {
  const caught: unknown[] = [];
  const { reportError } = globalThis;
  globalThis.reportError = (error) => caught.push(error);
  try {
    provoke();
  } finally {
    globalThis.reportError = reportError;
  }
  return caught;
}
