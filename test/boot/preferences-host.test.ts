import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { PreferencesHost } from '../../src/boot/preferences-host.js';
import { openPreferences, preferencesHosts } from '../../src/boot/preferences-host.js';
import { provideElement } from '../../src/boot/element-loaders.js';
import type * as module from '../../src/boot/preferences-host.js';
import { listenToConsole } from '../support/listen-to-console.js';

const opener = document.createElement('button');

function host(store: ConsentStore): PreferencesHost & { openers: HTMLElement[] } {
  const openers: HTMLElement[] = [];
  const element = document.createElement('div');
  document.body.append(element);
  return Object.assign(element, { store, openers, open: (from: HTMLElement) => openers.push(from) }) as never;
}

describe('openPreferences', () => {
  afterEach(() => {
    for (const each of preferencesHosts().keys()) each.remove();
    preferencesHosts().clear();
  });

  it('opens those of the store, and no other’s', async () => {
    const [mine, others] = [new ConsentStore(), new ConsentStore()];
    const hosts = [host(others), host(mine)] as const;
    for (const each of hosts) preferencesHosts().set(each, each.store!);
    await openPreferences(opener, mine);
    expect(hosts[0].openers).to.deep.equal([]);
    expect(hosts[1].openers).to.deep.equal([opener]);
  });

  it('knows the preferences of every copy of the package', async () => {
    const path = '/src/boot/preferences-host.ts?copy';
    const copy = (await import(path)) as typeof module;
    expect(copy.preferencesHosts()).to.equal(preferencesHosts());
  });

  it('says what is missing when there are none and nobody provides them, then puts those provided at the end of the page', async () => {
    const { said, undo } = listenToConsole('error');
    await openPreferences(opener, new ConsentStore());
    undo();
    expect(said).to.deep.equal([
      '<cookie-preferences> is needed to show the preferences: import "charte-cookies/preferences.js".',
    ]);

    provideElement('cookie-preferences', () => {
      class Preferences extends HTMLElement {
        store: ConsentStore | undefined;
        opener: HTMLElement | undefined;
        open(from: HTMLElement): void {
          this.opener = from;
        }
      }
      customElements.define('cookie-preferences', Preferences);
      return Promise.resolve();
    });
    const store = new ConsentStore();
    await openPreferences(opener, store);
    const added = document.body.lastElementChild!;
    expect(added.localName).to.equal('cookie-preferences');
    expect(added).to.include({ store, opener });
    expect(added.hasAttribute('modal')).to.be.true;
    added.remove();
  });
});
