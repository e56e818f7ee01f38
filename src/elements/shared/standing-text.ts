import { msg, str } from '../../i18n/msg.js';
import type { Category, Declaration } from '../../declaration/declaration.js';
import { isExempt, optionalCategories } from '../../declaration/declaration.js';
import { endOf, noEnd } from '../../consent/calendar.js';
import type { Consent } from '../../consent/consent.js';
import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { formatDate } from '../../i18n/format-names.js';
import { categoryName } from './labels.js';
import { siteText } from './site-text.js';

/** What holds now, since when and until when (CONFORMITY A10, A12). */
export function standingText(declaration: Declaration, { consent, isPersisted, grants }: ConsentSnapshot): string {
  const { site } = declaration;
  const who = siteText(site.controller ?? site.name);
  const optional = optionalCategories(declaration);
  if (!optional.length) {
    return msg(str`${who} n’utilise ici que des cookies nécessaires, qui ne demandent pas votre accord.`, {
      id: 'preferences.nothing-optional',
      desc: 'Said where there is nothing to choose. Placeholder: name of the controller',
    });
  }
  if (!consent)
    return undecidedText(
      who,
      optional.some((each) => isExempt(each) && grants[each.id]),
    );
  if (!isPersisted) return unkeptText();
  return [wholeText(consent, declaration), ...partTexts(consent, declaration)].filter(Boolean).join(' ');
}

function undecidedText(who: string, isMeasuring: boolean): string {
  return isMeasuring
    ? msg(
        str`Vous n’avez pas encore choisi. ${who} n’active rien de facultatif sans votre accord, sauf ce qui en est dispensé et à quoi vous pouvez vous opposer ci-dessous.`,
        {
          id: 'preferences.undecided.exempt',
          desc: 'Said while the visitor has not chosen, where something exempt from consent is on. Placeholder: name of the controller',
        },
      )
    : msg(str`Vous n’avez pas encore choisi\u00a0: ${who} n’active rien de facultatif sans votre accord.`, {
        id: 'preferences.undecided',
        desc: 'Said while the visitor has not chosen. Placeholder: name of the controller',
      });
}

/** Of what ends with the whole. */
function wholeText({ on: day, choices, until = {} }: Consent, { consent: terms }: Declaration): string {
  const ids = Object.keys(choices);
  if (ids.length && ids.every((id) => until[id])) return '';
  const on = formatDate(day);
  const end = formatDate(endOf(day, terms));
  return msg(str`Votre choix du ${on} est conservé jusqu’au ${end}. Vous pouvez le modifier à tout moment.`, {
    id: 'preferences.standing',
    desc: 'Says when the visitor chose and until when that is kept. Placeholders: two dates',
  });
}

/** Of each refusal that has a day of its own, or none. */
function partTexts({ choices, until = {} }: Consent, declaration: Declaration): readonly string[] {
  return Object.entries(until)
    .filter(([id]) => Object.hasOwn(choices, id))
    .flatMap(([id, day]) => {
      const name = nameOf(id, declaration);
      if (name === undefined) return [];
      const end = formatDate(day);
      return day === noEnd
        ? msg(str`${name}\u00a0: votre opposition est conservée jusqu’à ce que vous la retiriez.`, {
            id: 'preferences.standing.objection',
            desc: 'How long an objection to what is exempt is kept. Placeholder: a category or service',
          })
        : msg(str`${name}\u00a0: votre refus est conservé jusqu’au ${end}.`, {
            id: 'preferences.standing.refusal',
            desc: 'Until when the later refusal of a part is kept. Placeholders: a category or service, a date',
          });
    });
}

function nameOf(id: string, { categories, services }: Declaration): string | undefined {
  const category: Category | undefined = categories.find((each) => each.id === id);
  if (category) return categoryName(category);
  const service = services.find((each) => each.id === id);
  return service && siteText(service.name);
}

export function unkeptText(): string {
  return msg('Votre navigateur bloque l’enregistrement\u00a0: votre choix vaut pour cette page seulement.', {
    id: 'preferences.unkept',
    desc: 'Said when the choice could not be stored',
  });
}
