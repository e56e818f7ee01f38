import type { Declaration } from '../../declaration/declaration.js';
import { withConsentCookie } from '../shared/consent-cookie.js';
import { categoryName } from '../shared/labels.js';
import type { CookieColumn } from './columns.js';
import { cookieColumns } from './columns.js';
import { RowBlocks } from './row-blocks.js';
import type { CookieGroup, CookieSelection } from './rows.js';
import { cookieGroups } from './rows.js';

/** A table: all its rows, and those that are shown. */
export interface ShownGroup extends CookieGroup {
  /** The category's title. */
  readonly label: string;
  readonly shown: RowBlocks;
}

/** What is shown of a declaration. */
export interface TableView {
  readonly groups: readonly ShownGroup[];
  readonly columns: readonly CookieColumn[];
}

export function tableView(
  declaration: Declaration,
  selection: CookieSelection,
  chosenColumns: readonly string[],
): TableView {
  const groups = cookieGroups(withConsentCookie(declaration), selection);
  const columns = cookieColumns(
    chosenColumns,
    groups.flatMap(({ rows }) => rows),
  );
  return {
    columns,
    groups: groups.map(({ category, rows }) => {
      const shown = new RowBlocks(rows, columns);
      return { category, label: categoryName(category), rows: shown.rows, shown };
    }),
  };
}
