import type { ConsentStore } from '../consent/consent-store.js';
import { loadElement } from './element-loaders.js';
import { isRendered } from './is-rendered.js';

/** An element that can show the preferences in a dialog. */
export interface PreferencesHost extends HTMLElement {
  store: ConsentStore | undefined;
  /** Shows them; focus comes back to the opener. */
  open(opener?: HTMLElement): void;
}

const tag = 'cookie-preferences';
const key: unique symbol = Symbol.for('charte-cookies/preferences-hosts/1') as never;

/** The connected elements that can show the preferences, each with its store: of every copy of the package on the page. */
export function preferencesHosts(): Map<PreferencesHost, ConsentStore> {
  const page = document as Document & { [key]?: Map<PreferencesHost, ConsentStore> };
  return (page[key] ??= new Map());
}

/** Opens the preferences of a store: those of the page, else new ones at its end. */
export async function openPreferences(opener: HTMLElement, store: ConsentStore): Promise<void> {
  if (!find(store) && !(await loadElement(tag))) {
    console.error(`<${tag}> is needed to show the preferences: import "charte-cookies/preferences.js".`);
    return;
  }
  // While the code was loading, an impatient second click may have brought them.
  (find(store) ?? append(store)).open(opener);
}

/** A dialog inside what is not rendered would freeze the page and show nothing. */
function find(store: ConsentStore): PreferencesHost | undefined {
  return [...preferencesHosts()].find(([host, own]) => own === store && isRendered(host))?.[0];
}

function append(store: ConsentStore): PreferencesHost {
  const host = document.createElement(tag) as PreferencesHost;
  host.toggleAttribute('modal', true);
  host.store = store;
  document.body.append(host);
  return host;
}
