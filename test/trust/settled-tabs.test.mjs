/** A page that only opened gates follows what is decided in another tab (E3): what ran there cannot be unloaded. */
import assert from 'node:assert/strict';
import { declaration } from '../support/town.mjs';
import { auto, json, marked, page } from '../support/sites.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

inEngines('A page in which only gates were opened', everyEngine, ({ it }) => {
  it('tells of what another tab withdraws, and starts anew without it [A11, E3]', async ({
    site,
    open,
    openBeside,
  }) => {
    site.files['/cookies.json'] = json(declaration());
    site.files['/'] = page(auto(), marked('statistics') + marked('necessary'));
    site.files['/other'] = page(
      auto(),
      marked('necessary') + '<button data-cookie-action="refuse-all">Tout refuser</button>',
    );
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    await tab.until(({ stored }) => stored?.verdict, 'the choice to be kept, with what was read');
    await tab.go('/');
    const settled = await tab.until(({ ran }) => ran.includes('statistics'), 'what was accepted to run');
    assert.equal(settled.hasStore, false, 'only gates were opened');
    await tab.evaluate(() => {
      document.addEventListener('cookie-consent-change', ({ revoked }) => (sessionStorage.revoked = revoked.join()));
    });
    const other = await openBeside('/other');
    await other.until(({ ran }) => ran.includes('necessary'), 'the other tab to be ready');
    await other.click('[data-cookie-action="refuse-all"]');
    await other.until(({ stored }) => stored?.choices.statistics === false, 'the refusal to be kept');
    const last = await tab.until(({ reloads }) => reloads, 'the page to ask to be loaded anew');
    assert.equal(last.reloads, 1, 'once');
    assert.equal(last.changes.length, 1, 'scripts of the page hear of it, once');
    assert.match(await tab.evaluate(() => sessionStorage.revoked), /statistics/);
    assert.equal(last.isGranted.includes('statistics'), false, 'nothing that is refused is granted');
  });
});
