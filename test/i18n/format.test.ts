import { expect } from '@open-wc/testing';
import { formatDate, formatDuration, formatList } from '../../src/i18n/format.js';
import { setLocale } from '../../src/i18n/localization.js';

/** Browsers differ in the space that they put between a number and its unit. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

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
});

describe('in English', () => {
  before(() => setLocale('en'));
  after(() => setLocale('fr'));

  it('a date, a duration and a list follow English rules', () => {
    expect(plain(formatDate('2026-11-23'))).to.equal('23 November 2026');
    expect(plain(formatDuration('P13M'))).to.equal('13 months');
    expect(plain(formatDuration('P1M'))).to.equal('1 month');
    expect(plain(formatDuration('P2W'))).to.equal('2 weeks');
    expect(plain(formatDuration('P1M1D'))).to.equal('1 month and 1 day');
    expect(formatList(['a', 'b', 'c'])).to.equal('a, b and c');
  });
});
