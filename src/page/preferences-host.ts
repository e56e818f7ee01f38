import type { ConsentStore } from '../consent/consent-store.js';
import { loadElement } from './element-loaders.js';

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
  const known = [...preferencesHosts()].find(([, own]) => own === store)?.[0];
  (known ?? (await append(store)))?.open(opener);
}

async function append(store: ConsentStore): Promise<PreferencesHost | undefined> {
  if (!(await loadElement(tag))) {
    console.error(`<${tag}> is needed to show the preferences: import "charte-cookies/preferences.js".`);
    return undefined;
  }
  const host = document.createElement(tag) as PreferencesHost;
  host.toggleAttribute('modal', true);
  host.store = store;
  document.body.append(host);
  return host;
}
