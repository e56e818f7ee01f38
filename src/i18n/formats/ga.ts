import type { Formats, TimeUnit } from '../messages.js';

const months =
  'Eanáir,Feabhra,Márta,Aibreán,Bealtaine,Meitheamh,Iúil,Lúnasa,Meán Fómhair,Deireadh Fómhair,Samhain,Nollaig'.split(
    ',',
  );

/** A unit after 1, 2, 3 to 6, 7 to 10, and any other number. */
const units: Readonly<Record<TimeUnit, readonly string[]>> = {
  year: ['bhliain', 'bhliain', 'bliana', 'mbliana', 'bliain'],
  month: ['mhí', 'mhí', 'mhí', 'mí', 'mí'],
  week: ['seachtain', 'sheachtain', 'seachtaine', 'seachtaine', 'seachtain'],
  day: ['lá', 'lá', 'lá', 'lá', 'lá'],
  hour: ['uair an chloig', 'uair an chloig', 'huaire an chloig', 'n-uaire an chloig', 'uair an chloig'],
  minute: ['nóiméad', 'nóiméad', 'nóiméad', 'nóiméad', 'nóiméad'],
  second: ['soicind', 'shoicind', 'shoicind', 'soicind', 'soicind'],
};
const categories: readonly string[] = ['one', 'two', 'few', 'many', 'other'];

/** Irish, which Chromium cannot write. */
export const formats: Formats = {
  date: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  unit: (amount, unit) => `${amount} ${units[unit][categories.indexOf(new Intl.PluralRules('ga').select(amount))]}`,
  list: (items) => items.join(', ').replace(/, ([^,]*)$/, ' agus $1'),
};
