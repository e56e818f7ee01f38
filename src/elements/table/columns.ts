import { msg, str } from '../../i18n/msg.js';
import type { Cookie } from '../../declaration/declaration.js';
import { foreignLanguage, siteText } from '../shared/site-text.js';
import { durationText, kindText } from './cells.js';
import type { CookieRow } from './rows.js';

/** The columns that can be chosen, in their usual order. */
const columnIds = ['provider', 'service', 'name', 'purpose', 'duration', 'kind'] as const;

type ColumnId = (typeof columnIds)[number];

/** One column of the tables. */
export interface CookieColumn {
  /** Names it in the attribute `columns` and in the stylesheet; `extra` for one of the declaration's own. */
  readonly id: ColumnId | 'extra';
  readonly heading: string;
  /** What a cell of it says; empty where nothing is declared. */
  readonly text: (row: CookieRow) => string;
  /** Its language, where that is known to be another than the element's. */
  readonly lang?: (row: CookieRow) => string | undefined;
}

/**
 * The columns that were asked for; else the four of the model charter, with duration and kind where a cookie declares
 * them, and the declaration's own.
 */
export function cookieColumns(chosen: readonly string[], rows: readonly CookieRow[]): readonly CookieColumn[] {
  const asked = [...new Set(chosen)];
  const known = asked.filter((id): id is ColumnId => columnIds.includes(id as ColumnId));
  if (known.length < asked.length) {
    console.warn(`<cookie-table columns="${chosen.join(' ')}">: expected some of ${columnIds.join(', ')}.`);
  }
  if (known.length) return known.map(column);
  const cookies = rows.flatMap(({ cookie }) => cookie ?? []);
  const isShown = (id: ColumnId) => {
    if (id === 'duration') return cookies.some(({ duration, extra }) => duration ?? extra?.['duration']);
    return id !== 'kind' || cookies.some(({ storage, party, extra }) => storage ?? party ?? extra?.['kind']);
  };
  const own = new Set(cookies.flatMap(({ extra }) => Object.keys(extra ?? {})));
  // What stands in the column of that name, in words.
  for (const id of ['duration', 'kind']) own.delete(id);
  return [...columnIds.filter(isShown).map(column), ...[...own].map(extraColumn)];
}

/** The column whose cells name their row. */
export function headerColumn(columns: readonly CookieColumn[]): CookieColumn | undefined {
  return columns.find(({ id }) => id === 'name') ?? columns.find(({ id }) => id === 'service') ?? columns[0];
}

function extraColumn(heading: string): CookieColumn {
  return { id: 'extra', heading, text: ({ cookie }) => cookie?.extra?.[heading] ?? '' };
}

function column(id: ColumnId): CookieColumn {
  const ofCookie = (text: (cookie: Cookie) => string) => (row: CookieRow) => (row.cookie ? text(row.cookie) : '');
  switch (id) {
    case 'provider':
      return {
        id,
        heading: msg('Prestataire', { id: 'table.provider', desc: 'Column: the company or body behind a service' }),
        text: ({ provider }) => siteText(provider.name),
      };
    case 'service':
      return {
        id,
        heading: msg('Service et emplacement', {
          id: 'table.service',
          desc: 'Column: what the provider does on the site, and where',
        }),
        text: ({ service: { name, location } }) => {
          const service = siteText(name);
          if (!location) return service;
          return msg(str`${service} (${siteText(location)})`, {
            id: 'table.service-and-location',
            desc: 'What a service does, and where: “Authentication (front and back office)”',
          });
        },
        lang: ({ service: { name } }) => foreignLanguage(name),
      };
    case 'name':
      return {
        id,
        heading: msg('Nom du cookie', { id: 'table.name', desc: 'Column: name of the cookie' }),
        text: ofCookie(({ name }) => name),
      };
    case 'purpose':
      return {
        id,
        heading: msg('Finalités', { id: 'table.purpose', desc: 'Column: what the cookie is for' }),
        text: ofCookie(({ purpose }) => siteText(purpose)),
        lang: ({ cookie }) => foreignLanguage(cookie?.purpose),
      };
    case 'duration': {
      // Making a number format costs more than a row.
      const known = new Map<string, string>();
      return {
        id,
        heading: msg('Durée de conservation', { id: 'table.duration', desc: 'Column: how long the cookie is kept' }),
        text: ofCookie(({ duration = '', extra }) => {
          if (!duration) return extra?.['duration'] ?? '';
          if (!known.has(duration)) known.set(duration, durationText(duration));
          return known.get(duration)!;
        }),
      };
    }
    case 'kind':
      return {
        id,
        heading: msg('Type', {
          id: 'table.kind',
          desc: 'Column: first-party cookie, third-party cookie, local storage …',
        }),
        text: ofCookie((cookie) => (!cookie.storage && !cookie.party && cookie.extra?.['kind']) || kindText(cookie)),
      };
  }
}
