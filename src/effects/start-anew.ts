import { ofPage } from './of-page.js';

/** Milliseconds within which a page that was loaded anew is the same page for those who would not do it twice. */
const pause = 60_000;
/** How long a page takes to go, in milliseconds, unless somebody has it stay. */
const patience = 5000;
const stamp = 'charte-cookies/anew';

/** Loads the page anew, once, however many ask for it. */
export function startAnew(): void {
  const leave = ofPage('leave', () => ({ isLeaving: false }));
  if (leave.isLeaving) return;
  leave.isLeaving = true;
  setTimeout(() => (leave.isLeaving = false), patience);
  try {
    sessionStorage.setItem(stamp, String(Date.now()));
  } catch {
    // Nor can it be read then.
  }
  location.reload();
}

/** Whether this page was loaded anew a moment ago. Who cannot remember it would do it for ever. */
export function hasStartedAnew(): boolean {
  try {
    return Date.now() - Number(sessionStorage.getItem(stamp)) < pause;
  } catch {
    return true;
  }
}
