/** A file that cannot be had: nothing is granted, the decision is kept, and the next act tries again (E12). */
import { declaration, everything } from '../support/town.mjs';
import { auto, json, marked, page } from '../support/sites.mjs';
import { assertNone, chromium, inEngines } from '../support/visitor.mjs';

const files = {
  '/': page(
    auto(),
    `${everything.map((id) => marked(id)).join('')}<a class="manage" href="#cookie-preferences">Gérer mes cookies</a>`,
  ),
  '/cookies.json': json(declaration()),
};
const isOpen = () => {
  const find = (root) =>
    [...root.querySelectorAll('cookie-preferences, cookie-banner, dialog[open]')].some(
      (each) => each.localName === 'dialog' || (each.shadowRoot && find(each.shadowRoot)),
    );
  return find(document);
};
/** Clicks a button in the open preferences. */
const clickInside = (action) => {
  const find = (root) => {
    for (const each of root.querySelectorAll('cookie-preferences, dialog[open]')) {
      const found = each.shadowRoot ? find(each.shadowRoot) : each.querySelector(`[data-action="${action}"]`);
      if (found) return found;
    }
    return undefined;
  };
  const button = find(document);
  button?.click();
  return Boolean(button);
};

inEngines('A file of the package that cannot be had', chromium, ({ it }) => {
  async function story({ site, open }) {
    Object.assign(site.files, files);
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    await tab.until(({ ran }) => ran.length === 4, 'what was accepted to run');
    await tab.click('.manage');
    await tab.raw.waitFor(isOpen);
    await tab.upTo(500);
    return site.parts.filter((path) => path !== '/cdn/auto.js');
  }

  it('is tried again at the next act, whichever it is; until then nothing is granted, and the decision is kept [E12]', async (visitor) => {
    const parts = await story(visitor);
    const wrong = {};
    for (const part of parts) {
      const site = visitor.elsewhere();
      Object.assign(site.files, files);
      site.lacks = (path) => path === part;
      const tab = await visitor.openBeside('/', site);
      const list = (wrong[part] = []);
      const first = await tab.upTo(2_000, ({ isAsking }) => isAsking);
      if (first.isAsking) {
        await tab.answer('accept-all');
        const { stored } = await tab.upTo(1_500, (report) => report.stored);
        // What reads the declaration may be what is missing: then the acceptance waits.
        const isWaiting = await tab.evaluate(() => sessionStorage.getItem('charte-cookies/accepted') !== null);
        if (stored?.choices.statistics !== true && !isWaiting) list.push('the decision is not kept');
      }
      const early = await tab.upTo(300);
      if (!early.stored && early.ran.some((id) => id === 'statistics' || id === 'embeds'))
        list.push('it runs undecided');
      if (site.count(part) && !early.told.length && early.ran.length < 4) list.push('the console says nothing');

      site.lacks = () => false;
      let opened = false;
      for (let act = 0; act < 2 && !opened; act++) {
        await tab.click('.manage');
        for (let i = 0; i < 50 && !opened; i++) {
          // The page may be loaded anew.
          opened = await tab.evaluate(isOpen).catch(() => false);
          if (!opened) await tab.upTo(60);
        }
      }
      if (!opened) list.push('the preferences do not open when the file is back');
      else if (!first.isAsking) await tab.evaluate(clickInside, 'accept-all');
      const last = await tab.upTo(5_000, ({ ran }) => ran.length === 4);
      if (last.ran.length < 4) list.push(`of what was accepted only this runs when the file is back: ${last.ran}`);
      if (!last.stored) list.push('the decision is not kept in the end');
      list.push(...last.thrown.filter((each) => /TypeError|Cannot read/.test(each)));
      await visitor.close(tab);
    }
    assertNone(wrong, 'it is tried again');
  });

  it('lets a refusal stand, whichever it is [E12]', async (visitor) => {
    const parts = await story(visitor);
    const other = visitor.elsewhere();
    Object.assign(other.files, files);
    const tab = await visitor.openBeside('/', other);
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('refuse-all');
    const { stored } = await tab.until(
      (report) => report.stored?.choices.statistics === false,
      'the refusal to be kept',
    );
    const wrong = {};
    for (const part of parts) {
      other.lacks = (path) => path === part;
      await tab.go('/');
      const { ran, seen, stored: still } = await tab.upTo(500);
      wrong[part] = ran.filter((id) => id !== 'necessary').map((id) => `${id} runs`);
      if (seen.asking) wrong[part].push('it asks again');
      if (still?.choices.statistics !== stored.choices.statistics) wrong[part].push('it is not kept');
    }
    assertNone(wrong, 'the refusal stands');
  });
});
