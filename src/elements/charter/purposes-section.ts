import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.js';
import type { Category, Declaration } from '../../declaration/declaration.js';
import { isRequired, servicesOf } from '../../declaration/declaration.js';
import type { CharterSection } from './section.js';
import { withConsentCookie } from '../shared/consent-cookie.js';
import { heading } from '../shared/heading.js';
import { categoryDescription, categoryLabel } from '../shared/labels.js';
import { renderText, siteText } from '../shared/site-text.js';

/** What the site uses cookies for, with consent or without. */

export const purposes: CharterSection = {
  name: 'purposes',
  title: () =>
    msg('À quoi servent les cookies de ce site', { id: 'charter.purposes.title', desc: 'Title of a section' }),
  content: ({ declaration, level }) => {
    const { name, url } = declaration.site;
    return html`
      <p>
        ${msg(
          str`Voici les finalités, c’est-à-dire les raisons précises, pour lesquelles le site «\u00a0${siteText(name)}\u00a0», à l’adresse ${url}, utilise des cookies. Lorsque votre accord est demandé, rien n’est enregistré ni lu sur votre appareil avant que vous l’ayez donné.`,
          {
            id: 'charter.purposes.lead',
            desc: 'Introduces the list of categories, and says what consent means. Placeholders: name of the site, its address',
          },
        )}
      </p>
      ${withConsentCookie(declaration).categories.map((category) => renderPurpose(category, level))}
    `;
  },
};

function renderPurpose(category: Category, level: number): TemplateResult {
  return html`
    <div part="purpose">
      ${heading(level, categoryLabel(category), `purpose-${category.id}`, 'subheading')}
      <p>${categoryDescription(category)}</p>
      <p part="basis" class=${isFree(category) ? 'free' : 'asked'}>
        <strong>${basisText(category)}</strong> ${reasonText(category)} ${legalBasisText(category)}
      </p>
    </div>
  `;
}

/** Whether nothing is asked. */
function isFree(category: Category): boolean {
  return isRequired(category) || Boolean(category.exempt);
}

function basisText(category: Category): string {
  if (isRequired(category)) {
    return msg('Votre accord n’est pas demandé, car ces cookies sont nécessaires.', {
      id: 'charter.purposes.required',
      desc: 'Strictly necessary cookies are always on; followed by the site’s justification',
    });
  }
  if (category.exempt) {
    return msg('Votre accord n’est pas demandé, mais vous pouvez vous opposer à ces cookies.', {
      id: 'charter.purposes.exempt',
      desc: 'Exempt cookies are on until the visitor objects; followed by the site’s justification',
    });
  }
  return msg('Votre accord est demandé.', { id: 'charter.purposes.asked', desc: 'These cookies need consent' });
}

function reasonText(category: Category): string | TemplateResult {
  return isFree(category) && category.justification ? renderText(category.justification) : '';
}

/** On what the processing rests (GDPR 13(1)(c), CONFORMITY D1). */
function legalBasisText(category: Category): string {
  const basis = category.legalBasis && siteText(category.legalBasis);
  if (basis) {
    return msg(str`Base légale\u00a0: ${basis}.`, {
      id: 'charter.purposes.basis',
      desc: 'Legal basis of processing, in the words of the site. Placeholder: the basis',
    });
  }
  if (isFree(category)) return '';
  return msg('Base légale\u00a0: votre consentement (article\u00a06, paragraphe\u00a01, point\u00a0a, du RGPD).', {
    id: 'charter.purposes.basis.consent',
    desc: 'Legal basis where consent is asked (GDPR 6(1)(a))',
  });
}

/** What is used without consent, and why (CONFORMITY A15). */
export const exemptions: CharterSection = {
  name: 'exemptions',
  title: () => msg('Les cookies dispensés d’accord', { id: 'charter.exemptions.title', desc: 'Title of a section' }),
  content: ({ declaration }) => {
    const whole = withConsentCookie(declaration);
    const free = whole.categories.filter(isFree);
    return html`
      <p>
        ${msg(
          'La loi dispense d’accord les cookies qui servent uniquement à permettre ou à faciliter la communication électronique, et ceux qui sont strictement nécessaires à un service que vous demandez expressément.',
          { id: 'charter.exemptions.law', desc: 'The two exemptions of article 82 of the French act' },
        )}
      </p>
      ${
        free.some((category) => !isRequired(category))
          ? html`<p>
              ${msg(
                'La CNIL, l’autorité qui protège les données personnelles en France, admet qu’une mesure d’audience en soit dispensée elle aussi, à condition de servir au seul éditeur du site, de ne produire que des statistiques anonymes et de ne pas vous suivre d’un site à l’autre. Elle recommande que ces cookies durent treize mois au plus, sans être prolongés à chaque visite. Vous pouvez vous y opposer à tout moment.',
                { id: 'charter.exemptions.audience', desc: 'When the CNIL exempts audience measurement from consent' },
              )}
              ${msg(
                'Les données ne doivent être ni recoupées avec d’autres, ni transmises à des tiers, et la CNIL recommande de ne pas les garder plus de vingt-cinq mois.',
                {
                  id: 'charter.exemptions.conditions',
                  desc: 'Further conditions for exempt audience measurement; follows charter.exemptions.audience',
                },
              )}
            </p>`
          : nothing
      }
      <dl>${free.map((category) => renderExemption(whole, category))}</dl>
    `;
  },
};

function renderExemption(declaration: Declaration, category: Category): TemplateResult {
  const names = servicesOf(declaration, category.id).flatMap((service) => service.cookies.map(({ name }) => name));
  return html`<div>
    <dt>${categoryLabel(category)}</dt>
    <dd>
      <p>${category.justification ? renderText(category.justification) : defaultReason(category)}</p>
      ${
        names.length
          ? html`<ul class="names" role="list">
              ${[...new Set(names)].map((name) => html`<li><code>${name}</code></li>`)}
            </ul>`
          : nothing
      }
    </dd>
  </div>`;
}

function defaultReason(category: Category): string {
  return isRequired(category)
    ? msg('Le site en a besoin pour vous rendre le service que vous lui demandez.', {
        id: 'charter.exemptions.required',
        desc: 'Why cookies are strictly necessary, where the site says no more',
      })
    : msg('Le site estime remplir les conditions de cette dispense.', {
        id: 'charter.exemptions.exempt',
        desc: 'Why cookies are exempt from consent, where the site says no more',
      });
}
