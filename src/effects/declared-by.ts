import type { ConsentStore } from '../consent/consent-store.js';
import { ofPage } from './of-page.js';

/** Where a store's declaration comes from. */
export interface Source {
  readonly rank: number;
  /** Who may replace it by another one: an element, or the document for what its own markup says. */
  readonly owner?: object | undefined;
  /** What it says, or its address: equal ones are read once. */
  readonly key: string;
  /** For messages. */
  readonly name: string;
}

/** What declares for each store. Known to every copy of the package on the page; on a server nobody shares a store. */
export function sources(): WeakMap<ConsentStore, Source> {
  return typeof document === 'undefined' ? onServer : ofPage('sources', () => new WeakMap());
}
const onServer = new WeakMap<ConsentStore, Source>();
