import { msg, str } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import { defaultConsentTerms } from '../../declaration/declaration.js';
import { partners } from '../../declaration/partners.js';
import { textIn } from '../../declaration/text.js';
import { formatDuration, formatNumber } from '../../i18n/format.js';
import { getLocale } from '../../i18n/localization.js';
import { plural } from '../../i18n/plural.js';

/** What the banner says of a declaration (CONFORMITY A7). */

/** `asked`: ids of the categories. */
export function introText(declaration: Declaration, asked: readonly string[]): string {
  const who = controllerName(declaration);
  if (!partners(declaration, asked).length) {
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
    str`Ce site, dont ${controllerName(declaration)} est responsable, a changé sa façon d’utiliser les cookies depuis votre dernier choix. Vos autres choix restent valables\u202f; il reste à choisir pour\u00a0:`,
    {
      id: 'banner.again',
      desc: 'Said when only some purposes must be asked again, followed by the list of those purposes. Placeholder: name of the controller',
    },
  );
}

/** `hidesContent`: whether something of the page is shown only after accepting. */
export function consequencesText({ consent }: Declaration, hidesContent: boolean): string {
  const duration = formatDuration(consent?.duration ?? defaultConsentTerms.duration);
  const accepting = msg('Si vous acceptez, des cookies sont déposés et lus sur votre appareil.', {
    id: 'banner.accepting',
    desc: 'Consequences of accepting',
  });
  const refusing = hidesContent
    ? msg('Si vous refusez, le site reste utilisable\u202f; les contenus concernés sont masqués.', {
        id: 'banner.refusing.content',
        desc: 'Consequences of refusing, where content of the page depends on accepting',
      })
    : msg('Si vous refusez, rien de cela n’a lieu et le site reste utilisable.', {
        id: 'banner.refusing',
        desc: 'Consequences of refusing, where no content depends on accepting; follows banner.accepting',
      });
  const kept = msg(
    str`Votre choix est gardé ${duration} et vous pouvez le modifier à tout moment avec «\u00a0Gérer mes cookies\u00a0».`,
    {
      id: 'banner.kept',
      desc: 'How long the choice is kept, how to withdraw. Placeholder: a duration such as "6 months". “Gérer mes cookies” is the name of the permanent link',
    },
  );
  return [accepting, refusing, kept].join(' ');
}

export function partnersText(declaration: Declaration, asked: readonly string[]): string {
  const [first, ...others] = partners(declaration, asked);
  if (first && !others.length) {
    const name = textIn(first.name, getLocale());
    return msg(str`Voir le partenaire (${name})`, {
      id: 'banner.partners.one',
      desc: 'Opens the list of a single partner. Placeholder: its name',
    });
  }
  const count = formatNumber(others.length + 1);
  const text = () =>
    msg(str`Voir les ${count} partenaires`, {
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
    'Votre navigateur n’a pas pu l’enregistrer\u00a0: il bloque les cookies et le stockage de ce site. La question vous sera posée de nouveau à la prochaine page.',
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
