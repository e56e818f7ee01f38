import { html } from 'lit';
import type { TemplateResult, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Declaration } from '../../declaration/declaration.js';
import { linkAddress } from '../../declaration/link-address.js';
import type { Text } from '../../declaration/text.js';
import type { ConsentSnapshot, ConsentStore } from '../../consent/consent-store.js';
import { renderText } from '../shared/site-text.js';

/** What a section of the charter may speak of. */
export interface CharterFacts {
  readonly declaration: Declaration;
  readonly snapshot: ConsentSnapshot;
  readonly store: ConsentStore;
  /** Level of headings inside a section. */
  readonly level: number;
}

/** A section of the charter. */
export interface CharterSection {
  /** Its id in the document, and the name of its slots. */
  readonly name: string;
  readonly title: () => string;
  /** What it says below its title; `nothing` where this site gives it nothing to say. */
  readonly content: (facts: CharterFacts) => TemplateResult | typeof nothing;
}

/** A sentence around texts of the site, each marked with its language: `say` is handed what stands for them meanwhile. */
export function around(texts: readonly Text[], say: (marks: readonly string[]) => string): readonly unknown[] {
  return say(texts.map((_, i) => `\ue000${i}\ue000`))
    .split('\ue000')
    .map((part, i) => (i % 2 ? renderText(texts[Number(part)]!) : part));
}

/** A link out of the charter: its text alone where the address is none of a link. On paper, the address is printed behind it. */
export function outwardLink(
  { site }: Declaration,
  href: string,
  text: string,
  { part = 'link', label }: { readonly part?: string; readonly label?: string } = {},
): TemplateResult {
  if (!linkAddress(href)) return html`${text}`;
  const address = absolute(href, site.url);
  return html`<a
    part=${part}
    href=${href}
    data-address=${ifDefined(address === absolute(text, site.url) ? undefined : address)}
    aria-label=${ifDefined(label)}
    >${text}</a
  >`;
}

/** An address as it can be typed from paper. */
function absolute(href: string, base: string): string {
  try {
    return new URL(href, base).href;
  } catch {
    return href;
  }
}
