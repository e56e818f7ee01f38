import { msg, str } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { formatList } from '../../i18n/format.js';
import { categoryName } from '../shared/labels.js';
import { siteText } from '../shared/site-text.js';

/** Said where the browser's Global Privacy Control keeps something off: which purposes (CONFORMITY C4). */
export function objectedText({ categories }: Declaration, optedOut: readonly string[]): string {
  const names = categories.filter(({ id }) => optedOut.includes(id)).map(categoryName);
  return msg(
    str`Votre navigateur demande que vos données ne soient ni vendues ni partagées (Global Privacy Control). Ce site le respecte\u00a0: tant que vous ne l’activez pas vous-même, ceci reste désactivé\u00a0: ${formatList(names)}.`,
    {
      id: 'preferences.objected',
      desc: 'Said in the preferences where the browser sends the Global Privacy Control signal. Placeholder: list of categories',
    },
  );
}

/** Whose cookies a withdrawal could not erase, as no script of this site can (CONFORMITY A11); empty where there are none. */
export function leftoversText(
  { services, providers }: Declaration,
  { consent, states }: Pick<ConsentSnapshot, 'consent' | 'states'>,
): string {
  const left = services.filter(
    ({ id, cookies }) =>
      consent && states[id] === 'refused' && cookies.some(({ httpOnly, party }) => httpOnly || party === 'third'),
  );
  const names = providers.filter(({ id }) => left.some(({ provider }) => provider === id));
  if (!names.length) return '';
  return msg(
    str`Si des cookies ont déjà été déposés par ${formatList(names.map(({ name }) => siteText(name)))}, ce site ne peut pas les effacer lui-même\u00a0: vous pouvez le faire dans les réglages de votre navigateur.`,
    {
      id: 'preferences.leftovers',
      desc: 'Cookies of other sites, or of the server, stay after consent is refused or withdrawn. Placeholder: list of providers',
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

export function undeclaredText(): string {
  return msg(
    'Les informations sur les cookies ne sont pas encore disponibles. Rien de facultatif n’est activé sans votre accord.',
    { id: 'preferences.undeclared', desc: 'Shown while, or when, the list of cookies cannot be had' },
  );
}
