import { expect } from '@open-wc/testing';
import { ConsentChangeEvent } from '../../src/consent/consent-events.js';
import { ConsentRequestEvent, PreferencesRequestEvent } from '../../src/consent/request-events.js';
import type { ConsentSnapshot } from '../../src/consent/consent-store.js';

function snapshot(grants: Record<string, boolean>): ConsentSnapshot {
  const none = { states: {}, pending: [], optedOut: [], declaration: undefined, consent: undefined };
  return { ...none, grants, isPersisted: true };
}

describe('ConsentChangeEvent', () => {
  it('says what is granted and revoked by the change, and nothing that stayed', () => {
    const before = snapshot({ a: true, b: true, c: false });
    const now = snapshot({ a: true, b: false, c: true, d: true });
    const event = new ConsentChangeEvent(now, before, 'elsewhere');
    expect(event).to.include({ type: 'cookie-consent-change', snapshot: now, origin: 'elsewhere' });
    expect(event.granted).to.deep.equal(['c', 'd']);
    expect(event.revoked).to.deep.equal(['b']);
  });

  it('takes for revoked what is not even named any more', () => {
    expect(new ConsentChangeEvent(snapshot({}), snapshot({ a: true, b: false }), 'page').revoked).to.deep.equal(['a']);
  });
});

describe('requests', () => {
  it('bubble, leave shadow roots and can be prevented', () => {
    for (const event of [new ConsentRequestEvent('accept-all'), new PreferencesRequestEvent()]) {
      expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
    }
  });

  it('say what is asked for', () => {
    expect(new ConsentRequestEvent('choose', { a: true })).to.deep.include({
      type: 'cookie-consent-request',
      action: 'choose',
      choices: { a: true },
    });
    expect(new ConsentRequestEvent('withdraw').choices).to.deep.equal({});
    expect(new PreferencesRequestEvent().type).to.equal('cookie-preferences-request');
  });
});
