/**
 * What every application has to do, whatever it is written in. Each shows two films behind gates, and has buttons that have the
 * framework render again: other titles, another order, another film, none at all.
 */
import assert from 'node:assert/strict';
import { until } from '../support/deep-query.mjs';

/** What stands in a page. Runs there. */
function look() {
  const frames = [...document.querySelectorAll('cookie-gate iframe')];
  const isSeen = (element) => element.getClientRects().length > 0;
  const placeholders = [...document.querySelectorAll('cookie-gate')].map((gate) =>
    gate.shadowRoot?.querySelector('.placeholder'),
  );
  return {
    frames: frames.length,
    loading: frames.filter((frame) => frame.hasAttribute('src')).length,
    seen: frames.filter((frame) => isSeen(frame) && frame.contentDocument?.body?.textContent.includes('Le film'))
      .length,
    placeholders: placeholders.filter((each) => each && isSeen(each)).length,
    titles: [...new Set(frames.map(({ title }) => title))].join(),
    state: document.querySelector('#state')?.textContent,
    isAsking: Boolean(document.querySelector('cookie-banner')?.shadowRoot?.querySelector('[data-action="accept-all"]')),
  };
}

class Visit {
  constructor(page, site, path) {
    Object.assign(this, { page, site, path });
  }

  /** Somebody who was never there. */
  async begin() {
    await this.page.goto(`${this.site.origin}/blank`);
    await this.page.clearCookies();
    await this.page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    this.site.films.length = 0;
    this.site.missing.length = 0;
    await this.page.goto(this.site.origin + this.path);
    await this.until(
      ({ isAsking, placeholders, frames }) => isAsking && frames === 2 && placeholders === 2,
      'the question',
    );
  }

  async until(isSo, what) {
    let now;
    const ask = async () => isSo((now = await this.page.evaluate(look)));
    await until(ask, what, 10_000).catch(async ({ message }) => {
      const told = await this.page.evaluate(() => window.told());
      throw new Error(
        `${this.path}: ${message}: ${JSON.stringify(now)}, films ${this.site.films}; told ${told.join(' | ')}`,
      );
    });
  }

  /** Presses a button of the application. */
  async press(...ids) {
    for (const id of ids) await this.page.evaluate((name) => document.getElementById(name).click(), id);
  }

  /** Where a test says when: see when-to-hydrate.js. */
  hydrateLate() {
    return this.page.evaluate(() => window.hydrateLate?.());
  }

  /** No film was asked for, and there is none: not after the framework has rendered again, either. */
  async assertShut() {
    const before = this.site.films.length;
    await this.press('title', 'reverse', 'address', 'toggle', 'toggle');
    await this.until(({ placeholders, frames }) => placeholders === 2 && frames === 2, 'placeholders');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const now = await this.page.evaluate(look);
    assert.deepEqual([now.loading, now.seen], [0, 0], `${this.path}: something loads`);
    assert.equal(this.site.films.length, before, `${this.path}: films were asked for: ${this.site.films}`);
  }

  /** Both films are there, whatever the framework renders anew. */
  async assertOpen() {
    const isOpen = ({ seen, placeholders }) => seen === 2 && placeholders === 0;
    await this.until(isOpen, 'the films');
    const before = this.site.films.length;
    await this.press('title');
    await this.until(({ titles }) => titles === 'Autre titre', 'other titles');
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(this.site.films.length, before, `${this.path}: other titles load the films anew`);
    await this.press('reverse');
    await this.until(isOpen, 'the films in another order');
    await this.press('address');
    await this.until((now) => isOpen(now) && this.site.films.includes('/films/c'), 'another film');
    await this.press('toggle');
    await this.until(({ frames }) => frames === 0, 'no films');
    await this.press('toggle');
    await this.until(isOpen, 'the films again');
  }

  async assertNoFault(when) {
    const told = await this.page.evaluate(() => window.told());
    assert.deepEqual([...told, ...this.page.errors(), ...this.site.missing], [], `${this.path}: ${when}`);
  }
}

/** Asked, refused; asked, accepted, come back, withdrawn. */
export async function visit(page, site, path) {
  const here = new Visit(page, site, path);
  await here.begin();
  assert.deepEqual(site.films, [], `${path}: films are asked for before anybody has agreed`);
  await here.hydrateLate();
  await here.assertShut();
  await page.click('[data-action="refuse-all"]');
  await here.until(({ state }) => state === 'refused', 'the refusal');
  await here.assertShut();
  assert.deepEqual(site.films, [], `${path}: films are asked for though they are refused`);
  await here.assertNoFault('a visit that refuses');

  await here.begin();
  await here.hydrateLate();
  await page.click('[data-action="accept-all"]');
  await here.until(({ state, seen }) => state === 'granted' && seen === 2, 'the films');
  assert.deepEqual([...site.films].sort(), ['/films/a', '/films/b'], `${path}: each film is asked for once`);
  await here.assertOpen();

  site.films.length = 0;
  await page.reload();
  await here.until(({ seen }) => seen === 2, 'the films of a return visit');
  await here.hydrateLate();
  await here.until(({ seen, state }) => seen === 2 && state === 'granted', 'the state of a return visit');
  assert.deepEqual(
    [...site.films].sort(),
    ['/films/a', '/films/b'],
    `${path}: each is asked for once on a return visit`,
  );
  await here.assertOpen();

  await page.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].withdraw());
  const isShut = ({ state, loading, placeholders }) => state === 'refused' && !loading && placeholders === 2;
  await here.until(isShut, 'placeholders after withdrawal');
  await here.assertShut();
  await here.assertNoFault('a visit that accepts, comes back and withdraws');
}
