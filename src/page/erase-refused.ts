import type { Leftover } from '../consent/consent-events.js';
import type { ConsentSnapshot } from '../consent/consent-store.js';
import type { Cookie } from '../declaration/declaration.js';
import type { Effect } from '../enforcement/effect.js';
import { tellFailure } from './tell-failure.js';

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
    const { declaration, consent, states } = snapshot;
    const before = (this.#before ??= snapshot);
    this.#before = snapshot;
    const refused = declaration?.services.filter(({ id }) => states[id] === 'refused') ?? [];
    const cookies = refused.flatMap((service) => service.cookies);
    const isNeeded = cookies.length > 0 && (consent !== before.consent || cookies.some(mayBeThere()));
    this.#erasing = isNeeded ? erase(snapshot, before) : undefined;
  }
}

async function erase(snapshot: ConsentSnapshot, before: ConsentSnapshot): Promise<readonly Leftover[]> {
  try {
    return (await import('./clean-up.js')).cleanUp(snapshot, before);
  } catch (error) {
    // Where the page is being left, the next one erases.
    tellFailure(error);
    return [];
  }
}

/** Whether a cookie or a storage key begins like a declared name. Where one cannot look, it may. */
function mayBeThere(): (cookie: Cookie) => boolean {
  try {
    const names = [...document.cookie.split('; '), ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return ({ name }) => names.some((each) => each.startsWith(name.split(/[*/]/, 1)[0]!));
  } catch {
    return () => true;
  }
}
