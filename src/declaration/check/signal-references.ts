import { ownEntries } from '../own-entries.js';

type Fields = Readonly<Record<string, unknown>>;

/** Takes an id that signals name: what it is, and where it stands. */
type Refer = (id: unknown, path: string) => void;

/** Tells of every id of a category or service that signals name, and of every id that must be a category's. */
export function referToSignals(signals: unknown, refer: Refer, referToCategory: Refer): void {
  const { google, matomo, microsoft, meta, gpc } = fieldsOf(signals);
  for (const [tool, settings] of ownEntries({ google, microsoft })) {
    for (const [type, id] of ownEntries(fieldsOf(fieldsOf(settings)['categories']))) {
      refer(id, `$.signals.${tool}.categories.${type}`);
    }
  }
  const { tracking, cookies, exempt } = fieldsOf(matomo);
  for (const [setting, id] of ownEntries({ tracking, cookies, exempt })) {
    if (id !== false) refer(id, `$.signals.matomo.${setting}`);
  }
  refer(fieldsOf(meta)['category'], '$.signals.meta.category');
  if (Array.isArray(gpc)) gpc.forEach((id, i) => referToCategory(id, `$.signals.gpc[${i}]`));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
