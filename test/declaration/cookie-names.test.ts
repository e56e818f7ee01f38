import { expect } from '@open-wc/testing';
import { likeness, looksLikeName, namesIn } from '../../src/declaration/tables/cookie-names.js';
import { withStars } from '../../src/declaration/tables/name-placeholders.js';

const namesOf = (text: string) => namesIn({ text }).names;

describe('names in a cell', () => {
  it('stand on lines, between commas, strokes or words, and may be followed by a note', () => {
    const forms: Readonly<Record<string, readonly string[]>> = {
      '_ga, _gid et _gat': ['_ga', '_gid', '_gat'],
      '_ga and _gid': ['_ga', '_gid'],
      '_ga und _gid': ['_ga', '_gid'],
      '_ga oder _gid': ['_ga', '_gid'],
      '_ga y _gid': ['_ga', '_gid'],
      '_ga e _gid': ['_ga', '_gid'],
      '_ga en _gid': ['_ga', '_gid'],
      '_ga ou _gid': ['_ga', '_gid'],
      '_ga / _gid': ['_ga', '_gid'],
      '_ga/_gid': ['_ga', '_gid'],
      '_ga _gid': ['_ga', '_gid'],
      'PHPSESSID / session': ['PHPSESSID', 'session'],
      '_pk_id (Matomo)': ['_pk_id'],
      '_ga (Google), _gid (Google)': ['_ga', '_gid'],
      'mtm_consent (oder mtm_consent_removed)': ['mtm_consent', 'mtm_consent_removed'],
      'Google Analytics : _ga, _gid': ['_ga', '_gid'],
      '_ga – Google': ['_ga'],
      '« _ga », “_gid”': ['_ga', '_gid'],
      '__utma, __utmb, etc.': ['__utma', '__utmb'],
      '_ga\nGoogle Analytics': ['_ga'],
      '_ga_<container id>': ['_ga_*'],
      'session, token': ['session', 'token'],
      'ads/ga-audiences': ['ads/ga-audiences'],
      '/^_ga(_[A-Z0-9]{2,9})?$/': ['/^_ga(_[A-Z0-9]{2,9})?$/'],
      '–': [],
    };
    for (const [text, names] of Object.entries(forms)) expect(namesOf(text), text).to.deep.equal(names);
  });

  it('tell where they are kept', () => {
    expect(namesIn({ text: 'choix (localStorage)' })).to.deep.equal({ names: ['choix'], words: [], storage: 'local' });
    expect(namesIn({ text: 'firebaseLocalStorageDb\nIndexedDB' }).storage).to.equal('indexeddb');
  });

  it('are none where words stand in their place', () => {
    for (const text of ['Cookies de session', 'reCAPTCHA cookies', 'Tiers -', 'Préférences et langue', 'a=b', '<id>']) {
      expect(namesIn({ text }), text).to.deep.equal({ names: [], words: [text] });
    }
  });

  it('are told from words of a language by how they are written', () => {
    for (const name of ['_ga', 'connect.sid', 'XSRF-TOKEN', 'PHPSESSID', 'i18n', 'wp-settings-*', 'AWSALB']) {
      expect(looksLikeName(name), name).to.be.true;
    }
    for (const word of ['Google', 'session', 'fonts.net', 'https://a.example', 'Session 1', '13']) {
      expect(looksLikeName(word), word).to.be.false;
    }
    expect(likeness([{ text: '_ga' }, { text: 'sid' }, { text: '' }])).to.deep.equal({ sure: 0.5, possible: 1 });
    expect(likeness([{ text: 'sid', isCode: true }]).sure).to.equal(1);
  });
});

describe('placeholders in a name', () => {
  it('become a star', () => {
    const forms: Readonly<Record<string, string>> = {
      '_ga_<ID>': '_ga_*',
      'amp_%id%': 'amp_*',
      NID_$ID: 'NID_*',
      '_hjSession_{site_id}': '_hjSession_*',
      'wordpress_[hash]': 'wordpress_*',
      'SSESS[hash]': 'SSESS*',
      _gac_xxx: '_gac_*',
      _ga_XXXXXXXXXX: '_ga_*',
      '_gat_UA-XXXX-X': '_gat_UA-*-*',
      'AMCV_###@AdobeOrg': 'AMCV_*@AdobeOrg',
      '_hjSessionUser_#': '_hjSessionUser_*',
      'Cda4047f…': 'Cda4047f*',
      '_pk_id.xxx.xxx': '_pk_id.*.*',
    };
    for (const [name, stars] of Object.entries(forms)) expect(withStars(name), name).to.equal(stars);
  });

  it('are not seen in names that are what they are', () => {
    for (const name of [
      'a[b]',
      'amp-id(z)',
      'k{1}',
      '_gat_gtag_UA_102317788_2',
      '_pk_id.',
      'maxx',
      'sid:1',
      '_ga_X1Y2',
      '/^a[b]{2,}$/',
    ]) {
      expect(withStars(name), name).to.equal(name);
    }
  });

  it('never make a name that means every cookie', () => {
    for (const name of ['<id>', '{id}', 'xxx', '…', '[hash]_#', 'a…']) expect(withStars(name), name).to.be.undefined;
  });
});
