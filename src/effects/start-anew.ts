import { ofPage } from './of-page.js';

/** The error of code that could not be had. */
export interface LostCode extends Error {
  /** Whether another release stands in its place, which a page that is loaded anew has. */
  readonly isReplaced?: boolean;
}

/** A page that was loaded anew is not loaded anew within so many milliseconds for the want of code. */
const pause = 60_000;
/** How long a page takes to go, in milliseconds, unless somebody has it stay. */
const patience = 5000;

/** Loads the page anew, once, however many ask for it. */
export function startAnew(): void {
  const leave = ofPage('leave', () => ({ isLeaving: false }));
  if (leave.isLeaving) return;
  leave.isLeaving = true;
  setTimeout(() => (leave.isLeaving = false), patience);
  location.reload();
}

/**
 * Loads the page anew for code that it needs and that only another release has. Not for what is fetched ahead, as a page that
 * lacks nothing must not go, nor while somebody types. Returns whether it will.
 */
export function startAnewFor(error: unknown): boolean {
  const isMeant = (error as LostCode).isReplaced === true && !isFilling() && !hasStartedAnew();
  if (isMeant) setTimeout(startAnew);
  return isMeant;
}

/** Nobody loses what they are typing. */
function isFilling(): boolean {
  return document.activeElement?.matches('input, select, textarea, [contenteditable]') ?? false;
}

/** Whether this page was loaded anew a moment ago. Told by the browser: what is stored may be blocked, or full. */
function hasStartedAnew(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'reload' && performance.now() < pause;
}
