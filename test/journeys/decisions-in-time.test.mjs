/** What was decided holds to its own last day, and an objection until it is taken back, in the built package [A12, A13, A15]. */
import assert from 'node:assert/strict';
import { auto, json, marked, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { chromium, inEngines } from '../support/visitor.mjs';

/** The page's clock stands at noon of the day in its address. */
function clock() {
  const Real = Date;
  const now = new Real(`${new URLSearchParams(location.search).get('day')}T12:00`).getTime();
  globalThis.Date = class extends Real {
    constructor(...parameters) {
      super(...(parameters.length ? parameters : [now]));
    }
    static now() {
      return now;
    }
  };
}

const gates = ['audience', 'statistics', 'embeds'].map((id) => marked(id)).join('');
const standing = () =>
  document.querySelector('cookie-preferences')?.shadowRoot.querySelector('.standing')?.textContent.trim();

inEngines('A decision, as time goes by', chromium, ({ it }) => {
  const settle = (site, change) => {
    site.files['/cookies.json'] = json(declaration(change));
    site.files['/'] = page(`<script>(${clock})()</script>${auto()}`, gates);
    site.files['/choix'] = page(
      `<script>(${clock})()</script>${auto()}`,
      `${gates}<cookie-preferences></cookie-preferences>`,
    );
  };
  const choose = (tab, choices) =>
    tab.evaluate((wanted) => document[Symbol.for('charte-cookies/page-consent/1')].choose(wanted), choices);

  it('keeps an objection to exempt measurement past the end of everything else [A15]', async ({ site, open }) => {
    settle(site);
    const tab = await open('/?day=2027-01-10');
    await tab.until(({ ran, isAsking }) => isAsking && ran.includes('audience'), 'exempt measurement to run');
    await choose(tab, { audience: false, statistics: true, embeds: false });
    await tab.until(({ stored }) => stored?.choices.audience === false, 'the objection to be kept');
    for (const day of ['2027-03-01', '2027-07-10', '2027-07-11', '2028-01-20', '2030-01-01']) {
      await tab.go(`/?day=${day}`);
      const isOver = day > '2027-07-10';
      const last = isOver
        ? await tab.until(({ isAsking }) => isAsking, 'the banner')
        : await tab.until(({ ran }) => ran.includes('statistics'), 'what was granted to run');
      assert.equal(last.ran.includes('audience'), false, `${day}: it does not run`);
      assert.equal(last.ran.includes('statistics'), !isOver, `${day}: what was granted ends with its day`);
    }
  });

  it('keeps the refusal of a part six months from its own day, and says so [A12, A16]', async ({ site, open }) => {
    settle(site);
    const tab = await open('/?day=2027-01-10');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await choose(tab, { audience: true, statistics: true, embeds: true });
    await tab.go('/choix?day=2027-07-08');
    await tab.until(({ ran }) => ran.includes('embeds'), 'what was granted to run');
    await choose(tab, { embeds: false });
    await tab.go('/choix?day=2027-07-09');
    await tab.until(({ hasStore }) => hasStore, 'the page');
    let said;
    for (let i = 0; !said && i < 100; i++) {
      said = await tab.evaluate(standing);
      if (!said) await tab.upTo(50);
    }
    assert.match(said, /10\sjuillet\s2027/);
    assert.match(said, /Contenus externes.*8\sjanvier\s2028/);
    await tab.go('/?day=2027-07-12');
    const { asked } = await tab.until(({ isAsking }) => isAsking, 'what was granted to be asked again');
    assert.deepEqual(asked, ['statistics']);
  });

  it('tells the visitor whose cookies a refusal could not erase [A11]', async ({ site, open }) => {
    settle(site, (value) => (value.services[3].cookies[0].party = 'third'));
    const tab = await open('/choix?day=2027-01-10');
    await tab.until(({ hasStore, declaration: known }) => hasStore && known, 'the page');
    const text = () => document.querySelector('cookie-preferences').shadowRoot.querySelector('.leftovers')?.textContent;
    await choose(tab, { audience: true, statistics: true, embeds: true });
    assert.equal(await tab.evaluate(text), undefined);
    await choose(tab, { embeds: false });
    for (let i = 0; !(await tab.evaluate(text)) && i < 100; i++) await tab.upTo(50);
    assert.match(await tab.evaluate(text), /Mesure SA.*réglages de votre navigateur/);
  });

  it('asks in the page, and in no banner, where the preferences stand in it [A16]', async ({ site, open }) => {
    settle(site);
    const tab = await open('/choix?day=2027-01-10');
    const { asked } = await tab.until((report) => report.asked?.length === 2, 'the question');
    assert.deepEqual(asked, ['statistics', 'embeds']);
    const last = await tab.upTo(800, ({ isAsking }) => isAsking);
    assert.equal(last.isAsking, false);
  });

  it('says “changed” only of what did change [A13]', async ({ site, open }) => {
    settle(site);
    const text = () => document.querySelector('cookie-banner').shadowRoot.querySelector('[part="text"]').textContent;
    const tab = await open('/?day=2027-01-10');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await choose(tab, { embeds: true });
    await tab.until(({ asked }) => asked.join() === 'statistics', 'the rest to be asked');
    assert.doesNotMatch(await tab.evaluate(text), /changé/);
    await choose(tab, { statistics: false });
    settle(site, (value) => (value.site.controller = 'Autre SA'));
    await tab.go('/?day=2027-01-11');
    const { asked } = await tab.until(({ isAsking }) => isAsking, 'the question to be asked again');
    assert.deepEqual(asked, ['statistics', 'embeds']);
    assert.match(await tab.evaluate(text), /changé/);
  });
});
