import { msg, str } from '../../i18n/msg.js';
import type { Cookie } from '../../declaration/declaration.js';
import { linkAddress } from '../../declaration/link-address.js';
import { formatDuration } from '../../i18n/format.js';
import { hasOppositeDirection } from '../shared/site-text.js';
import { make } from './make.js';
import type { CookieRow } from './rows.js';

/** What a cell shows: its text, as a link or a name where it is one. */
export function cellContent(id: string, text: string, { provider, cookie }: CookieRow): readonly (string | Node)[] {
  if (id === 'name' && !cookie?.inWords) return [cookie ? nameElement(text) : make('i', {}, noneText())];
  const policy = id === 'provider' && linkAddress(provider.privacyPolicy);
  if (policy) return [linkElement(text, policy)];
  return [hasOppositeDirection(text) ? make('bdi', {}, text) : text];
}

function linkElement(name: string, href: string): Node {
  return make('a', { part: 'provider-link', href, 'aria-label': policyLabel(name) }, name);
}

/** What the link on a provider is called for those who hear it. */
export function policyLabel(name: string): string {
  return msg(str`${name}\u00a0: politique de confidentialité`, {
    id: 'table.policy',
    desc: 'Spoken name of the link on a provider. Placeholder: its name, which must come first, as it is what is seen',
  });
}

/** A name that breaks before an underscore rather than anywhere. */
function nameElement(name: string): Node {
  const pieces = name.split(/(?=_)/).flatMap((piece, i) => (i ? [make('wbr', {}), piece] : [piece]));
  return make('code', { part: 'cookie-name', dir: 'ltr', translate: 'no' }, ...pieces);
}

/** What stands in place of a name where a service sets nothing. */
export function noneText(): string {
  return msg('Aucun cookie déclaré', {
    id: 'table.no-cookie',
    desc: 'Stands instead of a cookie name where a service sets none of its own',
  });
}

/** How long a cookie is kept. */
export function durationText(duration: string): string {
  if (duration !== 'session') return formatDuration(duration);
  return msg('Fin de la session', {
    id: 'duration.session',
    desc: 'Lifetime of a cookie that ends with the browser session',
  });
}

/** Where a cookie is kept, and whose it is. */
export function kindText({ storage = 'cookie', party = 'first' }: Cookie): string {
  const isThird = party === 'third';
  if (storage === 'cookie') {
    return isThird
      ? msg('Cookie tiers', { id: 'table.third-party', desc: 'Kind: a cookie set by another site' })
      : msg('Cookie interne', { id: 'table.first-party', desc: 'Kind: a cookie set by this site' });
  }
  const text = storageText(storage);
  if (!isThird) return text;
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
