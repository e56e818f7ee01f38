import type { Declaration } from '../declaration/declaration.js';
import { linkAddress } from '../declaration/link-address.js';
import { withConsentCookie } from '../elements/shared/consent-cookie.js';
import { heading } from '../elements/shared/heading.js';
import { categoryDescription, categoryLabel, categoryName } from '../elements/shared/labels.js';
import { hasOppositeDirection } from '../elements/shared/site-text.js';
import { noneText, policyLabel } from '../elements/table/cells.js';
import type { CookieColumn } from '../elements/table/columns.js';
import { cookieColumns, headerColumn } from '../elements/table/columns.js';
import type { CookieGroup, CookieRow } from '../elements/table/rows.js';
import { cookieGroups } from '../elements/table/rows.js';
import { documentNodes } from './document-nodes.js';
import type { PlainNode } from './plain-node.js';
import { isEmpty, plain } from './plain-node.js';
import { templateNodes } from './template-nodes.js';

/** The tables of all cookies, one for each category, each under its heading. */
export function tableNodes(declaration: Declaration, level: number): readonly PlainNode[] {
  const groups = cookieGroups(withConsentCookie(declaration), { categories: [], services: [] });
  const columns = cookieColumns(
    [],
    groups.flatMap(({ rows }) => rows),
  );
  return groups.flatMap((group) => groupNodes(group, columns, level));
}

/**
 * A caption would say the heading a second time; the name is for those who jump from table to table. The category is for the
 * element that reads the table again.
 */
function groupNodes({ category, rows }: CookieGroup, columns: readonly CookieColumn[], level: number) {
  const title = documentNodes(templateNodes(heading(level, categoryLabel(category), '')));
  const description = plain('p', {}, ...documentNodes(templateNodes(categoryDescription(category))));
  const head = columns.map((column) => plain('th', { scope: 'col' }, column.heading));
  // Rows that say the same are one, as in the element.
  const said = new Map(rows.map((row) => [columns.map(({ text }) => text(row)).join('\n'), rowNode(row, columns)]));
  return [
    ...title,
    ...(isEmpty(description) ? [] : [description]),
    plain(
      'table',
      { 'aria-label': categoryName(category), 'data-category': category.id },
      plain('thead', {}, plain('tr', {}, ...head)),
      plain('tbody', {}, ...said.values()),
    ),
  ];
}

function rowNode(row: CookieRow, columns: readonly CookieColumn[]): PlainNode {
  const header = headerColumn(columns);
  const cells = columns.map((column) => {
    const lang = column.lang?.(row);
    const content = cellNode(column.id, column.text(row), row);
    return column === header ? plain('th', { scope: 'row', lang }, content) : plain('td', { lang }, content);
  });
  return plain('tr', {}, ...cells);
}

function cellNode(id: CookieColumn['id'], text: string, { provider, cookie }: CookieRow): PlainNode {
  if (id === 'name' && !cookie?.inWords) return cookie ? plain('code', {}, text) : plain('i', {}, noneText());
  const policy = id === 'provider' && linkAddress(provider.privacyPolicy);
  if (policy) return plain('a', { href: policy, 'aria-label': policyLabel(text) }, text);
  return text && hasOppositeDirection(text) ? plain('bdi', {}, text) : text;
}
