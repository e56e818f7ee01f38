import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { site } from '../../stories/site.js';
import {
  announced,
  banner,
  blockedStorage,
  closed,
  expectSame,
  inside,
  isShown,
  openedPreferences,
  preferences,
  settled,
  storeOf,
} from '../support/consent-elements.js';

/** Notes each text that a live region comes to say, and whether it could be heard: not from behind a modal dialog. */
function listen(element: Element): { heard: string[]; stop: () => void } {
  const heard: string[] = [];
  const live = inside(element, '[role="status"]');
  const observer = new MutationObserver(() => {
    const isSilent = document.querySelector(':modal') !== null || element.shadowRoot!.querySelector(':modal') !== null;
    const text = announced(element);
    if (text && !isSilent) heard.push(text);
  });
  observer.observe(live, { childList: true, characterData: true, subtree: true });
  return { heard, stop: () => observer.disconnect() };
}

describe('B7: saving is announced in a live region; nothing has a timer', () => {
  it('has the live region in the page, empty, before there is anything to say', async () => {
    for (const element of [await banner(), await preferences()]) {
      const live = inside(element, '[role="status"]');
      expect(announced(element)).to.equal('');
      expect(getComputedStyle(live).display, 'rendered, or it would be silent').to.equal('block');
      expect(getComputedStyle(live).visibility).to.equal('visible');
      expectSame(live.closest('[hidden], [aria-hidden], dialog'), null, 'what is gone');
    }
  });

  for (const action of ['accept-all', 'refuse-all']) {
    it(`announces the choice of the banner once: ${action}`, async () => {
      const element = await banner();
      const live = inside(element, '[role="status"]');
      const { heard, stop } = listen(element);
      inside(element, `[data-action="${action}"]`).focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      stop();
      expect(heard).to.deep.equal(['Votre choix est enregistré.']);
      expectSame(inside(element, '[role="status"]'), live, 'the region');
    });
  }

  for (const action of ['accept-all', 'refuse-all', 'save']) {
    it(`announces saving in the dialog once it is closed, and can be heard: ${action}`, async () => {
      const { element } = await openedPreferences();
      const { heard, stop } = listen(element);
      inside(element, `[data-action="${action}"]`).click();
      await closed(element);
      stop();
      expect(heard).to.deep.equal(['Vos choix sont enregistrés.']);
    });

    it(`announces saving in the page, and shows it: ${action}`, async () => {
      const element = await preferences();
      const { heard, stop } = listen(element);
      inside(element, `[data-action="${action}"]`).click();
      await settled(element);
      stop();
      expect(heard).to.deep.equal(['Vos choix sont enregistrés.']);
      expect(inside(element, '.notice').textContent).to.include('Vos choix sont enregistrés.');
    });
  }

  it('announces that a choice is not kept, and never that it is saved', async () => {
    for (const element of [
      await banner(storeOf(site, blockedStorage())),
      await preferences(storeOf(site, blockedStorage())),
    ]) {
      const { heard, stop } = listen(element);
      inside(element, '[data-action="refuse-all"]').click();
      await settled(element);
      stop();
      expect(heard).to.have.length(1);
      expect(heard[0])
        .to.match(/bloque/)
        .and.not.match(/est enregistré|sont enregistrés/);
    }
  });

  it('starts no timer: what is shown stays until a person acts', async () => {
    const { setTimeout: timeout, setInterval: interval } = window;
    const timers: string[] = [];
    window.setTimeout = ((...args: Parameters<typeof timeout>) => {
      timers.push(new Error().stack ?? '');
      return timeout(...args);
    }) as typeof timeout;
    window.setInterval = ((...args: Parameters<typeof interval>) => {
      timers.push(new Error().stack ?? '');
      return interval(...args);
    }) as typeof interval;
    const element = await banner(storeOf(site, blockedStorage()));
    const inPage = await preferences();
    try {
      inside(element, '[data-action="refuse-all"]').click();
      inside(inPage, '[data-action="save"]').click();
      await element.updateComplete;
      await inPage.updateComplete;
    } finally {
      Object.assign(window, { setTimeout: timeout, setInterval: interval });
    }
    // Code that is fetched ahead, or waited for, shows nothing.
    const ofElements = timers.filter((stack) => /\/src\//.test(stack) && !/\/(prefetch|within)\.ts/.test(stack));
    expect(ofElements).to.deep.equal([]);
    await aTimeout(300);
    expect(isShown(element)).to.equal(true);
    expect(announced(inPage)).to.equal('Vos choix sont enregistrés.');
  });
});
