/**
 * What a site says of itself: which services it uses, which cookies they set, and why. Everything the package shows,
 * asks, blocks, erases and proves is derived from this one value.
 */
import type { Signals } from './declared-signals.js';
import type { Locale, Text } from './text.js';

export interface Declaration {
  /** The site that asks, and who answers for it. */
  readonly site: Site;
  /** How the visitor's choice itself is kept. */
  readonly consent?: ConsentTerms;
  /** How decisions are made true in the page. */
  readonly enforcement?: Enforcement;
  /** ISO date (`2026-11-23`) of the last change, printed on the charter. */
  readonly updated?: string;
  /** The purposes that are asked about, in the order in which they are shown. */
  readonly categories: readonly Category[];
  /** What providers do on the site. */
  readonly services: readonly Service[];
  /** The companies and bodies behind the services. */
  readonly providers: readonly Provider[];
  /** Which tools are told what the visitor decided. */
  readonly signals?: Signals;
  /**
   * Texts of the package in the site's own words, by language and message id: `{"fr": {"banner.heading": "…"}}`. `{0}`,
   * `{1}` … stand for what the text that they replace puts in. Ids are those of the package's `locales/en.xlf`.
   */
  readonly messages?: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
}

export interface Site {
  /** The site's name, as visitors know it. */
  readonly name: Text;
  /** The site's absolute address. */
  readonly url: string;
  /** Who is responsible for the data (the controller of the GDPR); the site's name when absent. */
  readonly controller?: Text;
  /** Where to exercise one's rights: an e-mail address, or the address of a page. */
  readonly contact?: string;
  /** The controller's postal address. */
  readonly address?: Text;
  /** How to reach the data-protection officer, where there is one: an e-mail address, or the address of a page (CONFORMITY D1). */
  readonly dpo?: string;
  /** Address of the legal notice (“mentions légales”), absolute or from the site's root. */
  readonly legalNotice?: string;
  /** Address of the site's privacy policy, absolute or from the site's root. */
  readonly privacyPolicy?: string;
}

export interface ConsentTerms {
  /** Name of the cookie that stores the choice. Default `cookies_preferences`. */
  readonly cookie?: string;
  /** How long a choice is kept, in calendar months as an ISO 8601 duration, `P1M` to `P12M`. Default `P6M` (CONFORMITY A12). */
  readonly duration?: string;
  /** Domain shared by the hosts that ask together, such as `example.fr`. Default: this host alone. */
  readonly domain?: string;
}

export interface Enforcement {
  /**
   * What happens when something whose scripts have run is withdrawn: `auto` starts the page anew, as a script cannot be
   * unloaded; `never` leaves that to the page. Default `auto`.
   */
  readonly reloadOnWithdraw?: 'auto' | 'never';
  /** How long a gated script may hold up the next one of its service, as an ISO 8601 duration. Default `PT10S`. */
  readonly scriptTimeout?: string;
  /** Whether requests to the `hosts` of services that are not granted are stopped, gated or not. Default false. */
  readonly blockHosts?: boolean;
}

export interface Category {
  /** `necessary`, `preferences`, `statistics`, `marketing`, `social`, `embeds`, or the site's own. Shares one namespace with service ids. */
  readonly id: string;
  /** Its title. The well-known ids have one in the catalogue. */
  readonly label?: Text;
  /** What it is for, in a sentence or two. The well-known ids have one in the catalogue. */
  readonly description?: Text;
  /** Strictly necessary: never asked, always on. Default: true for `necessary`, else false. */
  readonly required?: boolean;
  /** Exempt from consent, such as some audience measurement: on until the visitor objects. Default false. */
  readonly exempt?: boolean;
  /** Why it needs no consent, where it is required or exempt (CONFORMITY A15). */
  readonly justification?: Text;
  /**
   * On what its processing of personal data rests, such as “mission d’intérêt public (article 6, paragraphe 1, point e, du RGPD)”
   * (CONFORMITY D1). Default: consent for what is asked, nothing for the rest.
   */
  readonly legalBasis?: Text;
  /** Any text. Changing it asks again for this category, when a change of wording alters what was asked (CONFORMITY A13). */
  readonly revision?: string;
}

export interface Service {
  /** Names the service in gates and exceptions. Shares one namespace with category ids. */
  readonly id: string;
  /** What it does, such as “Authentification”. */
  readonly name: Text;
  /** Where on the site, such as “front et back office”. */
  readonly location?: Text;
  /** Id of its provider. */
  readonly provider: string;
  /** Id of the one category it belongs to. */
  readonly category: string;
  /** What it stores on the visitor's device. */
  readonly cookies: readonly Cookie[];
  /** Host names it loads from, such as `www.youtube.com`. */
  readonly hosts?: readonly string[];
  /** How long what it collects is kept, as an ISO 8601 duration such as `P25M`; not how long its cookies last (CONFORMITY D1). */
  readonly retention?: string;
}

export interface Cookie {
  /** Exact name, a name with `*` (`_pk_*`), or an anchored regular expression between slashes (`/^_ga(_[A-Z0-9]+)?$/`). */
  readonly name: string;
  /** What it is for. */
  readonly purpose: Text;
  /** ISO 8601 duration (`P13M`, `P2W`, `PT30M`) or `session`. */
  readonly duration?: string;
  /** Where it is stored. Default `cookie`. */
  readonly storage?: 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache';
  /** Set by this site or by another. Default `first`. */
  readonly party?: 'first' | 'third';
  /** Whether only the server can see and erase it. Default false. */
  readonly httpOnly?: boolean;
  /** Whether `name` is words, such as “Cookies de session”, and no name: shown as text, and nothing is erased by it. Default false. */
  readonly inWords?: boolean;
  /**
   * Further columns of a table written in a CMS, by heading. `duration` and `kind` are no headings, but what stands in the column of
   * that name, in words.
   */
  readonly extra?: Readonly<Record<string, string>>;
}

export interface Provider {
  /** Names the provider in services. */
  readonly id: string;
  /** The company or body. */
  readonly name: Text;
  /** Address of its privacy policy, absolute or from the site's root. */
  readonly privacyPolicy?: string;
  /** ISO 3166 code of the country that data goes to, such as `US`. */
  readonly country?: string;
  /**
   * What it is to the data: `controller` decides for itself what it does with them, `joint` decides together with the site,
   * `processor` works on the site's instructions (CONFORMITY D1).
   */
  readonly role?: 'controller' | 'joint' | 'processor';
  /** What protects data that leave the European Economic Area (CONFORMITY D1). */
  readonly transfer?: Transfer;
}

export interface Transfer {
  /** A decision of the European Commission that the country's protection is adequate; its standard contractual clauses; or another. */
  readonly safeguard: 'adequacy' | 'standard-clauses' | 'other';
  /** Where a copy of the safeguard can be had: an address, absolute or from the site's root. */
  readonly copy?: string;
}

/** What a declaration names, or what holds when it names nothing. */
export const defaultConsentTerms = { cookie: 'cookies_preferences', duration: 'P6M' } as const;

/**
 * Whether a category is never asked and always on. Only what says so exactly, and why: declarations come here before they
 * are read in full.
 */
export function isRequired(category: Category): boolean {
  const { id, required = id === 'necessary' } = category;
  return required === true && (id === 'necessary' || isJustified(category));
}

/** Whether a category needs no consent, until the visitor objects. */
export function isExempt(category: Category): boolean {
  return category.exempt === true && isJustified(category);
}

function isJustified({ justification }: Category): boolean {
  return !!justification;
}

/** The categories that the visitor decides on. */
export function optionalCategories(declaration: Declaration): readonly Category[] {
  return declaration.categories.filter((category) => !isRequired(category));
}

/** The services of a category. */
export function servicesOf(declaration: Declaration, categoryId: string): readonly Service[] {
  return declaration.services.filter((service) => service.category === categoryId);
}
