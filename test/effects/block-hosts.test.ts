import { expect } from '@open-wc/testing';
import type { Declaration } from '../../src/declaration/declaration.js';
import { Asked } from '../support/asked.js';
import { byId, declaredPlain } from '../support/fixtures.js';
import { openLatePage } from '../support/late-page.js';
import { waitUntil } from '../support/wait-until.js';

const code = '/src/effects/host-blocker/host-blocker.ts';

describe('blocking of hosts in a page', () => {
  let asked: Asked;

  beforeEach(() => {
    asked = new Asked();
  });

  /** The small site; its service `video` is the other site's. */
  const site = (blockHosts = true): Declaration =>
    declaredPlain((value) => {
      value.enforcement = { blockHosts, reloadOnWithdraw: 'never' };
      byId(value.services, 'video').hosts = [asked.foreign];
    });

  it('is loaded only where the declaration asks for it', async () => {
    const page = await openLatePage(asked, { declaration: site(false) });
    await asked.settle();
    expect(page.modules()).not.to.include(code);
    expect(Object.hasOwn(page.window.HTMLScriptElement.prototype, 'setAttribute')).to.equal(false);
    await page.store.declare({ ...site(), consent: page.store.snapshot.declaration!.consent });
    await waitUntil(() => Object.hasOwn(page.window.HTMLScriptElement.prototype, 'setAttribute'), undefined);
    expect(page.modules()).to.include(code);
  });

  describe('holds back what the parser comes to afterwards', () => {
    it('scripts, which run once they are granted, in their order', async () => {
      const names = ['slow-a.js', 'b.js', 'c.js'];
      const then = names.map((name) => `<script src="${asked.theirs(name)}"></script>`).join('');
      const page = await openLatePage(asked, { declaration: site(), then, isReady: 'blocked' });
      await asked.settle();
      expect(page.window.ran).to.deep.equal([]);
      page.store.acceptAll();
      await waitUntil(() => page.window.ran.length === 3);
      expect(page.window.ran).to.deep.equal(names);
      page.store.withdraw();
      page.store.acceptAll();
      await asked.settle();
      expect(page.window.ran, 'each once').to.deep.equal(names);
      const [script] = page.document.querySelectorAll('body > script');
      expect([script!.hasAttribute('type'), script!.hasAttribute('async')], 'as it was').to.deep.equal([false, false]);
    });

    it('frames and images, which let go', async () => {
      const then = `<iframe src="${asked.theirs('a.html')}" title="Film"></iframe><img src="${asked.theirs('b.svg')}" alt="">`;
      const page = await openLatePage(asked, { declaration: site(), then, isReady: 'blocked' });
      expect(page.document.querySelector('body [src]')).to.equal(null);
      await waitUntil(() => page.document.querySelector('iframe')!.contentDocument?.URL === 'about:blank');
      page.store.acceptAll();
      await waitUntil(() => page.document.querySelector('iframe')!.contentDocument === null);
      expect(page.document.querySelector('img')!.src).to.equal(asked.theirs('b.svg'));
    });
  });

  it('lets in what gates let in: scripts in their order, a frame once for each grant', async () => {
    const held = ['slow-a.js', 'b.js'].map(
      (name) => `<script type="text/plain" data-service="video" src="${asked.theirs(name)}"></script>`,
    );
    const then = `${held.join('')}<iframe data-service="video" data-src="${asked.theirs('c.html')}" title="Film"></iframe>`;
    const page = await openLatePage(asked, { declaration: site(), then, isReady: 'blocked' });
    await asked.settle();
    expect(await asked.ofTheirs()).to.deep.equal([]);
    page.store.acceptAll();
    await waitUntil(() => page.window.ran.length === 2);
    expect(page.window.ran).to.deep.equal(['slow-a.js', 'b.js']);
    page.store.withdraw();
    await asked.settle();
    page.store.acceptAll();
    await asked.settle();
    expect([...(await asked.ofTheirs())].sort()).to.deep.equal(['b.js', 'c.html', 'c.html', 'slow-a.js']);
  });

  describe('in a page under Trusted Types and a strict policy', () => {
    const policy = (extra = '') =>
      `default-src 'none'; script-src 'self' ${location.protocol}//${asked.foreign}:${location.port}; connect-src 'self';
      require-trusted-types-for 'script'; ${extra}`;
    const head = (extra?: string) => `<meta http-equiv="Content-Security-Policy" content="${policy(extra)}">`;

    interface Policy {
      createScriptURL(address: string): string;
    }
    const policyOf = (page: Window): Policy =>
      (
        page as unknown as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
      ).trustedTypes?.createPolicy('page', { createScriptURL: (address) => address }) ?? {
        createScriptURL: (address) => address,
      };

    it('gives back what the page itself may set, and violates nothing', async () => {
      const then = `<script src="${asked.theirs('a.js')}"></script>`;
      const page = await openLatePage(asked, {
        declaration: site(),
        head: head('trusted-types page'),
        then,
        isReady: 'blocked',
      });
      const script = page.document.createElement('script');
      script.src = policyOf(page.window).createScriptURL(asked.theirs('b.js'));
      page.document.body.append(script);
      await asked.settle();
      expect(page.window.ran).to.deep.equal([]);
      page.store.acceptAll();
      await waitUntil(() => page.window.ran.length === 2);
      expect([...page.window.ran].sort()).to.deep.equal(['a.js', 'b.js']);
      expect(page.window.violations).to.deep.equal([]);
    });

    it('lets the page set nothing that it may not set', async () => {
      const page = await openLatePage(asked, { declaration: site(), head: head(), isReady: 'blocked' });
      const isStrict = 'trustedTypes' in page.window;
      const script = page.document.createElement('script');
      const set = () => (script.src = asked.theirs('a.js'));
      if (isStrict) expect(set).to.throw();
      else set();
      page.document.body.append(script);
      page.store.acceptAll();
      await asked.settle();
      expect(page.window.ran).to.deep.equal(isStrict ? [] : ['a.js']);
    });
  });
});

declare global {
  interface Window {
    violations: string[];
  }
}
