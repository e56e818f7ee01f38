import { msg, str } from '../i18n/msg.js';

/**
 * The plural forms that other languages tell apart and French does not: here for translators to find, and never called.
 * `plural()` looks them up by id.
 */
export function pluralForms(count: string): readonly string[] {
  return [
    msg(str`Voir nos ${count} partenaires`, {
      id: 'banner.partners.zero',
      desc: 'Opens the list of partners. Form for numbers that CLDR calls “zero” in the language. Placeholder: the number',
    }),
    msg(str`Voir nos ${count} partenaires`, {
      id: 'banner.partners.two',
      desc: 'Opens the list of partners. Form for numbers that CLDR calls “two” in the language. Placeholder: the number',
    }),
    msg(str`Voir nos ${count} partenaires`, {
      id: 'banner.partners.few',
      desc: 'Opens the list of partners. Form for numbers that CLDR calls “few” in the language. Placeholder: the number',
    }),
    msg(str`Voir nos ${count} partenaires`, {
      id: 'banner.partners.many',
      desc: 'Opens the list of partners. Form for numbers that CLDR calls “many” in the language. Placeholder: the number',
    }),
    msg(str`${count} services`, {
      id: 'preferences.services.zero',
      desc: 'Count of services. Form for numbers that CLDR calls “zero” in the language',
    }),
    msg(str`${count} services`, {
      id: 'preferences.services.two',
      desc: 'Count of services. Form for numbers that CLDR calls “two” in the language',
    }),
    msg(str`${count} services`, {
      id: 'preferences.services.few',
      desc: 'Count of services. Form for numbers that CLDR calls “few” in the language',
    }),
    msg(str`${count} services`, {
      id: 'preferences.services.many',
      desc: 'Count of services. Form for numbers that CLDR calls “many” in the language',
    }),
    msg(str`${count} cookies`, {
      id: 'preferences.cookies.zero',
      desc: 'Count of cookies. Form for numbers that CLDR calls “zero” in the language',
    }),
    msg(str`${count} cookies`, {
      id: 'preferences.cookies.two',
      desc: 'Count of cookies. Form for numbers that CLDR calls “two” in the language',
    }),
    msg(str`${count} cookies`, {
      id: 'preferences.cookies.few',
      desc: 'Count of cookies. Form for numbers that CLDR calls “few” in the language',
    }),
    msg(str`${count} cookies`, {
      id: 'preferences.cookies.many',
      desc: 'Count of cookies. Form for numbers that CLDR calls “many” in the language',
    }),
  ];
}
