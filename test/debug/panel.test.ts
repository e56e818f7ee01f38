import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { Panel } from '../../src/debug/panel.js';
import type { Point } from '../../src/debug/point.js';
import { Teller } from '../../src/debug/teller.js';
import { canResize, isChromium } from '../support/consent-elements.js';
import { emulate } from '../support/media-features.js';
import { waitUntil } from '../support/wait-until.js';

const page = document.documentElement;
const { lang, dir } = page;

const warning: Point = { severity: 'warning', what: 'Une <b>chose</b>', where: '$.site', fix: 'Retirez-la.' };
const error: Point = {
  severity: 'error',
  id: 'A7',
  what: 'Une faute',
  actual: 'rien',
  why: 'Car.',
  fix: 'Écrivez\u00a0:',
  copy: '{\n  "name": "x"\n}',
  source: 'https://www.example.fr/',
};

let panel: Panel;
const host = () => document.querySelector<HTMLElement>('[data-cookie-debug]');
const part = (selector: string) => host()!.shadowRoot!.querySelector<HTMLElement>(selector)!;
const parts = (selector: string) => [...host()!.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string) => part(selector).textContent;

async function show(...points: readonly Point[]): Promise<void> {
  for (const point of points) panel.add(point);
  await waitUntil(() => host());
}

describe('the panel of ?cookie-debug', () => {
  beforeEach(async () => {
    page.lang = 'fr';
    if (canResize) await setViewport({ width: 1000, height: 700 });
    panel = new Panel();
  });

  afterEach(() => {
    panel.close();
    page.lang = lang;
    page.dir = dir;
  });

  it('is not there while there is nothing to tell', async () => {
    await aTimeout(50);
    expect(host()).to.equal(null);
  });

  it('counts, tells errors first, and takes what a page says for text', async () => {
    await show(warning, error, { ...warning, what: 'Une autre' });
    expect(text('.toggle')).to.equal('Cookies\u00a0: 1 erreur, 2 avertissements');
    expect(parts('.what').map((each) => each.textContent)).to.deep.equal([
      'Une faute',
      'Une <b>chose</b>',
      'Une autre',
    ]);
    expect(parts('.severity').map((each) => each.textContent)).to.deep.equal([
      'Erreur',
      'Avertissement',
      'Avertissement',
    ]);
    expect([...part('dl').querySelectorAll('dt')].map((each) => each.textContent)).to.deep.equal([
      'Trouvé',
      'Pourquoi',
      'À faire',
      'A7',
    ]);
  });

  it('speaks English on a page that is not French', async () => {
    page.lang = 'de';
    await show(error);
    expect(text('.toggle')).to.equal('Cookies: 1 error');
    expect(part('.panel').lang).to.equal('en');
  });

  it('folds, and stays closed once closed', async () => {
    await show(warning);
    const body = part('.body');
    const isOpen = part('.toggle').ariaExpanded === 'true';
    expect(body.hidden).to.equal(!isOpen);
    part('.toggle').click();
    expect([body.hidden, part('.toggle').ariaExpanded]).to.deep.equal([isOpen, String(!isOpen)]);
    part('.close').click();
    panel.add(error);
    await aTimeout(20);
    expect(host()).to.equal(null);
  });

  it('takes what comes later without moving the focus', async () => {
    await show(warning);
    part('.close').focus();
    panel.add(error);
    await aTimeout(20);
    expect(host()!.shadowRoot!.activeElement).to.equal(part('.close'));
    expect(parts('li')).to.have.length(2);
  });

  it('comes back when the page has replaced its body', async () => {
    await show(warning);
    host()!.remove();
    await show(error);
    expect(parts('li')).to.have.length(2);
  });

  it('copies, or selects where there is no clipboard', async () => {
    await show(error);
    const button = part('.act button');
    expect(button.textContent).to.equal('Copier');
    const { clipboard } = navigator;
    const written: string[] = [];
    const give = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    try {
      give({ writeText: async (copied: string) => void written.push(copied) });
      button.click();
      await waitUntil(() => text('[role="status"]') === 'Copié');
      expect(written).to.deep.equal([error.copy]);
      for (const none of [undefined, { writeText: () => Promise.reject(new Error('denied')) }]) {
        part('[role="status"]').textContent = '';
        give(none);
        button.click();
        await waitUntil(() => text('[role="status"]') === 'Sélectionné, à copier');
      }
    } finally {
      give(clipboard);
    }
  });

  it('covers nothing that the page is measured by', async () => {
    await show(warning);
    const { left, top, width, height } = part('.toggle').getBoundingClientRect();
    const met = () => document.elementFromPoint(left + width / 2, top + height / 2);
    expect(met()).to.equal(host());
    expect(panel.stepAside(met)).not.to.equal(host());
    expect(met()).to.equal(host());
  });

  it('stays below dialogs', async () => {
    await show(warning);
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog
        style="position: fixed; inset: 0; margin: 0; width: 100vw; height: 100vh; max-width: none; max-height: none"
      >
        .
      </dialog>`,
    );
    const { left, top } = part('.toggle').getBoundingClientRect();
    dialog.showModal();
    expect(document.elementFromPoint(left + 5, top + 5)).to.equal(dialog);
    dialog.close();
  });

  it('stays in the window from right to left', async () => {
    page.dir = 'rtl';
    await show(warning);
    expect(part('.panel').getBoundingClientRect().left).to.be.within(0, 40);
  });

  if (canResize) {
    it('begins folded and fits at 320 pixels', async () => {
      await setViewport({ width: 320, height: 568 });
      await show(error, warning);
      expect(part('.body').hidden).to.equal(true);
      part('.toggle').click();
      const box = part('.panel').getBoundingClientRect();
      expect([box.left >= 0, box.right <= 320]).to.deep.equal([true, true]);
      expect(page.scrollWidth).to.be.at.most(320);
      await expect(host()!).to.be.accessible();
    });
  }

  it('passes axe (B1)', async () => {
    await show(error, warning);
    await expect(host()!).to.be.accessible();
  });

  if (isChromium) {
    it('passes axe in the dark (B1)', async () => {
      await emulate({ 'prefers-color-scheme': 'dark' });
      await show(error, warning);
      await expect(host()!).to.be.accessible();
    });

    it('is not printed', async () => {
      await show(warning);
      await emulate({ media: 'print' });
      expect(getComputedStyle(host()!).display).to.equal('none');
    });
  }
});

describe('the teller', () => {
  afterEach(() => (page.lang = lang));

  it('tells each point once, in the console and in the panel', async () => {
    page.lang = 'en';
    const { warn } = console;
    const told: unknown[][] = [];
    console.warn = (...words: unknown[]) => told.push(words);
    const teller = new Teller();
    try {
      teller.tell(error, document.body);
      teller.tell(error);
      teller.tellAll([warning], 'All.');
      teller.tellAll([], 'None.');
    } finally {
      console.warn = warn;
    }
    expect(told.map(([line]) => line)).to.deep.equal([
      '[cookie-debug] Une faute\nrien\nCar.\nÉcrivez\u00a0:\n{\n  "name": "x"\n}',
      '[cookie-debug] All.',
      '[cookie-debug] None.',
    ]);
    expect(told[0]![1]).to.equal(document.body);
    await waitUntil(() => host());
    expect(text('.toggle')).to.equal('Cookies: 1 error, 1 warning');
    teller.end();
    expect(host()).to.equal(null);
  });
});
