import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import { defaultConsentTerms, optionalCategories } from '../../declaration/declaration.js';
import { parseDuration } from '../../declaration/durations.js';
import { addMonths } from '../../consent/calendar.js';
import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { formatDuration } from '../../i18n/format.js';
import { formatDate } from '../../i18n/format-names.js';
import type { CharterFacts, CharterSection } from './section.js';
import { unbroken } from './section.js';

/** The visitor's choice: how to make it, and how long it is kept. */

export const controls: CharterSection = {
  name: 'controls',
  title: () => msg('Faire ou changer vos choix', { id: 'charter.controls.title', desc: 'Title of a section' }),
  content: ({ declaration, store, level }) => html`
    <p>
      ${
        optionalCategories(declaration).length
          ? msg(
              'Accepter et refuser sont aussi simples l’un que l’autre, et vous pouvez changer d’avis à tout moment\u00a0: ici, ou par le lien «\u00a0Gérer mes cookies\u00a0» des pages du site.',
              {
                id: 'charter.controls.lead',
                desc: 'Introduces the controls. “Gérer mes cookies” is the name of the permanent link',
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
      <p>
        ${msg(
          str`Votre choix est gardé ${unbroken(formatDuration(duration))}, que vous acceptiez ou que vous refusiez\u202f; revenir sur le site n’allonge pas ce délai. Il vous est ensuite redemandé. Si une finalité s’ajoute ou change entre-temps, la question ne porte que sur elle.`,
          {
            id: 'charter.retention.text',
            desc: 'How long a choice is kept, and when it is asked again. Placeholder: a duration such as 6 months',
          },
        )}
      </p>
      <p>
        ${msg(
          str`Il est enregistré dans votre navigateur, dans le cookie «\u00a0${cookie}\u00a0», avec le jour où vous l’avez fait et rien qui vous identifie.`,
          { id: 'charter.retention.where', desc: 'Where a choice is kept. Placeholder: name of the cookie' },
        )}
      </p>
      ${renderChoice(facts)}
    `;
  },
};

/** The visitor's own choice, where there is something to choose. */
function renderChoice({ declaration, snapshot }: CharterFacts): TemplateResult | typeof nothing {
  if (!optionalCategories(declaration).length) return nothing;
  return html`<p part="choice">${choiceText(declaration, snapshot)}</p>`;
}

function choiceText(declaration: Declaration, { consent, isPersisted }: ConsentSnapshot): string {
  if (!consent) {
    return msg('Vous n’avez pas encore fait de choix.', {
      id: 'charter.retention.undecided',
      desc: 'Where there is no choice yet',
    });
  }
  const on = unbroken(formatDate(consent.on));
  if (!isPersisted) {
    return msg(
      str`Votre choix date du ${on}. Votre navigateur n’a pas pu l’enregistrer\u00a0: il ne vaut que pour cette page.`,
      { id: 'charter.retention.unkept', desc: 'A choice that could not be stored. Placeholder: a date' },
    );
  }
  const { months } = parseDuration(declaration.consent?.duration ?? defaultConsentTerms.duration) ?? { months: 0 };
  const until = unbroken(formatDate(addMonths(consent.on, months)));
  return msg(str`Votre choix actuel date du ${on}. Il sera gardé jusqu’au ${until}.`, {
    id: 'charter.retention.standing',
    desc: 'When the visitor chose, and until when that is kept. Placeholders: two dates',
  });
}
