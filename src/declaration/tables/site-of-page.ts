import type { Declaration, Provider, Site } from '../declaration.js';
import { siteSetting } from './find-table.js';
import { anyOf, plain } from './words/matching.js';

const contact = /^(https?:\/\/\S+|\/\S*|[^\s@:]+@[^\s@:]+)$/;
const address = /^(https?:\/\/\S+|\/\S*)$/;
const country = /^[A-Z]{2}$/;

/** The site of a page whose tables declare: what its marks say (`data-site-name`, `data-controller`, `data-contact`), else the page. */
export function siteOf(page: Document, origin: string): Site {
  const controller = siteSetting(page, 'controller');
  const reachedBy = fitting(page, 'contact', contact, 'an e-mail address, or the address of a page');
  return {
    name: siteSetting(page, 'site-name') || controller || nameOf(page),
    url: origin,
    ...(controller ? { controller } : {}),
    ...(reachedBy ? { contact: reachedBy } : {}),
  };
}

/** With what marks say of the site as a provider: `data-policy` and `data-country`. */
export function withOwnProvider(declaration: Declaration, page: Document): Declaration {
  const policy = fitting(page, 'policy', address, 'an address, from https:// or from /');
  const place = fitting(page, 'country', country, 'a code of two capitals, such as FR');
  if (!policy && !place) return declaration;
  const { site, providers } = declaration;
  const known = providers.find(({ id }) => id === 'site') ?? { id: 'site', name: site.controller ?? site.name };
  const own: Provider = {
    ...known,
    ...(policy ? { privacyPolicy: policy } : {}),
    ...(place ? { country: place } : {}),
  };
  return { ...declaration, providers: [...providers.filter(({ id }) => id !== 'site'), own] };
}

/** What a mark says, if it can be that. */
function fitting(page: Document, name: string, form: RegExp, expected: string): string {
  const said = siteSetting(page, name);
  if (!said || form.test(said)) return said;
  console.warn(`data-${name}="${said}" is not read: expected ${expected}.`);
  return '';
}

/** How the page calls the site: never by its host name, which answers for nothing. */
function nameOf(page: Document): string {
  const meta = page.querySelector('meta[property="og:site_name"], meta[name="application-name"]');
  const named = meta?.getAttribute('content')?.trim();
  if (named) return named;
  // “Cookies – Mairie de Bourg”: mostly the site's name comes last.
  const pieces = page.title.split(/\s+[|–—·•:»-]\s+/).filter(Boolean);
  const about = aboutCookies();
  const others = pieces.filter((piece) => !about.test(plain(piece)));
  return others.at(-1) ?? (page.title.trim() || page.querySelector('h1')?.textContent?.trim() || 'Site');
}

/** Titles that speak of cookies name a page, and no site. */
function aboutCookies(): RegExp {
  return anyOf((language) => [
    ...language.cookies,
    ...language.headings.policy,
    ...language.consent,
    'rgpd',
    'gdpr',
    'dsgvo',
  ]);
}
