import { msg, str } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import { defaultConsentTerms } from '../../declaration/declaration.js';
import { partners } from '../../declaration/partners.js';
import { textIn } from '../../declaration/text.js';
import { formatDuration, formatNumber } from '../../i18n/format.js';
import { getLocale } from '../../i18n/localization.js';
import { plural } from '../../i18n/plural.js';

/** What the banner says of a declaration (CONFORMITY A7). */

export function introText(declaration: Declaration): string {
  const who = controllerName(declaration);
  if (!partners(declaration).length) {
    return msg(
      str`Avec votre accord, ce site, dont ${who} est responsable, utilise des cookies et d’autres traceurs pour\u00a0:`,
      {
        id: 'banner.intro.alone',
        desc: 'Who asks for consent where no partner is involved, followed by the list of purposes. Placeholder: name of the controller',
      },
    );
  }
  return msg(
    str`Avec votre accord, ${who}, responsable de ce site, et ses partenaires utilisent des cookies et d’autres traceurs pour\u00a0:`,
    {
      id: 'banner.intro',
      desc: 'Who asks for consent, followed by the list of purposes. Placeholder: name of the controller',
    },
  );
}

export function againText(declaration: Declaration): string {
  return msg(
    str`Les usages de ce site, dont ${controllerName(declaration)} est responsable, ont changé depuis votre dernier choix. Vos autres réponses restent valables\u202f; il manque la vôtre pour\u00a0:`,
    {
      id: 'banner.again',
      desc: 'Said when only some purposes must be asked again, followed by the list of those purposes. Placeholder: name of the controller',
    },
  );
}

export function consequencesText({ consent }: Declaration): string {
  const duration = formatDuration(consent?.duration ?? defaultConsentTerms.duration);
  return msg(
    str`Si vous refusez, le site reste utilisable\u202f; les contenus concernés sont masqués. Votre choix est gardé ${duration} et vous pouvez le modifier à tout moment avec «\u00a0Gérer mes cookies\u00a0».`,
    {
      id: 'banner.consequences',
      desc: 'Consequences of refusing, how long the choice is kept, how to withdraw. Placeholder: a duration such as "6 months". “Gérer mes cookies” is the name of the permanent link',
    },
  );
}

export function partnersText(declaration: Declaration): string {
  const [first, ...others] = partners(declaration);
  if (first && !others.length) {
    const name = textIn(first.name, getLocale());
    return msg(str`Voir notre partenaire (${name})`, {
      id: 'banner.partners.one',
      desc: 'Opens the list of a single partner. Placeholder: its name',
    });
  }
  const count = formatNumber(others.length + 1);
  const text = () =>
    msg(str`Voir nos ${count} partenaires`, {
      id: 'banner.partners.other',
      desc: 'Opens the list of partners. Placeholder: their number',
    });
  return plural(others.length + 1, 'banner.partners', text, text);
}

export function savedText(): string {
  return msg('Votre choix est enregistré.', { id: 'banner.saved', desc: 'After a choice' });
}

export function unkeptText(): string {
  return msg(
    'Votre navigateur n’a pas pu l’enregistrer\u00a0: il bloque les cookies et le stockage de ce site. Nous vous reposerons la question à la prochaine page.',
    { id: 'banner.unkept.text', desc: 'Explains that the choice could not be stored and will be asked again' },
  );
}

export function unkeptTitle(): string {
  return msg('Votre choix vaut pour cette page seulement', {
    id: 'banner.unkept.heading',
    desc: 'Title of the notice shown when the browser could not store the choice',
  });
}

function controllerName({ site }: Declaration): string {
  return textIn(site.controller ?? site.name, getLocale());
}
