import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Cookie, Declaration } from '../../src/declaration/declaration.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { seed } from '../../stories/site.js';
import '../../src/table.js';
import { waitUntil } from '../support/wait-until.js';

/** The cells of each row, under the headings, as they are shown. */
async function shown(...cookies: Cookie[]): Promise<readonly Record<string, string>[]> {
  const [service] = seed.services;
  const declaration: Declaration = { ...seed, services: [{ ...service!, cookies }] };
  const element = document.createElement('cookie-table');
  element.store = new ConsentStore();
  element.store.declare(declaration);
  element.service = service!.id;
  document.body.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('table'), 'the table');
  const text = (cell: Element) => cell.textContent!.replace(/\s+/g, ' ').trim();
  const { tHead, tBodies } = element.shadowRoot!.querySelector('table')!;
  const headings = [...tHead!.rows[0]!.cells].map(text);
  const rows = [...tBodies[0]!.rows].map((row) =>
    Object.fromEntries([...row.cells].map((cell, i) => [headings[i]!, text(cell)])),
  );
  element.remove();
  return rows;
}

const four = ['Prestataire', 'Service et emplacement', 'Nom du cookie', 'Finalités'];

describe('D2: the table has provider, service and location, name, purpose, and where declared duration and type', () => {
  afterEach(() => setLocale('fr'));

  it('has the four columns of the model charter, in its words, where no more is declared', async () => {
    const [row] = await shown({ name: 'sessionid', purpose: 'Se souvenir de vous.' });
    expect(row).to.deep.equal({
      Prestataire: 'Opendatasoft',
      'Service et emplacement': 'Authentification (front et back office)',
      'Nom du cookie': 'sessionid',
      Finalités: 'Se souvenir de vous.',
    });
  });

  it('adds duration and type where a cookie declares them, after the four', async () => {
    const [row, other] = await shown(
      { name: 'a', purpose: 'Compter.', duration: 'P13M', storage: 'local' },
      { name: 'b', purpose: 'Compter.' },
    );
    expect(Object.keys(row!)).to.deep.equal([...four, 'Durée de conservation', 'Type']);
    expect(row!['Type']).to.equal('Stockage local');
    expect(Object.keys(other!), 'each row has every column').to.deep.equal(Object.keys(row!));
  });

  const durations: readonly (readonly [iso: string, fr: string, en: string])[] = [
    ['session', 'Fin de la session', 'End of the session'],
    ['PT30M', '30 minutes', '30 minutes'],
    ['PT1H', '1 heure', '1 hour'],
    ['P1D', '1 jour', '1 day'],
    ['P2W', '2 semaines', '2 weeks'],
    ['P6M', '6 mois', '6 months'],
    ['P13M', '13 mois', '13 months'],
    ['P1Y', '12 mois', '12 months'],
    ['P1Y6M', '18 mois', '18 months'],
  ];
  for (const [iso, fr, en] of durations) {
    it(`writes ${iso} by the rules of each language: ${fr}, ${en}`, async () => {
      const cell = async (heading: RegExp) => {
        const [row] = await shown({ name: 'a', purpose: 'Compter.', duration: iso });
        return Object.entries(row!).find(([name]) => heading.test(name))![1];
      };
      expect(await cell(/Durée/)).to.equal(fr);
      await setLocale('en');
      expect(await cell(/Duration|Retention|kept|period/i)).to.equal(en);
    });
  }
});
