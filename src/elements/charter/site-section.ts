import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import { linkAddress } from '../../declaration/link-address.js';
import { formatDate } from '../../i18n/format-names.js';
import type { CharterSection } from './section.js';
import { outwardLink } from './section.js';
import { policyText } from './partners-section.js';
import { renderText } from '../shared/site-text.js';

/** Who publishes the charter, and when. */

export const controller: CharterSection = {
  name: 'controller',
  title: () => msg('Qui en est responsable\u202f?', { id: 'charter.controller.title', desc: 'Title of a section' }),
  content: ({ declaration }) => {
    const { site } = declaration;
    const contact = contactLink(declaration);
    return html`
      <p>
        ${msg(
          'Le responsable du traitement décide pourquoi et comment des cookies sont utilisés sur ce site, et il en répond devant la loi.',
          { id: 'charter.controller.meaning', desc: 'What a controller is' },
        )}
        ${
          contact || site.legalNotice
            ? contact &&
              msg('Écrivez-lui pour toute question.', {
                id: 'charter.controller.write',
                desc: 'That the controller answers questions; a contact is shown above',
              })
            : msg('Vous trouverez comment le joindre dans les mentions légales du site.', {
                id: 'charter.controller.legal',
                desc: 'Where to find the controller’s address, where the site declares none',
              })
        }
      </p>
      <dl>
        <div>
          <dt>${msg('Site', { id: 'charter.controller.site', desc: 'Term: the site’s name and address' })}</dt>
          <dd>${renderText(site.name)}<br />${outwardLink(declaration, site.url, site.url)}</dd>
        </div>
        <div>
          <dt>
            ${msg('Responsable du traitement', {
              id: 'charter.controller.controller',
              desc: 'Term: the controller of the GDPR',
            })}
          </dt>
          <dd>${renderText(site.controller ?? site.name)}</dd>
        </div>
        ${renderEntries(declaration, contact)}
      </dl>
    `;
  },
};

/** Whatever else the site declares of itself (CONFORMITY D1). */
function renderEntries(declaration: Declaration, contact: unknown): readonly (TemplateResult | typeof nothing)[] {
  const { address, dpo, legalNotice, privacyPolicy } = declaration.site;
  const link = (href: string | undefined) => href && outwardLink(declaration, href, href);
  const entries: readonly (readonly [string, unknown])[] = [
    [
      msg('Adresse', { id: 'charter.controller.address', desc: 'Term: postal address' }),
      address && renderText(address),
    ],
    [msg('Contact', { id: 'charter.controller.contact', desc: 'Term: how to reach it' }), contact],
    [
      msg('Délégué à la protection des données', {
        id: 'charter.controller.dpo',
        desc: 'Term: data-protection officer (GDPR 37)',
      }),
      dpo && contactLink(declaration, dpo),
    ],
    [
      msg('Mentions légales', { id: 'charter.controller.notice', desc: 'Term: legal notice of the site' }),
      link(legalNotice),
    ],
    [policyText(), link(privacyPolicy)],
  ];
  return entries.map(([term, text]) =>
    text
      ? html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`
      : nothing,
  );
}

/** How to write to the controller, or to another. */
export function contactLink(
  declaration: Declaration,
  contact: string | undefined = declaration.site.contact,
): TemplateResult | undefined {
  const address = linkAddress(contact);
  if (!contact || !address) return undefined;
  return address === contact
    ? outwardLink(
        declaration,
        contact,
        msg('Page de contact', { id: 'charter.contact', desc: 'Link to a contact page' }),
      )
    : html`<a part="link" href=${address}>${contact}</a>`;
}

export const date: CharterSection = {
  name: 'date',
  title: () => msg('Mise à jour', { id: 'charter.date.title', desc: 'Title of a section: date of the last update' }),
  content: ({ declaration: { updated } }) =>
    updated
      ? html`<p>
          ${msg(str`Cette charte a été mise à jour le ${formatDate(updated)}.`, {
            id: 'charter.date.text',
            desc: 'Date of the last update. Placeholder: a date such as 23 November 2026',
          })}
        </p>`
      : nothing,
};
