import { expect } from '@open-wc/testing';
import { upgradePlaceholders } from '../../src/boot/upgrade-placeholders.js';

/** Upgrades a piece of markup, and returns what holds it. */
function upgraded(markup: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  upgradePlaceholders(holder);
  return holder;
}

describe('upgradePlaceholders', () => {
  for (const kind of ['banner', 'charter', 'gate', 'preferences', 'table']) {
    it(`makes a <cookie-${kind}> of data-cookie-${kind}`, () => {
      const { firstElementChild, childElementCount } = upgraded(`<div data-cookie-${kind}></div>`);
      expect(firstElementChild!.localName).to.equal(`cookie-${kind}`);
      expect(firstElementChild!.hasAttribute(`data-cookie-${kind}`)).to.be.false;
      expect(childElementCount).to.equal(1);
    });
  }

  it('keeps id, class, settings and the children themselves', () => {
    const holder = document.createElement('div');
    holder.innerHTML =
      '<section id="charte" class="a b" data-cookie-charter data-src="/c.json" data-heading-level="3" aria-label="Charte" hidden><p>un</p>deux</section>';
    const child = holder.querySelector('p')!;
    upgradePlaceholders(holder);
    const real = holder.querySelector<HTMLElement>('cookie-charter')!;
    expect(real.id).to.equal('charte');
    expect(real.className).to.equal('a b');
    expect(real.dataset).to.include({ src: '/c.json', headingLevel: '3' });
    expect(real.getAttribute('aria-label')).to.equal('Charte');
    expect(real.hidden).to.be.true;
    expect(real.firstChild).to.equal(child);
    expect(real.textContent).to.equal('undeux');
  });

  it('gives it the language that data-lang says', () => {
    expect(
      upgraded('<div data-cookie-table data-lang="en"></div>').querySelector('cookie-table')!.getAttribute('lang'),
    ).to.equal('en');
    expect(
      upgraded('<div data-cookie-table lang="fr" data-lang="en"></div>')
        .querySelector('cookie-table')!
        .getAttribute('lang'),
    ).to.equal('fr');
  });

  it('carries neither handlers nor a style attribute along, only the styles', () => {
    const { firstElementChild } = upgraded(
      '<div data-cookie-banner onclick="window.struck = true" data-onclick="x" style="color: red"></div>',
    );
    const real = firstElementChild as HTMLElement;
    expect(real.hasAttribute('onclick')).to.be.false;
    expect(real.style.color).to.equal('red');
    real.click();
    expect('struck' in window).to.be.false;
  });

  it('takes a marked table inside, whole', () => {
    const holder = upgraded('<table id="t" data-cookie-table data-category="statistics"><tr><td>1</td></tr></table>');
    const real = holder.firstElementChild!;
    expect(real.localName).to.equal('cookie-table');
    expect(real.getAttribute('data-category')).to.equal('statistics');
    expect(real.firstElementChild!.localName).to.equal('table');
    expect(real.firstElementChild!.id).to.equal('t');
    expect(real.id).to.equal('');
    upgradePlaceholders(holder);
    expect(holder.querySelectorAll('cookie-table').length).to.equal(1);
  });

  it('makes a gate around a marked template', () => {
    const holder = upgraded('<template data-cookie-gate data-service="videotheque"><p>film</p></template>');
    const real = holder.firstElementChild!;
    expect(real.localName).to.equal('cookie-gate');
    expect(real.getAttribute('data-service')).to.equal('videotheque');
    expect(real.querySelector('template')!.content.textContent).to.equal('film');
  });

  it('takes the element that it is given, and what is inside others', () => {
    const holder = document.createElement('div');
    holder.innerHTML = '<div data-cookie-charter><div data-cookie-table></div></div>';
    upgradePlaceholders(holder.firstElementChild!);
    expect(holder.querySelector('cookie-charter > cookie-table')).not.to.be.null;
  });

  it('leaves alone what carries the mark already as a tag, and what carries none', () => {
    const holder = upgraded('<cookie-table data-cookie-table></cookie-table><p data-cookie-action="preferences"></p>');
    expect([...holder.children].map(({ localName }) => localName)).to.eql(['cookie-table', 'p']);
  });
});
