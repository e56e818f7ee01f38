/** Every language in every element, in every state: nothing is said in French. */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { setLocale } from '../../src/i18n/set-locale.js';
import { locales } from '../../src/languages.js';
import { isChromium } from '../support/consent-elements.js';
import { listenToConsole } from '../support/listen-to-console.js';
import {
  elementsIn,
  everything,
  foreignMessages,
  foundIn,
  rested,
  speak,
  speakOfSitesIn,
  states,
  undeclaredGate,
} from '../support/spoken.js';

const page = document.documentElement;
const own = page.lang;

/** All where they are fast; elsewhere one of each script, and one that the browser may not know. */
const tested = isChromium ? locales() : ['ar', 'bg', 'el', 'ga', 'zh-Hans'];

/** Made once, and spoken anew in each language. */
const place = document.createElement('main');

before(async () => {
  speakOfSitesIn('en');
  const warnings = listenToConsole('warn');
  render(
    [...Object.values(states), undeclaredGate].map((state) => html`<div>${state()}</div>`),
    place,
  );
  document.body.append(place);
  await speak('en');
  warnings.undo();
});
after(async () => {
  place.remove();
  page.lang = own;
  await setLocale();
});

describe('all five elements, in every state, say nothing in French', () => {
  for (const locale of tested.filter((each) => each !== 'fr')) {
    it(`in ${locale}`, async () => {
      await speak(locale);
      const messages = await foreignMessages(locale);
      expect(messages).to.have.length.above(150);
      const elements = [...place.children].flatMap((state) => elementsIn(state as HTMLElement));
      await rested(elements);
      for (const element of elements) {
        const said = everything(element);
        expect(said, element.localName).to.have.length.above(10);
        expect(foundIn(said, messages)).to.deep.equal([]);
        expect(said, 'a placeholder without value').to.not.match(/\{\d\}|undefined|NaN/);
        expect(said, 'two full stops, of a date and of its sentence').to.not.match(/\.\./);
      }
    });
  }
});
