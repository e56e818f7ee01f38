import { expect } from '@open-wc/testing';
import { dropAcceptance, keepAcceptance, resumeAcceptance } from '../../src/boot/kept-acceptance.js';
import { refusableOf } from '../../src/boot/refusable.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { byId, declaredPlain } from '../support/fixtures.js';
import { MemoryStorage } from '../support/memory-storage.js';

describe('an acceptance that waits for the declaration', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
    dropAcceptance();
  });

  /** Somebody accepts what a page asks before it is known to be right, and leaves. */
  function acceptEarly(declaration = declaredPlain()): void {
    const store = new ConsentStore(new MemoryStorage());
    store.declareRefusable(refusableOf(declaration).revisions);
    keepAcceptance(store);
  }
  function nextPage(declaration = declaredPlain(), storage = new MemoryStorage()): ConsentStore {
    const store = new ConsentStore(storage);
    store.declare(declaration);
    resumeAcceptance(store);
    return store;
  }

  it('holds on the next page, once', () => {
    acceptEarly();
    expect(nextPage().snapshot.consent?.choices).to.deep.equal({ statistics: true, embeds: true });
    expect(nextPage().snapshot.consent).to.be.undefined;
  });

  it('holds for what was asked, and nothing else', () => {
    acceptEarly(declaredPlain((value) => value.services.push({ ...byId(value.services, 'counter'), id: 'autre' })));
    expect(nextPage().snapshot.consent).to.be.undefined;
  });

  it('gives way to a choice, to time, and to what nobody wrote', () => {
    acceptEarly();
    const refused = { on: '2026-11-01', choices: { statistics: false }, rev: {} };
    expect(nextPage(declaredPlain(), new MemoryStorage(refused)).isGranted('statistics')).to.be.false;
    acceptEarly();
    Date.now = () => now() + 61_000;
    expect(nextPage().snapshot.consent).to.be.undefined;
    for (const text of ['', 'x', '[]', 'null', '{"0":1}', `[${now() + 61_000},null]`]) {
      sessionStorage.setItem('charte-cookies/accepted', text);
      expect(nextPage().snapshot.consent, text).to.be.undefined;
    }
  });
});
