import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { allInside, expectSame, inside, isChromium, preferences, textOf } from '../support/consent-elements.js';

const switchOf = (element: Element, id: string) => inside<HTMLInputElement>(element, `[data-id="${id}"]`);

async function toggle(element: CookiePreferences, id: string): Promise<void> {
  switchOf(element, id).click();
  await element.updateComplete;
}

/** The text beside a switch, which is seen and not read aloud, as the state itself is. */
const stateText = (element: Element, id: string) => textOf(switchOf(element, id).closest('label')!);

async function unfolded(): Promise<CookiePreferences> {
  const element = await preferences();
  allInside(element, 'details').forEach((details) => details.toggleAttribute('open', true));
  return element;
}

describe('B6: switches are native checkboxes with constant names and visible states; groups are fieldsets with legends', () => {
  it('has native checkboxes with the role of a switch, named by their purpose, described by what it is for', async () => {
    const element = await unfolded();
    const inputs = allInside<HTMLInputElement>(element, 'input');
    expect(inputs.map((input) => input.dataset['id'])).to.deep.equal(['statistics', 'embeds', 'videotheque', 'atlas']);
    for (const input of inputs) {
      expect(input.type).to.equal('checkbox');
      expect(input.getAttribute('role')).to.equal('switch');
    }
    expect(inputs.map((input) => input.getAttribute('aria-label'))).to.deep.equal([
      'Mesure d’audience',
      'Contenus externes',
      'Lecteur vidéo',
      'Fond de carte',
    ]);
    const description = inside(element, `#${inputs[0]!.getAttribute('aria-describedby')}`);
    expect(textOf(description)).to.include('Compter les visites');
  });

  it('keeps the name whatever the state, and shows the state in words', async () => {
    const element = await unfolded();
    const names = new Set<string>();
    const seen: string[] = [];
    for (const id of ['statistics', 'embeds', 'embeds', 'atlas']) {
      seen.push(stateText(element, id));
      await toggle(element, id);
      seen.push(stateText(element, id));
      names.add(`${id}: ${switchOf(element, id).getAttribute('aria-label')}`);
    }
    expect(seen).to.deep.equal([
      ...['Désactivé', 'Activé'],
      ...['Désactivé', 'Activé'],
      ...['Activé', 'Désactivé'],
      ...['Désactivé', 'Activé'],
    ]);
    expect([...names]).to.deep.equal([
      'statistics: Mesure d’audience',
      'embeds: Contenus externes',
      'atlas: Fond de carte',
    ]);
  });

  it('shows the state by place and shape too, not by colour alone', async () => {
    const element = await unfolded();
    const knob = () => {
      const style = getComputedStyle(switchOf(element, 'embeds'), '::before');
      return `${style.insetInlineStart} ${style.blockSize}`;
    };
    for (const input of allInside(element, 'input')) input.style.setProperty('transition', 'none');
    element.style.setProperty('--cookie-duration', '0s');
    const off = knob();
    await toggle(element, 'atlas');
    const mixed = knob();
    await toggle(element, 'videotheque');
    const on = knob();
    expect(new Set([off, mixed, on]).size, `${off} / ${mixed} / ${on}`).to.equal(3);
  });

  it('exposes a mixed state as such: a switch has none, so it is a plain checkbox then', async () => {
    const element = await unfolded();
    await toggle(element, 'atlas');
    const mixed = switchOf(element, 'embeds');
    expect(mixed.indeterminate).to.equal(true);
    expect(mixed.getAttribute('role')).to.equal(null);
    expect(mixed.getAttribute('aria-label')).to.equal('Contenus externes');
    expect(stateText(element, 'embeds')).to.equal('En partie');
    await toggle(element, 'videotheque');
    expectSame(switchOf(element, 'embeds'), mixed, 'the input');
    expect([mixed.indeterminate, mixed.checked, mixed.getAttribute('role')]).to.deep.equal([false, true, 'switch']);
  });

  it('is worked with the space bar, and by its whole label', async () => {
    const element = await unfolded();
    switchOf(element, 'statistics').focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(switchOf(element, 'statistics').checked).to.equal(true);
    switchOf(element, 'statistics').closest('label')!.click();
    await element.updateComplete;
    expect(switchOf(element, 'statistics').checked).to.equal(false);
  });

  it('groups the switches in a fieldset with a legend, and those of services in one named by their purpose', async () => {
    const element = await unfolded();
    const groups = allInside(element, 'fieldset').map((group) => textOf(group.querySelector('legend')!));
    expect(groups).to.deep.equal(['Mes choix, finalité par finalité', 'Contenus externes']);
    for (const group of allInside(element, 'fieldset')) {
      expect(group.firstElementChild!.localName, 'the legend comes first').to.equal('legend');
    }
    for (const id of ['videotheque', 'atlas']) {
      expect(textOf(switchOf(element, id).closest('fieldset')!.querySelector('legend')!)).to.equal('Contenus externes');
    }
  });

  if (isChromium) {
    it('stands so in the accessibility tree', async () => {
      const element = await unfolded();
      await toggle(element, 'atlas');
      const tree = await accessibilityTree();
      const controls = tree
        .filter(({ role }) => role === 'switch' || role === 'checkbox')
        .map(({ role, name, checked }) => `${role} ${name} ${checked}`);
      expect(controls).to.deep.equal([
        'switch Mesure d’audience false',
        'checkbox Contenus externes mixed',
        'switch Lecteur vidéo false',
        'switch Fond de carte true',
      ]);
      const groups = tree.filter(({ role, name }) => role === 'group' && name).map(({ name }) => name);
      expect(groups).to.include('Mes choix, finalité par finalité').and.include('Contenus externes');
      const folds = tree.filter(({ expanded }) => expanded !== undefined).map(({ name }) => name.replace(/\s/g, ' '));
      expect(folds[1]).to.equal('Détails : 1 service, 2 cookies – Mesure d’audience');
    });
  }
});
