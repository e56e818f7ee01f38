import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { headHash } from '../../../.scripts/head-hash.mjs';
import { availableEngines } from '../../support/browsers.mjs';
import { until } from '../../support/deep-query.mjs';
import { root } from '../../support/sources.mjs';
import { googleValues, head, openSite, stored } from './site.mjs';

const tools = 'google matomo microsoft meta';
const tags = '<script src="/tags.js"></script>';
const external = (attributes) =>
  `<!doctype html><title>.</title><script src="/cdn/head.js" ${attributes}></script>${tags}`;
const inline = (attributes) => `<!doctype html><title>.</title><script ${attributes}>${head}</script>${tags}`;
const under = (policy, body) => ({
  type: 'text/html; charset=utf-8',
  body,
  headers: {
    'content-security-policy': `default-src 'none'; script-src 'self' ${policy}; img-src 'self'; report-uri /csp-report`,
  },
});
const hash = /'sha256-[\w+/=]+'/.exec(readFileSync(join(root, 'stories/reference.md'), 'utf8'))[0];

const whole = `<!doctype html><title>.</title><script src="/cdn/head.js" data-signals="${tools}"></script>${tags}
  <script type="module">
    import { ConsentStore, BrowserStorage } from '/npm/store.js';
    import { enforceSignals } from '/npm/signals.js';
    const store = new ConsentStore(new BrowserStorage());
    enforceSignals(store);
    const signals = { google: true, matomo: true, microsoft: true, meta: true, dataLayer: true };
    const ids = ['statistics', 'marketing', 'preferences'];
    store.declare({ site: { name: '.', url: location.origin }, categories: ids.map((id) => ({ id })), services: [], providers: [], signals });
    window.store = store;
  </script>`;

const pages = {
  '/blank': '<!doctype html><title>.</title>',
  '/all': external(`data-signals="${tools}"`),
  '/two': external('data-signals="google microsoft"'),
  '/none': external(''),
  '/unknown': external('data-signals="constructor  nobody google"'),
  '/named': external(
    `data-signals="google microsoft" data-cookie="choix" data-layer="couche" data-statistics="audience"
     data-marketing="ads" data-ad_user_data="people" data-preferences="comfort"`,
  ),
  '/months': external('data-signals="google" data-months="12"'),
  '/wrong-months': external('data-signals="google" data-months="many"'),
  '/exempt': external('data-signals="matomo" data-exempt="audience"'),
  '/inline': under(hash, inline(`data-signals="${tools}"`)),
  '/refused': under('', inline(`data-signals="${tools}"`)),
  '/frozen': `<!doctype html><title>.</title><script>window.dataLayer = Object.freeze([]); window.clarity = { q: [] };</script>${external(`data-signals="${tools}"`)}`,
  '/module': external('type="module" data-signals="google"'),
  '/whole': whole,
};
pages['/frozen'] = under("'unsafe-inline'", pages['/frozen']);
pages['/whole'] = under("'unsafe-inline'", pages['/whole']);

describe('head.js', () => {
  it('is small enough to stand in every page: 1 kB', () => {
    assert.ok(brotliCompressSync(head).length <= 1000, `${brotliCompressSync(head).length} bytes`);
  });

  it('has the hash that the reference tells', () => {
    assert.equal(hash, headHash());
  });

  for (const engine of availableEngines()) describe(engine, () => test(engine));
});

function test(engine) {
  let site;
  before(async () => (site = await openSite(engine, pages)));
  after(() => site?.close());

  /** What tags found on a page, when these choices were stored. */
  async function found(path, choices, name = 'cookies_preferences') {
    const text = typeof choices === 'object' ? stored(choices) : choices;
    const page = await site.visit(path, text === undefined ? {} : { [name]: text });
    return page.waitFor(() => window.found);
  }

  const denied = {
    layer: [['consent', 'default', googleValues()]],
    gtagShaped: true,
    matomo: [['requireConsent'], ['requireCookieConsent']],
    uet: ['consent', 'default', { ad_storage: 'denied' }],
    clarity: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
    pixel: [
      ['consent', 'revoke'],
      ['init', '123'],
    ],
  };

  it('denies everything before any tag, on a first visit and after a refusal', async () => {
    assert.deepEqual(await found('/all'), denied);
    assert.deepEqual(await found('/all', { statistics: false, marketing: false, preferences: false }), denied);
  });

  it('replays what is stored to Google and Clarity; the others hold back until the page tells them', async () => {
    assert.deepEqual(await found('/all', { statistics: true, marketing: false }), {
      ...denied,
      layer: [...denied.layer, ['consent', 'update', googleValues('analytics_storage')]],
      clarity: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]],
    });
    const all = Object.keys(googleValues());
    const { layer, clarity, pixel } = await found('/all', { marketing: true, preferences: true, statistics: true });
    assert.deepEqual(layer[1], ['consent', 'update', googleValues(...all)]);
    assert.deepEqual(clarity[0][1], { ad_Storage: 'granted', analytics_Storage: 'granted' });
    assert.deepEqual(pixel, denied.pixel);
  });

  it('grants nothing by a cookie that is spoilt, expired, dated ahead, or of another kind', async () => {
    const choices = { statistics: true };
    for (const text of [
      'true',
      '%7B%22v%22',
      stored(choices, { v: 2 }),
      stored(choices, { on: '2020-01-01' }),
      stored(choices, { on: '2999-01-01' }),
      stored(choices, { rev: [] }),
      stored({ statistics: 'true' }),
    ]) {
      assert.deepEqual(await found('/all', text), denied, text);
    }
  });

  it('tells the tools that its tag names, and no other', async () => {
    assert.deepEqual(Object.keys(await found('/two')).sort(), ['clarity', 'gtagShaped', 'layer', 'pixel', 'uet']);
    assert.deepEqual(await found('/none'), { gtagShaped: true, pixel: [['init', '123']] });
    assert.deepEqual((await found('/unknown')).layer, denied.layer);
  });

  it('knows other names by its attributes', async () => {
    const choices = { ads: true, audience: true, comfort: true, people: false };
    const { layer, couche, clarity } = await found('/named', choices, 'choix');
    assert.equal(layer, undefined);
    const granted = Object.keys(googleValues()).filter((type) => type !== 'ad_user_data');
    assert.deepEqual(couche[1], ['consent', 'update', googleValues(...granted)]);
    assert.deepEqual(clarity[0][1], { ad_Storage: 'granted', analytics_Storage: 'granted' });
    const renamed = await found('/named', { statistics: true, marketing: true, preferences: true }, 'choix');
    assert.equal(renamed.couche.length, 1);
  });

  it('takes a decision for as many months as its tag says, and for none when that is no number', async () => {
    const then = new Date();
    then.setMonth(then.getMonth() - 8, 10);
    const old = stored({ statistics: true }, { on: then.toISOString().slice(0, 10) });
    assert.equal((await found('/all', old)).layer.length, 1);
    assert.equal((await found('/months', old)).layer.length, 2);
    assert.equal((await found('/wrong-months', { statistics: true })).layer.length, 1);
  });

  it('asks nothing of Matomo where it is exempt, but tells it of an objection', async () => {
    assert.deepEqual((await found('/exempt')).matomo, []);
    assert.deepEqual((await found('/exempt', { audience: true })).matomo, []);
    assert.deepEqual((await found('/exempt', { audience: false })).matomo, [['optUserOut']]);
  });

  it('stands in a page under a policy that names the hash of the reference', async () => {
    assert.deepEqual(await found('/inline'), denied);
    assert.deepEqual(site.portal.violations, []);
    assert.deepEqual(await found('/refused'), { gtagShaped: true, pixel: [['init', '123']] }, 'the policy is one');
    site.portal.violations.length = 0;
  });

  it('never throws, and tells all it can', async () => {
    for (const path of ['/frozen', '/module']) {
      const page = await site.visit('/blank');
      const met = () => (site.browser.can('errors') ? page.errors() : []);
      const before = met();
      await site.visit(path);
      const { matomo, pixel } = await page.waitFor(() => window.found);
      if (path === '/frozen') assert.deepEqual({ matomo, pixel }, { matomo: denied.matomo, pixel: denied.pixel });
      assert.deepEqual(met(), before);
    }
  });

  it('is taken over by the page: one update for each decision, and nothing twice', async () => {
    const page = await site.visit('/whole');
    await page.waitFor(() => window.store && window.find().clarity.length > 0);
    const told = () => page.evaluate(() => window.find());
    await page.evaluate(() => window.store.acceptAll());
    await until(async () => (await told()).layer.length > 2, 'the tools to be told');
    const all = Object.keys(googleValues());
    const { layer, uet, pixel, matomo } = await told();
    assert.deepEqual(
      layer.filter(Array.isArray).map(([, kind]) => kind),
      ['default', 'update'],
    );
    assert.deepEqual(layer[1][2], googleValues(...all));
    assert.deepEqual(uet, [...denied.uet, 'consent', 'update', { ad_storage: 'granted' }]);
    assert.deepEqual(pixel.at(-1), ['consent', 'grant']);
    assert.deepEqual(matomo, [...denied.matomo, ['setConsentGiven'], ['setCookieConsentGiven']]);
    await page.reload();
    await page.waitFor(() => window.store && window.find().pixel.length > 2);
    assert.deepEqual(await told(), {
      layer: [
        ['consent', 'default', googleValues()],
        ['consent', 'update', googleValues(...all)],
        (await told()).layer[2],
      ],
      gtagShaped: true,
      matomo,
      uet,
      clarity: Array((await told()).clarity.length).fill([
        'consentv2',
        { ad_Storage: 'granted', analytics_Storage: 'granted' },
      ]),
      pixel: [...denied.pixel, ['consent', 'revoke'], ['consent', 'grant']],
    });
    assert.equal((await told()).layer[2].event, 'cookie_consent_change');
  });
}
