import type { ConsentStore } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import { pageSource } from './page-source.js';
import { refusableOf } from './refusable.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is asked before a declaration has been read in full: the banner shows it, as reading takes its time, and a refusal is kept
 * at once. Nothing else knows it: an acceptance waits until the declaration is known to be right.
 */
const proposals = new WeakMap<ConsentStore, Promise<Declaration | undefined>>();

/** What the page's own source asks, unless somebody has answered before; undefined where that is to be read in full first. */
export function proposalOf(store: ConsentStore): Promise<Declaration | undefined> {
  const known = proposals.get(store);
  if (known) return known;
  const proposal = find(store).catch(() => undefined);
  proposals.set(store, proposal);
  return proposal;
}

async function find(store: ConsentStore): Promise<Declaration | undefined> {
  const source = await pageSource();
  const text = await source?.content;
  if (typeof text !== 'string' || store.snapshot.declaration) return undefined;
  const value: unknown = JSON.parse(text);
  const { revisions, terms } = refusableOf(value);
  store.declareRefusable(revisions, terms);
  const isAnswered = store.snapshot.consent !== undefined;
  return !isAnswered && isAskable(value) ? value : undefined;
}

/** Whether a banner can say it, whatever else is wrong with it. What changes how it is asked is for who has read it in full. */
function isAskable(value: unknown): value is Declaration {
  const { site, consent, messages, signals, ...lists } = fields(value);
  const { duration = '' } = fields(consent);
  const [categories, services, providers] = ['categories', 'services', 'providers'].map((name) => objects(lists[name]));
  return (
    messages === undefined &&
    fields(signals)['gpc'] === undefined &&
    areTexts(fields(site), 'name', 'controller') &&
    typeof duration === 'string' &&
    services !== undefined &&
    categories?.every((each) => areTexts(each, 'id', 'label', 'description')) === true &&
    providers?.every((each) => areTexts(each, 'name')) === true
  );
}

/** Whether the first of some fields is a text, and the others are where they are there. */
function areTexts(entry: Fields, first: string, ...others: readonly string[]): boolean {
  return isText(entry[first]) && others.every((name) => entry[name] === undefined || isText(entry[name]));
}

function isText(value: unknown): boolean {
  return (
    typeof value === 'string' || (isObject(value) && Object.values(value).every((each) => typeof each === 'string'))
  );
}

function objects(value: unknown): readonly Fields[] | undefined {
  return Array.isArray(value) && value.every(isObject) ? value : undefined;
}

function fields(value: unknown): Fields {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
