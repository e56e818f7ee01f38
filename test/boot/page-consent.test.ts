import { aTimeout, expect } from '@open-wc/testing';
import type { ConsentChangeEvent } from '../../src/consent/consent-events.js';
import { DeclarationError } from '../../src/declaration/check/declaration-error.js';
import type * as module from '../../src/boot/page-consent.js';
import { pageConsent, PageConsent } from '../../src/boot/page-consent.js';
import { forgetEverything } from '../support/browser-faults.js';
import { declaredPlain, draft } from '../support/fixtures.js';
import { openTab } from '../support/tab.js';
import { waitUntil } from '../support/wait-until.js';

const plain = declaredPlain();

describe('pageConsent', () => {
  before(forgetEverything);
  afterEach(() => {
    pageConsent().reset();
    forgetEverything();
  });

  it('is one store for the page, however often it is asked for', () => {
    expect(pageConsent()).to.equal(pageConsent());
    expect(pageConsent()).to.be.instanceOf(PageConsent);
  });

  it('is shared by two copies of the package', async () => {
    const path = '/src/boot/page-consent.ts?copy';
    const copy = (await import(path)) as typeof module;
    expect(copy.PageConsent).to.not.equal(PageConsent);
    expect(copy.pageConsent()).to.equal(pageConsent());
  });

  it('is another one in another page', async () => {
    const tab = await openTab();
    expect(tab.store).to.not.equal(pageConsent());
    tab.close();
  });

  it('knows a returning visitor’s choice, which grants nothing before a declaration has arrived', async () => {
    await pageConsent().declare(plain);
    pageConsent().choose({ statistics: true, embeds: false });
    const tab = await openTab();
    expect(tab.store.snapshot.declaration).to.be.undefined;
    expect(tab.store.snapshot.consent?.choices).to.deep.equal({ statistics: true, embeds: false });
    expect(tab.store.isGranted('statistics')).to.be.false;
    await tab.store.declare(plain);
    expect(tab.store.isGranted('statistics')).to.be.true;
    expect(tab.store.isGranted('embeds')).to.be.false;
    tab.close();
  });

  it('says a change once on the document, after the store', async () => {
    await pageConsent().declare(plain);
    const heard: string[] = [];
    // A refusal before this is said when its cookies are erased.
    const isMeant = (event: Event) => (event as ConsentChangeEvent).granted.includes('video');
    const onStore = (event: Event) => isMeant(event) && heard.push('store');
    const onDocument = (event: ConsentChangeEvent) => {
      if (!isMeant(event)) return;
      heard.push('document');
      expect(event.snapshot).to.equal(pageConsent().snapshot);
    };
    pageConsent().addEventListener('cookie-consent-change', onStore);
    document.addEventListener('cookie-consent-change', onDocument);
    pageConsent().acceptAll();
    await waitUntil(() => heard.length === 2);
    pageConsent().removeEventListener('cookie-consent-change', onStore);
    document.removeEventListener('cookie-consent-change', onDocument);
    expect(heard).to.deep.equal(['store', 'document']);
  });

  describe('takes a declaration', () => {
    it('as an object or as its text', async () => {
      expect(await pageConsent().declare(plain)).to.equal(plain);
      expect(pageConsent().snapshot.declaration).to.equal(plain);
      const read = await pageConsent().declare(JSON.stringify(draft()));
      expect(read).to.deep.equal(draft());
      expect(pageConsent().snapshot.declaration).to.equal(read);
      expect(await pageConsent().ready).to.be.an('object');
    });

    it('that is right, or stays as it was and says every fault', async () => {
      await pageConsent().declare(plain);
      const { snapshot } = pageConsent();
      let error: unknown;
      await pageConsent()
        .declare({ ...plain, services: 1, categories: 2 })
        .catch((reason: unknown) => (error = reason));
      expect(error).to.be.instanceOf(DeclarationError);
      expect((error as DeclarationError).faults).to.have.lengthOf(2);
      expect(pageConsent().snapshot).to.equal(snapshot);
    });

    it('one after the other: the last one given holds', async () => {
      const text = JSON.stringify(draft());
      const [, last] = await Promise.all([pageConsent().declare(plain), pageConsent().declare(text)]);
      expect(pageConsent().snapshot.declaration).to.equal(last);
    });
  });

  it('takes no declaration that is nothing like one', async () => {
    const tab = await openTab();
    for (const value of ['', '[]', '{}', '"text"', '{"categories":[null],"services":[]}', null, [], () => {}]) {
      const name = await tab.store.declare(value).then(
        () => 'declared',
        (error: Error) => error.name,
      );
      expect(name, String(value)).to.equal('DeclarationError');
      expect(tab.store.snapshot.declaration, String(value)).to.be.undefined;
    }
    tab.close();
  });

  it('keeps nothing of what somebody accepts under a declaration that turns out to be wrong, and a refusal', async () => {
    const tab = await openTab();
    const { requestConsent } = await import('../../src/boot/requests.js');
    const { body } = tab.window.document;
    const faulty = { ...draft(), providers: [] };
    const declared = tab.store.declare(faulty).catch((error: Error) => error.name);
    requestConsent(body, tab.store, 'accept-all');
    expect(await declared).to.equal('DeclarationError');
    await aTimeout(50);
    expect(tab.store.snapshot.consent).to.be.undefined;
    expect(tab.window.document.cookie).not.to.contain('cookies_preferences');
    requestConsent(body, tab.store, 'refuse-all');
    expect(tab.store.snapshot.consent?.choices).to.deep.equal({ audience: false, statistics: false, embeds: false });
    expect(tab.window.document.cookie).to.contain('cookies_preferences');
    tab.close();
  });

  it('is empty, and nobody’s, where there is no document', async () => {
    const script = `
      const { pageConsent } = await import(${JSON.stringify(new URL('/src/boot/page-consent.ts', location.href).href)});
      const store = pageConsent();
      await store.declare(${JSON.stringify(plain)});
      store.acceptAll();
      postMessage({ granted: store.isGranted('video'), others: pageConsent().isGranted('video') });`;
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = new Worker(url, { type: 'module' });
    const answer = await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
    });
    worker.terminate();
    URL.revokeObjectURL(url);
    expect(answer).to.deep.equal({ granted: true, others: false });
  });
});
