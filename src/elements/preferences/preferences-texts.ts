import { msg, str } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import { defaultConsentTerms, optionalCategories } from '../../declaration/declaration.js';
import { parseDuration } from '../../declaration/durations.js';
import { addMonths } from '../../consent/calendar.js';
import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { formatDate } from '../../i18n/format-names.js';
import { siteText } from '../shared/site-text.js';

/** What holds now, since when and until when (CONFORMITY A10). */
export function standingText(declaration: Declaration, { consent, isPersisted }: ConsentSnapshot): string {
  const { site, consent: terms } = declaration;
  const who = siteText(site.controller ?? site.name);
  if (!optionalCategories(declaration).length) {
    return msg(str`${who} n’utilise ici que des cookies nécessaires, qui ne demandent pas votre accord.`, {
      id: 'preferences.nothing-optional',
      desc: 'Said where there is nothing to choose. Placeholder: name of the controller',
    });
  }
  if (!consent) {
    return msg(str`Vous n’avez pas encore choisi\u00a0: ${who} n’active rien de facultatif sans votre accord.`, {
      id: 'preferences.undecided',
      desc: 'Said while the visitor has not chosen. Placeholder: name of the controller',
    });
  }
  if (!isPersisted) return unkeptText();
  const on = formatDate(consent.on);
  const { months } = parseDuration(terms?.duration ?? defaultConsentTerms.duration) ?? { months: 0 };
  const until = formatDate(addMonths(consent.on, months));
  return msg(str`Votre choix du ${on} est conservé jusqu’au ${until}. Vous pouvez le modifier à tout moment.`, {
    id: 'preferences.standing',
    desc: 'Says when the visitor chose and until when that is kept. Placeholders: two dates',
  });
}

/** Said where the browser's Global Privacy Control keeps something off (CONFORMITY C4). */
export function objectedText(): string {
  return msg(
    'Votre navigateur demande que vos données ne soient ni vendues ni partagées (Global Privacy Control). Ce site le respecte\u00a0: les finalités ci-dessous que cela concerne restent désactivées tant que vous ne les activez pas vous-même.',
    {
      id: 'preferences.objected',
      desc: 'Said in the preferences where the browser sends the Global Privacy Control signal',
    },
  );
}

export function savedText(): string {
  return msg('Vos choix sont enregistrés.', { id: 'preferences.saved', desc: 'Announced after saving' });
}

/** Said beside the button that saves, while what is chosen differs from what holds. */
export function unsavedText(): string {
  return msg('Modifications non enregistrées', {
    id: 'preferences.unsaved',
    desc: 'Said beside the button that saves, while choices were changed and not yet saved',
  });
}

export function unkeptText(): string {
  return msg('Votre navigateur bloque l’enregistrement\u00a0: votre choix vaut pour cette page seulement.', {
    id: 'preferences.unkept',
    desc: 'Said when the choice could not be stored',
  });
}

export function undeclaredText(): string {
  return msg(
    'Les informations sur les cookies ne sont pas encore disponibles. Rien de facultatif n’est activé sans votre accord.',
    { id: 'preferences.undeclared', desc: 'Shown while, or when, the list of cookies cannot be had' },
  );
}
