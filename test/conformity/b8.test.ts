import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { site } from '../../stories/site.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { canResize, isChromium } from '../support/consent-elements.js';
import { FramePage } from '../support/frame-page.js';
import '../../src/table.js';
import { waitUntil } from '../support/wait-until.js';

/** A table in a page of some width. */
async function tableAt(width: number): Promise<readonly HTMLTableElement[]> {
  const page = await FramePage.open({
    width,
    body: '<main><h1>Page</h1><cookie-table DECLARATION></cookie-table></main>',
    modules: ['/src/table.ts'],
  });
  await page.find('cookie-table', 'table');
  return [...page.get('cookie-table').shadowRoot!.querySelectorAll('table')];
}

const roles = {
  'thead, tbody': 'rowgroup',
  tr: 'row',
  'thead th': 'columnheader',
  'tbody th': 'rowheader',
  td: 'cell',
};

describe('B8: tables keep their caption, scopes and semantics at every width', () => {
  for (const width of [320, 768, 1600]) {
    it(`every part says what it is, whatever its display: ${width} pixels`, async () => {
      const tables = await tableAt(width);
      expect(tables).to.have.length(3);
      for (const table of tables) {
        expect(table.getAttribute('role')).to.equal('table');
        expect(table.caption?.textContent).to.match(/\S/);
        for (const [selector, role] of Object.entries(roles)) {
          const parts = [...table.querySelectorAll(selector)];
          expect(parts.length, selector).to.be.above(0);
          expect(new Set(parts.map((part) => part.getAttribute('role'))), selector).to.deep.equal(new Set([role]));
        }
        for (const header of table.querySelectorAll('th')) {
          expect(header.scope, header.textContent!).to.equal(header.closest('thead') ? 'col' : 'row');
        }
        const columns = table.tHead!.rows[0]!.cells.length;
        for (const row of table.tBodies[0]!.rows) expect(row.cells.length, row.textContent!).to.equal(columns);
      }
    });
  }

  it('hides no part from those who listen: neither the captions nor the headings of the cards', async () => {
    for (const table of await tableAt(320)) {
      for (const part of [table.caption!, ...table.querySelectorAll('thead th, thead tr, tbody th, td')]) {
        const { display, visibility } = part.ownerDocument.defaultView!.getComputedStyle(part);
        expect(display, part.outerHTML).not.to.equal('none');
        expect(visibility, part.outerHTML).to.equal('visible');
        expect(part.closest('[aria-hidden="true"], [hidden]'), part.outerHTML).to.equal(null);
      }
    }
  });

  if (isChromium && canResize) {
    for (const width of [320, 1600]) {
      it(`stands so in the accessibility tree: ${width} pixels`, async () => {
        const { innerWidth, innerHeight } = window;
        const element = document.createElement('cookie-table');
        element.declaration = site;
        await setViewport({ width, height: 800 });
        try {
          document.body.append(element);
          await waitUntil(() => element.shadowRoot?.querySelector('tbody tr'), 'rows');
          const tree = await accessibilityTree();
          const named = (role: string) => tree.filter((node) => node.role === role).map(({ name }) => name);
          expect(named('table')).to.deep.equal(['Nécessaires', 'Mesure d’audience', 'Contenus externes']);
          expect(named('columnheader')).to.have.length(18).and.include('Prestataire').and.include('Nom du cookie');
          // Chromium writes a space where a long name may break.
          const headers = named('rowheader').map((name) => name.replaceAll(' ', ''));
          expect(headers).to.include('sessionid').and.include('vdt_reglages');
          expect(named('cell').length).to.equal(5 * named('rowheader').length);
          expect(named('row').length).to.equal(3 + named('rowheader').length);
        } finally {
          element.remove();
          await setViewport({ width: innerWidth, height: innerHeight });
        }
      });
    }
  }
});
