import type { Leftover } from '../../consent/consent-events.js';
import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { cookiePrefix } from '../../declaration/cookie-prefix.js';
import type { Cookie } from '../../declaration/declaration.js';
import type { Effect } from '../effect.js';
import { reportLoadError } from '../report-load-error.js';
import { within } from '../within.js';
import { erasable } from './erasable.js';

/** How long others wait, in milliseconds, to hear of a change: what could not be erased is told with it. */
const eraseTimeout = 2000;

/**
 * Has what refused services left behind erased: after each decision, and on a page where something of theirs can be
 * seen, as a script that ran may have written it again. The code for it is loaded only then.
 */
export class RefusedEraser implements Effect {
  #before: ConsentSnapshot | undefined;
  #erasing: Promise<readonly Leftover[]> | undefined;

  /** What is being erased, with what will be left over. Undefined when there was nothing to erase. */
  get erasing(): Promise<readonly Leftover[]> | undefined {
    return this.#erasing;
  }

  apply(snapshot: ConsentSnapshot): void {
    const { consent } = snapshot;
    const before = (this.#before ??= snapshot);
    this.#before = snapshot;
    const cookies = refusedCookies(snapshot);
    const isNeeded = cookies.length > 0 && (consent !== before.consent || cookies.some(mayBeThere()));
    this.#erasing = isNeeded ? erase(snapshot, before) : undefined;
  }
}

/** Whether something of a refused service can be seen. */
export function hasRefused(snapshot: ConsentSnapshot): boolean {
  const cookies = refusedCookies(snapshot);
  return cookies.length > 0 && cookies.some(mayBeThere());
}

function refusedCookies({ declaration, states }: ConsentSnapshot): readonly Cookie[] {
  return declaration ? erasable(declaration, states).flatMap((service) => service.cookies) : [];
}

async function erase(snapshot: ConsentSnapshot, before: ConsentSnapshot): Promise<readonly Leftover[]> {
  try {
    return (await within(eraseTimeout, import('./clean-up.js'))).cleanUp(snapshot, before);
  } catch (error) {
    // Where the page is being left, the next one erases.
    reportLoadError(error);
    return [];
  }
}

/** Whether a cookie or a storage key begins like a declared name. Where one cannot look, it may. */
function mayBeThere(): (cookie: Cookie) => boolean {
  try {
    const names = [...document.cookie.split('; '), ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return ({ name }) => names.some((each) => each.startsWith(cookiePrefix(name)));
  } catch {
    return () => true;
  }
}
