import { expect } from '@open-wc/testing';
import { Asked } from '../support/asked.js';
import { declaredPlain } from '../support/fixtures.js';
import type { LatePage } from '../support/late-page.js';
import { openLatePage } from '../support/late-page.js';
import { waitUntil } from '../support/wait-until.js';

const site = declaredPlain((value) => (value.enforcement = { scriptTimeout: 'PT2S', reloadOnWithdraw: 'never' }));

describe('E2: gated scripts are inert before consent, then run as their author wrote them', () => {
  let asked: Asked;

  beforeEach(() => {
    asked = new Asked();
  });

  const gated = (name: string, attributes = 'data-service="video"') =>
    `<script type="text/plain" src="${asked.theirs(name)}" ${attributes}></script>`;
  const inline = (name: string, attributes = 'data-service="video"') =>
    `<script type="text/plain" ${attributes}>window.ran.push('${name}')</script>`;
  const open = (then: string, head?: string) =>
    openLatePage(asked, { declaration: site, then, ...(head === undefined ? {} : { head }) });
  const ran = async (page: LatePage, count: number) => {
    await waitUntil(() => page.window.ran.length >= count, `${count} scripts ran`);
    return page.window.ran;
  };

  it('before consent nothing runs, and nothing is asked for', async () => {
    const page = await open(gated('a.js') + inline('b') + gated('c.js', 'data-category="statistics" async'));
    page.store.refuseAll();
    await asked.settle();
    expect(page.window.ran).to.deep.equal([]);
    expect(await asked.ofTheirs()).to.deep.equal([]);
  });

  it('afterwards they run in the order of the document, an inline one after the external ones before it', async () => {
    const page = await open(gated('slow-a.js') + inline('b') + gated('c.js') + gated('slow-d.js') + inline('e'));
    page.store.acceptAll();
    expect(await ran(page, 5)).to.deep.equal(['slow-a.js', 'b', 'c.js', 'slow-d.js', 'e']);
  });

  it('defer is kept: such a script runs behind those that a page would run before it', async () => {
    const page = await open(gated('a.js', 'data-service="video" defer') + gated('slow-b.js') + inline('c'));
    page.store.acceptAll();
    expect(await ran(page, 3)).to.deep.equal(['slow-b.js', 'c', 'a.js']);
  });

  it('async and module are kept: one waits for nothing, the other is one', async () => {
    const module = `<script type="text/plain" data-type="module" data-service="video">
      window.ran.push(import.meta.url ? 'module' : 'classic')</script>`;
    const page = await open(gated('slow-a.js', 'data-service="video" async') + inline('b') + module);
    page.store.acceptAll();
    expect(await ran(page, 3)).to.deep.equal(['b', 'module', 'slow-a.js']);
  });

  it('integrity and crossorigin are kept: what is not what its author meant does not run', async () => {
    const body = await (await fetch(asked.ours('a.js'))).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
    const hash = `sha256-${btoa(String.fromCharCode(...digest))}`;
    const checked = (name: string) => gated(name, `data-service="video" crossorigin="anonymous" integrity="${hash}"`);
    const page = await open(checked('b.js') + checked('a.js') + inline('c'));
    page.store.acceptAll();
    expect(await ran(page, 2)).to.deep.equal(['a.js', 'c']);
  });

  it('a nonce is kept, under a policy that asks for it', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'nonce-n0nce'">`;
    const page = await open(
      inline('with', 'data-service="video" nonce="n0nce"') + inline('without', 'data-service="video"'),
      head,
    );
    page.store.acceptAll();
    await ran(page, 1);
    await asked.settle();
    expect(page.window.ran).to.deep.equal(['with']);
  });

  it('each runs once, over any sequence of grant, withdrawal and moving about', async () => {
    const page = await open(`<div>${gated('a.js')}${inline('b')}</div>`);
    const { body } = page.document;
    for (let i = 0; i < 3; i++) {
      page.store.acceptAll();
      await ran(page, 2);
      page.store.withdraw();
      body.append(body.querySelector('div')!);
    }
    page.store.acceptAll();
    await asked.settle();
    expect(page.window.ran).to.deep.equal(['a.js', 'b']);
    expect(await asked.ofTheirs()).to.deep.equal(['a.js']);
  });

  it('one that hangs or fails holds up no other service, and its own for a while only', async () => {
    const hangs =
      '<script type="text/plain" data-service="counter" src="/test/support/slow-script.js?ms=60000"></script>';
    const fails = '<script type="text/plain" data-service="heatmap" src="/not-there.js"></script>';
    const page = await open(
      hangs +
        fails +
        inline('counter', 'data-service="counter"') +
        inline('heatmap', 'data-service="heatmap"') +
        gated('video.js'),
    );
    page.store.acceptAll();
    expect([...(await ran(page, 2))].sort()).to.deep.equal(['heatmap', 'video.js']);
    expect((await ran(page, 3)).at(-1)).to.equal('counter');
  });

  it('what comes late is gated as well: as text, as nodes, in open shadow roots', async () => {
    // What could be seen has the code of gates loaded: it looks into what comes from then on.
    const page = await open('<div></div><template data-service="video"></template>');
    await asked.settle();
    const place = page.document.querySelector('div')!;
    const write = (into: ParentNode, markup: string) =>
      into.append(page.document.createRange().createContextualFragment(markup));
    place.innerHTML = inline('text');
    write(place, inline('nodes'));
    const host = page.document.createElement('section');
    write(host.attachShadow({ mode: 'open' }), gated('shadow.js'));
    place.append(host);
    await asked.settle();
    expect(page.window.ran).to.deep.equal([]);
    page.store.acceptAll();
    expect([...(await ran(page, 3))].sort()).to.deep.equal(['nodes', 'shadow.js', 'text']);
    write(place, inline('later'));
    expect((await ran(page, 4)).at(-1)).to.equal('later');
  });
});
