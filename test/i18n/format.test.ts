import { expect } from '@open-wc/testing';
import { formatDuration, formatList, formatNumber } from '../../src/i18n/format.js';
import { formatDate, formatRegion } from '../../src/i18n/format-names.js';
import { request, settle } from '../../src/i18n/catalogue.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { locales } from '../../src/languages.js';

/** Browsers differ in the space that they put between a number and its unit, and write Arabic with marks or without. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u064b-\u0652]/g, '');

after(() => setLocale());

describe('in French', () => {
  before(() => setLocale('fr'));

  it('a date has no time and no zone', () => {
    expect(plain(formatDate('2026-11-23'))).to.equal('23 novembre 2026');
    expect(plain(formatDate('2026-12-31'))).to.equal('31 décembre 2026');
    expect(plain(formatDate('2027-08-02'))).to.equal('2 août 2027');
  });

  it('a duration is in months, or in the largest unit that is exact', () => {
    const forms: Readonly<Record<string, string>> = {
      P6M: '6 mois',
      P1M: '1 mois',
      P13M: '13 mois',
      P1Y: '12 mois',
      P1Y2M: '14 mois',
      P2Y: '2 ans',
      P30Y: '30 ans',
      P24M: '24 mois',
      P1W: '1 semaine',
      P2W: '2 semaines',
      P14D: '2 semaines',
      P10D: '10 jours',
      P1D: '1 jour',
      P1DT12H: '36 heures',
      PT24H: '1 jour',
      PT30M: '30 minutes',
      PT90M: '90 minutes',
      PT45S: '45 secondes',
      P1M15D: '1 mois et 15 jours',
    };
    for (const [iso, words] of Object.entries(forms)) expect(plain(formatDuration(iso)), iso).to.equal(words);
  });

  it('a duration of nothing is said too', () => {
    expect(plain(formatDuration('P0D'))).to.match(/^0 \S/);
  });

  it('what is no duration stays as it is', () => {
    expect(formatDuration('session')).to.equal('session');
    expect(formatDuration('1 an et 1 mois')).to.equal('1 an et 1 mois');
  });

  it('a list ends with “et”', () => {
    expect(formatList(['a', 'b', 'c'])).to.equal('a, b et c');
    expect(formatList(['a', 'b'])).to.equal('a et b');
    expect(formatList(['a'])).to.equal('a');
    expect(formatList([])).to.equal('');
  });

  it('what is no country stays as it is', () => {
    expect(formatRegion('CA')).to.equal('Canada');
    expect(formatRegion('?')).to.equal('?');
  });
});

/** Six and thirteen months, two weeks; a date; a list; a country; a large number: as people write them there. */
const forms: Readonly<Record<string, string>> = {
  fr: '6 mois | 13 mois | 2 semaines | 23 novembre 2026 | a, b et c | Allemagne | 12 345',
  ar: '6 أشهر | 13 شهرا | أسبوعان | 23 نوفمبر 2026 | a وb وc | ألمانيا | 12,345',
  bg: '6 месеца | 13 месеца | 2 седмици | 23 ноември 2026 г. | a, b и c | Германия | 12 345',
  ca: '6 mesos | 13 mesos | 2 setmanes | 23 de novembre de 2026 | a, b i c | Alemanya | 12.345',
  cs: '6 měsíců | 13 měsíců | 2 týdny | 23. listopadu 2026 | a, b a c | Německo | 12 345',
  da: '6 måneder | 13 måneder | 2 uger | 23. november 2026 | a, b og c | Tyskland | 12.345',
  de: '6 Monate | 13 Monate | 2 Wochen | 23. November 2026 | a, b und c | Deutschland | 12.345',
  el: '6 μήνες | 13 μήνες | 2 εβδομάδες | 23 Νοεμβρίου 2026 | a, b και c | Γερμανία | 12.345',
  en: '6 months | 13 months | 2 weeks | 23 November 2026 | a, b and c | Germany | 12,345',
  es: '6 meses | 13 meses | 2 semanas | 23 de noviembre de 2026 | a, b y c | Alemania | 12.345',
  et: '6 kuud | 13 kuud | 2 nädalat | 23. november 2026 | a, b ja c | Saksamaa | 12 345',
  fi: '6 kuukautta | 13 kuukautta | 2 viikkoa | 23. marraskuuta 2026 | a, b ja c | Saksa | 12 345',
  ga: '6 mhí | 13 mí | 2 sheachtain | 23 Samhain 2026 | a, b agus c | an Ghearmáin | 12,345',
  hr: '6 mjeseci | 13 mjeseci | 2 tjedna | 23. studenoga 2026. | a, b i c | Njemačka | 12.345',
  hu: '6 hónap | 13 hónap | 2 hét | 2026. november 23. | a, b és c | Németország | 12 345',
  it: '6 mesi | 13 mesi | 2 settimane | 23 novembre 2026 | a, b e c | Germania | 12.345',
  lt: '6 mėnesiai | 13 mėnesių | 2 savaitės | 2026 m. lapkričio 23 d. | a, b ir c | Vokietija | 12 345',
  lv: '6 mēneši | 13 mēnešu | 2 nedēļas | 2026. gada 23. novembris | a, b un c | Vācija | 12 345',
  mt: '6 xhur | 13-il xahar | 2 ġimgħat | 23 ta’ Novembru 2026 | a, b u c | il-Ġermanja | 12,345',
  nb: '6 måneder | 13 måneder | 2 uker | 23. november 2026 | a, b og c | Tyskland | 12 345',
  nl: '6 maanden | 13 maanden | 2 weken | 23 november 2026 | a, b en c | Duitsland | 12.345',
  pl: '6 miesięcy | 13 miesięcy | 2 tygodnie | 23 listopada 2026 | a, b i c | Niemcy | 12 345',
  pt: '6 meses | 13 meses | 2 semanas | 23 de novembro de 2026 | a, b e c | Alemanha | 12 345',
  ro: '6 luni | 13 luni | 2 săptămâni | 23 noiembrie 2026 | a, b și c | Germania | 12.345',
  sk: '6 mesiacov | 13 mesiacov | 2 týždne | 23. novembra 2026 | a, b a c | Nemecko | 12 345',
  sl: '6 mesecev | 13 mesecev | 2 tedna | 23. november 2026 | a, b in c | Nemčija | 12.345',
  sv: '6 månader | 13 månader | 2 veckor | 23 november 2026 | a, b och c | Tyskland | 12 345',
  tr: '6 ay | 13 ay | 2 hafta | 23 Kasım 2026 | a, b ve c | Almanya | 12.345',
  uk: '6 місяців | 13 місяців | 2 тижні | 23 листопада 2026 р. | a, b і c | Німеччина | 12 345',
  'zh-Hans': '6个月 | 13个月 | 2周 | 2026年11月23日 | a、b和c | 德国 | 12,345',
};

describe('in every language', () => {
  it('is tested', () => expect(Object.keys(forms).sort()).to.deep.equal([...locales()]));

  for (const [locale, expected] of Object.entries(forms)) {
    it(`${locale}: durations, a date, a list, a country and a number are written as there`, async () => {
      await setLocale(locale);
      // Countries are named in charters alone.
      request(locale, ['charter']);
      await settle();
      const durations = ['P6M', 'P13M', 'P2W'].map(formatDuration);
      const others = [formatDate('2026-11-23'), formatList(['a', 'b', 'c']), formatRegion('DE')];
      // What CLDR changed of late: Catalan “del 2026”.
      const written = plain([...durations, ...others].join(' | ')).replace('del 2026', 'de 2026');
      const [number = ''] = expected.split(' | ').slice(-1);
      expect(written).to.equal(plain(expected.slice(0, -3 - number.length)));
      expect(plain(formatNumber(12345))).to.equal(number);
      expect(formatDuration('session'), 'is a message, and no duration').to.equal('session');
    });
  }
});

describe('in Irish and Maltese, which some browsers cannot write', () => {
  const counted = (unit: string) => [1, 2, 3, 7, 11, 20].map((n) => formatDuration(`P${n}${unit}`));

  it('nouns follow the number', async () => {
    await setLocale('ga');
    expect(spaced(counted('M'))).to.deep.equal(['1 mhí', '2 mhí', '3 mhí', '7 mí', '11 mí', '20 mí']);
    expect(spaced(formatDuration('PT36H'))).to.equal('36 uair an chloig');
    expect(spaced(formatDuration('PT5H'))).to.equal('5 huaire an chloig');
    await setLocale('mt');
    expect(spaced(counted('M'))).to.deep.equal(['1 xahar', '2 xhur', '3 xhur', '7 xhur', '11-il xahar', '20 xahar']);
    expect(spaced(formatDuration('P1M1D'))).to.equal('1 xahar u 1 jum');
    expect(spaced(formatDuration('PT30M'))).to.equal('30 minuta');
  });
});

it('the first of a month is “1er” in French, and no line break divides a date', async () => {
  expect(formatDate('2026-12-01')).to.equal('1er\u00a0décembre\u00a02026');
  expect(formatDate('2026-12-11')).to.equal('11\u00a0décembre\u00a02026');
});

/** No line break divides what is counted from its unit. */
function spaced<T extends string | readonly string[]>(text: T): T {
  return (
    typeof text === 'string' ? text.replaceAll('\u00a0', ' ') : text.map((each) => each.replaceAll('\u00a0', ' '))
  ) as T;
}
