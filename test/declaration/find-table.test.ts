import { expect } from '@open-wc/testing';
import { findAllTables, findTables } from '../../src/declaration/tables/find-table.js';
import { listenToConsole } from '../support/listen-to-console.js';

const page = (body: string) => new DOMParser().parseFromString(body, 'text/html');
const table = (id: string) => `<table id="${id}"><tr><th>Cookie</th></tr></table>`;

/** Ids of the tables of a page’s first mark. */
function found(body: string, mark = 'cookie-table, [data-cookie-table], cookie-banner'): string[] {
  return findTables(page(body).querySelector<HTMLElement>(mark)!).map((each) => each.table.id);
}

describe('the tables of an element', () => {
  it('stand inside it, also in what a CMS wraps around them', () => {
    expect(found(`<cookie-table>${table('a')}${table('b')}</cookie-table>`)).to.deep.equal(['a', 'b']);
    expect(found(`<cookie-table><div><figure>${table('a')}</figure></div></cookie-table>`)).to.deep.equal(['a']);
    expect(found(`<div data-cookie-table>${table('a')}</div>`)).to.deep.equal(['a']);
    expect(found(`<cookie-charter>${table('a')}</cookie-charter>`, 'cookie-charter')).to.deep.equal(['a']);
  });

  it('stand right behind it, where a CMS moved them', () => {
    expect(found(`<cookie-table></cookie-table>${table('a')}`)).to.deep.equal(['a']);
    expect(found(`<cookie-table></cookie-table> <figure>${table('a')}</figure>`)).to.deep.equal(['a']);
    expect(found(`<div data-cookie-table></div><div>${table('a')}</div>`)).to.deep.equal(['a']);
  });

  it('are not those behind it when it has its own, nor any further away', () => {
    expect(found(`<cookie-table>${table('a')}</cookie-table>${table('b')}`)).to.deep.equal(['a']);
    expect(found(`<cookie-table></cookie-table><p>Texte</p>${table('a')}`)).to.deep.equal([]);
    expect(found(`<cookie-table></cookie-table><div><p>Texte</p>${table('a')}</div>`)).to.deep.equal([]);
    expect(found(`<cookie-table></cookie-table><section>${table('a')}</section>`)).to.deep.equal([]);
  });

  it('are where “for” says, for a banner too', () => {
    const elsewhere = `<div id="place">${table('a')}${table('b')}</div>`;
    expect(found(`<cookie-table for="a">${table('c')}</cookie-table>${elsewhere}`)).to.deep.equal(['a']);
    expect(found(`<cookie-banner for="place"></cookie-banner>${elsewhere}`)).to.deep.equal(['a', 'b']);
    expect(found(`<div data-cookie-table data-for="b"></div>${elsewhere}`)).to.deep.equal(['b']);
  });

  it('are none for what is no table, however near a table stands', () => {
    expect(found(`<cookie-banner></cookie-banner>${table('a')}`)).to.deep.equal([]);
  });

  it('are missed aloud where “for” leads nowhere', () => {
    const { said, undo } = listenToConsole('warn');
    expect(found(`<cookie-table for="x"></cookie-table>${table('a')}`)).to.deep.equal([]);
    expect(found(`<cookie-table for="x"></cookie-table><p id="x">Texte</p>`)).to.deep.equal([]);
    undo();
    expect(said).to.have.lengthOf(2);
    expect(said[0]).to.contain('for="x": no table has this id');
  });

  it('have the category that the mark names, else the one of their own', () => {
    const own = table('a').replace('<table', '<table data-category="embeds"');
    const category = (body: string) =>
      findTables(page(body).querySelector<HTMLElement>('cookie-table, div')!).map((each) => each.category);
    expect(category(`<cookie-table category="statistics">${own}</cookie-table>`)).to.deep.equal(['statistics']);
    expect(category(`<div data-cookie-table data-category="statistics">${own}</div>`)).to.deep.equal(['statistics']);
    expect(category(`<cookie-table>${own}</cookie-table>`)).to.deep.equal(['embeds']);
    expect(category(`<cookie-table>${table('a')}</cookie-table>`)).to.deep.equal(['']);
  });
});

describe('the tables of a page', () => {
  it('are those of all its marks, each once', () => {
    const body = `
      <cookie-charter><cookie-table>${table('a')}</cookie-table></cookie-charter>
      <div data-cookie-table for="c"></div>${table('b')}
      <cookie-table></cookie-table>${table('c')}`;
    expect(findAllTables(page(body)).map((each) => each.table.id)).to.deep.equal(['a', 'c']);
  });

  it('are none without a mark', () => {
    expect(findAllTables(page(table('a')))).to.deep.equal([]);
  });
});
