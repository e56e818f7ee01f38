/** A page may have two copies of the package, such as a bundle’s and that of a tag: they are one to it. */
import assert from 'node:assert/strict';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

const gated = '<script type="text/plain" data-category="statistics">ran.push("gated")</script>';
const bundle = (rest = '') => `<script type="module">
  import { pageConsent } from '/dist/store.js';
  window.store = pageConsent();
  ${rest}
</script>`;
const inOrder = {
  'the bundle’s first': bundle(
    `const script = Object.assign(document.createElement('script'), { type: 'module', src: '/cdn/auto.js' });
    script.dataset.src = '/cookies.json';
    document.head.append(script);`,
  ),
  'the tag’s first': `${auto()}<script type="module">
    while (!document[Symbol.for('charte-cookies/page-consent/1')]) await new Promise((resolve) => setTimeout(resolve, 10));
    const { pageConsent } = await import('/dist/store.js');
    window.store = pageConsent();
  </script>`,
};

inEngines('Two copies on one page', everyEngine, ({ it }) => {
  for (const [order, head] of Object.entries(inOrder)) {
    it(`have one store, which asks once and lets in at the next visit: ${order}`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(declaration());
      site.files['/'] = page(head, gated);
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      assert.equal(await tab.evaluate(() => document.querySelectorAll('cookie-banner').length), 1);
      await tab.answer('accept-all');
      await tab.until(({ ran }) => ran.length, 'what was accepted to run');
      for (let visit = 0; visit < 2; visit++) {
        await tab.go('/');
        await tab.until(({ ran }) => ran.length, 'what was accepted to run again');
        const { ran, errors, isAsking } = await tab.upTo(300);
        assert.deepEqual([ran, errors, isAsking], [['gated'], [], false]);
      }
    });
  }

  it('have one declaration: what the tag names, a bundle’s element does not replace', async ({ site, open }) => {
    const other = declaration((value) => (value.site.name = 'Autre'));
    site.files['/cookies.json'] = json(declaration());
    site.files['/autre.json'] = json(other);
    const element = `<script type="module">
      await document[Symbol.for('charte-cookies/page-consent/1')]?.ready;
      await import('/dist/table.js');
    </script>`;
    site.files['/'] = page(inOrder['the tag’s first'] + element, '<cookie-table src="/autre.json"></cookie-table>');
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.upTo(1_500);
    assert.equal(await tab.evaluate(() => window.store.snapshot.declaration.site.name), 'Mairie de Bourg');
  });
});
