import type { Formats, TimeUnit } from '../messages.js';

const months = 'Jannar,Frar,Marzu,April,Mejju,Ġunju,Lulju,Awwissu,Settembru,Ottubru,Novembru,Diċembru'.split(',');

/** A unit alone, and after 2 to 10. */
const units: Readonly<Record<TimeUnit, readonly [string, string]>> = {
  year: ['sena', 'snin'],
  month: ['xahar', 'xhur'],
  week: ['ġimgħa', 'ġimgħat'],
  day: ['jum', 'ijiem'],
  hour: ['siegħa', 'sigħat'],
  minute: ['minuta', 'minuti'],
  second: ['sekonda', 'sekondi'],
};

/** Maltese, which Chromium cannot write, and whose units of time CLDR lacks. */
export const formats: Formats = {
  date: (year, month, day) => `${day} ta’ ${months[month - 1]} ${year}`,
  unit: (amount, unit) => {
    const category = new Intl.PluralRules('mt').select(amount);
    const [singular, plural] = units[unit];
    if (category === 'many') return `${amount}-il ${singular}`;
    return `${amount} ${category === 'two' || category === 'few' ? plural : singular}`;
  },
  list: (items) => items.join(', ').replace(/, ([^,]*)$/, ' u $1'),
};
