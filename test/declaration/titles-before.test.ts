import { expect } from '@open-wc/testing';
import { titlesBefore } from '../../src/declaration/tables/titles-before.js';

const table = '<table id="t"><tr><th>Cookie</th></tr></table>';

function titles(body: string): readonly string[] {
  const page = new DOMParser().parseFromString(body, 'text/html');
  const mark = page.querySelector<HTMLElement>('cookie-charter, cookie-table')!;
  return titlesBefore(page.querySelector<HTMLElement>('#t')!, mark);
}
const inside = (body: string) => titles(`<h2>Avant</h2><cookie-charter>${body}</cookie-charter>`);

describe('the titles over a table', () => {
  it('are the headings above it, nearest first, and none that another heading ended', () => {
    expect(inside(`<h2>A</h2><h3>B</h3><p>…</p><h3>C</h3>${table}`)).to.deep.equal(['C', 'A']);
    expect(inside(`<h2>A</h2><h3>B</h3><h2>C</h2>${table}`)).to.deep.equal(['C']);
  });

  it('are lines in bold and short paragraphs too, unless they are about another table', () => {
    const other = '<table><tr><td>x</td></tr></table>';
    expect(inside(`<h2>A</h2><p><b>B</b></p>${table}`)).to.deep.equal(['B', 'A']);
    expect(inside(`<h2>A</h2><p><strong>B :</strong> la suite.</p>${table}`)).to.deep.equal(['B :', 'A']);
    expect(inside(`<h2>A</h2><p>– B</p>${table}`)).to.deep.equal(['– B', 'A']);
    expect(inside(`<h2>A</h2><p>B :</p>${other}${table}`)).to.deep.equal(['A']);
    expect(inside(`<h2>A</h2><p><b>B</b></p>${other}<p>C :</p>${table}`)).to.deep.equal(['C :', 'A']);
  });

  it('are what a sentence says only where no title names a category, and never that nobody is asked', () => {
    expect(inside(`<h2>Cookies techniques</h2><p>Ils ne servent pas à la publicité.</p>${table}`)).to.deep.equal([
      'Cookies techniques',
    ]);
    expect(inside(`<h2>Suivi</h2><p>Ils servent à mesurer l’audience du site.</p>${table}`)).to.have.length(2);
    expect(inside(`<h2>Suivi</h2><p>Ils sont nécessaires.</p>${table}`)).to.deep.equal(['Suivi']);
  });

  it('are those of the part that opens with it', () => {
    const parts = (own: string) =>
      `<details><summary>A</summary><h4>X</h4></details><details><summary>${own}</summary>${table}</details>`;
    expect(inside(parts('B'))).to.deep.equal(['B']);
    expect(
      inside(`<button role="tab" aria-controls="p">A</button><button role="tab" aria-controls="q">B</button>
        <div id="p"><h4>X</h4></div><div id="q">${table}</div>`),
    ).to.deep.equal(['B']);
    expect(inside(`<button>A</button><div></div><button>B</button><div>${table}</div>`)).to.deep.equal(['B']);
  });

  it('stand before a mark that holds nothing but the table, and not before another', () => {
    expect(titles(`<h2>A</h2><p>…</p><cookie-table><div>${table}</div></cookie-table>`)).to.deep.equal(['A']);
    expect(titles(`<h2>A</h2><cookie-table></cookie-table>${table}`)).to.deep.equal(['A']);
    expect(inside(`<p>Voici. Et encore.</p>${table}`)).to.not.include('Avant');
  });
});
