import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { CookieTable } from '../../src/elements/table/cookie-table.js';
import { seed, site } from '../../stories/site.js';
import '../../src/table.js';
import { waitUntil } from '../support/wait-until.js';

/** A table as an editor writes it: provider, service, name, purpose. */
function captioned(caption: string, ...names: string[]): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tr>
      <th>Prestataire</th>
      <th>Service</th>
      <th>Nom du cookie</th>
      <th>Finalités</th>
    </tr>
    ${names.map(
      (name) =>
        html`<tr>
          <td>Acme</td>
          <td>Service ${name}</td>
          <td>${name}</td>
          <td>Servir.</td>
        </tr>`,
    )}
  </table>`;
}

const editorTable = (...names: string[]) => captioned('', ...names);

const unreadable = html`<table>
  <tr>
    <th>Quoi</th>
    <th>Pourquoi</th>
  </tr>
  <tr>
    <td>Rien</td>
    <td>Jamais</td>
  </tr>
</table>`;

const tables = (element: CookieTable) => [...element.shadowRoot!.querySelectorAll('table')];
const names = (element: CookieTable) =>
  [...element.shadowRoot!.querySelectorAll('code')].map((code) => code.textContent);
const titles = (element: CookieTable) => tables(element).map((table) => table.caption!.textContent!.trim());
const hasSlot = (element: CookieTable) => element.shadowRoot!.querySelector('slot') !== null;

/** Waits until an element shows these cookies, and the one of the choice. */
const showing = (element: CookieTable, ...cookies: string[]) =>
  waitUntil(
    () => cookies.concat('cookies_preferences').every((name) => names(element).includes(name)),
    `shows ${cookies.join(', ')}`,
  );

describe('<cookie-table> and an editor’s table', () => {
  let store: ConsentStore;
  let errors: string[];
  const { error, warn } = console;

  beforeEach(() => {
    store = new ConsentStore();
    errors = [];
    console.error = (...args: unknown[]) => errors.push(args.join(' '));
  });

  afterEach(() => {
    console.error = error;
    console.warn = warn;
  });

  const failure = () => waitUntil(() => errors.length, 'tells the fault on the console');

  it('shows it until the declaration is read from it, then its own', async () => {
    const element = await fixture<CookieTable>(
      html`<cookie-table .store=${store}>${editorTable('alpha', 'beta')}</cookie-table>`,
    );
    const own = element.querySelector('table')!;
    await showing(element, 'alpha', 'beta');
    expect(hasSlot(element)).to.equal(false);
    expect(own.getBoundingClientRect().height).to.equal(0);
    expect(errors).to.deep.equal([]);
  });

  it('takes one that stands in a div', async () => {
    const element = await fixture<CookieTable>(
      html`<cookie-table .store=${store}><div>${editorTable('alpha')}</div></cookie-table>`,
    );
    await showing(element, 'alpha');
    expect(hasSlot(element)).to.equal(false);
  });

  it('shows only the category that it names, for the rows of the table inside', async () => {
    const element = await fixture<CookieTable>(
      html`<cookie-table .store=${store} category="statistics">${editorTable('alpha')}</cookie-table>`,
    );
    await waitUntil(() => names(element).length);
    expect(names(element)).to.deep.equal(['alpha']);
    expect(titles(element)).to.deep.equal(['Mesure d’audience']);
  });

  it('keeps it in sight when it cannot be read', async () => {
    const element = await fixture<CookieTable>(html`<cookie-table .store=${store}>${unreadable}</cookie-table>`);
    await failure();
    expect(errors[0]).to.contain('Nom du cookie');
    expect(hasSlot(element)).to.equal(true);
    store.declare(seed);
    await element.updateComplete;
    expect(hasSlot(element), 'beside what others declare').to.equal(true);
    expect(element.querySelector('table')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('gives way to the declaration that the element points to, readable or not', async () => {
    const element = await fixture<CookieTable>(
      html`<cookie-table .store=${store} .declaration=${seed}>${unreadable}</cookie-table>`,
    );
    await store.ready;
    await element.updateComplete;
    expect(hasSlot(element)).to.equal(false);
    expect(names(element)).to.have.length(4);
    expect(errors).to.deep.equal([]);
  });

  describe('outside the element', () => {
    it('hides the one right behind while it shows it, and brings it back', async () => {
      const box = await fixture<HTMLElement>(
        html`<div><cookie-table .store=${store}></cookie-table>${editorTable('alpha')}</div>`,
      );
      const element = box.querySelector('cookie-table')!;
      const own = box.querySelector('table')!;
      await showing(element, 'alpha');
      expect(own.hidden, 'while shown').to.equal(true);
      element.remove();
      expect(own.hidden, 'after the element left').to.equal(false);
      box.prepend(element);
      await element.updateComplete;
      expect(own.hidden, 'when the element is back').to.equal(true);
    });

    it('hides the wrapper that a CMS put around it', async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <cookie-table .store=${store}></cookie-table>
          <figure>${editorTable('alpha')}</figure>
          <p>La suite.</p>
        </div>`,
      );
      await showing(box.querySelector('cookie-table')!, 'alpha');
      expect(box.querySelector('figure')!.hidden).to.equal(true);
      expect(box.querySelector('p')!.hidden).to.equal(false);
    });

    it('hides the table that `for` names, and nothing else of the place', async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <div id="cookies">
            <h2>Nos cookies</h2>
            ${editorTable('alpha')}
          </div>
          <cookie-table .store=${store} for="cookies"></cookie-table>
        </div>`,
      );
      const element = box.querySelector('cookie-table')!;
      await showing(element, 'alpha');
      expect(box.querySelector('table')!.hidden).to.equal(true);
      expect(box.querySelector<HTMLElement>('#cookies')!.hidden).to.equal(false);
      element.remove();
      expect(box.querySelector('table')!.hidden).to.equal(false);
    });

    it('warns once when `for` leads nowhere', async () => {
      const warnings: unknown[] = [];
      console.warn = (...args: unknown[]) => warnings.push(args);
      const element = await fixture<CookieTable>(html`<cookie-table .store=${store} for="nowhere"></cookie-table>`);
      await waitUntil(() => warnings.length);
      store.declare(seed);
      await element.updateComplete;
      expect(names(element)).to.have.length(4);
      expect(warnings).to.have.length(1);
    });

    it('leaves in sight what it does not show', async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <cookie-table .store=${store} category="embeds"></cookie-table>${editorTable('alpha', 'atlas_session')}
        </div>`,
      );
      const element = box.querySelector('cookie-table')!;
      const own = box.querySelector('table')!;
      store.declare(site);
      await element.updateComplete;
      expect(own.hidden, '“alpha” is declared by the table alone').to.equal(false);
    });

    it('leaves in sight one that cannot be read, and one that is about something else', async () => {
      const box = await fixture<HTMLElement>(
        html`<div><cookie-table .store=${store}></cookie-table>${unreadable}</div>`,
      );
      await failure();
      store.declare(seed);
      await box.querySelector('cookie-table')!.updateComplete;
      expect(box.querySelector('table')!.hidden).to.equal(false);
    });

    it('leaves hidden what the page hides itself', async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <cookie-table .store=${store}></cookie-table>
          <div hidden>${editorTable('alpha')}</div>
        </div>`,
      );
      const element = box.querySelector('cookie-table')!;
      await showing(element, 'alpha');
      element.remove();
      expect(box.querySelector('div')!.hidden).to.equal(true);
    });

    it('brings it back when the last of two elements that show it has left', async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <div id="shared">${editorTable('alpha')}</div>
          <cookie-table .store=${store} for="shared"></cookie-table>
          <cookie-table .store=${store} for="shared"></cookie-table>
        </div>`,
      );
      const [one, two] = box.querySelectorAll('cookie-table');
      const isHidden = () => box.querySelector<HTMLElement>('#shared')!.getBoundingClientRect().height === 0;
      await showing(one!, 'alpha');
      await showing(two!, 'alpha');
      one!.remove();
      expect(isHidden(), 'one is left').to.equal(true);
      two!.remove();
      expect(isHidden(), 'none is left').to.equal(false);
    });
  });

  describe('several of them', () => {
    it('leaves to each element what its own table says', async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <cookie-table .store=${store}>${captioned('Cookies nécessaires', 'alpha')}</cookie-table>
          <cookie-table .store=${store}>${captioned('Mesure d’audience', 'beta')}</cookie-table>
        </div>`,
      );
      const [one, two] = box.querySelectorAll('cookie-table');
      await showing(one!, 'alpha');
      await waitUntil(() => names(two!).includes('beta'));
      await two!.updateComplete;
      expect(names(one!), 'its own, and the cookie of the choice').to.deep.equal(['alpha', 'cookies_preferences']);
      expect(names(two!)).to.deep.equal(['beta']);
    });

    it('shows everything in an element that has no table of its own, or names its categories', async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <cookie-table .store=${store}>${captioned('Cookies nécessaires', 'alpha')}</cookie-table>
          <cookie-table .store=${store} category="statistics">${captioned('', 'beta')}</cookie-table>
          <p>Tous les cookies</p>
          <cookie-table .store=${store}></cookie-table>
        </div>`,
      );
      const [, , whole] = box.querySelectorAll('cookie-table');
      await showing(whole!, 'alpha', 'beta');
      expect(titles(whole!)).to.deep.equal(['Nécessaires', 'Mesure d’audience']);
    });
  });
});
