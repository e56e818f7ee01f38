import { html, nothing } from 'lit';
import { msg, str } from '@lit/localize';
import type { Cookie } from '../../declaration/declaration.js';
import { textIn } from '../../declaration/text.js';
import { formatDuration } from '../../i18n/format.js';
import { getLocale } from '../../i18n/localization.js';
import type { ColumnId } from './columns.js';
import type { CookieRow } from './rows.js';

/** What a cell holds, for a row: nothing where nothing is declared. */
export type Cell = (row: CookieRow) => unknown;

/** The cells of a column, in the active language: made once for all rows. */
export function cellOf(id: ColumnId): Cell {
  return makers[id]();
}

/** The cells of a column that the declaration adds. */
export function extraCell(heading: string): Cell {
  return ({ cookie }) => cookie?.extra?.[heading] || nothing;
}

const makers: Record<ColumnId, () => Cell> = {
  provider: () => {
    const locale = getLocale();
    return ({ provider }) => {
      const name = textIn(provider.name, locale);
      if (!provider.privacyPolicy) return name;
      const label = msg(str`${name}\u00a0: politique de confidentialité`, {
        id: 'table.policy',
        desc: 'Spoken name of the link on a provider. Placeholder: its name, which must come first, as it is what is seen',
      });
      return html`<a part="provider-link" href=${provider.privacyPolicy} aria-label=${label}>${name}</a>`;
    };
  },
  service: () => {
    const locale = getLocale();
    return ({ service }) => {
      const name = textIn(service.name, locale);
      if (!service.location) return name;
      return msg(str`${name} (${textIn(service.location, locale)})`, {
        id: 'table.service-and-location',
        desc: 'What a service does, and where: “Authentication (front and back office)” (identical in English)',
      });
    };
  },
  name: () => {
    const none = msg('Aucun cookie déclaré', {
      id: 'table.no-cookie',
      desc: 'Stands instead of a cookie name where a service sets none of its own',
    });
    return ({ cookie }) =>
      cookie
        ? html`<code part="cookie-name" dir="ltr" translate="no">${breakable(cookie.name)}</code>`
        : html`<span class="none">${none}</span>`;
  },
  purpose: () => {
    const locale = getLocale();
    return ({ cookie }) => (cookie ? textIn(cookie.purpose, locale) : nothing);
  },
  duration: () => {
    // Making a number format costs more than a row.
    const known = new Map<string, string>();
    return ({ cookie }) => {
      const duration = cookie?.duration;
      if (!duration) return nothing;
      if (!known.has(duration)) known.set(duration, durationText(duration));
      return known.get(duration);
    };
  },
  kind: () => {
    return ({ cookie }) => (cookie ? kindText(cookie) : nothing);
  },
};

/** A name that breaks before an underscore rather than anywhere. */
function breakable(name: string): unknown {
  return name.split(/(?=_)/).map((piece, i) => (i ? html`<wbr />${piece}` : piece));
}

function durationText(duration: string): string {
  if (duration !== 'session') return formatDuration(duration);
  return msg('Fin de la session', {
    id: 'duration.session',
    desc: 'Lifetime of a cookie that ends with the browser session',
  });
}

function kindText({ storage = 'cookie', party = 'first' }: Cookie): string {
  if (storage === 'cookie') {
    return party === 'first'
      ? msg('Cookie interne', { id: 'table.first-party', desc: 'Kind: a cookie set by this site' })
      : msg('Cookie tiers', { id: 'table.third-party', desc: 'Kind: a cookie set by another site' });
  }
  const text = storageText(storage);
  if (party === 'first') return text;
  return msg(str`${text} (tiers)`, {
    id: 'table.third-party-storage',
    desc: 'Kind: storage of another site. Placeholder: such as “Local storage”',
  });
}

function storageText(storage: Exclude<Cookie['storage'], 'cookie' | undefined>): string {
  switch (storage) {
    case 'local':
      return msg('Stockage local', { id: 'table.local', desc: 'Kind: kept in localStorage' });
    case 'session':
      return msg('Stockage de session', { id: 'table.session', desc: 'Kind: kept in sessionStorage' });
    case 'indexeddb':
      return msg('Base de données du navigateur', { id: 'table.indexeddb', desc: 'Kind: kept in IndexedDB' });
    case 'cache':
      return msg('Cache du navigateur', { id: 'table.cache', desc: 'Kind: kept in Cache Storage' });
  }
}
