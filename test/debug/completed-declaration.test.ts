import { expect } from '@open-wc/testing';
import { site } from '../../stories/site.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { completedDeclaration } from '../../src/debug/completed-declaration.js';
import { Panel } from '../../src/debug/panel.js';
import { panelOverview } from '../../src/debug/panel-overview.js';
import { waitUntil } from '../support/wait-until.js';

const seen = [
  { place: 'cookie', name: '_ga', by: [], owner: undefined },
  { place: 'session', name: 'brouillon', by: [], owner: 'videotheque' },
] as const;

describe('a declaration completed by what was seen', () => {
  it('gives each thing to the service that set it, else to one that is asked for, and can be read', () => {
    const completed = readDeclaration(completedDeclaration(site, seen));
    const cookiesOf = (id: string) => completed.services.find((each) => each.id === id)!.cookies;
    expect(cookiesOf('videotheque').at(-1)).to.deep.equal({
      name: 'brouillon',
      purpose: '…',
      duration: 'session',
      storage: 'session',
    });
    expect(cookiesOf('a-classer')).to.deep.equal([{ name: '_ga', purpose: '…' }]);
    expect(completed.categories.find(({ id }) => id === 'unclassified')).to.not.have.property('required');
  });

  it('is the declaration itself where nothing was seen', () => {
    expect(completedDeclaration(site, [])).to.deep.equal(site);
  });

  it('is copied by a button of the panel, which says what is declared and what was seen', async () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'fr';
    const panel = new Panel();
    panel.overview(panelOverview(site, seen));
    panel.add({ severity: 'warning', what: 'Une chose', fix: 'Retirez-la.' });
    const root = () => document.querySelector('[data-cookie-debug]')?.shadowRoot;
    await waitUntil(() => root()?.querySelector('.overview'), 'the overview');
    const overview = root()!.querySelector('.overview')!;
    expect(overview.textContent).to.match(/\d+ finalités, \d+ services, \d+ prestataires, \d+ cookies/);
    expect(overview.textContent).to.contain('_ga, brouillon');
    overview.querySelector('button')!.click();
    // A page that may not write to the clipboard has it shown and selected instead.
    await waitUntil(() => overview.querySelector('[role="status"]')!.textContent, 'what is said');
    expect(overview.querySelector('[role="status"]')!.textContent).to.match(/Copié|Sélectionné/);
    panel.close();
    document.documentElement.lang = lang;
  });
});
