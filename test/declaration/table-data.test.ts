import { expect } from '@open-wc/testing';
import type { TableData } from '../../src/declaration/tables/from-table.js';
import { readTable } from '../../src/declaration/tables/table-data.js';

function read(content: string, category = ''): TableData {
  const page = new DOMParser().parseFromString(`<table>${content}</table>`, 'text/html');
  return readTable(page.querySelector('table')!, category);
}

const rows = (content: string) => read(content).rows.map((row) => row.map(({ text }) => text));
const head = '<tr><th>Cookie</th><th>Finalité</th></tr>';

describe('readTable', () => {
  it('reads caption, category, headings and rows', () => {
    const content = `<caption> Nécessaires </caption><thead>${head}</thead><tbody><tr><td>sid</td><td>Servir</td></tr></tbody>`;
    expect(read(content, 'necessary')).to.deep.equal({
      caption: 'Nécessaires',
      category: 'necessary',
      headings: ['Cookie', 'Finalité'],
      rows: [[{ text: 'sid' }, { text: 'Servir' }]],
    });
  });

  it('takes the first row for the headings where an editor made none', () => {
    const { headings } = read(
      '<tr><td><strong>Cookie</strong></td><td>Finalité</td></tr><tr><td>sid</td><td>x</td></tr>',
    );
    expect(headings).to.deep.equal(['Cookie', 'Finalité']);
  });

  it('takes no row for headings that merely begins with one, nor an empty row', () => {
    const content = `<tr></tr>${head}<tr><th scope="row">sid</th><td>Servir</td></tr>`;
    expect(read(content).headings).to.deep.equal(['Cookie', 'Finalité']);
    expect(rows(content)).to.deep.equal([['sid', 'Servir']]);
  });

  it('leaves out what stands above the headings, and rows without a word', () => {
    const content = `<tr><td>Nos cookies</td><td></td></tr>${head}<tr><td>a</td><td>1</td></tr><tr><td> </td><td>&nbsp;</td></tr>`;
    expect(rows(content)).to.deep.equal([['a', '1']]);
  });

  it('repeats merged cells, down and across', () => {
    const content = `
      <tr><th>Prestataire</th><th>Cookie</th><th>Finalité</th></tr>
      <tr><td rowspan="2">Acme</td><td>a</td><td>1</td></tr>
      <tr><td>b</td><td>2</td></tr>
      <tr><td colspan="2">self</td><td>3</td></tr>
      <tr><td rowspan="9" colspan="2">end</td><td>4</td></tr>
      <tr><td>5</td></tr>`;
    expect(rows(content)).to.deep.equal([
      ['Acme', 'a', '1'],
      ['Acme', 'b', '2'],
      ['self', 'self', '3'],
      ['end', 'end', '4'],
      ['end', 'end', '5'],
    ]);
  });

  it('finds the place of a cell between merged ones', () => {
    const content = `
      <tr><th>A</th><th>B</th><th>C</th></tr>
      <tr><td rowspan="2">a</td><td>b</td><td rowspan="2">c</td></tr>
      <tr><td>b2</td></tr>`;
    expect(rows(content)).to.deep.equal([
      ['a', 'b', 'c'],
      ['a', 'b2', 'c'],
    ]);
  });

  it('keeps the lines of an editor apart, and no other space', () => {
    const content = `${head}<tr><td>_ga<br>_gid</td><td><p>Compter  les</p>\n<p> visites </p></td></tr>
      <tr><td><ul><li>a</li><li>b</li></ul></td><td>une\n   phrase</td></tr>`;
    expect(rows(content)).to.deep.equal([
      ['_ga\n_gid', 'Compter les\nvisites'],
      ['a\nb', 'une phrase'],
    ]);
  });

  it('notes where the first link of a cell leads', () => {
    const content = `${head}<tr><td>sid</td><td>Voir <a href="/confidentialite">là</a> ou <a href="/x">ici</a></td></tr>`;
    expect(read(content).rows[0]).to.deep.equal([
      { text: 'sid' },
      { text: 'Voir là ou ici', href: '/confidentialite' },
    ]);
  });

  it('reads nothing in an empty table', () => {
    expect(read('')).to.deep.equal({ caption: '', category: '', headings: [], rows: [] });
  });

  it('reads short rows as they are', () => {
    expect(rows(`${head}<tr><td>sid</td></tr>`)).to.deep.equal([['sid']]);
  });
});
