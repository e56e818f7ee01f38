/**
 * Imported first by every browser test file (the runner's configuration sees to it). An error or a rejected promise that
 * nobody handled fails the file, even where it comes between two tests or after the last one. A test that provokes
 * one on purpose calls `preventDefault()` on its event.
 */
const strays: (ErrorEvent | PromiseRejectionEvent)[] = [];
addEventListener('error', (event) => strays.push(event));
addEventListener('unhandledrejection', (event) => strays.push(event));

after('no error was left unhandled', async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const told = strays.filter((event) => !event.defaultPrevented).map((event) => describeStray(event));
  if (told.length) throw new Error(`Nobody handled:\n${told.join('\n')}`);
});

function describeStray(event: ErrorEvent | PromiseRejectionEvent): string {
  const cause: unknown = 'reason' in event ? event.reason : (event.error ?? event.message);
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
