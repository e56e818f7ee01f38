import { BrowserStorage } from '../../src/consent/consent-storage.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Declaration } from '../../src/declaration/declaration.js';

/** A visit: a store that knows nothing but what the browser has kept, and the site’s declaration. */
export function visit(declaration: Declaration): ConsentStore {
  const store = new ConsentStore(new BrowserStorage());
  store.declare(declaration);
  return store;
}

/** What a server reads of the choice, as it stands in the cookie; undefined when there is none. */
export function cookieText(name = 'cookies_preferences'): string | undefined {
  const pair = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}
