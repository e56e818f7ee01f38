import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.js';
import type { Declaration, Provider, Transfer } from '../../declaration/declaration.js';
import { isOutsideEurope } from '../../declaration/countries.js';
import { partners as partnersOf } from '../../declaration/partners.js';
import { formatList, formatNumber } from '../../i18n/format.js';
import { formatRegion } from '../../i18n/format-names.js';
import type { CharterSection } from './section.js';
import { around, outwardLink } from './section.js';
import { renderText, siteText } from '../shared/site-text.js';

/** Who stands behind the services of the site, and where they take data. */

/** Every provider, with its policy (CONFORMITY A9). */
export const partners: CharterSection = {
  name: 'partners',
  title: () => msg('La liste des partenaires', { id: 'charter.partners.title', desc: 'Title of a section' }),
  content: ({ declaration }) => {
    const { providers } = declaration;
    return html`
      <p>${countText(providers.length)} ${choiceText(declaration)}</p>
      ${
        providers.length
          ? html`<ul role="list">
              ${providers.map((provider) => renderPartner(declaration, provider))}
            </ul>`
          : nothing
      }
    `;
  },
};

function countText(count: number): string {
  if (!count)
    return msg('Ce site ne fait appel à aucun partenaire.', { id: 'charter.partners.none', desc: 'No provider' });
  if (count === 1) {
    return msg('Ce site fait appel à un seul partenaire, c’est-à-dire à un organisme qui lui fournit un service.', {
      id: 'charter.partners.one',
      desc: 'One provider, and what a provider is',
    });
  }
  return msg(
    str`Ce site fait appel à ${formatNumber(count)} partenaires, c’est-à-dire à des organismes qui lui fournissent un service.`,
    {
      id: 'charter.partners.other',
      desc: 'Number of providers, and what a provider is. Placeholder: any number from 2 on: build the sentence so that its form never matters',
    },
  );
}

/** How many of the providers the visitor decides on, where it is not all of them. */
function choiceText(declaration: Declaration): string {
  const count = partnersOf(declaration).length;
  const { length } = declaration.providers;
  if (!length || count === length) return '';
  if (!count) {
    return msg('Aucun cookie déposé ici ne dépend de votre accord.', {
      id: 'charter.partners.choice.none',
      desc: 'No provider sets anything that needs consent',
    });
  }
  if (count === 1) {
    return msg('Votre choix porte sur l’un d’entre eux.', {
      id: 'charter.partners.choice.one',
      desc: 'One of several providers needs consent',
    });
  }
  return msg(str`Votre choix porte sur ${formatNumber(count)} d’entre eux.`, {
    id: 'charter.partners.choice.other',
    desc: 'Some of several providers need consent. Placeholder: their number, from 2 on: build the sentence so that its form never matters',
  });
}

function renderPartner(declaration: Declaration, provider: Provider): TemplateResult {
  const name = siteText(provider.name);
  const services = declaration.services.filter((service) => service.provider === provider.id);
  const { privacyPolicy, country, role } = provider;
  return html`<li part="partner">
    <span class="who">
      <strong>${renderText(provider.name)}</strong>
      ${country ? html`<span class="country">${formatRegion(country)}</span>` : nothing}
      ${role ? html`<span class="role">${roleText(role)}</span>` : nothing}
    </span>
    <span class="what">
      ${
        services.length
          ? html`<span
              >${around(
                services.map((service) => service.name),
                formatList,
              )}</span
            >`
          : nothing
      }
      ${
        privacyPolicy
          ? outwardLink(declaration, privacyPolicy, policyText(), {
              part: 'link provider-link',
              label: msg(str`Politique de confidentialité\u00a0: ${name}`, {
                id: 'charter.partners.policy-of',
                desc: 'Accessible name of the link to a privacy policy. Starts like charter.partners.policy. Placeholder: name of the provider',
              }),
            })
          : nothing
      }
    </span>
  </li>`;
}

export function policyText(): string {
  return msg('Politique de confidentialité', { id: 'charter.partners.policy', desc: 'Link to a privacy policy' });
}

/** Shown where a provider's country is declared and is not in the European Economic Area. */
export const transfers: CharterSection = {
  name: 'transfers',
  title: () =>
    msg('Hors de l’Espace économique européen', { id: 'charter.transfers.title', desc: 'Title of a section' }),
  content: ({ declaration }) => {
    const far = declaration.providers.filter(({ country }) => country && isOutsideEurope(country));
    if (!far.length) return nothing;
    return html`
      <p>
        ${msg(
          'Avec ces partenaires, des données peuvent quitter l’Espace économique européen (Union européenne, Islande, Liechtenstein et Norvège)\u00a0:',
          { id: 'charter.transfers.lead', desc: 'Introduces the list of providers and their countries' },
        )}
      </p>
      <ul>
        ${far.map(
          ({ name, country, transfer }) =>
            html`<li>
              ${msg(str`${siteText(name)}\u00a0: ${formatRegion(country ?? '')}`, {
                id: 'charter.transfers.item',
                desc: 'A provider and its country. Placeholders: provider, country',
              })}${transfer ? renderSafeguard(declaration, transfer) : nothing}
            </li>`,
        )}
      </ul>
      <p>
        ${msg(
          'Le règlement général sur la protection des données (RGPD) veut qu’elles restent aussi bien protégées là-bas. Ou bien la Commission européenne a reconnu que le pays offre une protection suffisante, ou bien le partenaire s’y engage, le plus souvent par des clauses types de la Commission. Sa politique de confidentialité le précise.',
          { id: 'charter.transfers.law', desc: 'What the GDPR (chapter V) asks of transfers outside the EU' },
        )}
      </p>
    `;
  },
};

/** On what a transfer rests, and where to get a copy (GDPR 13(1)(f)). */
function renderSafeguard(declaration: Declaration, { safeguard, copy }: Transfer): TemplateResult {
  const get = msg('en obtenir une copie', {
    id: 'charter.transfers.copy',
    desc: 'Link to a copy of the safeguard of a transfer; stands in brackets behind it',
  });
  return html`, ${safeguardText(safeguard)}${copy ? html` (${outwardLink(declaration, copy, get)})` : nothing}`;
}

function safeguardText(safeguard: Transfer['safeguard']): string {
  if (safeguard === 'adequacy') {
    return msg('décision d’adéquation de la Commission européenne', {
      id: 'charter.transfers.adequacy',
      desc: 'Safeguard of a transfer (GDPR 45); follows a country and a comma',
    });
  }
  if (safeguard === 'standard-clauses') {
    return msg('clauses contractuelles types de la Commission européenne', {
      id: 'charter.transfers.clauses',
      desc: 'Safeguard of a transfer (GDPR 46(2)(c)); follows a country and a comma',
    });
  }
  return msg('autres garanties appropriées', {
    id: 'charter.transfers.other',
    desc: 'Safeguard of a transfer (GDPR 46); follows a country and a comma',
  });
}

function roleText(role: NonNullable<Provider['role']>): string {
  if (role === 'controller') {
    return msg('Responsable de son propre traitement', {
      id: 'charter.partners.controller',
      desc: 'Role of a partner: a controller of its own (GDPR 4(7))',
    });
  }
  if (role === 'joint') {
    return msg('Responsable conjoint du traitement', {
      id: 'charter.partners.joint',
      desc: 'Role of a partner: joint controller (GDPR 26)',
    });
  }
  return msg('Sous-traitant', { id: 'charter.partners.processor', desc: 'Role of a partner: processor (GDPR 28)' });
}
