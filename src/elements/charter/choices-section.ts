import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import { defaultConsentTerms, isExempt, optionalCategories } from '../../declaration/declaration.js';
import { formatDuration } from '../../i18n/format.js';
import type { CharterFacts, CharterSection } from './section.js';
import { standingText } from '../shared/standing-text.js';
import { siteText } from '../shared/site-text.js';

/** The visitor's choice: how to make it, and how long it is kept. */

export const controls: CharterSection = {
  name: 'controls',
  title: () => msg('Faire ou changer vos choix', { id: 'charter.controls.title', desc: 'Title of a section' }),
  content: ({ declaration, store, level }) => html`
    <p>
      ${
        isAsked(declaration)
          ? msg(
              'Accepter et refuser sont aussi simples l’un que l’autre, et vous pouvez changer d’avis à tout moment\u00a0: ici, ou par le lien «\u00a0Gérer mes cookies\u00a0» des pages du site.',
              {
                id: 'charter.controls.lead',
                desc: 'Introduces the controls. “Gérer mes cookies” is the name of the permanent link',
              },
            )
          : optionalCategories(declaration).length
            ? msg(
                'Rien ne vous est demandé ici, mais vous pouvez vous opposer à ce qui est dispensé de votre accord.',
                {
                  id: 'charter.controls.exempt',
                  desc: 'Introduces the controls where nothing needs consent, and something exempt can be objected to',
                },
              )
            : msg(
                'Vous n’avez rien à décider pour l’instant. Si un jour votre accord était demandé, c’est ici que vous pourriez le donner, le refuser et changer d’avis.',
                { id: 'charter.controls.nothing', desc: 'Where every cookie is strictly necessary' },
              )
      }
    </p>
    <cookie-preferences
      exportparts="category, service, switch, actions, button, choice-button, save-button, notice"
      .store=${store}
      .headingLevel=${level}
    ></cookie-preferences>
  `,
};

/** How long a choice is kept (CONFORMITY A12). */
export const retention: CharterSection = {
  name: 'retention',
  title: () => msg('La durée de votre choix', { id: 'charter.retention.title', desc: 'Title of a section' }),
  content: (facts) => {
    const { cookie, duration } = { ...defaultConsentTerms, ...facts.declaration.consent };
    return html`
      ${isAsked(facts.declaration) ? html`<p>${keptText(duration)}</p>` : nothing}
      ${facts.declaration.categories.some(isExempt) ? html`<p>${objectionText()}</p>` : nothing}
      <p>
        ${msg(
          str`Il est enregistré dans votre navigateur, dans le cookie «\u00a0${cookie}\u00a0», avec le jour où vous l’avez fait et rien qui vous identifie.`,
          { id: 'charter.retention.where', desc: 'Where a choice is kept. Placeholder: name of the cookie' },
        )}
      </p>
      ${renderChoice(facts)} ${renderDataRetention(facts.declaration)}
    `;
  },
};

/** The visitor's own choice, where there is something to choose. */
function renderChoice({ declaration, snapshot }: CharterFacts): TemplateResult | typeof nothing {
  if (!optionalCategories(declaration).length) return nothing;
  return html`<p part="choice">${standingText(declaration, snapshot)}</p>`;
}

/** Whether something needs the visitor's consent. */
function isAsked(declaration: Declaration): boolean {
  return optionalCategories(declaration).some((category) => !isExempt(category));
}

function keptText(duration: string): string {
  return msg(
    str`Votre choix est gardé ${formatDuration(duration)}, que vous acceptiez ou que vous refusiez\u202f; revenir sur le site n’allonge pas ce délai. Il vous est ensuite redemandé. Si une finalité s’ajoute ou change entre-temps, la question ne porte que sur elle.`,
    {
      id: 'charter.retention.text',
      desc: 'How long a choice is kept, and when it is asked again. Placeholder: a duration such as 6 months',
    },
  );
}

function objectionText(): string {
  return msg(
    'Votre opposition à ce qui est dispensé d’accord est gardée jusqu’à ce que vous la retiriez\u202f; le cookie qui la garde est renouvelé lors de vos visites.',
    { id: 'charter.retention.objection', desc: 'How long an objection to exempt audience measurement is kept' },
  );
}

/** How long what services collect is kept, where it is declared (CONFORMITY D1). */
function renderDataRetention({ services }: Declaration): TemplateResult | typeof nothing {
  const declared = services.filter(({ retention: period }) => period);
  if (!declared.length) return nothing;
  return html`
    <p>
      ${msg('Les données recueillies sont conservées par les services suivants pendant la durée indiquée\u00a0:', {
        id: 'charter.retention.data',
        desc: 'Introduces a list of services and durations: how long data collected are kept',
      })}
    </p>
    <ul>
      ${declared.map(
        ({ name, retention: period = '' }) => html`<li>${siteText(name)}${'\u00a0: '}${formatDuration(period)}</li>`,
      )}
    </ul>
  `;
}
