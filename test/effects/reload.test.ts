import { expect } from '@open-wc/testing';
import type { ConsentChangeEvent } from '../../src/consent/consent-events.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { executedIds } from '../../src/effects/gates/executed.js';
import { reloadOnWithdraw } from '../../src/effects/reload.js';
import { draft } from '../support/fixtures.js';

describe('starting the page anew after a withdrawal', () => {
  let store: ConsentStore;
  let heard: string[];

  function start(reloads: 'auto' | 'never' = 'auto'): void {
    heard = [];
    store = new ConsentStore();
    store.declare(readDeclaration({ ...draft(), enforcement: { reloadOnWithdraw: reloads } }));
    store.acceptAll();
    store.addEventListener('cookie-consent-change', (event) =>
      reloadOnWithdraw(event as ConsentChangeEvent, () => heard.push('reload')),
    );
  }

  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  afterEach(() => executedIds().clear());

  it('happens once something that ran is withdrawn, after everybody has heard of the choice', async () => {
    start();
    executedIds().add('counter');
    store.addEventListener('cookie-consent-change', () => heard.push('change'));
    store.subscribe(() => heard.push('snapshot'));
    store.withdraw();
    await settled();
    expect(heard).to.deep.equal(['snapshot', 'snapshot', 'change', 'reload']);
  });

  it('does not happen for what never ran, nor when something is granted', async () => {
    start();
    executedIds().add('counter');
    store.choose({ embeds: false });
    store.choose({ embeds: true });
    await settled();
    expect(heard).to.deep.equal([]);
  });

  it('happens once for one run', async () => {
    start();
    executedIds().add('counter');
    for (let i = 0; i < 3; i++) {
      store.withdraw();
      store.acceptAll();
    }
    await settled();
    expect(heard).to.deep.equal(['reload']);
  });

  it('can be prevented, and says what was withdrawn', async () => {
    start();
    executedIds().add('counter').add('statistics');
    document.addEventListener(
      'cookie-reload-request',
      (event) => {
        heard.push(event.withdrawn.join());
        event.preventDefault();
      },
      { once: true },
    );
    store.withdraw();
    await settled();
    expect(heard).to.deep.equal(['counter,statistics']);
  });

  it('does not happen where the declaration says never', async () => {
    start('never');
    executedIds().add('counter');
    store.withdraw();
    await settled();
    expect(heard).to.deep.equal([]);
  });
});
