/** The package walks over no page, and watches it once (E11). */
/* global report, questions:writable, walks, watching */
import assert from 'node:assert/strict';
import { declaration, everything } from '../support/town.mjs';
import { auto, json, marked, page } from '../support/sites.mjs';
import { chromium, inEngines } from '../support/visitor.mjs';

const marks = everything.map((id) => marked(id)).join('');

/** Notes what the package asks of the page. */
const spy = `<script>(${() => {
  const byPackage = () => /\/cdn\//.test(new Error().stack);
  const wholes = (node) => [document, document.documentElement, document.body, document.head].includes(node);
  window.walks = [];
  window.questions = 0;
  window.watching = new Map();
  const wrap = (owner, name, note) => {
    const own = owner[name];
    owner[name] = function (...args) {
      note(this, args);
      return own.apply(this, args);
    };
  };
  const isEverything = (selector) =>
    String(selector)
      .split(',')
      .some((each) => each.trim() === '*');
  for (const { prototype } of [Document, Element, DocumentFragment]) {
    for (const name of ['querySelectorAll', 'querySelector', 'getElementsByTagName', 'matches', 'closest']) {
      if (!Object.hasOwn(prototype, name)) continue;
      wrap(prototype, name, (_, [selector]) => {
        if (!byPackage()) return;
        questions += 1;
        if (/All|get/.test(name) && isEverything(selector)) walks.push(`${name}("${selector}")`);
      });
    }
  }
  for (const name of ['getAttribute', 'hasAttribute']) {
    wrap(Element.prototype, name, () => byPackage() && (questions += 1));
  }
  const getters = {
    Node: ['nodeType', 'nodeName', 'parentNode', 'firstChild', 'nextSibling', 'isConnected'],
    Element: [
      'shadowRoot',
      'localName',
      'tagName',
      'attributes',
      'children',
      'firstElementChild',
      'nextElementSibling',
    ],
    HTMLElement: ['dataset'],
  };
  for (const [owner, names] of Object.entries(getters)) {
    for (const name of names) {
      const descriptor = Object.getOwnPropertyDescriptor(window[owner].prototype, name);
      Object.defineProperty(window[owner].prototype, name, {
        ...descriptor,
        get() {
          if (byPackage()) questions += 1;
          return descriptor.get.call(this);
        },
      });
    }
  }
  wrap(MutationObserver.prototype, 'observe', (observer, [target, options]) => {
    if (!byPackage() || !wholes(target) || !options?.subtree) return;
    watching.set(observer, [...(watching.get(observer) ?? []), target.nodeName]);
  });
  wrap(MutationObserver.prototype, 'disconnect', (observer) => watching.delete(observer));
  const tell = report;
  window.report = () => ({ ...tell(), walks, questions, watching: [...watching.values()] });
}})()</script>`;

inEngines('A page', chromium, ({ it }) => {
  const filler = (count) => `<section>${'<p><b>a</b> <i>b</i></p>'.repeat(count)}</section>`;
  async function opened({ site, open }, body = '') {
    Object.assign(site.files, {
      '/cookies.json': json(declaration()),
      '/': page(spy + auto(), marks + filler(50) + body),
      '/bare': page(spy + auto(), filler(50)),
    });
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.upTo(700);
    return tab;
  }

  it('is not walked over when it loads, when something is inserted, and when somebody decides [E11]', async (visitor) => {
    const tab = await opened(
      visitor,
      '<cookie-table></cookie-table><cookie-gate category="embeds"><template>x</template></cookie-gate>',
    );
    assert.deepEqual((await tab.report()).walks, [], 'it is not walked over while it loads');
    await tab.evaluate(() =>
      document.querySelector('main').insertAdjacentHTML('beforeend', '<div><p>a</p></div>'.repeat(20)),
    );
    assert.deepEqual((await tab.upTo(200)).walks, [], 'nor when something is inserted');
    await tab.answer('accept-all');
    await tab.until(({ ran }) => ran.length === 4, 'what was accepted to run');
    assert.deepEqual((await tab.upTo(300)).walks, [], 'nor when somebody accepts');
    await tab.evaluate(() =>
      document.querySelector('main').insertAdjacentHTML('beforeend', '<div><p>a</p></div>'.repeat(20)),
    );
    await tab.upTo(200);
    await tab.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].refuseAll());
    assert.deepEqual((await tab.upTo(500)).walks, [], 'nor when something is inserted then, nor when somebody refuses');
    await tab.go('/');
    assert.deepEqual((await tab.upTo(700)).walks, [], 'nor on the next visit');
  });

  it('is asked no question for each element that is inserted [E11]', async (visitor) => {
    const tab = await opened(visitor);
    const insert = async (count) => {
      const before = (await tab.report()).questions;
      await tab.evaluate(
        (markup) => document.querySelector('main').insertAdjacentHTML('beforeend', markup),
        filler(count),
      );
      return (await tab.upTo(400)).questions - before;
    };
    const few = await insert(1);
    const many = await insert(3_000);
    assert.ok(many <= few + 20, `9,000 elements more cost ${many} questions, one paragraph ${few}`);
    await tab.answer('accept-all');
    await tab.until(({ ran }) => ran.length === 4, 'what was accepted to run');
    await tab.upTo(300);
    const later = await insert(3_000);
    assert.ok(later <= few + 20, `with gates open, they cost ${later} questions`);
  });

  it('is watched as a whole by one observer at most before a decision [E11]', async (visitor) => {
    const tab = await opened(visitor, '<cookie-table></cookie-table>');
    const { watching } = await tab.report();
    assert.ok(watching.length <= 1, `it is watched by ${watching.length}: ${JSON.stringify(watching)}`);
  });

  it('is watched as a whole by one observer at most after it, with nothing to gate [E11]', async (visitor) => {
    const tab = await opened(visitor);
    await tab.answer('refuse-all');
    await tab.until(({ stored }) => stored, 'the refusal to be kept');
    await tab.go('/bare');
    const { watching, walks } = await tab.upTo(700);
    assert.ok(watching.length <= 1, `it is watched by ${watching.length}: ${JSON.stringify(watching)}`);
    assert.deepEqual(walks, [], 'it is not walked over');
  });
});
